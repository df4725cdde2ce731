/** Writes `dist/stories`: what `.storybook/main.ts` shows beside the stories that were written by hand. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementFacts } from '@sleutelwerk/widgets/element-facts';
import { sourceOf, storiesOf } from './stories-of.ts';

const manifest = fileURLToPath(import.meta.resolve('@sleutelwerk/widgets/custom-elements.json'));
const folder = fileURLToPath(new URL('../../dist/stories/', import.meta.url));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages = storiesOf(elementFacts(readFileSync(manifest, 'utf8')));
for (const page of pages) writeFileSync(folder + page.file, sourceOf(page));
