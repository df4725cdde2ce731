import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { buildGraph } from './build-graph.ts';
import { explore } from './explore.ts';
import { loadStory, messageOf } from './load-story.ts';
import { InkRefusal, problem, type InkProblem } from './problems.ts';

export { INK_PROBLEMS, type InkProblem, type InkProblemCode } from './problems.ts';

/** `graph` is null where the story is refused; then one of the problems says why and, as far as it is known, where. */
export type InkImport = {
	graph: ScenarioGraph | null;
	text: ScenarioText;
	problems: readonly InkProblem[];
};

/**
 * Makes a scenario of a story in ink: its source, or the JSON that Inky exports. What comes in shows the same lines and
 * choices as ink does after the same choices; what does not come in is listed. Never throws, and ends after a bounded
 * number of steps whatever is given to it. Texts that ink does not know (cues, coach, debrief) are left for the editor.
 */
export function importInk(source: string): InkImport {
	try {
		return buildGraph(explore(loadStory(source)));
	} catch (error) {
		const problems =
			error instanceof InkRefusal
				? error.problems
				: // A broken file makes the engine stumble anywhere.
					[problem('syntax', { line: 1, detail: messageOf(error) })];
		return { graph: null, text: {}, problems };
	}
}
