import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { lintPlayed } from './played.ts';
import type { LintFinding } from './rules.ts';
import { lintStructure } from './structure.ts';
import { lintTexts } from './texts.ts';

/** Everything that keeps a scenario from being published; empty when it may be. Never throws, also on a half draft. */
export function lint(
	graph: ScenarioGraph,
	texts: Readonly<Record<string, ScenarioText>>,
): readonly LintFinding[] {
	const all = [...lintStructure(graph), ...lintTexts(graph, texts), ...lintPlayed(graph)];
	const keys = new Set<string>();
	return all.filter((one) => {
		const key = JSON.stringify(one);
		return !keys.has(key) && keys.add(key);
	});
}
