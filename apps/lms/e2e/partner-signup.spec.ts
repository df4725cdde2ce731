import type { Frame, Page } from '@playwright/test';
import { inRoot, keepRoots, tap, textInRoots } from './support/closed-root.ts';
import { expect, login, test, told, waitForMail } from './support/product.ts';

const ADDRESS = 'bezoeker@example.test';

/** The private frame that the element opens under a webinar. */
async function privateFrame(page: Page): Promise<Frame> {
	await expect
		.poll(() => page.frames().some((frame) => frame.url().includes('/w/1/frame/signup')))
		.toBe(true);
	const frame = page.frames().find((one) => one.url().includes('/w/1/frame/signup'));
	if (!frame) throw new Error('unreachable');
	return frame;
}

test.describe('a webinar on a partner site', () => {
	test('is signed up for; the coordinator sees the count and closes it', async ({
		page,
		context,
		openDevice,
		product,
	}) => {
		const id = told(product, 'webinars.open');
		await keepRoots(context);
		const asked: string[] = [];
		page.on('request', (request) =>
			asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
		);
		await page.goto(`${product.partnerOrigin}/events`);
		await tap(page, '[part="choose"]');
		const frame = await privateFrame(page);
		await (await inRoot(frame, '[data-field="name"]')).fill('Roos');
		await (await inRoot(frame, '[data-field="email"]')).fill(ADDRESS);
		await tap(frame, '.form .button.main');
		const code = await (await inRoot(frame, '.code')).innerText();
		expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
		expect(await textInRoots(frame)).toContain('Je hebt een plaats.');

		// What was typed went in one request to the host, nothing of it to the site around it or into an address.
		const typed = asked.filter((line) => line.includes(ADDRESS));
		expect(typed).toHaveLength(1);
		expect(typed[0]).toContain(`POST ${product.origin}/api/trpc/webinar.signUp `);
		expect(await context.cookies()).toEqual([]);

		const mail = await waitForMail(product, ADDRESS);
		const shown = [mail.from?.name, mail.subject].join(' ');
		expect(shown).toMatch(/Planning Je plek op/);
		expect(mail.text).toContain(code);

		const office = await openDevice();
		await login(office, 'coordinator');
		await office.goto(`/manage/events/${id}`);
		await expect(office.getByText('18 van 60')).toBeVisible();
		await office.getByRole('button', { name: 'Sluit aanmelden' }).click();
		await expect(office.getByText('Gesloten')).toBeVisible();
		const list = await page.request.get(`${product.origin}/api/trpc/webinar.list`);
		expect(await list.text()).not.toContain(id);
	});
});
