/** Kinds of meetings for certified key persons. */
export type SupervisionKind = 'intervisie' | 'supervision';

/**
 * How many people such a meeting holds. Among peers five to eight: with fewer there are not enough voices besides who
 * brings something in, with more not everybody gets a turn. Led three to four, so that each can work on her own question.
 * Sources: qua-visie.nl and marijevisschercoaching.nl on intervisie and supervisie, as issue 4 takes them over.
 */
export const SUPERVISION_SEATS: Readonly<Record<SupervisionKind, { min: number; max: number }>> = {
	intervisie: { min: 5, max: 8 },
	supervision: { min: 3, max: 4 },
};

export function isSeatsFor(kind: SupervisionKind, seats: number): boolean {
	const { min, max } = SUPERVISION_SEATS[kind];
	return Number.isInteger(seats) && seats >= min && seats <= max;
}

export type TurnRole = 'leads' | 'brings-in' | 'keeps-time';
export const TURN_ROLES: readonly TurnRole[] = ['brings-in', 'leads', 'keeps-time'];

export type PastTurn = {
	accountId: string;
	role: TurnRole;
	/** When that meeting was, as milliseconds since 1970. */
	at: number;
};

/**
 * Whose turn it is for each role: whoever did it longest ago or never; among those who never did, in the order of the
 * list. Nobody gets two roles while there is somebody without one. The group may always choose otherwise.
 */
export function proposeTurns(
	people: readonly string[],
	past: readonly PastTurn[],
): Partial<Record<TurnRole, string>> {
	const turns: Partial<Record<TurnRole, string>> = {};
	for (const role of TURN_ROLES) {
		const lastOf = (accountId: string) =>
			past.reduce(
				(last, one) => (one.role === role && one.accountId === accountId ? Math.max(last, one.at) : last),
				-Infinity,
			);
		const taken = new Set(Object.values(turns));
		const free = people.filter((one) => !taken.has(one));
		const [next] = (free.length > 0 ? free : [...people]).toSorted((a, b) => byAge(lastOf(a), lastOf(b)));
		if (next !== undefined) turns[role] = next;
	}
	return turns;
}

/**
 * Divides the minutes of a meeting over its steps by their weights. Whole minutes, at least one each, and together
 * exactly the meeting: what rounding leaves goes to the longest step.
 */
export function spreadMinutes(weights: readonly number[], total: number): number[] {
	const sum = weights.reduce((all, one) => all + one, 0);
	const minutes = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * total)));
	const longest = weights.indexOf(Math.max(...weights));
	const left = total - minutes.reduce((all, one) => all + one, 0);
	return minutes.map((one, index) => (index === longest ? one + left : one));
}

/** From this age on, in milliseconds, an answer says nothing about now: thirty days. */
const RECENT = 30 * 86_400_000;

/**
 * Whether to suggest, to herself only, that she talk to somebody: the last two times she answered, both within thirty
 * days of now, at least two of the three answers were one or two out of five. A rule of this project, no diagnosis.
 */
export function isLowTwice(checks: readonly { answers: readonly number[]; at: Date }[], now: Date): boolean {
	const last = checks.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 2);
	const isLow = (answers: readonly number[]) => answers.filter((one) => one <= 2).length >= 2;
	return (
		last.length === 2 && last.every((one) => isLow(one.answers) && now.getTime() - one.at.getTime() <= RECENT)
	);
}

// Two who never did it are equal, and minus infinity less itself is no number.
function byAge(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
