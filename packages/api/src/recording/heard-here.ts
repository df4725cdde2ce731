import { isLocale, type LessonText, type Locale, type Recorded, type Step } from '@sleutelwerk/core';
import type { MemberContext } from '../trpc.ts';
import { sentencesOfHead, sentencesOfStep } from './lesson-sentences.ts';
import { recordedOf } from './recorded-of.ts';
import { sentencesOfAssessment } from './sections.ts';
import { instructionsIn } from './spoken-keys.ts';

type Shown<T> = { text: T; textLocale: string; dutch: T | null };

/** Recordings for one step of a lesson as the viewer sees it, in her language and in Dutch. */
export async function recordedInStep(
	ctx: MemberContext,
	step: Step | undefined,
	{ text, textLocale, dutch }: Shown<LessonText>,
): Promise<Recorded> {
	const spoken = (words: LessonText) => [
		...sentencesOfHead(words),
		...(step ? sentencesOfStep(step, words) : []),
	];
	return await withInstructions(ctx, [
		[textLocale, spoken(text)],
		['nl', dutch ? spoken(dutch) : []],
	]);
}

/** Recordings for a moment of a rehearsal. */
export async function recordedInScene(
	ctx: MemberContext,
	{ text, textLocale, dutch }: Shown<Readonly<Record<string, string>>>,
): Promise<Recorded> {
	return await withInstructions(ctx, [
		[textLocale, Object.values(text)],
		['nl', Object.values(dutch ?? {})],
	]);
}

/** Recordings for the questions before and after. */
export async function recordedInAssessment(ctx: MemberContext): Promise<Recorded> {
	return await withInstructions(ctx, [[ctx.viewer.locale, sentencesOfAssessment(ctx.viewer.locale)]]);
}

async function withInstructions(
	ctx: MemberContext,
	spoken: readonly (readonly [locale: string, texts: readonly string[]])[],
): Promise<Recorded> {
	const { locale } = ctx.viewer;
	const all = new Map<Locale, string[]>([[locale, await instructionsIn(locale)]]);
	for (const [of, texts] of spoken) if (isLocale(of)) all.set(of, [...(all.get(of) ?? []), ...texts]);
	return await recordedOf(ctx, Object.fromEntries(all));
}
