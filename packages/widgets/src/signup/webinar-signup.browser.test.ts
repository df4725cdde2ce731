import '../testing/widget-page.ts';
import { expect } from '@open-wc/testing';
import { WEBINARS } from '../testing/webinars.ts';
import { clear, drawn, find, mount, mountReady, openRoots, rootOf, until } from '../testing/widget-page.ts';
import './define.ts';

async function mountSignup(attributes: string): Promise<ShadowRoot> {
	const root = rootOf(await mount(`<sw-webinar-signup ${attributes}></sw-webinar-signup>`));
	await until('a webinar', () => root.querySelector('.webinar'));
	return root;
}

describe('sw-webinar-signup', () => {
	afterEach(() => {
		openRoots(false);
		clear();
	});

	for (const lang of ['nl', 'ar']) {
		it(`is accessible in ${lang}`, async () => {
			openRoots(true);
			const root = await mountSignup(`lang="${lang}"`);
			await expect(root.host).to.be.accessible();
		});

		it(`is the same client-rendered and prerendered in ${lang}`, async () => {
			const client = await mountSignup(`lang="${lang}"`);
			const ready = rootOf(await mountReady(`signup.${lang}`));
			await until('a webinar', () => ready.querySelector('.webinar'));
			expect(withoutMarks(client)).to.equal(withoutMarks(ready));
		});
	}

	it('lists what comes, on the Dutch clock, with seats or the waiting list', async () => {
		const root = await mountSignup('lang="nl"');
		const [first, second] = Array.from(root.querySelectorAll('.webinar'), (one) => one.textContent ?? '');
		expect(first).to.contain('donderdag 10 december 2026');
		expect(first).to.contain('19:30');
		expect(first).to.contain('12');
		expect(first).to.contain('Met tolk: Turks');
		expect(second).not.to.contain('tolk');
		expect(second).to.contain('wachtlijst');
		expect(second).to.contain('Voor: Vrouwen');
	});

	it('shows the one webinar that the page names', async () => {
		const root = await mountSignup(`lang="nl" webinar="${WEBINARS[1]?.id}"`);
		expect(root.querySelectorAll('.webinar').length).to.equal(1);
	});

	it('opens the private frame on tap and closes it again', async () => {
		const root = await mountSignup('lang="nl"');
		const button = find<HTMLButtonElement>(root, '[part="choose"]');
		expect(root.querySelector('iframe')).to.equal(null);
		button.click();
		expect(button.getAttribute('aria-expanded')).to.equal('true');
		await drawn();
		expect(find(root, 'iframe').getAttribute('title')).to.not.equal('');
		button.click();
		await drawn();
		expect(root.querySelector('iframe')).to.equal(null);
	});

	it('has no field to type in', async () => {
		const root = await mountSignup('lang="nl"');
		expect(root.querySelector('input, textarea, select')).to.equal(null);
	});

	it('asks for the same frame whichever webinar is chosen', async () => {
		const root = await mountSignup('lang="nl"');
		const addresses: string[] = [];
		for (const button of root.querySelectorAll<HTMLButtonElement>('[part="choose"]')) {
			button.click();
			await drawn();
			addresses.push(find<HTMLIFrameElement>(root, 'iframe').src);
		}
		expect(addresses.length).to.equal(2);
		expect(new Set(addresses).size).to.equal(1);
		for (const { id } of WEBINARS) expect(addresses[0]).to.not.contain(id);
	});
});

function withoutMarks(root: ShadowRoot): string {
	return root.innerHTML.replace(/<!--.*?-->/gs, '');
}
