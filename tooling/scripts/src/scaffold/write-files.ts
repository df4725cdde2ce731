import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../house/command.ts';
import { job } from './job.ts';
import { lesson } from './lesson.ts';
import { procedure } from './procedure.ts';
import { scenario } from './scenario.ts';
import type { Made, Template } from './scaffold-model.ts';
import { widget } from './widget.ts';

const TEMPLATES: Readonly<Record<string, Template>> = { procedure, job, lesson, scenario, widget };

/** What a command line asks for. Throws how to call it when it asks for nothing there is. */
export function makeFrom([kind = '', ...words]: readonly string[]): Made {
	const template = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;
	if (template) return template.make(words);
	const usages = Object.values(TEMPLATES).map(({ usage }) => `  pnpm scaffold ${usage}`);
	throw new UsageError(`pnpm scaffold takes one of:\n${usages.join('\n')}`);
}

/** Writes the files below `root`. Throws, and writes none, when one is there already. */
export function writeFiles(root: string, { files }: Made): void {
	const there = Object.keys(files).find((file) => existsSync(path.join(root, file)));
	if (there) throw new UsageError(`${there} is there already.`);
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
	}
}
