/** How far Shift, Shift, Shift has come. `clean`: Shift is down and no other key has come since. */
export type ShiftSequence = { count: number; since: number; clean: boolean };

export type KeyStroke = { type: 'keydown' | 'keyup'; key: string; isRepeat: boolean; at: number };

export const NO_SHIFT: ShiftSequence = { count: 0, since: 0, clean: false };
export const SHIFTS_NEEDED = 3;
/** Milliseconds within which the three presses count (as in GOV.UK's exit). */
export const SHIFT_WINDOW = 5000;

/** A press counts when Shift goes up and nothing was typed with it; any other key ends the sequence. */
export function nextShift(before: ShiftSequence, stroke: KeyStroke): ShiftSequence {
	if (stroke.key !== 'Shift') return NO_SHIFT;
	const fresh = stroke.at - before.since <= SHIFT_WINDOW ? before : NO_SHIFT;
	if (stroke.type === 'keydown') {
		return stroke.isRepeat ? { ...fresh, clean: false } : { ...fresh, clean: true };
	}
	if (!before.clean) return { ...fresh, clean: false };
	return fresh.count === 0
		? { count: 1, since: stroke.at, clean: false }
		: { count: fresh.count + 1, since: fresh.since, clean: false };
}
