import { told, type Product } from './product.ts';

const ROLES = ['trainee', 'keyperson', 'trainer', 'coordinator', 'partner', 'admin'] as const;
/** The demonstration's account of each role; a key person is a trainee too. */
export type Who = (typeof ROLES)[number];
export const WHO: readonly Who[] = ROLES;

/** A page, whom it is for, and what those get; everybody else is refused. */
export type PageRow = { path: string; for: readonly Who[] | 'everybody'; status?: number };

const learners = ['trainee', 'keyperson'] as const;
const trainers = ['trainer'] as const;
const writers = ['trainer', 'coordinator'] as const;
const coordinators = ['coordinator'] as const;
const peopleStaff = ['coordinator', 'admin'] as const;

/** Every page of the contract. A new page without a row here fails the tests: say first whom it is for. */
export function pagesOf(product: Product): Readonly<Record<string, PageRow>> {
	const id = (path: string) => told(product, path);
	const group = id('groups.running');
	const meeting = id(`meetings.${group}.0`);
	return {
		'/': { path: '/', for: 'everybody' },
		'/card': { path: '/card', for: 'everybody' },
		'/find': { path: '/find', for: 'everybody' },
		'/find/message': { path: '/find/message', for: 'everybody' },
		'/check/[token]': { path: '/check/none', for: 'everybody', status: 404 },
		'/manage/status': { path: '/manage/status', for: peopleStaff },
		'/events': { path: '/events', for: 'everybody' },
		'/events/[id]': { path: `/events/${id('webinars.open')}`, for: 'everybody' },
		'/events/place/[code]': { path: '/events/place/AAAA-BBBB', for: 'everybody', status: 404 },
		'/listen': { path: '/listen', for: 'everybody' },
		'/listen/[slug]': { path: '/listen/1', for: 'everybody' },
		'/partners': { path: '/partners', for: 'everybody' },
		'/partners/elements': { path: '/partners/elements', for: 'everybody' },
		'/verify': { path: '/verify', for: 'everybody' },
		'/verify/[id]': { path: `/verify/${id('certificates.valid')}`, for: 'everybody' },
		'/verify/[id]/message': { path: `/verify/${id('certificates.valid')}/message`, for: 'everybody' },
		'/register/[invitation]': { path: `/register/${id('invitations.trainee')}`, for: 'everybody' },
		'/login/link': { path: '/login/link', for: 'everybody' },
		'/login/link/[token]': { path: '/login/link/none', for: 'everybody' },
		'/login/passkey': { path: '/login/passkey', for: 'everybody' },
		'/login/code': { path: '/login/code', for: 'everybody' },
		'/login/second': { path: '/login/second', for: WHO },
		'/account': { path: '/account', for: WHO },
		'/account/calendar': { path: '/account/calendar', for: WHO },
		'/account/data': { path: '/account/data', for: WHO },
		'/account/seen': { path: '/account/seen', for: WHO },
		'/account/message': { path: '/account/message', for: WHO },
		'/account/erase': { path: '/account/erase', for: WHO },
		'/account/welcome': { path: '/account/welcome', for: WHO },
		'/learn': { path: '/learn', for: learners },
		'/learn/[part]/[lesson]': { path: '/learn/1/1', for: learners },
		'/learn/[part]/[lesson]/done': { path: '/learn/1/1/done', for: learners },
		'/learn/activities': { path: '/learn/activities', for: learners },
		'/learn/assessment/[occasion]': { path: '/learn/assessment/before', for: learners },
		'/learn/certificate': { path: '/learn/certificate', for: learners },
		'/learn/practice': { path: '/learn/practice', for: learners },
		'/learn/listen': { path: '/learn/listen', for: learners },
		'/learn/listen/[slug]': { path: '/learn/listen/1', for: learners },
		'/learn/offline': { path: '/learn/offline', for: learners },
		'/learn/practice/[id]': { path: `/learn/practice/${id('scenarios.0.id')}`, for: learners },
		'/learn/group': { path: '/learn/group', for: learners },
		'/learn/meeting': { path: '/learn/meeting', for: learners },
		'/learn/supervision': { path: '/learn/supervision', for: learners },
		'/learn/supervision/[id]': {
			path: `/learn/supervision/${id('supervision.mine')}`,
			for: ['keyperson'],
		},
		'/learn/supervision/check': { path: '/learn/supervision/check', for: ['keyperson'] },
		'/learn/toolkit': { path: '/learn/toolkit', for: learners },
		'/learn/words': { path: '/learn/words', for: learners },
		'/train': { path: '/train', for: trainers },
		'/train/scenarios': { path: '/train/scenarios', for: writers },
		'/train/scenarios/ink': { path: '/train/scenarios/ink', for: writers },
		'/train/scenarios/[draft]': { path: `/train/scenarios/${id('drafts.inReview')}`, for: writers },
		'/train/scenarios/[draft]/play': { path: `/train/scenarios/${id('drafts.inReview')}/play`, for: writers },
		'/train/scenarios/[draft]/words/[locale]': {
			path: `/train/scenarios/${id('drafts.inReview')}/words/ar`,
			for: writers,
		},
		'/train/certificates': { path: '/train/certificates', for: trainers },
		'/train/certificates/[enrolment]': {
			path: `/train/certificates/${id('enrolments.finished')}`,
			for: trainers,
		},
		'/train/certificates/[enrolment]/unseen': {
			path: `/train/certificates/${id('enrolments.finished')}/unseen`,
			for: trainers,
		},
		'/train/certificates/[enrolment]/live': {
			path: `/train/certificates/${id('enrolments.finished')}/live`,
			for: trainers,
		},
		'/train/groups/[id]': { path: `/train/groups/${group}`, for: trainers },
		'/train/groups/[id]/board': { path: `/train/groups/${group}/board`, for: trainers },
		'/train/groups/[id]/board/[scenario]': {
			path: `/train/groups/${group}/board/${id('scenarios.0.id')}`,
			for: trainers,
		},
		'/train/groups/[id]/growth': { path: `/train/groups/${id('groups.finished')}/growth`, for: trainers },
		'/train/groups/[id]/paths': { path: `/train/groups/${group}/paths`, for: trainers },
		'/train/groups/[id]/invite': { path: `/train/groups/${group}/invite`, for: trainers },
		'/train/groups/[id]/meetings/[meetingId]': {
			path: `/train/groups/${group}/meetings/${meeting}`,
			for: trainers,
		},
		'/train/recordings': { path: '/train/recordings', for: trainers },
		'/train/recordings/[section]': { path: '/train/recordings/lesson-1-1', for: trainers },
		'/train/groups/[id]/meetings/[meetingId]/door': {
			path: `/train/groups/${group}/meetings/${meeting}/door`,
			for: trainers,
		},
		'/train/groups/[id]/meetings/[meetingId]/wall': {
			path: `/train/groups/${group}/meetings/${meeting}/wall`,
			for: trainers,
		},
		'/train/groups/[id]/meetings/[meetingId]/paper': {
			path: `/train/groups/${group}/meetings/${meeting}/paper`,
			for: trainers,
		},
		// Names nobody: it opens a list that is on this very device, also after the session ran out.
		'/train/kept': { path: '/train/kept', for: 'everybody' },
		'/train/reviews': { path: '/train/reviews', for: trainers },
		'/train/reviews/[id]': { path: `/train/reviews/${id('reviews.waiting.0')}`, for: trainers },
		'/train/supervision': { path: '/train/supervision', for: trainers },
		'/train/supervision/[id]': { path: `/train/supervision/${id('supervision.toMark')}`, for: trainers },
		'/train/supervision/[id]/evening': {
			path: `/train/supervision/${id('supervision.mine')}/evening`,
			for: trainers,
		},
		'/manage/supervision': { path: '/manage/supervision', for: coordinators },
		'/manage': { path: '/manage', for: peopleStaff },
		'/manage/certificates': { path: '/manage/certificates', for: coordinators },
		'/manage/certificates/[id]': {
			path: `/manage/certificates/${id('certificates.valid')}`,
			for: coordinators,
		},
		'/manage/concerns': { path: '/manage/concerns', for: coordinators },
		'/manage/concerns/[id]': { path: `/manage/concerns/${id('concerns.open')}`, for: coordinators },
		'/manage/expenses': { path: '/manage/expenses', for: coordinators },
		'/manage/people': { path: '/manage/people', for: peopleStaff },
		'/manage/directory': { path: '/manage/directory', for: coordinators },
		'/manage/directory/import': { path: '/manage/directory/import', for: coordinators },
		'/manage/directory/[id]': { path: `/manage/directory/${id('services.shown')}`, for: coordinators },
		'/manage/episodes': { path: '/manage/episodes', for: coordinators },
		'/manage/events': { path: '/manage/events', for: coordinators },
		'/manage/events/new': { path: '/manage/events/new', for: coordinators },
		'/manage/events/[id]': { path: `/manage/events/${id('webinars.open')}`, for: coordinators },
		'/manage/events/[id]/edit': { path: `/manage/events/${id('webinars.open')}/edit`, for: coordinators },
		'/manage/groups': { path: '/manage/groups', for: coordinators },
		'/manage/groups/new': { path: '/manage/groups/new?first=2027-01-16', for: coordinators },
		'/manage/groups/[id]/settings': { path: `/manage/groups/${group}/settings`, for: coordinators },
		'/manage/groups/[id]/people/[enrolment]': {
			path: `/manage/groups/${group}/people/${id('enrolments.finished')}`,
			for: coordinators,
		},
		'/train/groups/[id]/people/[enrolment]': {
			path: `/train/groups/${group}/people/${id('enrolments.finished')}`,
			for: trainers,
		},
		'/manage/groups/[id]': { path: `/manage/groups/${group}`, for: coordinators },
		'/manage/groups/[id]/growth': {
			path: `/manage/groups/${id('groups.finished')}/growth`,
			for: coordinators,
		},
		'/manage/groups/[id]/meetings/[meetingId]': {
			path: `/manage/groups/${group}/meetings/${meeting}`,
			for: coordinators,
		},
		'/manage/partners': { path: '/manage/partners', for: coordinators },
		'/manage/reports': { path: '/manage/reports', for: coordinators },
	};
}
