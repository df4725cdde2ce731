import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { AUDIENCES, type Audience } from '@sleutelwerk/core/card-model';
import type { WidgetLocale } from '@sleutelwerk/core/locales';
import { HERE, LANGUAGE_CONTROL } from './languages.ts';

type Args = { lang: WidgetLocale; audience?: Audience; 'exit-url'?: string; host: string };

const meta: Meta<Args> = {
	title: 'Signals card',
	component: 'sw-signals-card',
	args: { lang: 'nl', host: HERE },
	argTypes: {
		lang: LANGUAGE_CONTROL,
		audience: { options: AUDIENCES, control: 'select' },
		'exit-url': { control: 'text' },
		host: { control: 'text' },
	},
	render: (args) =>
		html`<sw-signals-card
			lang=${args.lang}
			host=${args.host}
			audience=${args.audience ?? nothing}
			exit-url=${args['exit-url'] ?? nothing}
		></sw-signals-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One list is open at first. */
export const ForAChild: Story = { args: { audience: 'child' } };
/** Any public page that is the same for everybody; anything but http(s) is ignored. */
export const AnotherExit: Story = { args: { 'exit-url': 'https://www.buienradar.nl/' } };
/** A value that is none of the closed set falls back to the default. */
export const WrongAttribute: Story = { args: { audience: 'nobody' as Audience } };

/** A house style of NL Design System fits by itself; `--sw-*` is stronger where both are there. */
export const Themed: Story = {
	decorators: [
		(story) => html`
			<style>
				.house {
					--utrecht-document-font-family: Georgia, serif;
					--utrecht-button-primary-action-background-color: #7a2d0c;
					--sw-radius-small: 0;
				}
				.house sw-signals-card::part(title) {
					font-size: 2rem;
				}
			</style>
			<div class="house">${story()}</div>
		`,
	],
};

/** Help in the neighbourhood, from the page itself. */
export const WithLocalHelp: Story = {
	render: ({ lang, host }) =>
		html`<sw-signals-card lang=${lang} host=${host}
			><p slot="local">Spreekuur in het buurthuis: dinsdag van 10 tot 12 uur.</p></sw-signals-card
		>`,
};
