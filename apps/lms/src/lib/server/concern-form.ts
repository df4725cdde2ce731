import type { ConcernKind } from '#lib/concern/kinds.ts';
import { textOf } from './form.ts';

/** What both forms of a worry hold; the API's door says what is wrong with it. */
export function concernOf(form: FormData) {
	return {
		requestId: textOf(form, 'requestId'),
		kind: textOf(form, 'kind') as ConcernKind,
		text: textOf(form, 'text'),
		isSure: form.get('isSure') === 'yes',
	};
}
