import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { COURSE } from '@sleutelwerk/content/course';
import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import type { Page } from '@playwright/test';
import { firstWords } from '../src/lib/recording/first-words.ts';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

// A microphone that beeps, and somebody who says yes when the browser asks for it.
test.use({
	launchOptions: {
		executablePath: await findBrowser(),
		args: [
			...browserArgs(),
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
		],
	},
});

const LESSON = '/train/recordings/lesson-1-1?in=nl';
const TITLE = 'Wie je bent als sleutelpersoon';
const SPEAKER = 'deelnemer1';

const policyOf = async (page: Page, path: string) =>
	(await page.goto(path))?.headers()['permissions-policy'] ?? '';

/** Records for about a second and stops. */
async function record(page: Page, within = page.locator('main')): Promise<void> {
	await within
		.getByRole('button', { name: /^Neem op/ })
		.first()
		.click();
	await expect(within.getByRole('status').filter({ hasText: 'De opname loopt' })).toBeVisible();
	await page.waitForTimeout(1200);
	await within.getByRole('button', { name: /^Stop de opname/ }).click();
	await expect(within.getByRole('status').filter({ hasText: 'De opname is klaar' })).toBeVisible();
}

/** Plays the first scenario along its ideal path to the turn that goes to the trainer. */
async function playToTurn(page: Page): Promise<string> {
	const scenario = SCENARIOS.find((one) => one.part === 1);
	if (!scenario) throw new Error('part 1 has no scenario');
	const { idealPath } = scenario.graph.debrief;
	const path = `/learn/practice/${scenario.id}`;
	await page.goto(path);
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	for (let moves = 0; moves < 60; moves += 1) {
		await expect(page.locator('form[action="?/play"]').first()).toBeVisible();
		if (await page.locator('#voice').count()) return path;
		const before = await page.locator('input[name="at"]').first().inputValue();
		const kind = await page.locator('main h1, main h2').allInnerTexts();
		const ideal = page.locator(idealPath.map((id) => `button[name="choice"][value="${id}"]`).join(', '));
		const words = page.locator('#words');
		if (await ideal.count()) await ideal.first().click();
		else if (await words.count()) {
			await words.fill('Ik luister naar je.');
			await page.locator('button[value="wrote"]').click();
		} else await page.locator('button[value="continued"]').click();
		await expect(async () => {
			const now = await page.locator('input[name="at"]').first().inputValue();
			const shown = await page.locator('main h1, main h2').allInnerTexts();
			expect(now !== before || shown.join() !== kind.join()).toBe(true);
		}).toPass();
	}
	throw new Error('the turn for the trainer never came');
}

test.describe.serial('a community’s own voices', () => {
	test('only pages that record may ask for the microphone', async ({ page }) => {
		for (const path of ['/', '/card', '/find', '/login']) {
			expect(await policyOf(page, path), path).toContain('microphone=()');
		}
		await login(page, 'trainer');
		for (const path of ['/train', '/train/recordings', '/train/reviews', '/account'])
			expect(await policyOf(page, path), path).toContain('microphone=()');
		expect(await policyOf(page, LESSON)).toContain('microphone=(self)');
		const isAllowed = () =>
			page.evaluate(() =>
				navigator.mediaDevices.getUserMedia({ audio: true }).then(
					() => true,
					() => false,
				),
			);
		expect(await isAllowed()).toBe(true);
		await page.goto('/train');
		expect(await isAllowed()).toBe(false);
	});

	test('a trainer sees what is missing and records a sentence in the page', async ({ page }) => {
		await login(page, 'trainer');
		await page.getByRole('link', { name: 'Opnemen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Zinnen voorlezen' })).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		// A page that records is loaded itself, also from inside: else the browser would refuse.
		await page.getByRole('link', { name: 'Les 1.1', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Les 1.1' })).toBeVisible();
		const first = page.locator('#next');
		await expect(first).toContainText(TITLE);
		await record(page, first);
		await expectNoAxeViolations(page);
		await expect(first.locator('audio')).toHaveJSProperty('paused', true);
		await first.getByRole('button', { name: /^Bewaar de opname/ }).click();
		await expect(page.getByText('De opname is bewaard.')).toBeVisible();
		await expect(page.locator('#next')).not.toContainText(TITLE);
		await expect(page.getByRole('heading', { level: 2, name: 'Opgenomen' })).toBeVisible();
		await expectNoSideways(page);
	});

	test('by keyboard alone, and thrown away before it is kept', async ({ page }) => {
		await login(page, 'trainer');
		await page.goto(LESSON);
		const next = page.locator('#next');
		const sentence = await next.locator('.sentence').innerText();
		await next.getByRole('button', { name: /^Neem op/ }).focus();
		await page.keyboard.press('Enter');
		await expect(next.getByRole('button', { name: /^Stop de opname/ })).toBeFocused();
		await page.waitForTimeout(600);
		await page.keyboard.press('Enter');
		await expect(next.locator('audio')).toBeVisible();
		await next.getByRole('button', { name: 'Gooi weg' }).click();
		await expect(next.locator('audio')).toHaveCount(0);
		await next.locator('summary').click();
		const film = { name: 'film.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(2_000_001) };
		await next.locator('input[type=file]').setInputFiles(film);
		await expect(next.getByRole('alert')).toHaveText('De opname is te groot. Neem hoogstens 2 MB.');
		await expect(next.locator('input[type=file]')).toHaveValue('');
		await page.reload();
		await expect(page.locator('#next .sentence')).toHaveText(sentence);
	});

	test('a trainee hears the file in her lesson, loaded on tap only and in ranges', async ({ page }) => {
		await login(page, 'trainee');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto('/learn/1/1');
		const listen = page.getByRole('button', { name: `Luister: ${TITLE}` });
		await expect(listen).toBeVisible();
		const box = await listen.boundingBox();
		expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		expect(asked.filter((path) => path.startsWith('/learn/audio/'))).toEqual([]);
		const [answer] = await Promise.all([
			page.waitForResponse((response) => response.url().includes('/learn/audio/')),
			listen.click(),
		]);
		expect(answer.status()).toBe(206);
		expect(answer.headers()['content-range']).toMatch(/^bytes 0-\d+\/\d+$/);
		expect(answer.headers()['x-content-type-options']).toBe('nosniff');
		expect(answer.headers()['cache-control']).toBe('private, no-cache');
		await expect(page.getByRole('button', { name: `Stop: ${TITLE}` })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(listen).toBeVisible();
		// Where nobody recorded and the device has no voice of its own there is no dead button.
		await expect(page.getByRole('button', { name: /^Luister/ })).toHaveCount(1);
		const address = answer.url();
		const part = await page.request.get(address, { headers: { range: 'bytes=2-11' } });
		expect([part.status(), (await part.body()).length]).toEqual([206, 10]);
		await login(page, 'other.trainee');
		expect((await page.request.get(address)).status()).toBe(404);
		await page.context().clearCookies();
		expect((await page.request.get(address, { maxRedirects: 0 })).status()).toBe(401);
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('what is recorded is a link to its file, and a file is the way to record', async ({
			page,
			product,
		}) => {
			await page.goto('/login');
			await page.locator('#field-email').fill('trainee@example.test');
			await page.locator('#field-password').fill('sleutelwerk-demo');
			await page.locator('form:has(#field-password) button').click();
			await page.goto(`${product.origin}/learn/1/1`);
			const link = page.getByRole('link', { name: `Luister: ${TITLE}` });
			await expect(link).toHaveAttribute('href', /^\/learn\/audio\/[0-9a-f]{32}\?v=/);
			await page.context().clearCookies();
			await page.goto('/login');
			await page.locator('#field-email').fill('trainer@example.test');
			await page.locator('#field-password').fill('sleutelwerk-demo');
			await page.locator('form:has(#field-password) button').click();
			await page.goto(`${product.origin}${LESSON}`);
			const next = page.locator('#next');
			await next.locator('summary').click();
			const page404 = {
				name: 'zin.wav',
				mimeType: 'audio/wav',
				buffer: Buffer.from('<html>no sound</html>'),
			};
			await next.locator('input[type=file]').setInputFiles(page404);
			await next.getByRole('button', { name: /^Bewaar de opname/ }).click();
			await expect(
				page.getByText('Dit bestand is geen geluid dat we kennen.', { exact: false }),
			).toBeVisible();
		});
	});

	test('it reads from right to left in Arabic', async ({ page }) => {
		for (const [who, paths] of [
			['trainer', ['/train/recordings?in=ar', '/train/recordings/instructions?in=ar']],
			['trainee', ['/learn/1/1', '/learn/assessment/before']],
		] as const) {
			await login(page, who);
			for (const path of paths) {
				await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=ar`);
				await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
				await expectNoAxeViolations(page);
				await expectNoSideways(page);
			}
		}
	});
});

test.describe.serial('a spoken turn', () => {
	test('stays on the device without consent; with it the trainer hears it', async ({ page }) => {
		test.slow();
		await login(page, SPEAKER);
		await playToTurn(page);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await record(page);
		let sent = 0;
		page.on('request', (request) => void (request.method() === 'POST' && (sent += 1)));
		await page.getByRole('button', { name: 'Zeg het' }).click();
		await expect(page.getByText('Zet eerst het kruisje', { exact: false })).toBeVisible();
		expect(sent).toBe(0);
		await expectNoAxeViolations(page);
		await page.getByRole('checkbox', { name: 'Mijn trainer mag dit lezen en horen, en antwoorden' }).check();
		await page.getByRole('button', { name: 'Zeg het' }).click();
		await expect(page.getByRole('heading', { name: 'Zo kan het ook' })).toBeVisible();
		await expect(page.locator('audio[aria-label="Jouw stem"]')).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('the trainer hears it in the queue and answers with her voice', async ({ page }) => {
		await login(page, 'trainer');
		await page.goto('/train/reviews');
		// The newest stands last, and says that it has sound.
		await expect(page.locator('main ul.plain-list > li').last()).toContainText('Ingesproken');
		await page.locator('main ul.plain-list > li h2 a').last().click();
		const voice = page.locator('audio[src^="/learn/audio/voice/"]');
		await expect(voice).toHaveCount(1);
		const [answer] = await Promise.all([
			page.waitForResponse((response) => response.url().includes('/learn/audio/voice/')),
			voice.evaluate((audio: HTMLAudioElement) => void audio.play().catch(() => undefined)),
		]);
		expect([200, 206]).toContain(answer.status());
		expect(answer.headers()['cache-control']).toBe('no-store');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await record(page);
		await page.getByRole('button', { name: 'Verstuur je antwoord' }).click();
		await expect(page.getByText('Je antwoord is verstuurd.', { exact: false })).toBeVisible();
	});

	test('the trainee hears the answer, and deletes her own voice', async ({ page }) => {
		await login(page, SPEAKER);
		const scenario = SCENARIOS.find((one) => one.part === 1);
		await page.goto(`/learn/practice/${scenario?.id}`);
		await page.getByRole('button', { name: 'Stop en kijk terug' }).click();
		await expect(page.getByRole('heading', { level: 2, name: /^Antwoord van / })).toBeVisible();
		const reply = page.locator('audio[aria-label^="De stem van"]');
		await expect(reply).toBeVisible();
		const [answer] = await Promise.all([
			page.waitForResponse((response) => response.url().includes('/learn/audio/voice/')),
			reply.evaluate((audio: HTMLAudioElement) => void audio.play().catch(() => undefined)),
		]);
		expect([200, 206]).toContain(answer.status());
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const mine = await page.locator('audio[aria-label="Jouw stem"]').getAttribute('src');
		await page.getByRole('button', { name: 'Wis mijn opname' }).click();
		await expect(page.getByText('Je opname is gewist.')).toBeVisible();
		await expect(page.locator('audio[aria-label="Jouw stem"]')).toHaveCount(0);
		expect((await page.request.get(mine ?? '')).status()).toBe(404);
	});
});

test.describe('with a voice of the device itself', () => {
	test.beforeEach(async ({ context }) => {
		// Two voices as phones have them: one that sends away what it reads, and one of its own.
		await context.addInitScript(() => {
			const spoken: string[] = [];
			const voices = [
				{ name: 'remote', lang: 'nl-NL', localService: false },
				{ name: 'own', lang: 'nl-NL', localService: true },
			];
			const synthesis = Object.assign(new EventTarget(), {
				getVoices: () => voices,
				cancel: () => undefined,
				speak: (said: { text: string; voice: { name: string } }) =>
					void spoken.push(`${said.voice.name}: ${said.text}`),
			});
			Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
			Object.defineProperty(globalThis, 'spoken', { value: spoken });
			Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
				value: class extends EventTarget {
					text: string;
					constructor(text: string) {
						super();
						this.text = text;
					}
				},
			});
		});
	});

	const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
	/** What the listen buttons of the page say they read. */
	const named = async (page: Page) =>
		new Set(
			(await page.locator('.listen.bare').allTextContents()).map((one) =>
				plain(one).replace(/^Luister: ?/, ''),
			),
		);

	test('each sentence of each kind of step has a button that names it', async ({ page }) => {
		test.slow();
		await login(page, 'finished');
		const lessons = COURSE.parts.flatMap((part) => part.lessons);
		const kinds = [...new Set(lessons.flatMap((one) => one.structure.steps.map((step) => step.kind)))];
		expect(kinds.length).toBe(8);
		for (const kind of kinds) {
			const found = lessons.find((one) => one.structure.steps.some((step) => step.kind === kind));
			const step = found?.structure.steps.find((one) => one.kind === kind);
			if (!found || !step) throw new Error(`no lesson has ${kind}`);
			await page.goto(`/learn/${found.structure.part}/${found.structure.number}?step=${step.id}`);
			await expect(page.locator('.listen').first()).toBeVisible();
			const [buttons, shown] = [
				await named(page),
				plain(await page.locator('main section').first().innerText()),
			];
			const sentences: string[] = [];
			JSON.stringify(found.text.nl.steps[step.id], (_name, value: unknown) => {
				if (typeof value === 'string') sentences.push(plain(value));
				return value;
			});
			const heard = sentences.filter((one) => shown.includes(one));
			expect(heard.length, kind).toBeGreaterThan(0);
			expect(
				heard.filter((one) => !buttons.has(firstWords(one))),
				kind,
			).toEqual([]);
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
		}
	});

	test('in a rehearsal each line and each choice too; what reads is never the remote voice', async ({
		page,
	}) => {
		await login(page, SPEAKER);
		await page.goto(`/learn/practice/${SCENARIOS.find((one) => one.part === 6)?.id}`);
		await page.getByRole('button', { name: 'Begin het gesprek' }).click();
		for (let moment = 0; moment < 4; moment += 1) {
			await expect(page.locator('.picture')).toBeVisible();
			const said = await page
				.locator('figcaption .said, .line .said, button.option, .coach .said')
				.allInnerTexts();
			expect(said.length).toBeGreaterThan(0);
			const buttons = await named(page);
			expect(said.map((one) => firstWords(plain(one))).filter((one) => !buttons.has(one))).toEqual([]);
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
			const forward = page.locator('button.option, button[value="continued"]').first();
			await forward.click();
		}
		const first = page.locator('.line .listen').first();
		await first.click();
		await page.getByRole('button', { name: 'Luister naar alles' }).click();
		const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
		expect(spoken).toHaveLength(2);
		expect(spoken.filter((one) => !one.startsWith('own: '))).toEqual([]);
	});
});
