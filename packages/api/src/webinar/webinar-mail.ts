import {
	HOME_ZONE,
	pickWidgetLocale,
	type MailEvent,
	type MailParamsOf,
	type RegistrationTemplate,
} from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { finishMail, lockWaitingMails, setMailParams } from '@sleutelwerk/db/repo/outgoing-mail';
import { placeInQueue, type Registration } from '@sleutelwerk/db/repo/registration';
import type { Webinar } from '@sleutelwerk/db/repo/webinar';
import { mayArriveAt } from '@sleutelwerk/mail';
import type { App } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { openSeatCode } from './seat-code.ts';
import { endOf, titleOf } from './webinar-view.ts';

type MailContext = Pick<App, 'jobs' | 'clock' | 'appKey' | 'origin'>;
type Told = { webinar: Webinar; to: Registration; template: RegistrationTemplate; place?: number };

/** What a newer message makes pointless while the older one still waits for its hour. */
const REPLACES: readonly RegistrationTemplate[] = ['webinar-promoted', 'webinar-cancelled'];

/**
 * Tells one person what became of her sign-up, if she left an address; in her language, dress and hours. Nothing is
 * said that would arrive only when it is over.
 */
export async function mailRegistered(
	ctx: MailContext,
	tx: Tx,
	{ webinar, to, template, place }: Told,
): Promise<void> {
	if (!to.email) return;
	if (REPLACES.includes(template)) await withdrawMails(tx, to.id);
	const locale = pickWidgetLocale(to.locale);
	const { subject: dress, from, until } = to.mailWish;
	if (mayArriveAt(ctx.clock(), { from, until }, HOME_ZONE) >= endOf(webinar)) return;
	const path = template === 'webinar-cancelled' ? '/events' : `/events/place/${openSeatCode(ctx, to)}`;
	const link = `${ctx.origin}${path}${locale === 'nl' ? '' : `?lang=${locale}`}`;
	const event = eventOf(webinar, to);
	const person = { link, event, ...(to.name ? { name: to.name } : {}) };
	const order = { recipient: to.email, registrationId: to.id, locale, dress, hours: { from, until } };
	if (template === 'webinar-waiting')
		await enqueueMail(ctx, tx, { ...order, template, params: { ...person, place: place ?? 0 } });
	else
		await enqueueMail(ctx, tx, {
			...order,
			template,
			params: { ...person, ...(place === undefined ? {} : { place }) },
		});
}

/** Nothing that still waits for its hour is sent: she left, or something newer is said. */
export async function withdrawMails(tx: Tx, registrationId: string): Promise<void> {
	for (const { id } of await lockWaitingMails(tx, registrationId))
		await finishMail(tx, id, { sentAt: null, failure: 'not wanted' });
}

/** Tells of another time or language. A message that still waits tells it as it is now, and no second one is needed. */
export async function tellChange(
	ctx: MailContext,
	tx: Tx,
	{ webinar, to }: { webinar: Webinar; to: Registration },
): Promise<void> {
	const waiting = await lockWaitingMails(tx, to.id);
	const event = eventOf(webinar, to);
	for (const mail of waiting) await setMailParams(tx, mail.id, { ...mail.params, event });
	if (waiting.length > 0) return;
	const place = to.state === 'waiting' ? { place: await placeInQueue(tx, to) } : {};
	await mailRegistered(ctx, tx, { webinar, to, template: 'webinar-changed', ...place });
}

function eventOf(webinar: Webinar, to: Registration): MailParamsOf['webinar-confirmed']['event'] {
	const [title] = titleOf(webinar, pickWidgetLocale(to.locale));
	const event: MailEvent = {
		id: webinar.id,
		title,
		startsAt: webinar.startsAt.toISOString(),
		durationMinutes: webinar.minutes,
		sequence: webinar.revision,
		changedAt: webinar.changedAt.toISOString(),
	};
	return to.state === 'waiting' ? { ...event, inCalendar: false } : event;
}
