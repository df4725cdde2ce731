import { decryptField } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { listConcernsBy } from '@sleutelwerk/db/repo/concern';
import { listIntakesOf } from '@sleutelwerk/db/repo/intake';
import { listDoingsOf, listLearningOf, listReadingOf } from '@sleutelwerk/db/repo/personal-data';
import { listCompetenceOf } from '@sleutelwerk/db/repo/competence';
import { listWritingOf } from '@sleutelwerk/db/repo/draft';
import { listPasskeys } from '@sleutelwerk/db/repo/passkey';
import { listSessions } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { needsOf } from '../cohort/intake-view.ts';
import { reflectionRow } from '../progress/reflection-row.ts';
import { voicesOf } from '../recording/voices-of.ts';
import { openConcern } from '../concern/sealed-words.ts';
import { openWords } from '../rehearsal/play.ts';
import { careOf } from '../supervision/care-of.ts';
import { memberProcedure } from '../trpc.ts';
import { seenOf } from './show-seen.ts';

const json = z.json();
const rows = z.array(z.record(z.string(), json));
const exported = z.object({
	exportedAt: z.string(),
	details: z.record(z.string(), json),
	roles: rows,
	courses: rows,
	intakes: rows,
	steps: rows,
	reflections: rows,
	assessment: rows,
	rehearsals: rows,
	openTurns: rows,
	reviews: rows,
	competence: rows,
	chosenTalks: rows,
	attendance: rows,
	certificates: rows,
	concerns: rows,
	supervision: rows,
	agreements: rows,
	wellbeing: rows,
	activities: rows,
	webinars: rows,
	voices: rows,
	recordings: rows,
	words: rows,
	episodes: rows,
	drafts: rows,
	checks: rows,
	devices: rows,
	passkeys: rows,
	lookedAt: rows,
});
export type PersonalData = z.infer<typeof exported>;

/** Everything this house keeps about the person who asks, in plain words where it was sealed. */
export const exportData = memberProcedure.output(exported).query(async ({ ctx }) => {
	const { accountId } = ctx.viewer;
	await limit(ctx, 'exportPerAccount', accountId);
	const account = await findAccount(ctx.db, accountId);
	if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
	const [learning, doings, doors, audit, reading, spoken, written, shown, concerns, care, intakes] =
		await Promise.all([
			listLearningOf(ctx.db, accountId),
			listDoingsOf(ctx.db, accountId, account.email),
			doorsOf(ctx, accountId),
			seenOf(ctx.db, accountId),
			listReadingOf(ctx.db, accountId),
			voicesOf(ctx, accountId),
			listWritingOf(ctx.db, accountId),
			listCompetenceOf(ctx.db, accountId),
			// What she wrote under her name; what others wrote about her is theirs, and stays unseen.
			listConcernsBy(ctx.db, accountId),
			careOf(ctx),
			listIntakesOf(ctx.db, accountId),
		]);
	const { name, shownName, email, loginName, locale, safeContact, createdAt } = account;
	return toJson({
		exportedAt: ctx.clock(),
		details: { name, shownName, email, loginName, locale, safeContact, createdAt },
		...learning,
		courses: learning.courses.map(({ enrolment, group }) => ({ group, ...enrolment })),
		intakes: intakes.map((one) => ({ ...one, needs: needsOf(ctx, one) })),
		reflections: learning.reflections.map(({ sealed, ...rest }) => ({
			...rest,
			text: opened(ctx, sealed, reflectionRow(rest)),
		})),
		openTurns: learning.openTurns.map(({ sealed, ...rest }) => ({
			...rest,
			text: openWords(ctx, { id: rest.id, sealed }),
		})),
		concerns: concerns.map((one) => ({ at: one.createdAt, ...openConcern(ctx, one) })),
		...doings,
		...written,
		...shown,
		...reading,
		...spoken,
		...care,
		...doors,
		lookedAt: audit.rows,
	});
});

/** Where she is logged in, and with what. Of a passkey name and days: the key says nothing to anybody. */
async function doorsOf({ db }: Context, accountId: string) {
	const [sessions, passkeys] = [await listSessions(db, accountId), await listPasskeys(db, accountId)];
	return {
		devices: sessions.map(({ device, createdAt: since, lastVerifiedAt }) => ({
			device,
			since,
			lastVerifiedAt,
		})),
		passkeys: passkeys.map(({ name, createdAt: since, lastUsedAt }) => ({ name, since, lastUsedAt })),
	};
}

function opened({ appKey }: Context, sealed: string, row: string): string {
	return decryptField(sealed, { appKey, purpose: 'reflection', row });
}

/** Moments as ISO texts, and nothing that JSON does not know. */
function toJson(value: unknown): PersonalData {
	return JSON.parse(JSON.stringify(value)) as PersonalData;
}
