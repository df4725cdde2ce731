import type { WidgetManifest } from '@sleutelwerk/widgets';

export const WIDGETS = ['card', 'finder', 'signup'] as const;
export const FORMS = ['element', 'ready', 'frame'] as const;
export const AUDIENCES = ['self', 'young', 'child', 'adult', 'elder', 'own-behaviour'] as const;

export type EmbedChoice = {
	widget: (typeof WIDGETS)[number];
	form: (typeof FORMS)[number];
	/** Empty: the language of the page around it. */
	lang: string;
	/** Empty: the visitor chooses. Only the card has it. */
	audience: string;
	/** Public key of a partner; only the sign-up counts by it. */
	partner: string;
};

type Host = { origin: string; manifest: WidgetManifest };

export type Embed = {
	/** To be put into the page. */
	code: string;
	/** To fetch the ready text by a server, in PHP for WordPress; `null` where the form needs none. */
	php: string | null;
	/** Where the ready text lies; `null` where the form needs none. */
	readyAddress: string | null;
	/** What a strict policy has to allow, one line a directive. */
	policy: readonly string[];
	/** What it has to allow beside that where it asks for Trusted Types. */
	trustedTypes: readonly string[];
};

const TAGS = { card: 'sw-signals-card', finder: 'sw-help-finder', signup: 'sw-webinar-signup' } as const;
/** For a site that puts frames into a sandbox: with fewer rights the frame cannot work, or the exit cannot leave. */
export const FRAME_RIGHTS =
	'sandbox="allow-scripts allow-same-origin allow-popups allow-downloads allow-top-navigation"';
/** Pixels; a frame cannot grow with its content, so the text scrolls inside. */
const FRAME_HEIGHT = 700;

/** The lines a partner copies, exact to the letter: with integrity, and with what a strict policy has to allow. */
export function embedOf(choice: EmbedChoice, host: Host): Embed {
	if (choice.form === 'frame') return frameOf(choice, host);
	const script = scriptOf(choice, host);
	const ready = choice.form === 'ready' ? readyAddressOf(choice, host) : null;
	const tag = TAGS[choice.widget];
	const element = `<${tag}${attributesOf(choice)}></${tag}>`;
	return {
		code: ready ? `<!-- the text of ${ready} comes here -->\n${script}` : `${element}\n${script}`,
		php: ready ? phpOf({ choice, ready, script }) : null,
		readyAddress: ready,
		policy: policyOf(choice, host),
		trustedTypes: ["trusted-types lit-html 'allow-duplicates'"],
	};
}

function attributesOf({ widget, lang, audience, partner }: EmbedChoice): string {
	const given = [
		['lang', lang],
		['audience', widget === 'card' ? audience : ''],
		['partner', widget === 'signup' ? partner : ''],
	] as const;
	return given.map(([name, value]) => (value ? ` ${name}="${escapeAttribute(value)}"` : '')).join('');
}

function scriptOf({ widget }: EmbedChoice, { origin, manifest }: Host): string {
	const file = `${manifest.version}/${widget}.js`;
	const integrity = manifest.files[file]?.integrity;
	const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
	return `<script type="module" src="${origin}/w/${file}"${check}></script>`;
}

function readyAddressOf({ widget, lang }: EmbedChoice, { origin }: Host): string {
	return `${origin}/w/1/${widget}.${lang || 'nl'}.html`;
}

function frameOf(choice: EmbedChoice, { origin }: Host): Embed {
	const lang = choice.lang || 'nl';
	const address = `${origin}/w/1/frame/${choice.widget}?lang=${lang}`;
	return {
		code: `<iframe src="${address}" title="Info" width="100%" height="${FRAME_HEIGHT}" frameborder="0" referrerpolicy="no-referrer"></iframe>`,
		php: null,
		readyAddress: null,
		policy: [`frame-src ${origin}`],
		trustedTypes: [],
	};
}

function policyOf({ widget }: EmbedChoice, { origin, manifest }: Host): string[] {
	const style = manifest.styles[widget];
	return [
		`script-src ${origin}`,
		...(style ? [`style-src '${style}'`] : []),
		`connect-src ${origin}`,
		// The sign-up opens the private frame: there, and only there, something is typed.
		...(widget === 'signup' ? [`frame-src ${origin}`] : []),
	];
}

type PhpParts = { choice: EmbedChoice; ready: string; script: string };

/** Ten minutes, as the host itself allows: longer, and a page would show an old number. */
function phpOf({ choice, ready, script }: PhpParts): string {
	const name = `sw_${choice.widget}`;
	const tag = TAGS[choice.widget];
	return `add_shortcode('${name}', function () {
  $html = get_transient('${name}');
  if ($html === false) {
    $answer = wp_remote_get('${ready}', ['timeout' => 3]);
    $html = wp_remote_retrieve_response_code($answer) === 200
      ? wp_remote_retrieve_body($answer)
      : '<${tag}${attributesOf(choice)}></${tag}>';
    set_transient('${name}', $html, 600);
  }
  return $html . '${script}';
});`;
}

function escapeAttribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;')
		.replaceAll('<', '&lt;')
		.replaceAll('\\', '&#92;');
}
