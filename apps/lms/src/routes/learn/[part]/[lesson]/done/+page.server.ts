import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const overview = await loadFrom(event, () => event.locals.api.learn.showOverview());
	const part = overview?.parts.find((one) => one.number === Number(event.params.part));
	const number = Number(event.params.lesson);
	return {
		part: Number(event.params.part),
		number,
		next: part?.lessons.find((lesson) => lesson.number === number + 1) ?? null,
		// The easier one first; who played it is sent to the other.
		practice: part?.practice.find((one) => one.state !== 'debriefed') ?? part?.practice[0] ?? null,
	};
};
