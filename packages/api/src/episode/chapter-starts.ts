import { AppError } from '@sleutelwerk/core';

/**
 * Reads when chapters begin, written as `m:ss` or seconds. The first is at 0; each is later than the one before and
 * before the end. Throws INVALID_INPUT with the field.
 */
export function readStarts(
	typed: readonly string[],
	{ chapters, seconds }: { chapters: number; seconds: number },
): number[] {
	const fields: Record<string, string> = {};
	const starts = Array.from({ length: chapters }, (_, index) => {
		const start = secondsOf(typed[index] ?? '');
		if (start === null) fields[`start-${index}`] = 'episode.problem.moment';
		return start ?? 0;
	});
	starts.forEach((start, index) => {
		const isFirst = index === 0;
		const isInOrder = isFirst ? start === 0 : start > (starts[index - 1] ?? 0);
		if (!isInOrder || start >= seconds) fields[`start-${index}`] ??= 'episode.problem.order';
	});
	if (Object.keys(fields).length > 0) throw new AppError('INVALID_INPUT', 'moments of chapters', { fields });
	return starts;
}

function secondsOf(typed: string): number | null {
	const found = /^(?:(\d{1,3}):)?(\d{1,4})$/.exec(typed.trim());
	if (!found) return null;
	const [, minutes, rest] = found;
	if (minutes !== undefined && Number(rest) > 59) return null;
	return Number(minutes ?? 0) * 60 + Number(rest);
}
