import { AppError, newId, pickWidgetLocale } from '@sleutelwerk/core';
import { isUniqueViolation, type Tx } from '@sleutelwerk/db';
import { findPartnerByKey } from '@sleutelwerk/db/repo/partner';
import {
	countSeats,
	findByRequest,
	insertRegistration,
	placeInQueue,
	type Registration,
} from '@sleutelwerk/db/repo/registration';
import { lockWebinar, type Webinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { newSeatCode, openSeatCode } from './seat-code.ts';
import { mailRegistered } from './webinar-mail.ts';
import { takesSignUps } from './webinar-view.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.field.hours');
const mailWish = z
	.object({
		subject: z.enum(['neutral', 'open']).default('neutral'),
		from: hour.optional(),
		until: hour.optional(),
	})
	.refine(({ from, until }) => (from === undefined) === (until === undefined), 'error.field.hours')
	.refine(({ from, until }) => from === undefined || from !== until, 'error.field.hours');

const input = z.object({
	webinarId: z.uuid('error.field.choose'),
	/** Makes a repeat harmless: the same request is answered with the same code. */
	requestId: z.uuid(),
	name: z.string().trim().max(80, 'error.field.long').optional(),
	email: z.union([z.literal(''), z.email('error.field.email').max(254, 'error.field.email')]).optional(),
	lang: z.string().max(35).optional(),
	/** Key of the partner whose page it came from; only counted. */
	partner: z.string().max(80).optional(),
	mail: mailWish.optional(),
});
type SignUp = z.infer<typeof input>;

const output = z.object({
	state: z.enum(['confirmed', 'waiting']),
	/** Number on the waiting list, 1 is next; null for a seat. */
	place: z.number().nullable(),
	/** Shown once: to come in and to leave. */
	code: z.string(),
});

/** Takes a seat, or a place in the queue when all are taken. Nothing about the visitor is required. */
export const signUpWebinar = publicProcedure
	.input(input)
	.output(output)
	.mutation(async ({ ctx, input: wish }) => {
		await limit(ctx, 'signUpPerAddress', ctx.address);
		if (wish.email) await limit(ctx, 'signUpPerMail', wish.email);
		try {
			return await ctx.db.transaction((tx) => signUp(ctx, tx, wish));
		} catch (error) {
			// The same request for another webinar, in the same moment.
			if (isUniqueViolation(error))
				throw new AppError('CONFLICT', 'this request id was used for another webinar');
			throw error;
		}
	});

async function signUp(ctx: Context, tx: Tx, wish: SignUp): Promise<z.infer<typeof output>> {
	const webinar = await lockWebinar(tx, wish.webinarId);
	if (!webinar) throw new AppError('NOT_FOUND', 'no such webinar');
	const earlier = await findByRequest(tx, wish.requestId);
	if (earlier) return await sameAnswer(ctx, tx, { earlier, webinar });
	if (!takesSignUps(webinar, ctx.clock())) {
		const fields = { webinarId: 'error.field.webinarClosed' };
		throw new AppError('CLOSED', 'takes no sign-ups', { fields });
	}
	const to = await seatOf(ctx, tx, { wish, webinar });
	const { code, ...row } = to;
	await insertRegistration(tx, row);
	const place = row.state === 'waiting' ? await placeInQueue(tx, row) : null;
	const template = place === null ? 'webinar-confirmed' : 'webinar-waiting';
	await mailRegistered(ctx, tx, { webinar, to: row, template, ...(place === null ? {} : { place }) });
	return { state: place === null ? 'confirmed' : 'waiting', place, code };
}

/** The row of a new registration and its code. The webinar's row is locked: nobody else counts meanwhile. */
async function seatOf(
	ctx: Context,
	tx: Tx,
	{ wish, webinar }: { wish: SignUp; webinar: Webinar },
): Promise<Registration & { code: string }> {
	const { confirmed, nextArrival } = await countSeats(tx, webinar.id);
	const partner = wish.partner ? await findPartnerByKey(tx, wish.partner) : null;
	const id = newId();
	const { code, codeHash, sealedCode } = newSeatCode(ctx, id);
	const email = wish.email?.trim() || null;
	const { subject = 'neutral', from, until } = wish.mail ?? {};
	const hours = from !== undefined && until !== undefined ? { from, until } : {};
	return {
		...{ id, code, codeHash, sealedCode, email },
		webinarId: webinar.id,
		requestId: wish.requestId,
		state: confirmed < webinar.seats ? 'confirmed' : 'waiting',
		arrival: nextArrival,
		name: wish.name || null,
		locale: pickWidgetLocale(wish.lang),
		// Without an address there is nothing to wish for.
		mailWish: email ? { subject, ...hours } : { subject: 'neutral' },
		partnerId: partner?.organisationId === webinar.organisationId ? partner.id : null,
		remindedOf: null,
		createdAt: ctx.clock(),
	};
}

async function sameAnswer(
	ctx: Context,
	tx: Tx,
	{ earlier, webinar }: { earlier: Registration; webinar: Webinar },
): Promise<z.infer<typeof output>> {
	if (earlier.webinarId !== webinar.id)
		throw new AppError('CONFLICT', 'this request id was used for another webinar');
	if (earlier.state === 'left') throw new AppError('ALREADY_DONE', 'signed up and left again');
	const place = earlier.state === 'waiting' ? await placeInQueue(tx, earlier) : null;
	return { state: earlier.state, place, code: openSeatCode(ctx, earlier) };
}
