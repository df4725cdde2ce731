import { statfs } from 'node:fs/promises';
import { MAIL_TEMPLATES } from '@sleutelwerk/core';
import { JOB_NAMES } from '@sleutelwerk/db';
import { readLastBackup } from '@sleutelwerk/db/backup';
import { countFreshness } from '@sleutelwerk/db/repo/freshness';
import { countMails, listTroubledMails } from '@sleutelwerk/db/repo/outgoing-mail';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import type { App } from '../context.ts';
import { noteLook } from '../account/looks.ts';
import { hasRole, roleProcedure, type StaffContext } from '../trpc.ts';

const jobName = z.enum(JOB_NAMES);
const count = z.number();

const output = z.object({
	/** For admins: what runs, and what was given up. */
	machine: z
		.object({
			queues: z.array(z.object({ name: jobName, waiting: count, again: count, running: count, dead: count })),
			dead: z.array(z.object({ name: jobName, id: z.string(), tries: count, at: z.date() })),
			/** Bytes of the disk that `DATA_DIR` is on; null where it cannot be asked. */
			disk: z.object({ free: count, total: count }).nullable(),
			/** The last whole backup by `pnpm backup`; null: none is known. Old: the one of last night is not there. */
			backup: z.object({ at: z.date(), isOld: z.boolean() }).nullable(),
		})
		.nullable(),
	mails: z.object({
		waiting: count,
		/** Messages to people without an account here that did not arrive: only how many, for admins. */
		outside: count.nullable(),
		troubled: z.array(
			z.object({
				id: z.string(),
				/** Shown name of the member it was for; never her address. */
				who: z.string(),
				template: z.enum(MAIL_TEMPLATES).nullable(),
				at: z.date(),
				state: z.enum(['refused', 'failing']),
				/** The mail server's own number, where it gave one. */
				status: z.string().nullable(),
			}),
		),
	}),
	freshness: z.object({ all: count, overdue: count, left: count, alarms: count, owned: count }),
});

/** How the house stands: jobs, messages that did not arrive, the social map. Figures and shown names only. */
export const showStatus = roleProcedure('coordinator', 'admin')
	.output(output)
	.query(async ({ ctx }) => {
		const { organisationId } = ctx.viewer;
		const isAdmin = hasRole(ctx.viewer, 'admin');
		return {
			machine: isAdmin ? await machineOf(ctx) : null,
			mails: await mailsOf(ctx, isAdmin),
			freshness: await countFreshness(ctx.db, { organisationId, day: dutchDay(ctx.clock()) }),
		};
	});

async function machineOf(app: App) {
	return {
		queues: await app.jobs.counts(app.db),
		dead: await app.jobs.dead(app.db),
		disk: await diskOf(app),
		backup: await backupOf(app),
	};
}

async function diskOf({ dataDir, log }: Pick<App, 'dataDir' | 'log'>) {
	try {
		const { bavail, blocks, bsize } = await statfs(dataDir);
		return { free: bavail * bsize, total: blocks * bsize };
	} catch (error) {
		log.error('the disk could not be asked', error);
		return null;
	}
}

// A day, and half a one for a night that took longer.
const BACKUP_HOURS = 36;

async function backupOf({ dataDir, clock, log }: Pick<App, 'dataDir' | 'clock' | 'log'>) {
	try {
		const last = await readLastBackup(dataDir);
		if (!last) return null;
		return { at: last.at, isOld: clock().getTime() - last.at.getTime() > BACKUP_HOURS * 3_600_000 };
	} catch (error) {
		log.error('the note of the last backup could not be read', error);
		return null;
	}
}

async function mailsOf(ctx: StaffContext, isAdmin: boolean) {
	const counts = await countMails(ctx.db);
	const rows = await listTroubledMails(ctx.db, ctx.viewer.organisationId);
	await noteLook(ctx, 'mails', { accounts: rows.map((row) => row.accountId) });
	return {
		waiting: counts.waiting,
		outside: isAdmin ? counts.outside : null,
		troubled: rows.map(({ id, who, template, createdAt, failure }) => ({
			...{ id, who, at: createdAt },
			template: MAIL_TEMPLATES.find((one) => one === template) ?? null,
			state: failure.startsWith('refused') ? ('refused' as const) : ('failing' as const),
			status: /^refused (\d{3})$/.exec(failure)?.[1] ?? null,
		})),
	};
}
