/** For a partner's own server: the ready HTML of a widget, the newest there is. Part of the npm package as `server.js`. */
import { openHtml } from './open-html.ts';

export type ReadyRequest = {
	/** Address before `/w/`: who keeps the numbers true. */
	host: string;
	kind: 'card' | 'finder' | 'signup';
	lang: string;
	/** List of the card that is open at first. */
	audience?: string;
	/** Where the exit leads; http(s) only. */
	exitUrl?: string;
};

export type ReadyFetcher = (request: ReadyRequest) => Promise<string>;

export type ReadySettings = {
	fetch: typeof fetch;
	/** Milliseconds since 1970. */
	now: () => number;
	/** The text as it was packed, by file name (`card.nl.html`): the last resort. `null`: there is none such. */
	packed: (name: string) => Promise<string | null>;
};

/** Milliseconds for which a text is taken as new, as the host itself allows: a wrong number is right within that time. */
const FRESH = 600_000;
/** Milliseconds that a page waits for the host. */
const PATIENCE = 3000;

/**
 * Gives a function that fetches ready HTML, keeps it ten minutes, and goes on with the last good one, then with the
 * packed one, when the host does not answer. Rejects only where there is no text at all (an unknown language).
 */
export function createReadyFetcher(settings: ReadySettings): ReadyFetcher {
	const kept = new Map<string, { html: string; until: number }>();
	return async ({ host, kind, lang, ...options }) => {
		const name = `${kind}.${lang}.html`;
		const from = host.replace(/\/+$/, '');
		const address = `${from}/w/1/${name}`;
		const known = kept.get(address);
		let html = known?.html;
		if (!known || known.until <= settings.now()) {
			html = (await newest(address, settings)) ?? html ?? (await settings.packed(name)) ?? undefined;
			if (html === undefined) throw new Error(`There is no ${name}.`);
			kept.set(address, { html, until: settings.now() + FRESH });
		}
		return openHtml(html ?? '', { ...options, host: from });
	};
}

async function newest(address: string, settings: ReadySettings): Promise<string | undefined> {
	try {
		const answer = await settings.fetch(address, {
			credentials: 'omit',
			signal: AbortSignal.timeout(PATIENCE),
		});
		const html = answer.ok ? await answer.text() : '';
		// A page of a provider in between answers 200 too: what is no widget is no answer.
		return html.includes('<template shadowrootmode="closed">') ? html : undefined;
	} catch {
		return undefined;
	}
}
