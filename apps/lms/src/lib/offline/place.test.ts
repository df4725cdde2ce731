import { expect, it } from 'vitest';
import { namedIn } from './app-files.ts';
import { followed, keptPlaceOf, pathOf, placeOf, type Place } from './place.ts';

const at = (path: string) => new URL(path, 'https://here.test');

it('finds the place of an ordinary page', () => {
	const places: [string, Place | null][] = [
		['/learn', { kind: 'overview' }],
		['/learn/1/2', { kind: 'lesson', part: 1, lesson: 2, step: null }],
		['/learn/1/2?step=r1', { kind: 'lesson', part: 1, lesson: 2, step: 'r1' }],
		['/learn/1/2/done', { kind: 'done', part: 1, lesson: 2 }],
		['/learn/practice/abc', { kind: 'practice', scenario: 'abc' }],
		['/learn/certificate', null],
		['/account', null],
	];
	for (const [path, place] of places) expect(keptPlaceOf(at(path)), path).toEqual(place);
});

it('names a place in an address and finds it there again, with its language', () => {
	const places: Place[] = [
		{ kind: 'overview' },
		{ kind: 'lesson', part: 1, lesson: 2, step: 'r1' },
		{ kind: 'lesson', part: 6, lesson: 4, step: null },
		{ kind: 'done', part: 1, lesson: 2 },
		{ kind: 'practice', scenario: 'abc' },
	];
	for (const place of places)
		for (const lang of [null, 'ar']) {
			const url = at(pathOf(place, lang));
			expect(placeOf(url.searchParams)).toEqual(place);
			expect(url.searchParams.get('lang')).toBe(lang);
		}
});

it('follows the links of the ordinary pages without leaving the reader', () => {
	const here: Place = { kind: 'lesson', part: 1, lesson: 2, step: 'b' };
	expect(followed(at('/learn/offline?step=a'), here)).toEqual({ ...here, step: 'a' });
	expect(followed(at('/learn/offline'), here)).toEqual({ kind: 'overview' });
	expect(followed(at('/learn/1/3'), here)).toMatchObject({ kind: 'lesson', lesson: 3 });
	expect(followed(at('/account'), here)).toBeNull();
});

it('finds every file that a page names, and nothing of another site', () => {
	const html = `<link rel="icon" href="../icon.svg"><script type="module" src="../leave.js"></script>
		<link href="../_app/immutable/assets/0.css" rel="stylesheet"><link rel="modulepreload" href="/_app/immutable/x.js">
		<script>import("../_app/immutable/entry/start.js")</script><a href="/learn">x</a>
		<script src="https://elsewhere.test/_app/immutable/no.js"></script>`;
	expect(namedIn(html, '/learn/offline?lang=ar').sort()).toEqual([
		'/_app/immutable/assets/0.css',
		'/_app/immutable/entry/start.js',
		'/_app/immutable/x.js',
		'/icon.svg',
		'/leave.js',
	]);
});
