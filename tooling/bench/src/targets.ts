import { randomInt, randomUUID } from 'node:crypto';
import { logIn } from './log-in.ts';
import type { Asked, Target } from './measure.ts';
import type { Bench } from './with-product.ts';

/** Every kind of page and call that is measured. `webinars`: ids of those that people sign up for. */
export async function targetsOf({ origin, told }: Bench, webinars: readonly string[]): Promise<Target[]> {
	const at = (name: string, url: string, headers: Record<string, string> = {}): Target => ({
		name,
		url: `${origin}${url}`,
		headers,
	});
	const call = (
		name: string,
		procedure: string,
		{ each, cookie = '' }: { each: () => Asked & { body: string }; cookie?: string },
	): Target => ({
		...at(name, `/api/trpc/${procedure}`, { 'content-type': 'application/json', origin, cookie }),
		each,
	});
	const trainee = { cookie: await logIn(origin, 'trainee') };
	const trainer = { cookie: await logIn(origin, 'trainer') };
	const talk = told.scenarios?.[0]?.id ?? '';
	return [
		at('start page', '/'),
		at('log-in page', '/login'),
		at('course', '/learn', trainee),
		at('lesson', '/learn/1/1', trainee),
		at('rehearsal', `/learn/practice/${talk}`, trainee),
		call('step of a lesson kept', 'progress.record', { each: () => ({ body: STEP }), ...trainee }),
		at('trainer: overview', '/train', trainer),
		at('trainer: a group of 16', `/train/groups/${told.groups?.running ?? ''}`, trainer),
		call('sign-up, fifty webinars', 'webinar.signUp', { each: () => signUp(webinars) }),
		at('certificate check', `/verify/${told.certificates?.valid ?? 'unknown'}`),
		at('social map, HSDS list', '/api/hsds/services?per_page=25'),
		at('webinars (API)', '/api/trpc/webinar.list?input=%7B%7D'),
		at('signals card, page', '/card'),
		at('widget script', '/w/1/card.js'),
		at('widget text', '/w/1/card.nl.html'),
		at('finder data', '/w/1/map.json'),
	];
}

const STEP = JSON.stringify({ part: 1, lesson: 1, step: 'r1', state: 'done' });

/** Somebody new from another address each time, as when a hundred people come to one page. */
function signUp(webinars: readonly string[]): Asked & { body: string } {
	const webinarId = webinars[randomInt(webinars.length)];
	return {
		headers: { 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` },
		body: JSON.stringify({ webinarId, requestId: randomUUID() }),
	};
}
