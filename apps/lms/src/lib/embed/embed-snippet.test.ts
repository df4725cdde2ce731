import { describe, expect, it } from 'vitest';
import { embedOf, type EmbedChoice } from './embed-snippet.ts';

const host = {
	origin: 'https://host.example',
	manifest: {
		version: '1.2.3',
		files: { '1.2.3/card.js': { bytes: 1, integrity: 'sha384-abc' } },
		styles: { card: 'sha256-xyz', signup: 'sha256-sig' },
	},
};
const choice = (given: Partial<EmbedChoice> = {}): EmbedChoice => ({
	widget: 'card',
	form: 'element',
	lang: '',
	audience: '',
	partner: '',
	...given,
});

describe('the code for a partner', () => {
	it('pins the script with its integrity, and leaves the language to the page', () => {
		expect(embedOf(choice(), host).code).toBe(
			'<sw-signals-card></sw-signals-card>\n<script type="module" src="https://host.example/w/1.2.3/card.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
		);
	});

	it('names what was chosen, and only where the widget has it', () => {
		const all = { lang: 'ar', audience: 'child', partner: 'wijk' };
		expect(embedOf(choice(all), host).code).toContain('<sw-signals-card lang="ar" audience="child">');
		expect(embedOf(choice({ ...all, widget: 'signup' }), host).code).toContain(
			'<sw-webinar-signup lang="ar" partner="wijk">',
		);
	});

	it('lets a server fetch the ready text again and again, and stands without it', () => {
		const { php, readyAddress } = embedOf(choice({ form: 'ready', lang: 'tr' }), host);
		expect(readyAddress).toBe('https://host.example/w/1/card.tr.html');
		expect(php).toContain(`wp_remote_get('${readyAddress}'`);
		expect(php).toContain('<sw-signals-card lang="tr"></sw-signals-card>');
	});

	it('says what a strict policy has to allow, and no more', () => {
		expect(embedOf(choice(), host).policy).toEqual([
			'script-src https://host.example',
			"style-src 'sha256-xyz'",
			'connect-src https://host.example',
		]);
		expect(embedOf(choice({ widget: 'signup' }), host).policy).toContain('frame-src https://host.example');
		expect(embedOf(choice({ form: 'frame' }), host).policy).toEqual(['frame-src https://host.example']);
	});

	it('cannot be made to carry somebody else’s markup', () => {
		const partner = `"><script>alert('1')</script>\\`;
		const { code } = embedOf(choice({ widget: 'signup', partner }), host);
		expect(code.match(/<script/g)).toHaveLength(1);
		const php = embedOf(choice({ widget: 'signup', form: 'ready', partner }), host).php ?? '';
		expect(php).not.toContain('<script>alert');
		expect(php.match(/(?<!\\)'/g)?.length).toBe(
			embedOf(choice({ widget: 'signup', form: 'ready' }), host).php?.match(/'/g)?.length,
		);
	});
});
