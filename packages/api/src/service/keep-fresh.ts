import { newLoginLink } from '@sleutelwerk/auth';
import { dayPlus, GRACE_DAYS, isLocale, pickLocale, type ServiceRecord } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	insertReminder,
	listEndingServices,
	listKeepers,
	setReminderMail,
	takeUntold,
	type ServiceOwner,
} from '@sleutelwerk/db/repo/freshness';
import { forgetWords } from '@sleutelwerk/db/repo/service-search';
import { daysLeft, dutchDay, SOON_DAYS } from '@sleutelwerk/directory';
import type { App } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { LINK_DAYS } from './service-link.ts';

type Needs = Pick<App, 'db' | 'jobs' | 'clock' | 'origin'>;

/** A mail box of an organisation is read by day. */
const DESK_HOURS = { from: '09:00', until: '17:00' } as const;
/** Days between two alarms about one of the five. */
const ALARM_DAYS = 7;

/**
 * Asks owners, before the term of their record ends and again when it has, and tells those who keep the map what left
 * the finder, which of the five has lapsed (that one stays and alarms every week), and what was said from outside. Each
 * of it once, however often the job runs.
 */
export async function keepServicesFresh(app: Needs): Promise<void> {
	const now = app.clock();
	const rows = await listEndingServices(app.db, { day: dutchDay(now), soonDays: SOON_DAYS });
	for (const { service, owner } of rows) {
		if (!owner || owner.email === '' || owner.hasStopped) continue;
		await app.db.transaction((tx) => askOwner(app, tx, { record: service.record, owner }));
	}
	await app.db.transaction(async (tx) => {
		const lapsed = await noteLapsed(
			app,
			tx,
			rows.map(({ service }) => service),
		);
		await tellKeepers(app, tx, [...lapsed, ...(await takeUntold(tx, now))]);
	});
	await forgetWords(app.db);
}

type Ask = { record: ServiceRecord; owner: ServiceOwner };

async function askOwner(app: Needs, tx: Tx, { record, owner }: Ask): Promise<void> {
	const now = app.clock();
	const left = daysLeft(record, now);
	const { token, tokenHash } = newLoginLink();
	const reminder = await insertReminder(tx, {
		...{ serviceId: record.id, stage: left < 0 ? ('due' as const) : ('before' as const), tokenHash },
		...{
			forDay: lastDayOf(record),
			expiresAt: new Date(now.getTime() + LINK_DAYS * 86_400_000),
			createdAt: now,
		},
	});
	if (!reminder) return;
	const locale = isLocale(owner.locale) ? owner.locale : pickLocale();
	const link = `${app.origin}/check/${token}${locale === 'nl' ? '' : `?lang=${locale}`}`;
	const to = { recipient: owner.email, locale, dress: 'neutral' as const, hours: DESK_HOURS };
	// The five never leave the finder: about them nothing is said that does not happen.
	const days = record.vital ? undefined : Math.max(0, GRACE_DAYS + left + 1);
	const mail =
		left < 0
			? await enqueueMail(app, tx, { template: 'service-check-late', ...to, params: { link, days } })
			: await enqueueMail(app, tx, { template: 'service-check', ...to, params: { link, days: LINK_DAYS } });
	if (mail) await setReminderMail(tx, reminder, mail);
}

type Whose = { organisationId: string | null };
type Lapsing = Whose & { record: ServiceRecord };

/** Writes down what left the finder and which of the five has lapsed; gives whose those are that are new. */
async function noteLapsed(app: Needs, tx: Tx, services: readonly Lapsing[]): Promise<Whose[]> {
	const now = app.clock();
	const news: Whose[] = [];
	for (const { record, organisationId } of services) {
		const over = -daysLeft(record, now);
		const stage = record.vital ? ('alarm' as const) : ('left' as const);
		// What nobody ever checked was never in the finder.
		if (record.neverChecked || over <= (record.vital ? 0 : GRACE_DAYS)) continue;
		const weeks = record.vital ? Math.floor((over - 1) / ALARM_DAYS) : 0;
		const forDay = dayPlus(lastDayOf(record), weeks * ALARM_DAYS);
		const isNew = await insertReminder(tx, { serviceId: record.id, stage, forDay, createdAt: now });
		if (isNew) news.push({ organisationId });
	}
	return news;
}

/** One neutral message each, whatever there is to look at: of national records all keepers hear. */
async function tellKeepers(app: Needs, tx: Tx, news: readonly Whose[]): Promise<void> {
	if (news.length === 0) return;
	const isForAll = news.some(({ organisationId }) => organisationId === null);
	const organisations = new Set(news.map(({ organisationId }) => organisationId));
	const keepers = (await listKeepers(tx)).filter((one) => isForAll || organisations.has(one.organisationId));
	for (const accountId of new Set(keepers.map((one) => one.accountId)))
		await enqueueMail(app, tx, {
			...{ template: 'message-waiting' as const, accountId, dress: 'neutral' as const },
			params: { link: `${app.origin}/manage` },
		});
}

/** Last day on which a record's check counts. */
function lastDayOf({ checkedOn, termDays }: ServiceRecord): string {
	return dayPlus(checkedOn, termDays);
}
