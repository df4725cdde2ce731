import '../testing/widget-page.ts';
import { expect } from '@open-wc/testing';
import { clear, find, mount, mountReady, openRoots, rootOf, until } from '../testing/widget-page.ts';
import './define.ts';

const open = (root: ParentNode, audience: string): HTMLDetailsElement => {
	const list = find<HTMLDetailsElement>(root, `[data-audience="${audience}"]`);
	list.open = true;
	return list;
};
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

describe('sw-signals-card', () => {
	afterEach(() => {
		openRoots(false);
		clear();
	});

	for (const lang of ['nl', 'ar']) {
		it(`is accessible in ${lang}, with a list open and a red flag ticked`, async () => {
			openRoots(true);
			const card = await mount(`<sw-signals-card lang="${lang}"></sw-signals-card>`);
			const list = open(rootOf(card), 'self');
			find<HTMLInputElement>(list, '[data-red]').click();
			await expect(card).to.be.accessible();
		});

		it(`is the same client-rendered and prerendered in ${lang}`, async () => {
			const client = await mount(`<sw-signals-card lang="${lang}"></sw-signals-card>`);
			const ready = await mountReady(`card.${lang}`);
			expect(rootOf(ready).innerHTML.length).to.be.greaterThan(20_000);
			expect(rootOf(client).innerHTML).to.equal(rootOf(ready).innerHTML);
		});

		it(`reads from its own side in ${lang}`, async () => {
			const card = await mount(`<sw-signals-card lang="${lang}"></sw-signals-card>`);
			const base = find(rootOf(card), '[data-sw]');
			expect(base.lang).to.equal(lang);
			expect(getComputedStyle(base).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
		});
	}

	it('is read in another language by a tap, without telling the page in an attribute, with focus in its place', async () => {
		const card = await mount('<sw-signals-card lang="nl"></sw-signals-card>');
		const root = rootOf(card);
		find<HTMLElement>(root, '[data-lang="ar"]').click();
		await until(
			'Arabic and focus',
			() => find(root, '[data-sw]').lang === 'ar' && root.activeElement !== null,
		);
		expect(card.getAttribute('lang')).to.equal('nl');
		expect(root.activeElement).to.equal(find(root, '.langs summary'));
		expect(root.querySelector('[data-lang="ar"]')).to.equal(null);
		card.setAttribute('lang', 'tr');
		await until('Turkish', () => find(root, '[data-sw]').lang === 'tr');
	});

	it('shows what one can do as soon as a sign is ticked, and 112 as soon as a red flag is', async () => {
		const root = rootOf(await mount('<sw-signals-card lang="nl"></sw-signals-card>'));
		const list = open(root, 'child');
		const [steps, red] = [find(list, '.do'), find(list, '.red')];
		expect([isShown(steps), isShown(red)]).to.deep.equal([false, false]);
		find<HTMLInputElement>(list, 'input:not([data-red])').click();
		expect([isShown(steps), isShown(red)]).to.deep.equal([true, false]);
		find<HTMLInputElement>(list, '[data-red]').click();
		expect(isShown(red)).to.equal(true);
		const calls = Array.from(red.querySelectorAll('a'), (link) => link.getAttribute('href'));
		expect(calls).to.deep.equal(['tel:112', 'tel:08002000']);
		expect(find(list, '[data-said]').textContent).to.contain('112');
	});

	it('takes the language of the page around it, and Dutch where that is none of ours', async () => {
		const near = await mount('<div lang="tr"><sw-signals-card></sw-signals-card></div>');
		expect(find(rootOf(near), '[data-sw]').lang).to.equal('tr');
		const wrong = await mount('<sw-signals-card lang="zz"></sw-signals-card>');
		expect(find(rootOf(wrong), '[data-sw]').lang).to.equal('nl');
	});

	it('opens the list that the page chose, and none for a wrong word', async () => {
		const openOnes = (card: Element): number => rootOf(card).querySelectorAll('.who[open]').length;
		const young = await mount('<sw-signals-card lang="nl" audience="young"></sw-signals-card>');
		await until('the list', () => openOnes(young) === 1);
		const wrong = await mount('<sw-signals-card lang="nl" audience="constructor"></sw-signals-card>');
		expect(openOnes(wrong)).to.equal(0);
	});

	it('shows the Dutch beside danger and beside what happens, as long as nobody has read the translation', async () => {
		const root = rootOf(await mount('<sw-signals-card lang="ar"></sw-signals-card>'));
		expect(root.querySelector('.unread')).to.not.equal(null);
		for (const place of ['.danger', '.red', '.service .more', '.sign']) {
			expect(root.querySelector(`${place} .nl[lang="nl"][dir="ltr"]`), place).to.not.equal(null);
		}
		const dutch = rootOf(await mount('<sw-signals-card lang="nl"></sw-signals-card>'));
		expect(dutch.querySelector('.nl, .unread')).to.equal(null);
	});

	it('has headings in order, the exit first, and a name on every control', async () => {
		const root = rootOf(await mount('<sw-signals-card lang="nl"></sw-signals-card>'));
		const levels = Array.from(root.querySelectorAll('h2,h3,h4,h5'), (heading) => Number(heading.tagName[1]));
		levels.reduce((before, level) => {
			expect(level - before).to.be.lessThan(2);
			return level;
		}, 1);
		expect(find(root, 'a,button,input,summary').className).to.equal('skip');
		for (const control of root.querySelectorAll('a,button,summary')) {
			expect(control.textContent?.trim() || control.getAttribute('aria-label')).to.not.equal('');
		}
	});

	it('gives a thumb 44 px on everything that is tapped', async () => {
		const root = rootOf(await mount('<sw-signals-card lang="nl" audience="self"></sw-signals-card>'));
		const targets = root.querySelectorAll('.exit-link,.sign label,summary,.reach,.facts a');
		const shown = Array.from(targets).filter(isShown);
		expect(shown.length).to.be.greaterThan(20);
		for (const target of shown) expect(target.getBoundingClientRect().height).to.be.at.least(44);
	});
});
