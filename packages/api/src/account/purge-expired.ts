import { SESSION_RULES } from '@sleutelwerk/auth';
import { deleteAttemptsBefore } from '@sleutelwerk/db/repo/attempt';
import { deleteAuditBefore } from '@sleutelwerk/db/repo/audit';
import { deleteConcernsBefore } from '@sleutelwerk/db/repo/concern';
import { deleteIntakesBefore } from '@sleutelwerk/db/repo/intake';
import { deleteNoticesBefore, deleteRemindersBefore } from '@sleutelwerk/db/repo/freshness';
import { deleteMailsBefore } from '@sleutelwerk/db/repo/outgoing-mail';
import { deleteInvitationsBefore } from '@sleutelwerk/db/repo/invitation';
import { deleteLoginTokensBefore } from '@sleutelwerk/db/repo/login-token';
import { deleteChallengesBefore } from '@sleutelwerk/db/repo/passkey';
import { deleteSessionsBefore } from '@sleutelwerk/db/repo/session';
import { deleteCareBefore } from '@sleutelwerk/db/repo/supervision-care';
import { emptyWalkInsBefore } from '@sleutelwerk/db/repo/walk-in';
import { deleteVoiceNotesBefore } from '@sleutelwerk/db/repo/voice-note';
import type { App } from '../context.ts';
import { keptSince } from './retention.ts';

const DAY_MS = 86_400_000;
/** Days after a notice about a service was settled, and after its owner was asked. */
const NOTICE_DAYS = 365;
const REMINDER_DAYS = 730;

/** Deletes what `retention.ts` says is past its term; doing it twice is harmless. */
export async function purgeExpired(app: Pick<App, 'db' | 'clock'>): Promise<void> {
	const now = app.clock();
	await deleteAttemptsBefore(app.db, keptSince('attempts', now));
	await deleteSessionsBefore(app.db, {
		made: keptSince('sessions', now),
		used: new Date(now.getTime() - SESSION_RULES.trainee.inactivity),
	});
	await deleteLoginTokensBefore(app.db, keptSince('waysIn', now));
	await deleteChallengesBefore(app.db, keptSince('waysIn', now));
	await deleteInvitationsBefore(app.db, keptSince('waysIn', now));
	await app.db.transaction((tx) => deleteVoiceNotesBefore(tx, keptSince('voices', now)));
	await deleteIntakesBefore(app.db, keptSince('intake', now));
	await emptyWalkInsBefore(app.db, keptSince('walkIns', now));
	await deleteCareBefore(app.db, {
		agreements: keptSince('agreements', now),
		checks: keptSince('wellbeing', now),
		reminders: keptSince('reminders', now),
	});
	await deleteConcernsBefore(app.db, {
		closed: keptSince('concerns', now),
		written: keptSince('openConcerns', now),
	});
	await deleteMailsBefore(app.db, keptSince('mails', now));
	// Nothing of a person is in these: their terms stand in docs/tables.md only.
	await deleteNoticesBefore(app.db, new Date(now.getTime() - NOTICE_DAYS * DAY_MS));
	await deleteRemindersBefore(app.db, new Date(now.getTime() - REMINDER_DAYS * DAY_MS));
	await deleteAuditBefore(app.db, keptSince('audit', now));
}
