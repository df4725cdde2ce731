import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { TOPICS, type Topic } from '@sleutelwerk/core/service-model';
import type { WidgetLocale } from '@sleutelwerk/core/locales';
import { HERE, LANGUAGE_CONTROL } from './languages.ts';

type Args = { lang: WidgetLocale; place?: string; topic?: Topic; 'exit-url'?: string; host: string };

const meta: Meta<Args> = {
	title: 'Help finder',
	component: 'sw-help-finder',
	args: { lang: 'nl', host: HERE },
	argTypes: {
		lang: LANGUAGE_CONTROL,
		topic: { options: TOPICS, control: 'select' },
		place: { control: 'text' },
		'exit-url': { control: 'text' },
		host: { control: 'text' },
	},
	render: (args) =>
		html`<sw-help-finder
			lang=${args.lang}
			host=${args.host}
			place=${args.place ?? nothing}
			topic=${args.topic ?? nothing}
			exit-url=${args['exit-url'] ?? nothing}
		></sw-help-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The page chooses a topic at first: its own choice, never its visitor's. */
export const ForElders: Story = { args: { topic: 'elder' } };
/** A province or town of the social map that the host serves. */
export const InAPlace: Story = { args: { place: 'Utrecht' } };
/** Anything but http(s) is ignored. */
export const AnotherExit: Story = { args: { 'exit-url': 'https://www.buienradar.nl/' } };

/** The private frame: for a site that wants even its own scripts to see nothing, and for typed search. */
export const PrivateFrame: Story = {
	render: ({ lang, host }) =>
		html`<iframe
			title="Finder"
			src=${`${host}/w/1/frame/finder.${lang}.html`}
			style="inline-size:100%;block-size:40rem;border:0"
		></iframe>`,
};
