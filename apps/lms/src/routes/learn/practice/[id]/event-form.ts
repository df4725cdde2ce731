import type { Caller } from '#lib/server/context.ts';

type PlayEvent = Parameters<Caller['rehearsal']['append']>[0]['event'];

/** What a form of the player asks for; the API checks it again, this only names the fields. */
export function eventFrom(form: FormData): PlayEvent {
	const field = (name: string) => String(form.get(name) ?? '');
	const at = field('at');
	switch (field('type')) {
		case 'chose':
			return { type: 'chose', at, choice: field('choice') };
		case 'repaired':
			return { type: 'repaired', at, choice: field('choice') };
		case 'wrote':
			return { type: 'wrote', at, words: field('words'), consent: form.get('consent') === 'yes' };
		case 'skipped':
			return { type: 'skipped', at };
		case 'ended':
			return { type: 'ended', from: field('from') === 'debrief' ? 'debrief' : 'playing' };
		case 'retried':
			return { type: 'retried', attempt: Number(field('attempt')) };
		default:
			return { type: 'continued', at };
	}
}
