import type { SignupFrameKey } from '../signup/signup-keys.ts';
import type { SignUpResult } from '../signup/webinar-api.ts';
import type { FieldError } from './check-form.ts';

/** Where one webinar's form stands. Lives in the open page only. */
export type FormState = {
	phase: 'open' | 'sending' | 'done' | 'left';
	/** The same for every try of one sign-up: a repeat after a lost answer gives the same place and code. */
	requestId: string;
	fields: FieldError;
	problem: SignupFrameKey | undefined;
	result: SignUpResult | undefined;
	question: 'open' | 'sending' | 'received';
	questionProblem: SignupFrameKey | undefined;
};

export function newFormState(requestId: string): FormState {
	return {
		phase: 'open',
		requestId,
		fields: {},
		problem: undefined,
		result: undefined,
		question: 'open',
		questionProblem: undefined,
	};
}
