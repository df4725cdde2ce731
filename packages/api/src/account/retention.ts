import { VOICE_DAYS } from '@sleutelwerk/core';

/**
 * What is kept about people and for how long: the purge job obeys this file and /account shows it. `days` null: until
 * the person erases it. Words stand in the catalogues under `account.keep.<id>`.
 */
export const RETENTION = [
	/** Name, address, language, how one may be reached. */
	{ id: 'details', tables: ['account', 'passkey', 'member', 'cohort_trainer', 'calendar_token'], days: null },
	/** Lessons, assessment, rehearsals, attendance: what a certificate rests on. */
	{
		id: 'learning',
		tables: [
			...(['enrolment', 'progress', 'assessment_answer', 'rehearsal', 'rehearsal_event'] as const),
			...(['attendance_mark', 'unseen_task', 'competence_assessment'] as const),
		],
		days: null,
	},
	/** What a group has to know to let somebody take part, after its last half-day. */
	{ id: 'intake', tables: ['intake'], days: 90 },
	{ id: 'words', tables: ['reflection', 'open_turn', 'review'], days: null },
	/** Spoken turns and spoken answers; the sentence of consent says the same. */
	{ id: 'voices', tables: ['voice_note'], days: VOICE_DAYS },
	/** Sentences read aloud for everybody in the organisation. */
	{ id: 'recordings', tables: ['recording'], days: null },
	{ id: 'certificates', tables: ['certificate', 'certificate_event', 'share_link'], days: null },
	/** What was told in confidence about a key person, after it was settled ... */
	{ id: 'concerns', tables: ['concern'], days: 365 },
	/** ... and after it was written, whatever came of it. */
	{ id: 'openConcerns', tables: [], days: 730 },
	{ id: 'practice', tables: ['activity', 'supervision_registration', 'supervision_role'], days: null },
	/** What one takes along from a meeting, after it was written. */
	{ id: 'agreements', tables: ['supervision_agreement'], days: 365 },
	/** How one is: three answers. */
	{ id: 'wellbeing', tables: ['wellbeing_check'], days: 183 },
	/** That a reminder was sent: longer than the year it is about. */
	{ id: 'reminders', tables: ['supervision_reminder'], days: 400 },
	/** Words kept from lessons, and where one stopped listening. */
	{ id: 'reading', tables: ['kept_word', 'listening'], days: null },
	/** Talks one wrote and checked: the text stays, the name of who checked goes when it is erased. */
	{ id: 'texts', tables: ['scenario_draft', 'scenario_check'], days: null },
	/** The longest a session lives. */
	{ id: 'sessions', tables: ['session'], days: 90 },
	/** Mailed links, printed codes, questions to a device and invitations, after they have expired. */
	{ id: 'waysIn', tables: ['login_token', 'passkey_challenge', 'invitation'], days: 1 },
	/** Keyed hashes that count tries. */
	{ id: 'attempts', tables: ['attempt'], days: 2 },
	/** After the webinar; each webinar may say fewer. */
	{ id: 'webinars', tables: ['registration', 'question'], days: 14 },
	/** First names of who came to a half-day without being on its list; sooner when it was decided. */
	{ id: 'walkIns', tables: ['walk_in'], days: 30 },
	/** Emptied at once when it was sent; that it was sent or refused stays for a while. */
	{ id: 'mails', tables: ['outgoing_mail'], days: 60 },
	{ id: 'audit', tables: ['audit_entry'], days: 730 },
] as const satisfies readonly { id: string; tables: readonly string[]; days: number | null }[];

export type RetentionId = (typeof RETENTION)[number]['id'];

/** Days a kind is kept; null until somebody erases it. */
export function daysKept(id: RetentionId): number | null {
	return RETENTION.find((one) => one.id === id)?.days ?? null;
}

/** The moment before which rows of a kind go; throws for a kind that has no term. */
export function keptSince(id: RetentionId, now: Date): Date {
	const days = daysKept(id);
	if (days === null) throw new Error(`${id} is kept until somebody erases it`);
	return new Date(now.getTime() - days * 86_400_000);
}
