import { camel, kebab, pascal } from './names.ts';
import type { Template } from './scaffold-model.ts';

/** A widget: class, registration, a browser test with the accessibility check, and a page in the catalogue. */
export const widget: Template = {
	usage: 'widget <name>',
	make([word]) {
		const name = kebab(word, 'The name of the widget');
		const folder = `packages/widgets/src/${name}`;
		return {
			files: {
				[`${folder}/${name}.ts`]: classOf(name),
				[`${folder}/define.ts`]: defineOf(name),
				[`${folder}/${name}.browser.test.ts`]: testOf(name),
				[`apps/storybook/src/${name}.stories.ts`]: storyOf(name),
			},
			next: [
				`packages/widgets/src/base/ready-html.ts: add '${name}' to WidgetKind`,
				`packages/widgets/src/pack: add the ready HTML of '${name}' and an entry in src/entry`,
				'docs/decisions: a page that says why there is one widget more, and what it asks of a visitor',
			],
		};
	},
};

function classOf(name: string): string {
	return `import { SwElement, type WidgetBehaviour } from '../base/sw-element.ts';

/**
 * One sentence: what it is for.
 *
 * @tag sw-${name}
 * @attribute {string} lang - Language of the content; else the nearest \`[lang]\`, else Dutch.
 * @attribute {string} exit-url - Where the exit leads.
 * @attribute {string} host - Address before \`/w/\`; by default where the script came from.
 * @event {SwChangeEvent} sw-change - Carries no detail.
 * @csspart base - The whole widget.
 */
export class ${pascal(name)} extends SwElement {
	constructor() {
		super(${camel(name).toUpperCase()}_BEHAVIOUR);
	}
}

const ${camel(name).toUpperCase()}_BEHAVIOUR: WidgetBehaviour = { kind: '${name}', start: () => undefined };
`;
}

function defineOf(name: string): string {
	return `import { defineOnce } from '../base/define-once.ts';
import { ${pascal(name)} } from './${name}.ts';

defineOnce('sw-${name}', ${pascal(name)});
`;
}

function testOf(name: string): string {
	return `import '../testing/widget-page.ts';
import { expect } from '@open-wc/testing';
import { clear, mount, openRoots } from '../testing/widget-page.ts';
import './define.ts';

describe('sw-${name}', () => {
	afterEach(() => {
		openRoots(false);
		clear();
	});

	for (const lang of ['nl', 'ar']) {
		it(\`is accessible in \${lang}\`, async () => {
			openRoots(true);
			await expect(await mount(\`<sw-${name} lang="\${lang}"></sw-${name}>\`)).to.be.accessible();
		});
	}
});
`;
}

function storyOf(name: string): string {
	return `import type { Meta, StoryObj } from '@storybook/web-components-vite';

export default { title: '${pascal(name)}', component: 'sw-${name}' } satisfies Meta;

export const Plain: StoryObj = {};
`;
}
