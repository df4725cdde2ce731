import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

// A lesson of part 1 with something to put in order.
const ORDERING = '/learn/1/4?step=o1';
// The first person of the running group: she has done nothing yet.
const FRESH = 'deelnemer1';

/** Does whatever the step asks for, as a person would, and goes on. */
async function takeStep(page: Page): Promise<void> {
	const step = page.url();
	const answer = page.locator('form[action="?/answer"]');
	if (await answer.count()) await answerStep(page);
	await page.locator('form[action="?/next"] button').click();
	await expect(page).not.toHaveURL(step);
}

async function answerStep(page: Page): Promise<void> {
	const form = page.locator('form[action="?/answer"]');
	if (await form.locator('textarea').count()) {
		await form.locator('textarea').fill('Alleen voor mij.');
		await form.getByRole('button', { name: 'Bewaar voor mezelf' }).click();
		await expect(page.getByText('Bewaard')).toBeVisible();
		return;
	}
	for (const select of await form.locator('select').all()) await select.selectOption({ index: 1 });
	const radios = form.locator('input[type=radio]');
	if (await radios.count()) await radios.first().check();
	const agree = form.getByRole('button', { name: 'Eens', exact: true });
	if (await agree.count()) await agree.click();
	else await form.locator('button:not([name=move])').click();
	await expect(page.locator('section [role=status]:visible').first()).toBeVisible();
}

test.describe.serial('step 1: a trainee learns', () => {
	test('she sees six parts, takes the questions beforehand and nothing she chose is lost', async ({
		page,
	}) => {
		await login(page, FRESH);
		await expect(page.locator('details.part')).toHaveCount(6);
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.getByRole('link', { name: 'Naar de vragen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Vragen vooraf' })).toBeVisible();
		const items = page.locator('form fieldset');
		expect(await items.count()).toBeGreaterThanOrEqual(12);
		await items.first().locator('label').nth(3).click();
		await page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).click();
		// Items are open: she hears which, and her answer stays.
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(items.first().locator('input').nth(3)).toBeChecked();
		await expect(items.nth(1).getByText('Kies hier nog een antwoord.')).toBeVisible();
		for (const item of await items.all()) await item.locator('label').nth(2).click();
		await page.getByRole('button', { name: 'Bewaar mijn antwoorden' }).click();
		await expect(page.getByText('Je antwoorden zijn bewaard.')).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('she reads a lesson, does its exercises, and goes on next day on another device at the same place', async ({
		page,
		openDevice,
	}) => {
		await login(page, FRESH);
		await page.getByRole('link', { name: 'Verder leren' }).click();
		await expect(page).toHaveURL(/\/learn\/1\/1$/);
		await expectNoAxeViolations(page);
		for (let i = 0; i < 3; i += 1) await takeStep(page);
		const place = new URL(page.url());
		const other = await openDevice();
		await login(other, FRESH);
		await other.getByRole('link', { name: 'Verder leren' }).click();
		await expect(other.locator('.progress')).toHaveText(/Stap 4 van/);
		await other.goto(place.pathname + place.search);
		while (new URL(other.url()).pathname === '/learn/1/1') await takeStep(other);
		await expect(other.getByRole('heading', { name: 'Deze les is klaar' })).toBeVisible();
		await other.getByRole('link', { name: 'Volgende les' }).click();
		await expect(other).toHaveURL(/\/learn\/1\/2$/);
	});

	test('every kind of exercise works by keyboard, keeps its answer, and has no axe violation', async ({
		page,
	}) => {
		await login(page, FRESH);
		const seen = new Set<string>();
		for (const lesson of [1, 2, 3, 4]) {
			await page.goto(`/learn/1/${lesson}`);
			const steps = Number((await page.locator('.progress').innerText()).match(/van (\d+)/)?.[1]);
			for (let i = 0; i < steps && new URL(page.url()).pathname === `/learn/1/${lesson}`; i += 1) {
				const heading = await page.locator('section h2').innerText();
				if (!seen.has(heading)) {
					seen.add(heading);
					await expectNoAxeViolations(page);
					await expectNoSideways(page);
				}
				await takeStep(page);
			}
		}
		for (const kind of [
			'Wat vind jij?',
			'Een verhaal',
			'Wat hoort bij elkaar?',
			'Zet op volgorde',
			'Voor jezelf',
			'Om over na te denken',
		]) {
			expect([...seen]).toContain(kind);
		}
	});

	test('an order can be moved by keyboard, and what she wrote for herself is there again for her alone', async ({
		page,
		openDevice,
	}) => {
		await login(page, FRESH);
		const { path, words } = await findReflection(page);
		expect(words).toBe('Alleen voor mij.');
		const other = await openDevice();
		await login(other, 'deelnemer2');
		await other.goto(path);
		await expect(other.locator('textarea[name=reflection]')).toHaveValue('');
	});

	test('she plays a role-play to its debrief, in Dutch and then in Arabic', async ({ page }) => {
		await login(page, FRESH);
		await page.goto('/learn');
		// Part 1 is done but for its talk: the page says so at once.
		await page.locator('.go-on .practice a').click();
		await page.getByRole('button', { name: 'Begin het gesprek' }).click();
		await expect(page.locator('figure.picture')).toBeVisible();
		await expectNoAxeViolations(page);
		await playUntilDebrief(page);
		await expect(page.getByRole('heading', { level: 1, name: 'Nabespreking' })).toBeVisible();
		await expect(page.getByText('Er zijn geen punten.')).toBeVisible();
		await expectNoAxeViolations(page);
		await page.goto(`${new URL(page.url()).pathname}?lang=ar`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});
});

async function findReflection(page: Page): Promise<{ path: string; words: string }> {
	for (const lesson of [1, 2, 3, 4]) {
		await page.goto(`/learn/1/${lesson}`);
		const step = 'f1';
		{
			await page.goto(`/learn/1/${lesson}?step=${step}`);
			const box = page.locator('textarea[name=reflection]');
			if (await box.count())
				return { path: `/learn/1/${lesson}?step=${step}`, words: await box.inputValue() };
		}
	}
	throw new Error('part 1 has no reflection');
}

async function playUntilDebrief(page: Page): Promise<void> {
	for (let i = 0; i < 60; i += 1) {
		if (await page.getByRole('heading', { name: 'Nabespreking' }).count()) return;
		const before = await page.locator('main').innerText();
		const option = page.locator('button.option');
		const words = page.locator('textarea[name=words]');
		if (await words.count()) {
			await words.fill('Ik luister. Ik kan niet beloven dat ik niets zeg.');
			await page.getByRole('checkbox').check();
			await page.getByRole('button', { name: 'Zeg het' }).click();
		} else if (await option.count()) await option.nth(1).click();
		else await page.locator('form button.main').first().click();
		await expect(page.locator('main')).not.toHaveText(before, { useInnerText: true });
	}
	throw new Error('the rehearsal did not end');
}

test('every talk stands on one page: two a part, the easier first, with minutes, level and what one did', async ({
	page,
}) => {
	await login(page, 'finished');
	await page.goto('/learn');
	await page.getByRole('link', { name: 'Oefengesprekken' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Oefengesprekken' })).toBeVisible();
	const parts = page.locator('main section');
	await expect(parts).toHaveCount(6);
	for (const [index, part] of (await parts.all()).entries()) {
		const lines = part.getByRole('link');
		// In part 2 the organisation of the demonstration has a talk of its own besides.
		await expect(lines).toHaveCount(index === 1 ? 3 : 2);
		const levels = (await lines.allInnerTexts()).map(
			(text) => /\d+ minuten · niveau (\d) van 3/.exec(text)?.[1],
		);
		expect(levels.every((level) => level !== undefined)).toBe(true);
		expect(levels).toEqual(levels.toSorted());
	}
	await expect(parts.first().getByRole('link').first()).toContainText('gedaan');
	await expectNoSideways(page);
	await expectNoAxeViolations(page);
	await parts.first().getByRole('link').nth(1).click();
	await expect(page.getByRole('button', { name: 'Begin het gesprek' })).toBeVisible();
});

test('after an answer the result is in sight, and the focus stays where one was', async ({ page }) => {
	await login(page, 'deelnemer4');
	await page.goto('/learn/1/1?step=c1');
	const form = page.locator('form[action="?/answer"]');
	await form.locator('input[type=radio]').first().check();
	await form.getByRole('button').first().click();
	await expect(page.locator('main section [role=status]:visible').first()).toBeInViewport();
	expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('MAIN');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a lesson is read, an exercise answered and an order moved', async ({ page }) => {
		await login(page, 'deelnemer2');
		await page.goto('/learn/1/1?step=r1');
		await expect(page.locator('section p').first()).toBeVisible();
		await takeStep(page);
		await expect(page).toHaveURL(/step=/);
		await page.goto(ORDERING);
		const items = page.locator('form[action="?/answer"] li');
		const [first = ''] = (await items.first().locator('.text').innerText()).split('\n');
		await items
			.first()
			.getByRole('button', { name: /Omlaag/ })
			.click();
		await expect(items.nth(1).locator('.text')).toContainText(first.trim());
		await page.getByRole('button', { name: 'Kijk na' }).click();
		await expect(page.locator('section .notice[role=status]')).toBeVisible();
		await expect(items.nth(1).locator('.text')).toContainText(first.trim());
	});
});

test('who is in no group hears what to do, a trainer has no course, and nobody sees it logged out', async ({
	page,
}) => {
	const out = await page.request.get('/learn', { maxRedirects: 0 });
	expect([out.status(), out.headers()['location']]).toEqual([303, '/login?back=%2Flearn']);
	await login(page, 'trainer');
	const answer = await page.goto('/learn');
	expect(answer?.status()).toBe(403);
	await expect(page.getByText('Deze bladzijde is voor iemand met een andere rol.')).toBeVisible();
	await login(page, FRESH);
	expect((await page.goto('/learn/9/1'))?.status()).toBe(404);
	expect((await page.goto('/learn/1/99'))?.status()).toBe(404);
	expect((await page.goto('/learn/practice/6b0f3a52-0000-4c77-8a35-2f4be0c91d16'))?.status()).toBe(404);
});
