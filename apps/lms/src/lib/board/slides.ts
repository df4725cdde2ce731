import type { Caller } from '#lib/server/context.ts';

export type Board = Awaited<ReturnType<Caller['board']['show']>>;
export type BoardMoment = Board['moments'][number];
export type BoardWay = BoardMoment['ideal'];
export type BoardLine = BoardMoment['lines'][number];

/**
 * One screen of the board. A moment has three or four: how the group chose, what both ways do, what can be learnt from
 * them, and what can be put right.
 */
export type BoardSlide =
	| { kind: 'start' | 'counting' | 'ending' | 'why' | 'questions' }
	| { kind: MomentPart; moment: BoardMoment; number: number };
export type MomentPart = 'spread' | 'ways' | 'coach' | 'repair';

/** Every screen in order. */
export function slidesOf({ moments }: Board): BoardSlide[] {
	return [
		{ kind: 'start' },
		{ kind: 'counting' },
		...moments.flatMap((moment, index): BoardSlide[] => {
			const place = { moment, number: index + 1 };
			return [
				{ kind: 'spread', ...place },
				{ kind: 'ways', ...place },
				{ kind: 'coach', ...place },
				...(moment.other?.repair ? [{ kind: 'repair' as const, ...place }] : []),
			];
		}),
		{ kind: 'ending' },
		{ kind: 'why' },
		{ kind: 'questions' },
	];
}

/** The place that an address asks for; the first one where it asks for none there is. */
export function slideAt(wish: string | null, count: number): number {
	const place = Number(wish ?? 0);
	return Number.isInteger(place) && place >= 0 && place < count ? place : 0;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'target'>;

const AHEAD = new Set(['ArrowRight', 'PageDown', ' ']);
const BACK = new Set(['ArrowLeft', 'PageUp']);

/** How many screens a key goes on: 1, -1 or 0. Pointers of presenters send PageUp and PageDown. */
export function stepOfKey({ key, ctrlKey, altKey, metaKey, shiftKey, target }: Key, isRtl: boolean): number {
	if (ctrlKey || altKey || metaKey || shiftKey || isOccupied(key, target)) return 0;
	const turned = isRtl && key.startsWith('Arrow') ? -1 : 1;
	return AHEAD.has(key) ? turned : BACK.has(key) ? -turned : 0;
}

/** Whether the key belongs to what has the focus: a space presses a button, arrows move in a field. */
function isOccupied(key: string, target: EventTarget | null): boolean {
	if (typeof Element === 'undefined' || !(target instanceof Element)) return false;
	if (target.closest('input, select, textarea, dialog')) return true;
	return key === ' ' && target.closest('button, summary') !== null;
}
