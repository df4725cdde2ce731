import type { Condition, NodeId, Targets } from '@sleutelwerk/core';
import type { RehearsalState } from './state.ts';

type Facts = Pick<RehearsalState, 'meters' | 'path'>;

/** Whether every condition of the list holds; no list means yes. */
export function holdsAll(conditions: readonly Condition[] | undefined, facts: Facts): boolean {
	return (conditions ?? []).every((condition) => holds(condition, facts));
}

function holds(condition: Condition, { meters, path }: Facts): boolean {
	if ('meter' in condition) {
		const value = meters[condition.meter];
		return value >= (condition.min ?? -Infinity) && value <= (condition.max ?? Infinity);
	}
	if ('chose' in condition) return path.some((step) => step.choice === condition.chose);
	if ('notChose' in condition) return path.every((step) => step.choice !== condition.notChose);
	const id = 'repaired' in condition ? condition.repaired : condition.notRepaired;
	const isRepaired = path.some((step) => step.choice === id && step.repaired);
	return 'repaired' in condition ? isRepaired : !isRepaired;
}

/** The first target that holds; null where none does (the lint finds that). */
export function pickTarget(targets: Targets, facts: Facts): NodeId | null {
	return targets.find((target) => holdsAll(target.when, facts))?.to ?? null;
}
