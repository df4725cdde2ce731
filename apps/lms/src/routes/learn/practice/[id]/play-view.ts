import type { ActionData, PageServerData } from './$types';

export type Play = PageServerData['play'];
export type PlayForm = ActionData;
/** A moment on stage: everything but before and after. */
export type MomentView = Exclude<Play['view'], { kind: 'before' | 'debrief' | 'ended' }>;
