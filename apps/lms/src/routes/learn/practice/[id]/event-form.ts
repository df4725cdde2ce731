import { audioField } from '#lib/server/audio-field.ts';
import type { Caller } from '#lib/server/context.ts';

type PlayEvent = Parameters<Caller['rehearsal']['append']>[0]['event'];

/** What a form of the player asks for; the API checks it again, this only names the fields. */
export async function eventFrom(form: FormData): Promise<PlayEvent> {
	const field = (name: string) => String(form.get(name) ?? '');
	const at = field('at');
	switch (field('type')) {
		case 'chose':
			return { type: 'chose', at, choice: field('choice') };
		case 'repaired':
			return { type: 'repaired', at, choice: field('choice') };
		case 'wrote':
			return await wroteFrom(form, at);
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

async function wroteFrom(form: FormData, at: string): Promise<PlayEvent> {
	const voice = await audioField(form, 'voice');
	const words = String(form.get('words') ?? '');
	const consent = form.get('consent') === 'yes';
	return { type: 'wrote', at, words, consent, ...(voice ? { voice } : {}) };
}
