import { camel, kebab } from './names.ts';
import type { Template } from './scaffold-model.ts';

/** One procedure in its own file, and a test that holds it to "who may" from the first minute. */
export const procedure: Template = {
	usage: 'procedure <noun> <verb>',
	make([nounWord, verbWord]) {
		const noun = kebab(nounWord, 'The noun');
		const file = `${kebab(verbWord, 'The verb')}-${noun}`;
		const name = camel(file);
		const folder = `packages/api/src/${noun}`;
		return {
			files: { [`${folder}/${file}.ts`]: codeOf(name), [`${folder}/${file}.test.ts`]: testOf(noun, name) },
			next: [
				`${folder}/index.ts: add \`${name}\` to the router of the noun`,
				`packages/api/src/root.ts: add \`${camel(noun)}: ${camel(noun)}Router\` if the noun is new`,
			],
		};
	},
};

function codeOf(name: string): string {
	return `import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';

/** What it does, for whom, and which rule decides. */
export const ${name} = memberProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ id: z.uuid() }))
	.mutation(async ({ input }) => ({ id: input.id }));
`;
}

function testOf(noun: string, name: string): string {
	const call = `${camel(noun)}.${name}({ id: '00000000-0000-4000-8000-000000000000' })`;
	return `import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

describe('${camel(noun)}.${name}', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it('is refused to who is not logged in', async () => {
		await expect(test.asNobody().${call}).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
	});

	it('does not find what another organisation has', async () => {
		const other = await test.as('other.trainer');
		await expect(other.${call}).rejects.toMatchObject({ code: 'NOT_FOUND' });
	});
});
`;
}
