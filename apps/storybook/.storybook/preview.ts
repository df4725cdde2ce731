import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '@sleutelwerk/widgets/custom-elements.json';

setCustomElementsManifest(manifest);

// As a partner does it: the built script, from an address.
const script = document.createElement('script');
script.type = 'module';
script.src = new URL('w/1/all.js', document.baseURI).href;
document.head.append(script);

const preview: Preview = {
	tags: ['autodocs'],
	parameters: {
		a11y: { test: 'error' },
		controls: { expanded: true },
		docs: { toc: true },
		options: { storySort: { order: ['Start', 'Signals card', 'Help finder', 'Webinar sign-up'] } },
	},
};

export default preview;
