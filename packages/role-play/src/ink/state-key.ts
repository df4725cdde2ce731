import type { InkFeatures } from './find-features.ts';

type Saved = Record<string, unknown>;
type Flow = {
	callstack: { threads: Saved[] };
	choiceThreads?: Record<string, Saved>;
	currentChoices: (Saved & { originalThreadIndex: number })[];
};

/**
 * A text that is equal for two saved states of a story exactly when all that can still come is equal as far as ink looks
 * at it. Left out: what was said, the numbers of threads, turns and visits that nothing in the story asks for.
 */
export function stateKey(saved: string, features: InkFeatures): string {
	const state = JSON.parse(saved) as Saved & {
		flows: Record<string, Flow>;
		visitCounts: Record<string, number>;
	};
	const flows = Object.entries(state.flows).map(([name, flow]) => [name, flowKey(flow)]);
	return JSON.stringify([
		flows,
		state.currentFlowName,
		sorted(state.variablesState as Saved),
		state.evalStack,
		state.currentDivertTarget ?? null,
		visitKey(state.visitCounts, features),
		features.readsTurns ? [state.turnIdx, sorted(state.turnIndices as Saved)] : null,
	]);
}

function flowKey({ callstack, choiceThreads = {}, currentChoices }: Flow): unknown {
	const numbers = callstack.threads.map((thread) => thread.threadIndex);
	return [
		callstack.threads.map(withoutNumber),
		currentChoices.map(({ originalThreadIndex, index: _index, ...choice }) => {
			const own = choiceThreads[String(originalThreadIndex)];
			return [choice, own ? withoutNumber(own) : numbers.indexOf(originalThreadIndex)];
		}),
	];
}

function withoutNumber({ threadIndex: _number, ...thread }: Saved): Saved {
	return thread;
}

function visitKey(counts: Record<string, number>, { visits, readsAnyVisit }: InkFeatures): unknown {
	if (readsAnyVisit) return sorted(counts);
	return sorted(
		Object.fromEntries(
			Object.entries(counts).flatMap(([path, count]) => {
				const reading = visits.get(path);
				if (!reading) return [];
				if (reading.kind === 'capped') return [[path, Math.min(count, reading.at)]];
				return [[path, reading.kind === 'cycle' ? ((count - 1) % reading.of) + 1 : count]];
			}),
		),
	);
}

function sorted(record: Saved | undefined): [string, unknown][] {
	return Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
