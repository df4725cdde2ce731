import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { WidgetLocale } from '@sleutelwerk/core/locales';
import { HERE, LANGUAGE_CONTROL } from './languages.ts';

type Args = { lang: WidgetLocale; webinar?: string; partner?: string; 'exit-url'?: string; host: string };

const meta: Meta<Args> = {
	title: 'Webinar sign-up',
	component: 'sw-webinar-signup',
	args: { lang: 'nl', host: HERE },
	argTypes: {
		lang: LANGUAGE_CONTROL,
		webinar: { control: 'text' },
		partner: { control: 'text' },
		'exit-url': { control: 'text' },
		host: { control: 'text' },
	},
	render: (args) =>
		html`<sw-webinar-signup
			lang=${args.lang}
			host=${args.host}
			webinar=${args.webinar ?? nothing}
			partner=${args.partner ?? nothing}
			exit-url=${args['exit-url'] ?? nothing}
		></sw-webinar-signup>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Only the one webinar that the page names. */
export const OneWebinar: Story = { args: { webinar: '0b7cf0a2-6f0e-4f0e-9a51-0a4c3d1f8f02' } };
/** The key with which a partner's sign-ups are counted; `/partners` gives it. */
export const OfAPartner: Story = { args: { partner: 'de-linde' } };
/** Anything but http(s) is ignored. */
export const AnotherExit: Story = { args: { 'exit-url': 'https://www.buienradar.nl/' } };
