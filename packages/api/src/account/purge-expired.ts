import { deleteAttemptsBefore } from '@sleutelwerk/db/repo/attempt';
import { deleteAuditBefore } from '@sleutelwerk/db/repo/audit';
import { deleteConcernsBefore } from '@sleutelwerk/db/repo/concern';
import { deleteIntakesBefore } from '@sleutelwerk/db/repo/intake';
import { deleteInvitationsBefore } from '@sleutelwerk/db/repo/invitation';
import { deleteLoginTokensBefore } from '@sleutelwerk/db/repo/login-token';
import { deleteSessionsBefore } from '@sleutelwerk/db/repo/session';
import { deleteCareBefore } from '@sleutelwerk/db/repo/supervision-care';
import { emptyWalkInsBefore } from '@sleutelwerk/db/repo/walk-in';
import { deleteVoiceNotesBefore } from '@sleutelwerk/db/repo/voice-note';
import type { App } from '../context.ts';
import { keptSince } from './retention.ts';

/** Deletes what `retention.ts` says is past its term; doing it twice is harmless. */
export async function purgeExpired(app: Pick<App, 'db' | 'clock'>): Promise<void> {
	const now = app.clock();
	await deleteAttemptsBefore(app.db, keptSince('attempts', now));
	await deleteSessionsBefore(app.db, keptSince('sessions', now));
	await deleteLoginTokensBefore(app.db, keptSince('waysIn', now));
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
	await deleteAuditBefore(app.db, keptSince('audit', now));
}
