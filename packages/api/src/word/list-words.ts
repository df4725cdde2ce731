import { listLessonWords } from '@sleutelwerk/db/repo/course';
import { listSteps } from '@sleutelwerk/db/repo/progress';
import { listKeptWords } from '@sleutelwerk/db/repo/word';
import { z } from 'zod';
import { findOwnEnrolment } from '../learn/current-enrolment.ts';
import type { MemberContext } from '../trpc.ts';
import { learnerProcedure } from '../trpc.ts';
import { findWord, viewOfWord, wordView } from './word-view.ts';

const output = z.object({
	kept: z.array(wordView),
	/** Words of lessons one has been in, which one does not keep. */
	met: z.array(wordView),
});

/** One's own glossary, and the words of lessons one was in that might join it. */
export const listWords = learnerProcedure.output(output).query(async ({ ctx }) => {
	const [kept, met] = await Promise.all([listKeptWords(ctx.db, ctx.viewer.accountId), wordsMet(ctx)]);
	const ids = new Set(kept.map((one) => one.word));
	const view = (id: string) => {
		const word = findWord(id);
		return word ? [viewOfWord(word, { locale: ctx.viewer.locale, kept: ids })] : [];
	};
	return {
		kept: kept.flatMap((one) => view(one.word)),
		met: met.filter((id) => !ids.has(id)).flatMap(view),
	};
});

async function wordsMet(ctx: MemberContext): Promise<string[]> {
	const found = await findOwnEnrolment(ctx);
	if (!found) return [];
	const [lessons, steps] = await Promise.all([
		listLessonWords(ctx.db, found.course.id),
		listSteps(ctx.db, found.enrolment.id),
	]);
	const been = new Set(steps.map((step) => `${step.part}.${step.lesson}`));
	const words = lessons.filter((one) => been.has(`${one.part}.${one.number}`)).flatMap((one) => one.words);
	return [...new Set(words)];
}
