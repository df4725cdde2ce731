import type { RehearsalEvent } from '@sleutelwerk/core';

type Unspoken = Exclude<RehearsalEvent, { type: 'wrote' | 'started' | 'language-changed' }>;
/** Own words as they were typed. */
type Typed = { type: 'wrote'; at: string; words: string; consent: boolean };

/** What a form of the player asks for, without what was said aloud. Runs on the phone too. */
export function deedFrom(form: FormData): Unspoken | Typed {
	const field = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const at = field('at');
	switch (field('type')) {
		case 'chose':
			return { type: 'chose', at, choice: field('choice') };
		case 'repaired':
			return { type: 'repaired', at, choice: field('choice') };
		case 'wrote':
			return { type: 'wrote', at, words: field('words'), consent: field('consent') === 'yes' };
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
