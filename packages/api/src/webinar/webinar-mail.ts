import { pickLocale, type MailEvent, type MailTemplate } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import type { Registration } from '@sleutelwerk/db/repo/registration';
import type { Webinar } from '@sleutelwerk/db/repo/webinar';
import type { App } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { openSeatCode } from './seat-code.ts';
import { titleOf } from './webinar-view.ts';

export type WebinarTemplate = Extract<MailTemplate, `webinar-${string}`>;

type Told = { webinar: Webinar; to: Registration; template: WebinarTemplate; place?: number };

/** Tells one person what became of her sign-up, if she left an address; in her language, dress and hours. */
export async function mailRegistered(
	ctx: Pick<App, 'jobs' | 'clock' | 'appKey' | 'origin'>,
	tx: Tx,
	{ webinar, to, template, place = 0 }: Told,
): Promise<void> {
	if (!to.email) return;
	const locale = pickLocale(to.locale);
	const { subject: dress, from, until } = to.mailWish;
	const path = template === 'webinar-cancelled' ? '/events' : `/events/place/${openSeatCode(ctx, to)}`;
	const link = `${ctx.origin}${path}${locale === 'nl' ? '' : `?lang=${locale}`}`;
	const event = eventOf(webinar, locale);
	const person = { link, event, ...(to.name ? { name: to.name } : {}) };
	const order = { recipient: to.email, locale, dress, hours: { from, until } };
	if (template === 'webinar-waiting')
		await enqueueMail(ctx, tx, { ...order, template, params: { ...person, place } });
	else await enqueueMail(ctx, tx, { ...order, template, params: person });
}

function eventOf(webinar: Webinar, locale: string): MailEvent {
	const [title] = titleOf(webinar, locale);
	return {
		id: webinar.id,
		title,
		startsAt: webinar.startsAt.toISOString(),
		durationMinutes: webinar.minutes,
		sequence: webinar.revision,
		changedAt: webinar.changedAt.toISOString(),
	};
}
