import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { catalogueList } from './catalogue-list.ts';
import { chunkGroups } from './chunk-groups.ts';
import { compiledCatalogues } from './compiled-catalogues.ts';
import { plainAnnouncer } from './plain-announcer.ts';
import { NEUTRAL_SITE } from './src/lib/neutral-page.ts';

export default defineConfig({
	plugins: [
		plainAnnouncer(),
		sveltekit({
			adapter: adapter({ precompress: true }),
			compilerOptions: { runes: true },
			// Below this many bytes a style is not worth a request of its own; the policy names it by its nonce.
			inlineStyleThreshold: 2600,
			// By hand, by who asks for it: nobody else gets a worker (docs/decisions/offline.md).
			serviceWorker: { register: false },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'img-src': ['self', 'data:'],
					'font-src': ['none'],
					'connect-src': ['self'],
					// `blob:` is what was just recorded, to be heard before it is sent.
					'media-src': ['self', 'blob:'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					'frame-src': ['self'],
					// Browsers hold a form's redirects to this too: without it the exit would lead nowhere without script.
					'form-action': ['self', NEUTRAL_SITE],
					'base-uri': ['none'],
					'object-src': ['none'],
					'frame-ancestors': ['none'],
					// Where the browser has them, text becomes HTML or a script's address only through these: Svelte's own
					// templates, the widgets', the two workers' and our own drawings.
					'require-trusted-types-for': ['script'],
					'trusted-types': [
						'svelte-trusted-html',
						'sveltekit-trusted-url',
						'lit-html',
						'own-worker',
						'own-drawings',
						// In quotes of its own: Kit puts none around this word, and then it is only a name.
						"'allow-duplicates'",
					],
				},
			},
			// An address that names nothing, also of our own files.
			appDir: '_app',
		}),
		compiledCatalogues(),
		catalogueList(),
	],
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: chunkGroups() },
					},
				},
			},
		},
	},
});
