import type { TaskRow } from '@sleutelwerk/db/repo/competence';

/**
 * `open`: waits for her; `lapsed`: nobody began it in time; `played-before`: she met this talk by another way; `begun`;
 * `done`: she came to the end and it waits for the trainer; `assessed`.
 */
export const TASK_STATES = ['open', 'lapsed', 'played-before', 'begun', 'done', 'assessed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Begun in time it may be finished later: nobody is hurried through a heavy talk. */
export function taskStateOf(row: Omit<TaskRow, 'accountId'>, now: Date): TaskState {
	if (row.isAssessed) return 'assessed';
	if (row.task.rehearsalId !== null) return row.debriefedAt || row.endedAt ? 'done' : 'begun';
	if (row.isPlayedOtherwise) return 'played-before';
	return row.task.closesAt > now ? 'open' : 'lapsed';
}

/** Whether another talk can be chosen: nothing waits for her or for the trainer. */
export function isOver(state: TaskState): boolean {
	return state === 'assessed' || state === 'lapsed' || state === 'played-before';
}
