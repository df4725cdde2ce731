import { letterKey } from '@sleutelwerk/auth';
import { AppError, LOCALES, type Locale, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { z } from 'zod';
import { checkedBy } from '../draft/checked-by.ts';
import { contentOf, type LessonContent } from '../learn/lesson-content.ts';
import { currentEnrolment, type CurrentEnrolment } from '../learn/current-enrolment.ts';
import { inLanguage } from '../learn/show-overview.ts';
import { wordsFor } from '../rehearsal/show-rehearsal.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { editionOf, playsOf, versionsOf } from './edition.ts';
import { ownerOf } from './owner.ts';
import { scenarioVersionOf } from '../rehearsal/scenario-version-of.ts';
import { lessonRowsOf } from '../learn/edition-of.ts';

/** The sentences of a talk, and who checked them. */
type TalkWords = Awaited<ReturnType<typeof wordsFor>> & { checked: Awaited<ReturnType<typeof checkedBy>> };

/** A part of the course in one language: everything that is read in it. */
export type PartPages = {
	title: string;
	summary: string;
	titleLocale: string;
	lessons: readonly LessonContent[];
	/** Sentences of each talk, by the id of its version. */
	practice: Readonly<Record<string, TalkWords>>;
};

export type KeptPart = {
	part: number;
	/** Changes when a phone should fetch the part again. */
	edition: string;
	owner: string;
	/** For words that only the server opens. */
	letterKey: string;
	practice: readonly {
		scenarioId: string;
		versionId: string;
		minutes: number;
		graph: ScenarioGraph;
		/** A new rehearsal begins with this one; others only go on. */
		isNewest: boolean;
	}[];
	pages: Readonly<Record<Locale, PartPages>>;
};

/**
 * A whole part of one's course to be kept on a phone: lessons and talks in every language, and nothing of what one did.
 * Every language, because somebody who changes it without a network must not lose her place.
 */
export const showPart = learnerProcedure
	.input(z.object({ part: z.int().min(1).max(6) }))
	.output(z.custom<KeptPart>())
	.query(async ({ ctx, input }) => {
		const found = await currentEnrolment(ctx);
		const plays = await playsOf(ctx, found, input.part);
		const versions = await Promise.all(versionsOf(plays).map((id) => scenarioVersionOf(ctx, ctx.db, id)));
		const talks = versions.flatMap((one) => (one ? [one] : []));
		const pages = await Promise.all(
			LOCALES.map(async (locale) => {
				const reader = { ...ctx, viewer: { ...ctx.viewer, locale } };
				return [locale, await pagesIn(reader, { found, part: input.part, talks })] as const;
			}),
		);
		const newest = new Set(plays.newest.map((one) => one.versionId));
		return {
			part: input.part,
			edition: editionOf(found, plays),
			owner: ownerOf(ctx),
			letterKey: await letterKey(ctx.appKey),
			practice: talks.map(({ version }) => ({
				scenarioId: version.scenarioId,
				versionId: version.id,
				minutes: version.minutes,
				graph: version.graph as ScenarioGraph,
				isNewest: newest.has(version.id),
			})),
			pages: Object.fromEntries(pages) as Record<Locale, PartPages>,
		};
	});

type Talk = NonNullable<Awaited<ReturnType<typeof scenarioVersionOf>>>;
type Wished = { found: CurrentEnrolment; part: number; talks: readonly Talk[] };

async function pagesIn(ctx: MemberContext, { found, part, talks }: Wished): Promise<PartPages> {
	const outline = found.course.outline.find((one) => one.number === part);
	if (!outline) throw new AppError('NOT_FOUND', 'no such part');
	const [words, titleLocale] = inLanguage(outline.text, ctx.viewer.locale);
	const courseVersionId = found.course.id;
	const lessons = await Promise.all(
		outline.lessons.map(async ({ number }) => {
			const rows = await lessonRowsOf(ctx, ctx.db, { courseVersionId, part, number });
			return await contentOf(ctx, rows, found.course);
		}),
	);
	const practice = await Promise.all(
		talks.map(async ({ version, texts }) => {
			const graph = version.graph as ScenarioGraph;
			const tables = texts as Record<string, ScenarioText>;
			const checked = await checkedBy(ctx, { scenarioId: version.scenarioId, graph, texts: tables });
			return [version.id, { ...(await wordsFor(ctx, [graph], { graph, texts })), checked }] as const;
		}),
	);
	return { ...words, titleLocale, lessons, practice: Object.fromEntries(practice) };
}
