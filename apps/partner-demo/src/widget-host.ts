/** What a partner's site gets from the host of the widgets, fetched like any other site would. */
export type WidgetHost = {
	/** Ready HTML, or just the element when the host does not answer: its script brings the content later. */
	readyHtml: (kind: 'card' | 'finder', lang: string) => Promise<string>;
	manifest: () => Promise<Manifest>;
};

export type Manifest = {
	version: string;
	files: Readonly<Record<string, { integrity: string }>>;
	styles: Readonly<Record<string, string>>;
};

const TAGS = { card: 'sw-signals-card', finder: 'sw-help-finder' } as const;
const NONE: Manifest = { version: '1', files: {}, styles: {} };
/** Milliseconds that a page waits for the host. */
const PATIENCE = 3000;

/** Asks at each page and keeps nothing: no visitor of a partner is to see yesterday's number. */
export function createWidgetHost(lmsOrigin: string, get: typeof fetch = fetch): WidgetHost {
	const ask = async (path: string): Promise<Response | undefined> => {
		try {
			const answer = await get(`${lmsOrigin}/w/1/${path}`, { signal: AbortSignal.timeout(PATIENCE) });
			return answer.ok ? answer : undefined;
		} catch {
			// The host is down or still starting; the site itself goes on.
			return undefined;
		}
	};
	return {
		readyHtml: async (kind, lang) => {
			const answer = await ask(`${kind}.${lang}.html`);
			const tag = TAGS[kind];
			return answer ? answer.text() : `<${tag} lang="${lang}"></${tag}>`;
		},
		manifest: async () => {
			const answer = await ask('manifest.json');
			return answer ? ((await answer.json()) as Manifest) : NONE;
		},
	};
}
