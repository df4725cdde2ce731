import { audioField } from '#lib/server/audio-field.ts';
import type { Caller } from '#lib/server/context.ts';
import { deedFrom } from './deed-form.ts';

type PlayEvent = Parameters<Caller['rehearsal']['append']>[0]['event'];

/** What a form of the player asks for; the API checks it again, this only names the fields. */
export async function eventFrom(form: FormData): Promise<PlayEvent> {
	const deed = deedFrom(form);
	if (deed.type !== 'wrote') return deed;
	const voice = await audioField(form, 'voice');
	return { ...deed, ...(voice ? { voice } : {}) };
}
