import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	waitForMail,
	type Product,
} from './support/product.ts';

const reviews = (product: Product) =>
	product.demo.reviews as unknown as { waiting: string[]; answered: string[]; other: string[] };

test.describe.serial('step 2: the trainer reads an open answer and replies', () => {
	test.beforeAll(async ({ product }) => {
		// Mails leave within people's own hours: at night a test would wait until the morning.
		const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
		await product.restart({ DEMO_NOW: `${yesterday}T12:00:00Z` });
	});

	test('the queue shows who waits, and nothing of another organisation', async ({ page }) => {
		await login(page, 'trainer');
		await page.getByRole('link', { name: '3 oefengesprekken wachten op jouw antwoord' }).first().click();
		await expect(page.getByRole('heading', { level: 1, name: 'Wachten op jouw antwoord' })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
		await expect(page.getByText('Tesfay')).toHaveCount(0);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('she reads the words, gives levels and a reply, and nothing typed is lost when something is missing', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto('/train/reviews');
		await page.getByRole('link', { name: 'Amira Zonnebloem' }).click();
		await expect(page.locator('blockquote')).toContainText(/\w{3,}/);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const listening = page.getByRole('group', { name: 'Luisteren zonder oordeel' });
		await listening.getByText('met hulp').click();
		await page.getByText('Vraag om nog een keer te oefenen').click();
		await page.getByText('Notitie voor trainers').first().click();
		await page.getByRole('textbox', { name: 'Notitie voor trainers' }).fill('Samen spelen.');
		// Only spaces: the browser lets it pass, the API does not.
		await page.getByLabel('Wat wil je zeggen?').fill('   ');
		await page.getByRole('button', { name: 'Verstuur je antwoord' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(listening.getByRole('radio', { name: 'met hulp' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: /Vraag om nog een keer/ })).toBeChecked();
		await expect(page.getByRole('textbox', { name: 'Notitie voor trainers' })).toHaveValue('Samen spelen.');
		await expectNoAxeViolations(page);
		await page.getByLabel('Wat wil je zeggen?').fill('Je bent eerlijk over wat je niet kunt beloven.');
		await page.getByRole('button', { name: 'Verstuur je antwoord' }).click();
		await expect(page.getByText('Je antwoord is verstuurd.', { exact: false })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
		await page.goto(`/train/reviews/${reviews(product).waiting[0]}`);
		await expect(page.getByText('Je bent eerlijk over wat je niet kunt beloven.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Verstuur je antwoord' })).toHaveCount(0);
	});

	test('the trainee gets a neutral mail and reads the answer; the note for trainers stays inside', async ({
		page,
		product,
	}) => {
		const mail = await waitForMail(product, 'trainee@example.test');
		expect(mail.subject).toBe('Er staat een antwoord voor je klaar');
		expect(`${mail.subject} ${mail.text}`).not.toMatch(/geweld|sleutelpersoon|oefengesprek/i);
		await login(page, 'trainee');
		await page.goto(new URL(/https?:\/\/\S+\/learn\S*/.exec(mail.text ?? '')?.[0] ?? '/learn').pathname);
		await expect(page.getByText('Je bent eerlijk over wat je niet kunt beloven.')).toBeVisible();
		await expect(page.getByText('Samen spelen.')).toHaveCount(0);
	});

	test('it reads in Arabic from right to left', async ({ page, product }) => {
		await login(page, 'trainer');
		for (const path of ['/train/reviews', `/train/reviews/${reviews(product).waiting[1]}`]) {
			await page.goto(`${path}?lang=ar`);
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
		}
	});

	test('another trainer, a coordinator and a trainee do not get to the words', async ({ page, product }) => {
		const path = `/train/reviews/${reviews(product).waiting[1]}`;
		const status = async (who: string) => {
			await login(page, who);
			return (await page.goto(path))?.status();
		};
		expect(await status('other.trainer')).toBe(404);
		expect(await status('coordinator')).toBe(403);
		expect(await status('trainee')).toBe(403);
		await page.context().clearCookies();
		await page.goto(path);
		await expect(page).toHaveURL(/\/login/);
	});
});
