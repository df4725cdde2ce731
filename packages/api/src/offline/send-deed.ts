import { openLetter } from '@sleutelwerk/auth';
import { AppError, isLocale, letterPlace } from '@sleutelwerk/core';
import { updateAccount } from '@sleutelwerk/db/repo/account';
import { setWantsContact } from '@sleutelwerk/db/repo/enrolment';
import { keepWord as insertWord } from '@sleutelwerk/db/repo/word';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { keepStep, stepDone } from '../progress/record-progress.ts';
import { findWord } from '../word/word-view.ts';
import { learnerProcedure, type MemberContext } from '../trpc.ts';
import { keepPlayed } from './keep-played.ts';
import { refuseOthers } from './owner.ts';
import { letter, playedEvent } from './played-event.ts';

const deed = z.discriminatedUnion('kind', [
	stepDone.omit({ at: true, reflection: true }).extend({ kind: z.literal('step'), words: letter.optional() }),
	z.object({ kind: z.literal('begin'), rehearsalId: z.uuid(), versionId: z.uuid() }),
	z.object({
		kind: z.literal('event'),
		rehearsalId: z.uuid(),
		seq: z.int().min(2).max(2000),
		event: playedEvent,
	}),
	z.object({ kind: z.literal('contact') }),
	z.object({ kind: z.literal('word'), word: z.string().min(1).max(60) }),
	z.object({ kind: z.literal('reading'), dutchFirst: z.boolean() }),
]);

const sent = z.object({
	id: z.uuid(),
	owner: z.string().max(40),
	at: z.iso.datetime(),
	/** The language of the page it was done on. */
	locale: z.string().max(10),
	deed,
});
export type Sent = z.infer<typeof sent>;

/**
 * Takes one thing that was done without a network; sent twice it is kept once. Refuses for good with NOT_FOUND (of
 * another account, or no longer in one's course), ALREADY_DONE and CONFLICT (a rehearsal that went on elsewhere) and
 * INVALID_INPUT: the phone shows each in words.
 */
export const sendDeed = learnerProcedure
	.input(sent)
	.output(z.object({ id: z.string(), received: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		refuseOthers(ctx, input.owner);
		await keep(asOf(ctx, input), input);
		return { id: input.id, received: true as const };
	});

async function keep(ctx: MemberContext, input: Sent): Promise<void> {
	const { deed } = input;
	switch (deed.kind) {
		case 'step':
			return await keepStepOf(ctx, input, deed);
		case 'contact':
			return await keepContact(ctx);
		case 'word':
			if (!findWord(deed.word)) throw new AppError('NOT_FOUND', 'no such word');
			return await insertWord(ctx.db, { accountId: ctx.viewer.accountId, word: deed.word, at: ctx.clock() });
		case 'reading':
			return await updateAccount(ctx.db, ctx.viewer.accountId, { readsDutch: deed.dutchFirst });
		default:
			await keepPlayed(ctx, input.id, { deed, read: (words) => readWords(ctx, input, words) });
	}
}

/** The same person at the moment and in the language in which it was done; a moment in the future counts as now. */
function asOf(ctx: MemberContext, { at, locale }: Sent): MemberContext {
	const now = ctx.clock();
	const claimed = new Date(at);
	const then = claimed > now ? now : claimed;
	const isKnown = isLocale(locale);
	return {
		...ctx,
		clock: () => then,
		viewer: isKnown ? { ...ctx.viewer, locale } : ctx.viewer,
	};
}

async function keepStepOf(
	ctx: MemberContext,
	input: Sent,
	{ kind: _, words, ...step }: Extract<Sent['deed'], { kind: 'step' }>,
): Promise<void> {
	const reflection = words === undefined ? {} : { reflection: await readWords(ctx, input, words) };
	await keepStep(ctx, { ...step, ...reflection });
}

async function keepContact(ctx: MemberContext): Promise<void> {
	const { enrolment } = await currentEnrolment(ctx);
	if (!enrolment.wantsContactAt) await setWantsContact(ctx.db, enrolment.id, ctx.clock());
}

/** The words of a letter, when it was written by this person for this deed. */
async function readWords({ appKey }: Pick<MemberContext, 'appKey'>, input: Sent, words: string) {
	try {
		return await openLetter(words, { appKey, place: letterPlace(input) });
	} catch (cause) {
		throw new AppError('INVALID_INPUT', 'a letter that does not open', {
			fields: { words: 'error.field.invalid' },
			cause,
		});
	}
}
