import { answerFrom } from '../../routes/learn/[part]/[lesson]/answer-form.ts';
import { deedFrom } from '../../routes/learn/practice/[id]/deed-form.ts';
import type { OfflineAnswer } from '@sleutelwerk/core';
import type { Play } from './deeds.ts';

/** What a form of the course's ordinary pages asks for, read on the phone instead of on the server. */
export type Given =
	| { kind: 'answer'; step: string; answer?: OfflineAnswer; words?: string }
	| { kind: 'next'; step: string; state: 'done' | 'skipped' }
	| { kind: 'start' }
	| { kind: 'play'; event: Play }
	/** Something was said into the phone: that is too much to keep, and she hears so. */
	| { kind: 'voice' }
	| { kind: 'word'; word: string }
	| { kind: 'reading'; dutchFirst: boolean }
	| { kind: 'contact' }
	| { kind: 'language'; locale: string };

const text = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

/** Reads a form by where it would go; null for forms that are none of the reader's (logging out, leaving). */
export function givenIn(action: URL, form: FormData): Given | null {
	if (action.pathname === '/learn/contact') return { kind: 'contact' };
	if (action.pathname === '/account/language') return { kind: 'language', locale: text(form, 'locale') };
	switch (action.search) {
		case '?/answer':
			return answerIn(form);
		case '?/next': {
			const state = text(form, 'state') === 'skipped' ? 'skipped' : 'done';
			return { kind: 'next', step: text(form, 'step'), state };
		}
		case '?/start':
			return { kind: 'start' };
		case '?/play':
			return playIn(form);
		case '?/keep':
			return { kind: 'word', word: text(form, 'word') };
		case '?/reading':
			return { kind: 'reading', dutchFirst: text(form, 'first') === 'nl' };
		default:
			return null;
	}
}

function answerIn(form: FormData): Given {
	const step = text(form, 'step');
	if (form.has('reflection')) return { kind: 'answer', step, words: text(form, 'reflection') };
	return { kind: 'answer', step, answer: answerFrom(form) };
}

function playIn(form: FormData): Given {
	const event = deedFrom(form);
	const voice = form.get('voice');
	const isSaid = voice instanceof File ? voice.size > 0 : Boolean(voice);
	return event.type === 'wrote' && isSaid ? { kind: 'voice' } : { kind: 'play', event };
}
