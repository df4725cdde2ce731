import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { frameAddresses } from './frame-addresses.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The catalogue: shows the built widgets as a partner gets them, never their sources. */
const config: StorybookConfig = {
	framework: '@storybook/web-components-vite',
	// Those in `dist` are made of the manifest: each language, each attribute, each kind of page.
	stories: ['../src/**/*.mdx', '../src/**/*.stories.ts', '../dist/stories/*.stories.ts'],
	addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
	staticDirs: [{ from: path('../../../packages/widgets/dist/w'), to: '/w' }, path('../static')],
	core: { disableTelemetry: true, disableWhatsNewNotifications: true },
	viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), frameAddresses()] }),
};

export default config;
