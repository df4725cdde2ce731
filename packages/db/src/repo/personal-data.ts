import { and, asc, eq, gt, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	activity,
	assessmentAnswer,
	attendanceMark,
	calendarToken,
	certificate,
	certificateEvent,
	cohort,
	cohortTrainer,
	competenceAssessment,
	enrolment,
	intake,
	keptWord,
	listening,
	loginToken,
	meeting,
	member,
	openTurn,
	organisation,
	outgoingMail,
	passkey,
	passkeyChallenge,
	progress,
	reflection,
	registration,
	rehearsal,
	review,
	scenarioCheck,
	session,
	supervisionAgreement,
	supervisionMeeting,
	supervisionRegistration,
	supervisionReminder,
	supervisionRole,
	unseenTask,
	webinar,
	wellbeingCheck,
} from '../schema/index.ts';
import { emptyConcernsOf } from './concern.ts';
import { emptyWalkInsOf } from './walk-in.ts';

const enrolmentsOf = (tx: Tx, accountId: string) =>
	tx.select({ id: enrolment.id }).from(enrolment).where(eq(enrolment.accountId, accountId));
const rehearsalsOf = (tx: Tx, accountId: string) =>
	tx
		.select({ id: rehearsal.id })
		.from(rehearsal)
		.where(inArray(rehearsal.enrolmentId, enrolmentsOf(tx, accountId)));
const turnsOf = (tx: Tx, accountId: string) =>
	tx
		.select({ id: openTurn.id })
		.from(openTurn)
		.where(inArray(openTurn.rehearsalId, rehearsalsOf(tx, accountId)));
const certificatesOf = (tx: Tx, accountId: string) =>
	tx.select({ id: certificate.id }).from(certificate).where(eq(certificate.accountId, accountId));

/** Locks a person's row, so that nothing is written about her while she is erased; null when she is gone. */
export async function lockAccount(tx: Tx, id: string) {
	const [row] = await tx
		.select()
		.from(account)
		.where(and(eq(account.id, id), isNull(account.erasedAt)))
		.for('update');
	return row ?? null;
}

/** What a person learned and wrote. Sealed texts are still sealed. */
export async function listLearningOf(tx: Tx, accountId: string) {
	const mine = enrolmentsOf(tx, accountId);
	const [courses, steps, assessment, reflections, rehearsals, openTurns, reviews] = await Promise.all([
		tx
			.select({ enrolment, group: cohort.name })
			.from(enrolment)
			.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
			.where(eq(enrolment.accountId, accountId)),
		tx
			.select()
			.from(progress)
			.where(inArray(progress.enrolmentId, mine))
			.orderBy(asc(progress.part), asc(progress.lesson), asc(progress.at)),
		tx.select().from(assessmentAnswer).where(inArray(assessmentAnswer.enrolmentId, mine)),
		tx.select().from(reflection).where(inArray(reflection.enrolmentId, mine)),
		tx.select().from(rehearsal).where(inArray(rehearsal.enrolmentId, mine)),
		tx
			.select()
			.from(openTurn)
			.where(inArray(openTurn.rehearsalId, rehearsalsOf(tx, accountId))),
		tx
			.select({
				openTurnId: review.openTurnId,
				trainer: account.shownName,
				rubric: review.rubric,
				reply: review.reply,
				internalNote: review.internalNote,
				at: review.createdAt,
			})
			.from(review)
			.innerJoin(account, eq(account.id, review.trainerId))
			.where(inArray(review.openTurnId, turnsOf(tx, accountId))),
	]);
	return { courses, steps, assessment, reflections, rehearsals, openTurns, reviews };
}

/** What she wrote down of field work; whom else she named there is not hers to take along. */
async function listActivityOf(tx: Tx, accountId: string) {
	const { kind, theme, day, people, language, minutes, isDuo, referredTo, expenseCents, expenseState } =
		activity;
	return await tx
		.select({ kind, theme, day, people, language, minutes, isDuo, referredTo, expenseCents, expenseState })
		.from(activity)
		.where(eq(activity.accountId, accountId));
}

/** Where a person was and what she did besides. `email` finds sign-ups made without an account. */
export async function listDoingsOf(tx: Tx, accountId: string, email: string | null) {
	const [attendance, supervision, activities, certificates, webinars, roles] = await Promise.all([
		tx
			.select({
				startsAt: meeting.startsAt,
				state: attendanceMark.state,
				source: attendanceMark.source,
				at: attendanceMark.deviceAt,
				receivedAt: attendanceMark.serverAt,
			})
			.from(attendanceMark)
			.innerJoin(meeting, eq(meeting.id, attendanceMark.meetingId))
			.where(inArray(attendanceMark.enrolmentId, enrolmentsOf(tx, accountId)))
			.orderBy(asc(attendanceMark.deviceAt)),
		tx
			.select({
				startsAt: supervisionMeeting.startsAt,
				kind: supervisionMeeting.kind,
				state: supervisionRegistration.state,
				attended: supervisionRegistration.attended,
			})
			.from(supervisionRegistration)
			.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRegistration.meetingId))
			.where(eq(supervisionRegistration.accountId, accountId)),
		listActivityOf(tx, accountId),
		tx
			.select({
				id: certificate.id,
				kind: certificate.kind,
				holderName: certificate.holderName,
				issuedAt: certificate.issuedAt,
				validFrom: certificate.validFrom,
				validUntil: certificate.validUntil,
				showsName: certificate.showsName,
			})
			.from(certificate)
			.where(eq(certificate.accountId, accountId)),
		tx
			.select({ startsAt: webinar.startsAt, state: registration.state, name: registration.name })
			.from(registration)
			.innerJoin(webinar, eq(webinar.id, registration.webinarId))
			.where(sql`lower(${registration.email}) = lower(${email})`),
		tx
			.select({ organisation: organisation.name, role: member.role, since: member.createdAt })
			.from(member)
			.innerJoin(organisation, eq(organisation.id, member.organisationId))
			.where(eq(member.accountId, accountId)),
	]);
	return { attendance, supervision, activities, certificates, webinars, roles };
}

/** The words a person keeps, and where she stopped listening. */
export async function listReadingOf(tx: Tx, accountId: string) {
	const [words, episodes] = await Promise.all([
		tx
			.select({ word: keptWord.word, at: keptWord.at })
			.from(keptWord)
			.where(eq(keptWord.accountId, accountId)),
		tx
			.select({ episode: listening.episode, second: listening.second, at: listening.at })
			.from(listening)
			.where(eq(listening.accountId, accountId)),
	]);
	return { words, episodes };
}

/** Tables whose every row of hers goes. */
const ALL_HERS = [
	session,
	loginToken,
	passkey,
	passkeyChallenge,
	member,
	calendarToken,
	cohortTrainer,
	outgoingMail,
	keptWord,
	listening,
	supervisionAgreement,
	supervisionReminder,
	supervisionRole,
	wellbeingCheck,
] as const;

/**
 * Empties everything that says who somebody is or what she wrote. Rows that only count (attendance, progress) stay, so
 * that figures stay true. Her certificates are emptied by whoever can sign them anew.
 */
export async function erasePerson(
	tx: Tx,
	accountId: string,
	{ at, keptReasons }: { at: Date; keptReasons: readonly string[] },
): Promise<void> {
	const mine = enrolmentsOf(tx, accountId);
	await tx.delete(reflection).where(inArray(reflection.enrolmentId, mine));
	await tx.delete(competenceAssessment).where(inArray(competenceAssessment.enrolmentId, mine));
	await tx.delete(intake).where(inArray(intake.enrolmentId, mine));
	await tx.delete(unseenTask).where(inArray(unseenTask.enrolmentId, mine));
	await tx
		.update(review)
		.set({ reply: '', internalNote: '' })
		.where(inArray(review.openTurnId, turnsOf(tx, accountId)));
	// Without consent no trainer's list finds the turn, whose words are gone.
	await tx
		.update(openTurn)
		.set({ sealed: '', consentAt: null })
		.where(inArray(openTurn.rehearsalId, rehearsalsOf(tx, accountId)));
	// That the words were checked, and on which day, stays true without the name.
	await tx
		.update(scenarioCheck)
		.set({ byName: '' })
		.where(and(eq(scenarioCheck.recordedBy, accountId), eq(scenarioCheck.kind, 'expert')));
	await emptyConcernsOf(tx, accountId, at);
	await emptyWalkInsOf(tx, accountId);
	await tx
		.update(enrolment)
		.set({ wantsContactAt: null, showsOnWall: false, leftReason: null })
		.where(eq(enrolment.accountId, accountId));
	// A trainer's own words about her go; a reason of the public list says nothing about anybody.
	await tx
		.update(certificateEvent)
		.set({ reason: '' })
		.where(
			and(
				inArray(certificateEvent.certificateId, certificatesOf(tx, accountId)),
				notInArray(certificateEvent.reason, [...keptReasons]),
			),
		);
	for (const table of ALL_HERS) await tx.delete(table).where(eq(table.accountId, accountId));
	// Also what was written to her address without her account: the messages of an evening she signed up for.
	await tx
		.delete(outgoingMail)
		.where(
			sql`lower(${outgoingMail.recipient}) = (select lower(${account.email}) from ${account} where ${account.id} = ${accountId})`,
		);
	await emptyAccount(tx, accountId, at);
}

async function emptyAccount(tx: Tx, accountId: string, at: Date): Promise<void> {
	await tx
		.update(account)
		.set({
			email: null,
			loginName: null,
			// A dash, for lists of a finished group show a line for each person who was there.
			name: '—',
			shownName: '—',
			passwordHash: null,
			totpSecret: null,
			totpLastStep: null,
			safeContact: { channel: 'none', from: '09:00', until: '21:00', dress: 'neutral' },
			erasedAt: at,
		})
		.where(eq(account.id, accountId));
}

/** Seats and places in queues a person holds; a finished course keeps its place in the figures. */
export async function listOpenSeats(
	tx: Tx,
	{ id, email, at }: { id: string; email: string | null; at: Date },
) {
	const enrolments = await tx
		.select({ id: enrolment.id, cohortId: cohort.id, organisationId: cohort.organisationId })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(and(eq(enrolment.accountId, id), inArray(enrolment.state, ['active', 'waiting'])));
	const webinars = await tx
		.select({ codeHash: registration.codeHash })
		.from(registration)
		.where(and(sql`lower(${registration.email}) = lower(${email})`, ne(registration.state, 'left')));
	const supervision = await tx
		.select({ meetingId: supervisionMeeting.id, organisationId: supervisionMeeting.organisationId })
		.from(supervisionRegistration)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRegistration.meetingId))
		.where(
			and(
				eq(supervisionRegistration.accountId, id),
				ne(supervisionRegistration.state, 'left'),
				gt(supervisionMeeting.startsAt, at),
			),
		);
	return { enrolments, webinars, supervision };
}
