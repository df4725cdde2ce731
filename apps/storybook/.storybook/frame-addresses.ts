import { resolveWidgetFile } from '@sleutelwerk/widgets';
import type { Plugin } from 'vite';

/** While developing, gives the private frames their addresses (`/w/1/frame/card?lang=ar`), as the lms does. */
export function frameAddresses(): Plugin {
	return {
		name: 'frame-addresses',
		configureServer(server) {
			server.middlewares.use((request, _response, next) => {
				const url = new URL(request.url ?? '/', 'http://storybook.invalid');
				const found = url.pathname.startsWith('/w/1/frame/')
					? resolveWidgetFile({ path: url.pathname.slice('/w/'.length), lang: url.searchParams.get('lang') })
					: undefined;
				if (found) request.url = `/w/${found.file}`;
				next();
			});
		},
	};
}
