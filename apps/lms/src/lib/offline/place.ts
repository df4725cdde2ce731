import { READER } from './names.ts';

/** A place in what is kept. */
export type Place =
	| { kind: 'overview' }
	| { kind: 'lesson'; part: number; lesson: number; step: string | null }
	| { kind: 'done'; part: number; lesson: number }
	| { kind: 'practice'; scenario: string };

/** The place that an address of the reader names. */
export function placeOf(params: Pick<URLSearchParams, 'get' | 'has'>): Place {
	const scenario = params.get('practice');
	if (scenario) return { kind: 'practice', scenario };
	const [part, lesson] = [Number(params.get('part')), Number(params.get('lesson'))];
	if (!part || !lesson) return { kind: 'overview' };
	if (params.has('done')) return { kind: 'done', part, lesson };
	return { kind: 'lesson', part, lesson, step: params.get('step') };
}

/** The reader's address of a place. `lang` stays in it: another language was asked for by the address. */
export function pathOf(place: Place, lang: string | null = null): string {
	const params = new URLSearchParams(lang ? { lang } : {});
	if (place.kind === 'practice') params.set('practice', place.scenario);
	if (place.kind === 'lesson' || place.kind === 'done') {
		params.set('part', String(place.part));
		params.set('lesson', String(place.lesson));
	}
	if (place.kind === 'done') params.set('done', '');
	if (place.kind === 'lesson' && place.step) params.set('step', place.step);
	const query = params.toString();
	return query ? `${READER}?${query}` : READER;
}

/** Where an ordinary page of the course stands in the reader; null for what is not kept at all. */
export function keptPlaceOf(url: URL): Place | null {
	if (/^\/learn\/?$/.test(url.pathname)) return { kind: 'overview' };
	const lesson = /^\/learn\/(\d)\/(\d+)(\/done)?$/.exec(url.pathname);
	if (lesson) {
		const place = { part: Number(lesson[1]), lesson: Number(lesson[2]) };
		return lesson[3]
			? { kind: 'done', ...place }
			: { kind: 'lesson', ...place, step: url.searchParams.get('step') };
	}
	const practice = /^\/learn\/practice\/([^/]+)$/.exec(url.pathname)?.[1];
	return practice ? { kind: 'practice', scenario: practice } : null;
}

/**
 * Where a link of an ordinary page leads when it stands in the reader: `?step=` stays in the lesson one is in. Null: the
 * link leads out of what is kept.
 */
export function followed(link: URL, here: Place): Place | null {
	if (link.pathname !== READER) return keptPlaceOf(link);
	const step = link.searchParams.get('step');
	if (here.kind === 'lesson' && step && !link.searchParams.has('part')) return { ...here, step };
	return placeOf(link.searchParams);
}
