import '../testing/widget-page.ts';
import { expect } from '@open-wc/testing';
import {
	choose,
	clear,
	drawn,
	find,
	mount,
	mountReady,
	openRoots,
	rootOf,
	until,
} from '../testing/widget-page.ts';
import './define.ts';

/** A finder whose data has come. */
async function mountFinder(attributes: string): Promise<ShadowRoot> {
	const root = rootOf(await mount(`<sw-help-finder ${attributes}></sw-help-finder>`));
	await until('the provinces', () => root.querySelector('[data-field="province"] option[value="Utrecht"]'));
	return root;
}

const results = (root: ShadowRoot): HTMLElement[] =>
	Array.from(root.querySelectorAll('[data-results] .service'));

describe('sw-help-finder', () => {
	afterEach(() => {
		openRoots(false);
		clear();
	});

	for (const lang of ['nl', 'ar']) {
		it(`is accessible in ${lang}, with results`, async () => {
			openRoots(true);
			const root = await mountFinder(`lang="${lang}"`);
			await choose(root, 'topic', 'child');
			expect(results(root).length).to.be.greaterThan(0);
			await expect(root.host).to.be.accessible();
		});

		it(`is the same client-rendered and prerendered in ${lang}`, async () => {
			const client = await mountFinder(`lang="${lang}"`);
			const ready = rootOf(await mountReady(`finder.${lang}`));
			await until('the data', () => ready.querySelector('[data-field="province"] option[value="Utrecht"]'));
			await drawn();
			expect(ready.innerHTML.length).to.be.greaterThan(10_000);
			expect(withoutMarks(client)).to.equal(withoutMarks(ready));
		});

		it(`draws a service in ${lang} as the ready HTML has it`, async () => {
			const root = await mountFinder(`lang="${lang}"`);
			await choose(root, 'topic', 'danger');
			const prepared = find(root, '.national .service');
			const drawn = results(root).find(
				(one) => find(one, 'h3').textContent === find(prepared, 'h4').textContent,
			);
			// "Open now" is the one thing that only the moment of looking can say.
			for (const note of drawn?.querySelectorAll('.notes') ?? []) note.firstElementChild?.remove();
			expect(plain(prepared).isEqualNode(plain(drawn))).to.equal(true);
		});
	}

	it('has the vital national numbers in the HTML before any data', async () => {
		const html = await (await fetch('/w/1/finder.nl.html')).text();
		for (const number of ['112', '08002000', '08000188', '08000432'])
			expect(html).to.contain(`tel:${number}"`);
	});

	it('finds by what is tapped, and shows nothing before something is', async () => {
		const root = await mountFinder('lang="nl"');
		expect(results(root).length).to.equal(0);
		await choose(root, 'province', 'Utrecht');
		const count = Number(/\d+/.exec(find(root, '[data-count]').textContent ?? '')?.[0]);
		expect(count).to.be.greaterThan(results(root).length - 1);
		find<HTMLInputElement>(root, '[data-field="anonymous"]').click();
		await drawn();
		const fewer = Number(/\d+/.exec(find(root, '[data-count]').textContent ?? '')?.[0]);
		expect(fewer).to.be.lessThan(count);
		find<HTMLButtonElement>(root, '[data-clear]').click();
		await drawn();
		expect(results(root).length).to.equal(0);
	});

	it('offers the towns of the chosen province only', async () => {
		const root = await mountFinder('lang="nl"');
		const towns = (): number => root.querySelectorAll('[data-field="town"] option').length;
		const all = towns();
		await choose(root, 'province', 'Utrecht');
		expect(towns()).to.be.lessThan(all);
		expect(towns()).to.be.greaterThan(1);
	});

	it('begins with what the page chose, and with everything for a wrong word', async () => {
		const chosen = await mountFinder('lang="nl" topic="child" place="Utrecht"');
		expect(find<HTMLSelectElement>(chosen, '[data-field="topic"]').value).to.equal('child');
		expect(find<HTMLSelectElement>(chosen, '[data-field="province"]').value).to.equal('Utrecht');
		const wrong = await mountFinder('lang="nl" topic="toString" place="Atlantis"');
		expect(find<HTMLSelectElement>(wrong, '[data-field="topic"]').value).to.equal('');
		expect(results(wrong).length).to.equal(0);
	});

	it('has no field to type in', async () => {
		const root = await mountFinder('lang="nl"');
		expect(root.querySelector('input:not([type="checkbox"]), textarea')).to.equal(null);
	});

	it('keeps the numbers when the data does not come', async () => {
		const root = rootOf(await mount('<sw-help-finder lang="nl"></sw-help-finder>'));
		root.host.setAttribute('host', `${location.origin}/nowhere`);
		await until('the notice', () => find(root, '[data-count]').textContent !== '');
		expect(root.querySelector('a[href="tel:112"]')).to.not.equal(null);
	});
});

/** Without Lit's markers, which say nothing to a reader. */
function withoutMarks(root: ShadowRoot): string {
	return root.innerHTML.replace(/<!--.*?-->/gs, '');
}

/** The same element whatever wrote it: without comments, white space and its place in the order of headings. */
function plain(element: Element | undefined): Element {
	const html = (element?.outerHTML ?? '')
		.replace(/<!--.*?-->/gs, '')
		.replace(/\s+/g, ' ')
		.replace(/> </g, '><');
	const box = document.createElement('div');
	box.innerHTML = html.replace(/(<\/?)h4/g, '$1h3').replace(/ (<\/p>|<h5|<\/article>|<ul)/g, '$1');
	return box;
}
