import type { Plugin } from 'vite';

/**
 * Kit hides the line that tells screen readers of a new page by a style attribute. Our policy allows none, so that each page of
 * who is logged in wrote a violation into the console; `base.css` hides it by its id instead.
 */
export function plainAnnouncer(): Plugin {
	return {
		name: 'sleutelwerk-plain-announcer',
		enforce: 'pre',
		transform(code, id) {
			if (!/runtime\/components\/root\.svelte(\?|$)/.test(id) || !code.includes('svelte-announcer'))
				return null;
			return { code: code.replace(/(id="svelte-announcer"[^>]*?)\sstyle="[^"]*"/, '$1'), map: null };
		},
	};
}
