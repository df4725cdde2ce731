import type { Look } from '../account/looks.ts';

/** What a staff member's question shows of people, or why nothing of a person is in the answer. */
export type Shows = { looks: readonly Look[] } | { none: string };

const shows = (...looks: readonly Look[]): Shows => ({ looks });
const none = (why: string): Shows => ({ none: why });

/**
 * Every query that is only for staff. A new one without a row here fails the tests: say first whether somebody's record
 * is in the answer, and then write the look down (`account/looks.ts`).
 */
export const SHOWN: Readonly<Record<string, Shows>> = {
	'activity.listExpenses': shows('expenses', 'expensesFile'),
	'attendance.code': none('a code for the door'),
	'attendance.list': shows('meeting'),
	'attendance.wall': none('first names that their owners put on the screen in the room'),
	'board.list': none('numbers of five and more'),
	'board.paths': none('numbers of five and more'),
	'board.show': none('numbers of five and more'),
	'certificate.list': shows('certificates'),
	'certificate.listIssued': shows('certificates', 'certificatesFile'),
	'certificate.showIssued': shows('certificate'),
	'certificate.showPerson': shows('towards'),
	'assessment.showGroupGrowth': none('numbers of five and more'),
	'cohort.browse': none('groups and how many are in them'),
	'cohort.list': none('groups and how many are in them'),
	'cohort.show': shows('group'),
	'cohort.showPerson': shows('intake', 'place'),
	'cohort.showSettings': none('the group itself and the names of its trainers'),
	'cohort.trainers': none('names of colleagues, to be chosen from'),
	'competence.show': shows('competence'),
	'competence.showPlay': shows('play'),
	// Whom a concern is about must not learn that somebody wrote: every look is kept with the concern itself.
	'concern.list': none('days and names; each reading is written down with the concern'),
	'concern.show': shows('message'),
	'draft.list': none('talks that colleagues write'),
	'draft.show': none('talks that colleagues write'),
	'episode.listOwn': none('recordings for everybody'),
	'manage.showOverview': none('figures'),
	'manage.showStatus': shows('mails'),
	'partner.list': none('sites'),
	'people.list': shows('people'),
	'people.showInvite': none('what may be given'),
	'recording.list': none('sentences of the course'),
	'recording.showSection': none('sentences of the course'),
	'report.show': none('figures of five and more'),
	'review.list': shows('reviews'),
	'review.show': shows('words'),
	'service.export': none('help services'),
	'service.list': none('help services'),
	'service.listLapsedTexts': none('lessons'),
	'service.show': none('a help service and its colleagues'),
	'supervision.evening': shows('supervision'),
	'supervision.list': none('meetings and how many come'),
	'supervision.sharedChecks': shows('wellbeing'),
	'supervision.show': shows('supervision'),
	'supervision.showSettings': none('rules of the organisation'),
	'supervision.status': shows('keyPersons', 'keyPersonsFile'),
	'webinar.listMine': none('evenings and how many come'),
	'webinar.show': none('figures, and questions without a name'),
};
