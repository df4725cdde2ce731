import { canonicalHash } from '../hash.ts';
import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';

type Written = { graph: ScenarioGraph; texts: Readonly<Record<string, ScenarioText>> };

/** What an expert has checked: the graph and its Dutch words. SHA-256, hex. */
export async function expertHash({ graph, texts }: Written): Promise<string> {
	// Which services are named is worked out when it is published.
	return await canonicalHash({ graph: { ...graph, services: [] }, nl: texts['nl'] ?? {} });
}

/**
 * What a reader of a language has checked: its sentences beside the Dutch of that day. Another word in either is another
 * hash, and then nobody has read it yet.
 */
export async function languageHash({ texts }: Pick<Written, 'texts'>, locale: string): Promise<string> {
	return await canonicalHash({ locale, nl: texts['nl'] ?? {}, own: texts[locale] ?? {} });
}
