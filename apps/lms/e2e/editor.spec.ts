import type { Page } from '@playwright/test';
import { press, tabTo, typeInto } from './support/keyboard.ts';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	told,
	type Product,
} from './support/product.ts';

const inReview = (product: Product) => `/train/scenarios/${told(product, 'drafts.inReview')}`;
const fieldOf = (page: Page) => (name: string) => page.locator(`[id="f-${name}"]`);

const SAYS = [
	'Ik luister.',
	'Wat heb je nodig?',
	'Ik blijf hier.',
	'Ik geloof je.',
	'Jij kiest.',
	'Tot morgen.',
];

/** Fills the open moment in and goes on to the next. The first mistake can be put right. */
async function writeDecision(page: Page, number: number): Promise<void> {
	const field = fieldOf(page);
	await typeInto(page, field('cue'), `Wat je ziet ${number}`);
	await typeInto(page, field('line.0.text'), `Wat Sofie zegt ${number}`);
	await typeInto(page, field('choice.0.line.0.text'), `Dan gebeurt er iets goeds ${number}`);
	await typeInto(page, field('choice.0.coach'), `Je luistert ${number}`);
	await typeInto(page, field('choice.1.text'), `Te snel ${number}`);
	await typeInto(page, field('choice.1.line.0.text'), `Sofie zwijgt ${number}`);
	await typeInto(page, field('choice.1.coach'), `Dat ging snel ${number}`);
	if (number === 1) {
		await tabTo(page, field('choice.1.repair'));
		await page.keyboard.type('Je kunt het her');
		await typeInto(page, field('choice.1.repairText'), 'Sorry, dat ging te snel.');
	}
	const before = page.url();
	await press(page, page.getByRole('button', { name: 'Bewaar en verder' }));
	await expect(page).not.toHaveURL(before);
}

test('a new talk is written by keyboard alone, checked, published, and played by a trainee', async ({
	page,
	openDevice,
}) => {
	test.setTimeout(300_000);
	await login(page, 'trainer');
	await page.goto('/train/scenarios');
	const field = fieldOf(page);
	await typeInto(page, page.getByLabel('Titel'), 'De buurvrouw op de trap');
	await typeInto(page, page.getByLabel('Naam van de ander'), 'Sofie');
	await tabTo(page, page.getByLabel('De weg die jij zou kiezen'));
	for (const [place, line] of SAYS.entries()) {
		if (place > 0) await page.keyboard.press('Enter');
		await page.keyboard.type(line);
	}
	await press(page, page.getByRole('button', { name: 'Begin' }));
	await expect(page.getByRole('heading', { level: 1, name: 'De buurvrouw op de trap' })).toBeVisible();

	// Around the talk; a sentence is missing, and while it is typed the finding goes.
	await typeInto(page, field('goal'), 'Luisteren op de trap.');
	await typeInto(page, field('who'), 'Sofie is bedacht.');
	await typeInto(page, field('where'), 'Het trappenhuis.');
	await typeInto(page, field('note'), 'Het gaat over ruzie thuis.');
	await expect(page.locator('.findings').getByText('Hier mist een tekst.')).toHaveCount(1);
	await typeInto(page, field('why'), 'Zo kiest zij zelf.');
	await expect(page.locator('.findings').getByText('Hier klopt alles.')).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Bewaar en verder' }));

	for (const number of [1, 2, 3, 4, 5, 6]) {
		await expect(page.getByRole('heading', { level: 3, name: `${number}. Keuze` })).toBeVisible();
		await writeDecision(page, number);
	}
	await typeInto(page, field('cue'), 'Sofie wacht.');
	await typeInto(page, field('prompt'), 'Wat zeg jij?');
	await typeInto(page, field('model.0'), 'Ik ben er morgen ook.');
	await press(page, page.getByRole('button', { name: 'Bewaar en verder' }));
	await expect(page).toHaveURL(/open=m8/);
	await typeInto(page, field('cue'), 'Sofie doet haar deur open.');
	await typeInto(page, field('reflection.0'), 'Zij weet waar jij woont.');
	await press(page, page.getByRole('button', { name: 'Bewaar en verder' }));
	// The repair is heard in a moment of its own, beside the way.
	await expect(page).toHaveURL(/open=m9/);
	await typeInto(page, field('cue'), 'Sofie draait zich om.');
	await press(page, page.getByRole('button', { name: 'Bewaar en verder' }));
	await expect(page.getByText('Alles klopt.')).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Vraag een deskundige' }));
	await expect(page.getByText('Wacht op een deskundige')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Het is goed' })).toHaveCount(0);
	const address = page.url().replace(/[?#].*/, '');

	const expert = await openDevice();
	await login(expert, 'coordinator');
	await expert.goto(address);
	await press(expert, expert.getByRole('button', { name: 'Het is goed' }));
	await expect(expert.getByText(/Nagelezen door Karim/)).toBeVisible();

	await page.goto(address);
	await press(page, page.getByRole('button', { name: 'Plaats', exact: true }));
	await expect(page.getByText('Het is geplaatst.', { exact: false })).toBeVisible();

	await playAsTrainee(await openDevice());
});

/** The whole way by keyboard, with the mistake that can be put right. */
async function playAsTrainee(page: Page): Promise<void> {
	await login(page, 'trainee');
	await page.goto('/learn');
	const link = page.locator('a', { hasText: 'De buurvrouw op de trap' });
	await page.goto((await link.getAttribute('href')) ?? '');
	await expect(page.getByText(/Nagekeken door Karim/)).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Begin het gesprek' }));
	await press(page, page.getByRole('button', { name: 'Te snel 1' }));
	await expect(page.getByText('Sofie zwijgt 1')).toBeVisible();
	await press(page, page.getByRole('button', { name: /Herstel het: Sorry/ }));
	await expect(page.getByText('Sofie draait zich om.')).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Verder' }));
	for (const line of SAYS.slice(1)) {
		await press(page, page.getByRole('button', { name: line }));
		await press(page, page.getByRole('button', { name: 'Verder' }));
	}
	await expect(page.getByText('Wat zeg jij?')).toBeVisible();
	await press(page, page.getByRole('button', { name: 'Overslaan' }));
	await press(page, page.getByRole('button', { name: 'Naar de nabespreking' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Nabespreking' })).toBeVisible();
	await expect(page.getByText('Zo kiest zij zelf.')).toBeVisible();
}

test('two who save at the same time: the second is told, loses nothing, and sees what stands there now', async ({
	page,
	product,
	openDevice,
}) => {
	const [first, second] = [page, await openDevice()];
	for (const one of [first, second]) {
		await login(one, 'trainer');
		await one.goto(`${inReview(product)}?open=m1`);
		await one.locator('[id="f-cue"]').fill(one === first ? 'Van de eerste' : 'Van de tweede');
	}
	await first.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
	await expect(first.getByText('Bewaard.')).toBeVisible();
	const [answer] = await Promise.all([
		second.waitForResponse((response) => response.request().method() === 'POST'),
		second.getByRole('button', { name: 'Bewaar', exact: true }).last().click(),
	]);
	expect([200, 409]).toContain(answer.status());
	await expect(second.getByRole('alert')).toContainText('Iemand anders heeft dit net veranderd.');
	await expect(second.locator('[id="f-cue"]')).toHaveValue('Van de tweede');
	await second.getByText('Wat er nu bewaard is').click();
	await expect(second.locator('dd', { hasText: 'Van de eerste' })).toBeVisible();
	await second.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
	await expect(second.getByText('Bewaard.')).toBeVisible();
	await first.goto(`${inReview(product)}?open=m1`);
	await expect(first.locator('[id="f-cue"]')).toHaveValue('Van de tweede');
});

test('without script a moment is written and played, and a conflict answers 409 with what was typed', async ({
	browser,
	product,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
	const page = await context.newPage();
	await login(page, 'trainer');
	await page.goto(`${inReview(product)}?open=m2`);
	await page.locator('[id="f-cue"]').fill('Zonder script');
	const stale = await page.locator('form[action="?/save"] input[name="revision"]').inputValue();
	await page.getByRole('button', { name: 'Voeg een fout toe' }).click();
	await expect(page.locator('[id="f-choice.2.text"]')).toBeVisible();
	await expect(page.locator('[id="f-cue"]')).toHaveValue('Zonder script');
	await page.goto(`${inReview(product)}/play?from=m2`);
	await expect(page.getByText('Zonder script')).toBeVisible();
	await page.locator('.moves a').first().click();
	await expect(page.getByRole('link', { name: 'Verder' })).toBeVisible();
	await page.getByRole('link', { name: 'Eén stap terug' }).click();
	await expect(page.getByText('Zonder script')).toBeVisible();
	const refused = await page.request.post(`${inReview(product)}?/save`, {
		headers: { origin: product.origin, accept: 'text/html' },
		form: { at: 'm2', cue: 'Te laat', revision: stale, do: 'save' },
	});
	expect(refused.status()).toBe(409);
	expect(await refused.text()).toContain('Te laat');
	await context.close();
});

test('a translation is saved sentence by sentence, and says when the Dutch has changed since', async ({
	page,
	product,
}) => {
	await login(page, 'trainer');
	await page.goto(`${inReview(product)}/words/en`);
	await page.locator('[id="f-title"]').fill('A film in the chat');
	await page.getByRole('button', { name: 'Bewaar 1', exact: true }).click();
	await expect(page.getByText('Bewaard.')).toBeVisible();
	await page.goto(`${inReview(product)}?open=frame`);
	await page.locator('[id="f-title"]').fill('Een filmpje dat rondgaat');
	await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Een filmpje dat rondgaat' })).toBeVisible();
	await page.goto(`${inReview(product)}/words/en`);
	await expect(page.getByText('Eerst stond er: Een filmpje in de groepsapp')).toBeVisible();
	await page.getByText('De vertaling klopt nog').click();
	await page.getByRole('button', { name: 'Bewaar 1', exact: true }).click();
	await expect(page.getByText('Nederlands veranderd')).toHaveCount(0);
});

test('every page of it is right in Dutch, English and Arabic', async ({ page, product }) => {
	await login(page, 'trainer');
	const base = inReview(product);
	for (const lang of ['nl', 'en', 'ar']) {
		for (const path of [
			'/train/scenarios',
			base,
			`${base}?open=m1`,
			`${base}?open=frame`,
			`${base}/play?from=m1`,
		]) {
			await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
			await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
		}
		await page.goto(`${base}/words/ar?lang=${lang}`);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	}
});

test('a trainee is refused, another organisation finds nothing', async ({ page, product }) => {
	const statusFor = async (who: string) => {
		await login(page, who);
		return (await page.goto(inReview(product)))?.status();
	};
	expect(await statusFor('trainee')).toBe(403);
	expect(await statusFor('other.trainer')).toBe(404);
});
