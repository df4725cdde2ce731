import { recordedName, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { CHECK_KINDS, DRAFT_STATES } from '@sleutelwerk/db/schema';
import { listChecks } from '@sleutelwerk/db/repo/draft';
import { findScenarioVersion } from '@sleutelwerk/db/repo/rehearsal';
import { expertHash, findingsOf, languageHash, type DraftFinding } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { recordedOf } from '../recording/recorded-of.ts';
import type { MemberContext } from '../trpc.ts';
import { expertReader, isComplete, languagesOf, languageView, readerView } from './checked.ts';
import { knownNumbers } from './known-numbers.ts';
import { contentOf, ownDraft, writerProcedure } from './writer.ts';

const checkView = z.object({
	kind: z.enum(CHECK_KINDS),
	locale: z.string(),
	by: z.string(),
	day: z.string(),
	note: z.string(),
	isGood: z.boolean(),
	/** Whether the words are still those that were read. */
	isCurrent: z.boolean(),
});

const output = z.object({
	id: z.string(),
	scenarioId: z.string(),
	part: z.number(),
	minutes: z.number(),
	difficulty: z.number(),
	state: z.enum(DRAFT_STATES),
	revision: z.number(),
	/** Number of the version it began from; null for a new scenario. */
	basedOn: z.number().nullable(),
	graph: z.custom<ScenarioGraph>(),
	texts: z.custom<Record<string, ScenarioText>>(),
	stale: z.custom<Record<string, ScenarioText>>(),
	findings: z.array(z.custom<DraftFinding>()),
	/** Numbers that may stand in a text without a warning. */
	numbers: z.array(z.string()),
	languages: z.array(languageView),
	expert: readerView.nullable(),
	checks: z.array(checkView),
	/** Whether the viewer wrote at it herself: then somebody else checks it. */
	isWriter: z.boolean(),
	/** What keeps it from being published; empty: it may be. */
	blockers: z.array(z.enum(['findings', 'expert'])),
	/** Languages that will be shown in Dutch. */
	inDutch: z.array(z.string()),
	/** Ids of the sentences that somebody of the organisation read aloud as they are now, by language. */
	recorded: z.record(z.string(), z.array(z.string())),
	changedAt: z.date(),
});

/** A draft with everything the editor shows: findings, what is missing in each language, and who read what. */
export const showDraft = writerProcedure
	.input(z.object({ draftId: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input: { draftId } }) => {
		const row = await ownDraft(ctx, ctx.db, { id: draftId });
		const content = contentOf(row);
		const { organisationId, accountId } = ctx.viewer;
		const [checks, basis, known] = await Promise.all([
			listChecks(ctx.db, { organisationId, scenarioIds: [row.scenarioId] }),
			row.basedOn ? findScenarioVersion(ctx.db, row.basedOn) : null,
			knownNumbers(ctx.db, ctx.clock()),
		]);
		const numbers = known.map(({ number }) => number);
		const findings = findingsOf(content.graph, content.texts['nl'] ?? {}, numbers);
		const [languages, expert] = await Promise.all([
			languagesOf(content, checks),
			expertReader(content, checks),
		]);
		const { id, scenarioId, part, minutes, difficulty, state, revision, changedAt } = row;
		return {
			...{ id, scenarioId, part, minutes, difficulty, state, revision, changedAt, ...content },
			...{ findings: [...findings], numbers, languages, expert },
			basedOn: basis?.version.number ?? null,
			recorded: await recordedIn(ctx, content),
			checks: await history(content, checks),
			isWriter: row.writers.includes(accountId),
			blockers: [
				...(findings.some((one) => !one.isWarning) ? (['findings'] as const) : []),
				...(expert ? [] : (['expert'] as const)),
			],
			inDutch: languages.filter((one) => !isComplete(one)).map(({ locale }) => locale),
		};
	});

type Content = ReturnType<typeof contentOf>;
type Checks = Awaited<ReturnType<typeof listChecks>>;

/** Audio slots: a changed sentence has no recording any more, for its recording hangs on its words. */
async function recordedIn(ctx: MemberContext, { texts }: Content): Promise<Record<string, string[]>> {
	const sentences = Object.entries(texts).map(([locale, table]) => [locale, Object.values(table)] as const);
	const recorded = await recordedOf(ctx, Object.fromEntries(sentences));
	const idsOf = (locale: string) =>
		Object.entries(texts[locale] ?? {}).flatMap(([id, text]) =>
			Object.hasOwn(recorded, recordedName(locale, text)) ? [id] : [],
		);
	return Object.fromEntries(Object.keys(texts).map((locale) => [locale, idsOf(locale)]));
}

async function history(content: Content, checks: Checks): Promise<z.infer<typeof checkView>[]> {
	const now = await expertHash(content);
	return await Promise.all(
		checks.map(async ({ kind, locale, byName, day, note, isGood, hash }) => {
			const current = kind === 'expert' ? now : await languageHash(content, locale);
			return { kind, locale, by: byName, day, note, isGood, isCurrent: hash === current };
		}),
	);
}
