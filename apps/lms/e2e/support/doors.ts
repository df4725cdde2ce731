import { WHO, type Who } from './pages.ts';
import { told, type Product } from './product.ts';

/**
 * A door that is no page: a file, a feed, something that only takes a post. `yes` is what those get it is for, `no` the
 * other roles and `out` whoever is logged out; a redirect is written with where it leads.
 */
export type DoorRow = {
	path: string;
	method?: 'POST';
	for: readonly Who[] | 'everybody';
	yes: number | string;
	no?: number;
	out?: number | string;
};

const learners = ['trainee', 'keyperson'] as const;
const LOGIN = '303 /login';
const NO_ID = '00000000-0000-4000-8000-000000000000';

const open = (path: string, yes: number | string = 200): DoorRow => ({ path, for: 'everybody', yes });
const only = (whom: readonly Who[], path: string, yes: number | string = 200): DoorRow => ({
	...{ path, for: whom, yes, no: 403, out: LOGIN },
});
const post = (row: DoorRow): DoorRow => ({ ...row, method: 'POST' });

/** Every `+server.ts`. A new one without a row here fails the tests: say first whom it is for. */
export function doorsOf(product: Product): Readonly<Record<string, DoorRow>> {
	const id = (path: string) => told(product, path);
	const meeting = `/train/groups/${id('groups.running')}/meetings/${id(`meetings.${id('groups.running')}.0`)}`;
	// Her own, and her trainer's: for all others, whatever their role, there is no such file.
	const paper = (type: string): DoorRow => ({
		...{ path: `/certificates/${id('certificates.valid')}.${type}`, for: ['trainer', 'keyperson'], yes: 200 },
		...{ no: 404, out: 404 },
	});
	return {
		'/.well-known/did.json': open('/.well-known/did.json'),
		'/account/data.json': only(WHO, '/account/data.json'),
		'/account/language': post(open('/account/language', '303 /')),
		'/api/hsds': open('/api/hsds'),
		'/api/hsds/openapi.json': open('/api/hsds/openapi.json'),
		'/api/hsds/profile': open('/api/hsds/profile'),
		'/api/hsds/services': open('/api/hsds/services'),
		'/api/hsds/services/[id]': open(`/api/hsds/services/${NO_ID}`, 404),
		// Each procedure has its own row in the table of the API.
		'/api/trpc/[...path]': open('/api/trpc/none.such', 404),
		'/calendar/[token].ics': open('/calendar/none.ics', 404),
		'/certificates/[id].json': open(`/certificates/${id('certificates.valid')}.json`),
		'/certificates/[id].pdf': paper('pdf'),
		'/certificates/[id].png': paper('png'),
		'/exit': post(open('/exit', '303 https://www.knmi.nl/')),
		'/healthz': open('/healthz'),
		'/home': { path: '/home', for: WHO, yes: '303', out: LOGIN },
		'/learn/audio/[key]': { path: `/learn/audio/${'0'.repeat(32)}`, for: WHO, yes: 404, out: 401 },
		'/learn/audio/voice/[id]': { path: `/learn/audio/voice/${NO_ID}`, for: WHO, yes: 404, out: 401 },
		'/learn/contact': post(only(learners, '/learn/contact', '303 /learn')),
		// These name nothing: where they lead asks who it is.
		'/learn/meeting/[id]': open(`/learn/meeting/${NO_ID}`, '303 /learn/supervision'),
		'/learn/meeting/in/[code]': open('/learn/meeting/in/none', '303 /learn/meeting'),
		'/learn/meeting/next': open('/learn/meeting/next', '303 /learn/supervision'),
		'/learn/offline/[part].json': only(learners, '/learn/offline/1.json'),
		'/listen/feed.xml': open('/listen/feed.xml'),
		'/listen/files/[name]': open('/listen/files/none.mp3', 404),
		'/logout': post(open('/logout', '303 /')),
		'/manage/certificates/certificates.csv': only(['coordinator'], '/manage/certificates/certificates.csv'),
		'/manage/directory/export': only(['coordinator'], '/manage/directory/export?format=csv'),
		'/manage/directory/import/report.csv': post(
			only(['coordinator'], '/manage/directory/import/report.csv', 400),
		),
		'/manage/expenses/expenses.csv': only(['coordinator'], '/manage/expenses/expenses.csv'),
		'/manage/reports/report.csv': only(['coordinator'], '/manage/reports/report.csv'),
		'/manage/reports/report.pdf': only(['coordinator'], '/manage/reports/report.pdf'),
		'/manage/supervision/people.csv': only(['coordinator'], '/manage/supervision/people.csv'),
		'/readyz': open('/readyz'),
		'/status/[list].json': open('/status/1.json'),
		'/train/groups/[id]/meetings/[meetingId]/door/code': only(['trainer'], `${meeting}/door/code`),
		'/train/groups/[id]/meetings/[meetingId]/wall/names': only(['trainer'], `${meeting}/wall/names`),
		'/train/supervision/people.csv': only(['trainer'], '/train/supervision/people.csv'),
		'/w/[...path]': open('/w/1/card.js'),
	};
}
