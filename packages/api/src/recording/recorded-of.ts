import { recordedName, type Recorded } from '@sleutelwerk/core';
import { listRecordedKeys } from '@sleutelwerk/db/repo/recording';
import type { MemberContext } from '../trpc.ts';
import { recordingKey } from './recording-key.ts';

/** The end of a recording's address: its moment is in it, so that a new recording is heard at once. */
export function addressOf(key: string, madeAt: Date): string {
	return `${key}?v=${madeAt.getTime().toString(36)}`;
}

/** Which of these sentences the viewer's organisation recorded. One query, none for no sentences. */
export async function recordedOf(
	ctx: Pick<MemberContext, 'db' | 'viewer'>,
	sentences: Readonly<Record<string, readonly string[]>>,
): Promise<Recorded> {
	const names = new Map<string, string>();
	for (const [locale, texts] of Object.entries(sentences))
		for (const text of texts) names.set(recordingKey(locale, text), recordedName(locale, text));
	const found = await listRecordedKeys(ctx.db, ctx.viewer.organisationId, [...names.keys()]);
	return Object.fromEntries(found.map(({ key, madeAt }) => [names.get(key) ?? key, addressOf(key, madeAt)]));
}
