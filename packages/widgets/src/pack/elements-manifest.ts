import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { TOPICS } from '@sleutelwerk/core/service-model';
import type * as TypeScript from 'typescript';
import { READY_LANGUAGES } from './ready-languages.ts';

const ELEMENTS = ['card/signals-card.ts', 'finder/help-finder.ts', 'signup/webinar-signup.ts'] as const;

// The analyzer exports both, but its typings know neither.
type Analyzer = {
	ts: typeof TypeScript;
	create: (options: { modules: TypeScript.SourceFile[]; plugins: []; context: { dev: boolean } }) => object;
};

/** Named in the comments of the classes; spelled out in the manifest, so that no list is kept by hand. */
const NAMED_TYPES: Readonly<Record<string, readonly string[]>> = {
	Language: READY_LANGUAGES,
	Topic: TOPICS,
};

/** The custom elements manifest, read from the comments of the three classes. */
export function elementsManifest(): string {
	const { ts, create } = analyzer as unknown as Analyzer;
	const modules = ELEMENTS.map((path) => {
		const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
		return ts.createSourceFile(`src/${path}`, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
	});
	const manifest = create({ modules, plugins: [], context: { dev: false } });
	return `${JSON.stringify(manifest, spellOut, '\t')}\n`;
}

function spellOut(key: string, value: unknown): unknown {
	if (key !== 'text' || typeof value !== 'string') return value;
	return NAMED_TYPES[value]?.map((one) => `'${one}'`).join('|') ?? value;
}
