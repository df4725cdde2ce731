import { SCENARIOS, type WrittenScenario } from '@sleutelwerk/content/scenarios';
import type { createCaller } from '../root.ts';

type Caller = ReturnType<typeof createCaller>;
export type Play = Awaited<ReturnType<Caller['rehearsal']['show']>>;
export type PlayEvent = Parameters<Caller['rehearsal']['append']>[0]['event'];
export type Writing = { words: string; consent: boolean };

// Longer than any scenario: a graph that goes in circles must not hang the tests.
const MOST_EVENTS = 200;

export function scenarioOfPart(part: number): WrittenScenario {
	const found = SCENARIOS.find((one) => one.part === part);
	if (!found) throw new Error(`part ${part} has no scenario`);
	return found;
}

/** What somebody who follows the ideal path does at a moment she is shown; null when it is over. */
function idealEvent(scenario: WrittenScenario, { view }: Play, writing: Writing): PlayEvent | null {
	switch (view.kind) {
		case 'before':
		case 'debrief':
		case 'ended':
			return null;
		case 'decision': {
			const { idealPath } = scenario.graph.debrief;
			const choice = view.choices.find((one) => idealPath.includes(one.id)) ?? view.choices[0];
			return choice ? { type: 'chose', at: view.node, choice: choice.id } : null;
		}
		case 'open':
			return { type: 'wrote', at: view.node, ...writing };
		default:
			return { type: 'continued', at: view.node };
	}
}

export type Watcher = (play: Play) => unknown;

/** Plays through the API as a page would, event after event, until `until` holds; gives what is shown then. */
export async function playUntil(
	caller: Caller,
	scenario: WrittenScenario,
	{
		until,
		writing,
		watch,
	}: {
		until: (play: Play) => boolean;
		writing?: Writing;
		watch?: Watcher;
	},
): Promise<{ rehearsalId: string; play: Play }> {
	const scenarioId = scenario.id;
	const { rehearsalId } = await caller.rehearsal.start({ scenarioId });
	for (let count = 0; count < MOST_EVENTS; count += 1) {
		const play = await caller.rehearsal.show({ scenarioId });
		await watch?.(play);
		if (until(play)) return { rehearsalId, play };
		const event = idealEvent(scenario, play, writing ?? { words: 'Ik luister naar je.', consent: false });
		if (!event) return { rehearsalId, play };
		const { changed } = await caller.rehearsal.append({ rehearsalId, event });
		if (!changed) throw new Error(`nothing changed by ${event.type} at ${JSON.stringify(play.view.kind)}`);
	}
	throw new Error(`scenario ${scenarioId} does not end`);
}
