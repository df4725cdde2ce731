import type { Config } from '@sleutelwerk/core';
import type { JobHandlers } from '@sleutelwerk/db';
import { purgeExpired } from '../account/purge-expired.ts';
import { tellOfEnding } from '../certificate/tell-of-ending.ts';
import type { App } from '../context.ts';
import { keepServicesFresh } from '../service/keep-fresh.ts';
import { sendSupervisionReminders } from '../supervision/send-reminders.ts';
import { sendWebinarReminders } from '../webinar/send-webinar-reminders.ts';
import { purgeRegistrations } from './purge-registrations.ts';
import { sendMail, type MailWay } from './send-mail.ts';

/** What each job does. A handler may run twice: it has at most one effect. */
export function jobHandlers(app: App, _config: Config, way: MailWay): JobHandlers {
	return {
		'purge-registrations': () => purgeRegistrations(app),
		'service-freshness': () => keepServicesFresh(app),
		'certificate-expiry': () => tellOfEnding(app),
		reminders: () => sendReminders(app),
		mail: ({ id }) => sendMail(app, way, id),
		// Its first work; by now everything of `account/retention.ts` that has a term.
		'purge-attempts': () => purgeExpired(app),
	};
}

async function sendReminders(app: App): Promise<void> {
	// Beside each other: one that fails does not keep the other from being told.
	await Promise.all([sendSupervisionReminders(app), sendWebinarReminders(app)]);
}
