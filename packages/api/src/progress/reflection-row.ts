import type { StepKey } from '@sleutelwerk/db/repo/progress';

/** What a sealed reflection is bound to: moved to another person or step it can no longer be opened. */
export function reflectionRow({ enrolmentId, part, lesson, step }: StepKey): string {
	return `${enrolmentId}/${part}/${lesson}/${step}`;
}
