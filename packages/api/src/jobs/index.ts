import type { Config } from '@sleutelwerk/core';
import type { JobHandlers } from '@sleutelwerk/db';
import { deleteAttemptsBefore } from '@sleutelwerk/db/repo/attempt';
import type { App } from '../context.ts';
import { purgeRegistrations } from './purge-registrations.ts';
import { sendMail, type MailWay } from './send-mail.ts';

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** What each job does. A handler may run twice: it has at most one effect. */
export function jobHandlers(app: App, _config: Config, way: MailWay): JobHandlers {
	return {
		'purge-registrations': () => purgeRegistrations(app),
		mail: ({ id }) => sendMail(app, way, id),
		'purge-attempts': () => deleteAttemptsBefore(app.db, new Date(app.clock().getTime() - TWO_DAYS)),
	};
}
