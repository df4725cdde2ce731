import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeArchive } from '../serve/archives.ts';
import { openHtml } from '../serve/open-html.ts';
import { archiveSourceOf } from './archive-source.ts';
import { mapOfContent } from './content.ts';
import { READY_LANGUAGES } from './ready-languages.ts';
import { runPlugin, type PluginWorld } from './run-plugin.ts';
import { buildWidgetFiles } from './widget-files.ts';

const HOST = 'https://host.example';
const DAY = 86_400;

let files: Map<string, string>;
let archive: Uint8Array;
/** The network as it is when all is well. */
let remote: Record<string, string>;
let version: string;

beforeAll(async () => {
	files = await buildWidgetFiles(mapOfContent(new Date('2026-11-22T12:00:00Z')));
	const source = archiveSourceOf(files, HOST);
	version = source.manifest.version;
	archive = await makeArchive('wordpress', source);
	const content = [...files].filter(([path]) => /^1\/(?:\w+\.\w+\.html|map\.json)$/.test(path));
	remote = Object.fromEntries(content.map(([path, body]) => [`${HOST}/w/${path}`, body]));
});

const run = (code: string, world: Partial<PluginWorld> = {}) =>
	runPlugin(archive, code, { remote, ...world });
const shortcode = (kind: string, given: string) =>
	`return $GLOBALS['shortcodes']['sleutelwerk_${kind}']( ${given} );`;
const ready = (name: string): string => files.get(`1/${name}`) ?? '';

describe('the WordPress plugin, run by a real PHP 8.3 over stubs of WordPress', () => {
	it('prints the ready HTML as the host would fit it to the page, from shortcode and block alike', async () => {
		const exit = 'https://news.example/?a=1&b=2';
		const given = `array( 'lang' => 'ar', 'audience' => 'child', 'exit-url' => '${exit}' )`;
		const expected = openHtml(ready('card.ar.html'), { audience: 'child', exitUrl: exit, host: HOST });
		expect((await run(shortcode('card', given))).result).toBe(expected);
		const block = await run(`return render_as_block( 'sleutelwerk/card', ${given} );`);
		expect(block.result).toBe(`<div class="wp-block-sleutelwerk">${expected}</div>`);
	});

	it('registers a block and a shortcode for each widget, with each attribute but the host', async () => {
		const { wp, result } = await run("return array_keys( $GLOBALS['shortcodes'] );");
		expect(result).toEqual(['sleutelwerk_card', 'sleutelwerk_finder', 'sleutelwerk_signup']);
		const card = wp.blocks['sleutelwerk/card']?.json;
		expect(card).toMatchObject({ apiVersion: 3, render: 'file:../render.php' });
		expect(Object.keys(card?.['attributes'] as object)).toEqual(['lang', 'audience', 'exit-url']);
		const facts = JSON.parse(/^window\.sleutelwerk = (.*);$/.exec(wp.inline)?.[1] ?? '{}') as {
			languages: { code: string }[];
		};
		expect(facts.languages.map(({ code }) => code)).toEqual(READY_LANGUAGES);
	});

	it('enqueues the pinned script with its integrity, and touches no other script', async () => {
		const { wp, result } =
			await run(`element(); function element() { \\Sleutelwerk\\element_html( 'finder', array() ); }
			return array( run_hook( 'script_loader_tag', '<script defer src="x"></script>', 'sleutelwerk-finder' ),
				run_hook( 'script_loader_tag', '<script src="x"></script>', 'jquery' ) );`);
		const integrity = archiveSourceOf(files, HOST).manifest.files[`${version}/finder.js`]?.integrity;
		expect(result).toEqual([
			`<script defer integrity="${integrity}" crossorigin="anonymous" src="x"></script>`,
			'<script src="x"></script>',
		]);
		expect(wp.scripts['sleutelwerk-finder']).toMatchObject({
			src: `${HOST}/w/${version}/finder.js`,
			version: null,
			how: { strategy: 'defer' },
		});
	});

	it('asks once in twelve hours and tells the host nothing of the visitor', async () => {
		const { wp } = await run(
			`foreach ( array( 1, 2, 3 ) as $i ) { \\Sleutelwerk\\element_html( 'card', array() ); } return 1;`,
		);
		expect(wp.asked.map(({ address }) => address)).toEqual([`${HOST}/w/1/card.nl.html`]);
		expect(wp.asked[0]?.options).toMatchObject({
			timeout: 3,
			redirection: 0,
			'user-agent': 'sleutelwerk-widgets',
		});
		expect(wp.transients['sleutelwerk_text_card_nl']?.seconds).toBe(DAY / 2);
	});

	it('keeps the last good text when the host is away or answers with something else, and asks again soon', async () => {
		const good = ready('card.nl.html');
		const options = { sleutelwerk_text_card_nl: { html: good, at: 1 } };
		const broken = [
			`<html>Log in to the network</html>`,
			`${good.trim()}<script>alert(1)</script>`,
			good.replace('</template>', '<script>alert(1)</script></template>'),
			good.slice(0, 900),
		];
		for (const body of [undefined, ...broken]) {
			const { result, wp } = await run(shortcode('card', 'array()'), {
				options,
				remote: body === undefined ? {} : { [`${HOST}/w/1/card.nl.html`]: body },
			});
			expect(result).toBe(openHtml(good, { host: HOST }));
			expect(wp.transients['sleutelwerk_text_card_nl']?.seconds).toBe(300);
			expect(wp.options['sleutelwerk_text_card_nl']).toEqual(options.sleutelwerk_text_card_nl);
		}
	});

	it('prints the plain numbers when there never was a text, with the element for the script', async () => {
		const { result } = await run(shortcode('card', "array( 'lang' => 'tr' )"), { remote: {} });
		expect(result).toMatch(
			/^<sw-signals-card host="https:\/\/host\.example" lang="tr"><ul><li><a href="tel:112">/,
		);
		expect(result).toContain('<a href="tel:08002000">Veilig Thuis 0800-2000</a>');
	});

	it('lets nothing of a page’s author become markup', async () => {
		const nasty = `'"><script>alert(1)</script>'`;
		const given = `array( 'audience' => ${nasty}, 'lang' => ${nasty}, 'exit-url' => 'javascript:alert(1)', 'onclick' => 'x' )`;
		expect((await run(shortcode('card', given))).result).toBe(
			openHtml(ready('card.nl.html'), { host: HOST }),
		);
		const { result } = await run(shortcode('finder', `array( 'place' => ${nasty}, 'topic' => 'nothing' )`));
		expect(String(result)).not.toContain('<script');
		expect(String(result)).not.toContain('topic=');
		const options = { sleutelwerk: { host: 'javascript:alert(1)', lang: '../x', exit_url: '"><b>' } };
		const { result: clean } = await run('return \\Sleutelwerk\\settings();', { options });
		expect(clean).toEqual({ host: HOST, lang: '', exit_url: '', own_domain: false });
	});

	it('takes the language of the site where the page names none', async () => {
		const lang = async (locale: string) =>
			(await run("return \\Sleutelwerk\\language_of( '' );", { locale })).result;
		expect(await lang('ar')).toBe('ar');
		expect(await lang('en_GB')).toBe('en');
		expect(await lang('de_DE')).toBe('nl');
	});

	it('serves everything from its own domain once all files are there, but for signing up', async () => {
		const options = { sleutelwerk: { own_domain: '1' } };
		const code = `$ok = \\Sleutelwerk\\renew_own_files();
			return array( $ok, \\Sleutelwerk\\element_html( 'finder', array() ), \\Sleutelwerk\\element_html( 'signup', array() ), \\Sleutelwerk\\policy_lines() );`;
		const { result, wp, files: written } = await run(code, { options });
		const [ok, finder, signup, policy] = result as [boolean, string, string, string[]];
		const own = 'https://site.example/uploads/sleutelwerk';
		expect(ok).toBe(true);
		expect(finder).toBe(openHtml(ready('finder.nl.html'), { host: own }));
		expect(signup).toBe(openHtml(ready('signup.nl.html'), { host: HOST }));
		expect(wp.scripts['sleutelwerk-finder']?.src).toBe(`${own}/w/${version}/finder.js`);
		expect(policy).toContain("script-src 'self'");
		for (const name of [`${version}/finder.js`, '1/finder.ar.html', '1/map.json'])
			expect(written(`/uploads/sleutelwerk/w/${name}`), name).toBe(files.get(name));
	});

	it('stays with the host as long as one file is missing, and says so', async () => {
		const { [`${HOST}/w/1/map.json`]: _map, ...without } = remote;
		const code = `$kept = \\Sleutelwerk\\save_settings( array( 'own_domain' => '1' ) ); update_option( 'sleutelwerk', $kept );
			return \\Sleutelwerk\\files_address();`;
		const { result, wp } = await run(code, { remote: without });
		expect(result).toBe(HOST);
		expect(wp.errors).toHaveLength(1);
	});

	it('renews every hour what is in use, and warns when it could not for three days', async () => {
		const options = { sleutelwerk_text_card_nl: { html: 'old', at: 1 } };
		const renewed = await run('return \\Sleutelwerk\\renew_everything();', { options });
		expect(renewed.wp.options['sleutelwerk_text_card_nl']).toMatchObject({ html: ready('card.nl.html') });
		expect(renewed.wp.asked).toHaveLength(1);
		const notice = 'ob_start(); \\Sleutelwerk\\warn_of_old_texts(); return ob_get_clean();';
		expect((await run(notice, { options })).result).toContain('voor het laatst ververst op 1970-01-01');
		expect((await run(notice, { options, can: false })).result).toBe('');
		const fresh = { sleutelwerk_text_card_nl: { html: 'x', at: Math.floor(Date.now() / 1000) } };
		expect((await run(notice, { options: fresh })).result).toBe('');
	});

	it('has a page of settings in the language of whoever reads it, escaped, and for those who may', async () => {
		const page = 'ob_start(); \\Sleutelwerk\\print_settings_page(); return ob_get_clean();';
		const options = { sleutelwerk: { exit_url: 'https://a.example/?x=1&y=2' } };
		const { result } = await run(page, { options });
		expect(result).toContain('Adres van de host');
		expect(result).toContain('value="https://a.example/?x=1&amp;y=2"');
		expect(result).toContain('script-src https://host.example');
		expect((await run(page, { locale: 'en_GB' })).result).toContain('Address of the host');
		expect((await run(page, { can: false })).result).toBe('');
	});

	it('leaves nothing behind', async () => {
		const code = `define( 'WP_UNINSTALL_PLUGIN', 1 ); \\Sleutelwerk\\renew_own_files(); \\Sleutelwerk\\element_html( 'card', array() );
			include '/plugin/uninstall.php'; return is_dir( '/uploads/sleutelwerk' );`;
		const { result, wp } = await run(code, { options: { sleutelwerk: { own_domain: '1' } } });
		expect(result).toBe(false);
		expect(wp.options).toEqual([]);
		expect(wp.transients).toEqual([]);
	});

	it('names its version where WordPress looks for it, and no word of it stayed unfilled', () => {
		const held = unzipSync(archive);
		const text = (name: string) => new TextDecoder().decode(held[`sleutelwerk-widgets/${name}`]);
		expect(text('sleutelwerk-widgets.php')).toMatch(new RegExp(`\\* Version: +${version}\\n`));
		expect(text('readme.txt')).toContain(`Stable tag: ${version}`);
		for (const name of Object.keys(held))
			if (/\.(php|txt|json)$/.test(name)) expect(text(name.slice(20))).not.toContain('{{');
	});
});
