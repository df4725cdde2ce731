import { AppError, LOCALES, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import { insertCheck } from '@sleutelwerk/db/repo/draft';
import { findNewestScenario, findScenarioVersion } from '@sleutelwerk/db/repo/rehearsal';
import { dutchDay } from '@sleutelwerk/directory';
import { languageHash, textIdsOf, type DraftContent } from '@sleutelwerk/role-play';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { contentOf, ownDraft, writerProcedure } from './writer.ts';

const input = z.object({
	/** A draft, or a scenario whose newest version was read. */
	draftId: z.uuid().optional(),
	scenarioId: z.uuid().optional(),
	locale: z.enum(LOCALES),
	/** Who read it, as the name is to be shown to everybody who plays. */
	name: z.string().trim().min(1, 'error.field.required').max(80),
	day: z.iso.date('error.field.day'),
	note: z.string().trim().max(1000).default(''),
});

/**
 * Writes down that somebody whose language it is has read a translation beside the Dutch, and when. It counts for exactly
 * these words: another word in either, and it is "not yet read" again.
 */
export const checkLanguage = writerProcedure
	.input(input)
	.output(z.object({ day: z.string() }))
	.mutation(async ({ ctx, input: { locale, name, day, note, ...target } }) => {
		const at = ctx.clock();
		if (day > dutchDay(at)) throw wrong('day', 'error.field.dayToCome');
		if (locale === 'nl') throw wrong('locale', 'error.field.invalid');
		const { scenarioId, content } = await wordsOf(ctx, target);
		const own = content.texts[locale] ?? {};
		const isWhole = textIdsOf(content.graph).every((id) => own[id]);
		if (!isWhole || Object.keys(content.stale[locale] ?? {}).length > 0)
			throw wrong('locale', 'draft.problem.incomplete');
		const { organisationId, accountId } = ctx.viewer;
		const hash = await languageHash(content, locale);
		await insertCheck(ctx.db, {
			...{ organisationId, scenarioId, kind: 'language', locale, hash, isGood: true, byName: name },
			...{ recordedBy: accountId, day, note, createdAt: at },
		});
		return { day };
	});

function wrong(field: string, key: string): AppError {
	return new AppError('INVALID_INPUT', `wrong ${field}`, { fields: { [field]: key } });
}

async function wordsOf(
	ctx: MemberContext,
	{ draftId, scenarioId }: { draftId?: string | undefined; scenarioId?: string | undefined },
): Promise<{ scenarioId: string; content: DraftContent }> {
	if (draftId) {
		const row = await ownDraft(ctx, ctx.db, { id: draftId });
		return { scenarioId: row.scenarioId, content: contentOf(row) };
	}
	const newest = scenarioId && (await findNewestScenario(ctx.db, scenarioId, ctx.viewer.organisationId));
	const found = newest && (await findScenarioVersion(ctx.db, newest.id));
	if (!found) throw new AppError('NOT_FOUND', 'no such scenario');
	const texts = found.texts as Record<string, ScenarioText>;
	return {
		scenarioId: found.version.scenarioId,
		content: { graph: found.version.graph as ScenarioGraph, texts, stale: {} },
	};
}
