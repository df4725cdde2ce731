import { randomUUID } from 'node:crypto';
import { schema } from '@sleutelwerk/db';
import type { MailTransport } from '@sleutelwerk/mail';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMail } from '../jobs/send-mail.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const IN_A_WEEK = new Date('2026-11-29T18:30:00Z');
const EVENING = {
	title: { nl: 'Avond', en: 'Evening' },
	startsAt: IN_A_WEEK,
	minutes: 90,
	languages: ['nl'],
	audience: 'everybody' as const,
};

async function makeOpen(seats: number): Promise<string> {
	const coordinator = await test.as('coordinator');
	const { id } = await coordinator.webinar.create({ ...EVENING, id: randomUUID(), seats });
	await coordinator.webinar.open({ id, room: ['hidden', 'notRecorded', 'chatOff'] });
	return id;
}
const nobody = () => test.asNobody();
const signUp = (webinarId: string, extra: object = {}) =>
	nobody().webinar.signUp({ webinarId, requestId: randomUUID(), ...extra });
const codeOf = (error: { code?: string }) => error.code;
const statesOf = async (webinarId: string) => {
	const { registration } = schema;
	const rows = await test.app.db.select().from(registration).where(eq(registration.webinarId, webinarId));
	return rows.toSorted((a, b) => a.arrival - b.arrival);
};
const mailsTo = (recipient: string) =>
	test.app.db
		.select()
		.from(schema.outgoingMail)
		.where(and(eq(schema.outgoingMail.recipient, recipient)));

describe('signing up', () => {
	it('gives a seat and a code, and asks for nothing', async () => {
		const webinarId = await makeOpen(2);
		const answer = await signUp(webinarId);
		expect(answer).toMatchObject({ state: 'confirmed', place: null });
		expect(answer.code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
		const [row] = await statesOf(webinarId);
		expect(row).toMatchObject({ name: null, email: null, partnerId: null, locale: 'nl' });
		expect(JSON.stringify(row)).not.toContain(answer.code);
	});

	it('is harmless when repeated: one row, the same answer with the same code', async () => {
		const webinarId = await makeOpen(1);
		const wish = { webinarId, requestId: randomUUID(), email: 'twice@example.test' };
		const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => nobody().webinar.signUp(wish)));
		expect(others).toEqual([first, first, first]);
		expect(await statesOf(webinarId)).toHaveLength(1);
		expect(await mailsTo('twice@example.test')).toHaveLength(1);
		const other = await makeOpen(1);
		expect(
			await nobody()
				.webinar.signUp({ ...wish, webinarId: other })
				.catch(codeOf),
		).toBe('CONFLICT');
	});

	it('five hundred at once on fifty seats: fifty in, the others in order of arrival, nobody twice, one mail each', async () => {
		const webinarId = await makeOpen(50);
		// `pnpm proof` does the same ten times over, through the network and through kills.
		const emails = Array.from({ length: 500 }, (_, at) => `rush${at}@example.test`);
		const answers = await Promise.all(emails.map((email) => signUp(webinarId, { email })));
		expect(answers.filter((one) => one.state === 'confirmed')).toHaveLength(50);
		const places = answers.flatMap((one) => one.place ?? []).sort((a, b) => a - b);
		expect(places).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
		expect(new Set(answers.map((one) => one.code)).size).toBe(500);
		const rows = await statesOf(webinarId);
		expect(rows.map((row) => row.arrival)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
		expect(rows.slice(0, 50).every((row) => row.state === 'confirmed')).toBe(true);
		expect(rows.slice(50).every((row) => row.state === 'waiting')).toBe(true);
		const mails = (await test.app.db.select().from(schema.outgoingMail)).filter(({ recipient }) =>
			recipient.startsWith('rush'),
		);
		expect(mails.map((mail) => mail.recipient).sort()).toEqual(emails.toSorted());
	});

	it('mails in the neutral dress, in her language and within her hours', async () => {
		const webinarId = await makeOpen(1);
		const mail = { from: '20:00', until: '21:00' };
		const { code } = await signUp(webinarId, { email: 'hours@example.test', lang: 'tr', mail });
		const [row] = await mailsTo('hours@example.test');
		expect(row).toMatchObject({
			template: 'webinar-confirmed',
			dress: 'neutral',
			locale: 'tr',
			notBefore: new Date('2026-11-22T19:00:00Z'),
		});
		expect(row?.params.link).toBe(`http://localhost:3000/events/place/${code}?lang=tr`);
	});

	it.each([
		['prs-AF', 'fa', 'جای شما', 'قرار ملاقات'],
		['so', 'so', 'Booskaaga', 'Ballan'],
		['ti', 'ti', 'ቦታኹም', 'ቆጸራ'],
		['uk', 'uk', 'Ваше місце', 'Зустріч'],
		['pl', 'pl', 'Twoje miejsce', 'Spotkanie'],
		['fr-BE', 'fr', 'Votre place', 'Rendez-vous'],
	])(
		'of who reads %s in a widget keeps her language up to the mail that is sent',
		async (lang, locale, ...words) => {
			const webinarId = await makeOpen(1);
			const email = `${locale}@example.test`;
			const { code } = await signUp(webinarId, { email, lang });
			expect((await statesOf(webinarId))[0]).toMatchObject({ locale });
			const [mail] = await mailsTo(email);
			expect(mail?.params.link).toBe(`http://localhost:3000/events/place/${code}?lang=${locale}`);
			const sent: Parameters<MailTransport['send']>[0][] = [];
			const transport: MailTransport = {
				send: (message) =>
					Promise.resolve(sent.push(message)).then(() => ({ state: 'sent', messageId: 'x' })),
				close: () => Promise.resolve(),
			};
			await sendMail(test.app, { transport, from: 'post@example.test' }, mail?.id ?? '');
			expect(`${sent[0]?.subject} ${sent[0]?.ics?.content}`).toMatch(
				new RegExp(`${words[0]}.*SUMMARY:${words[1]}`, 's'),
			);
			expect(sent[0]?.html).toContain(`lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}"`);
		},
	);

	it('counts the partner it came through, a foreign or unknown key not', async () => {
		const webinarId = await makeOpen(5);
		await signUp(webinarId, { partner: 'wijkhuis' });
		await signUp(webinarId, { partner: 'made-up' });
		expect((await statesOf(webinarId)).map((row) => row.partnerId !== null)).toEqual([true, false]);
	});

	it.each([
		['an id that is none', { webinarId: 'x' }, 'BAD_REQUEST'],
		['an unknown webinar', { webinarId: randomUUID() }, 'NOT_FOUND'],
		['an address that is none', { email: 'nope' }, 'BAD_REQUEST'],
		['hours that are none', { mail: { from: '20:00' } }, 'BAD_REQUEST'],
		['a name without end', { name: 'x'.repeat(81) }, 'BAD_REQUEST'],
	])('refuses %s', async (_name, wrong, code) => {
		const webinarId = await makeOpen(1);
		expect(await signUp(webinarId, wrong).catch(codeOf)).toBe(code);
		expect(await statesOf(webinarId)).toHaveLength(0);
	});
});

describe('leaving', () => {
	it('moves up exactly one, the one who waited longest, and tells her', async () => {
		const webinarId = await makeOpen(2);
		const first = await signUp(webinarId, { name: 'A', email: 'gone@example.test' });
		await signUp(webinarId);
		const third = await signUp(webinarId, { email: 'up@example.test' });
		const fourth = await signUp(webinarId);
		expect([third.place, fourth.place]).toEqual([1, 2]);
		const typed = first.code.toLowerCase().replaceAll('-', ' ');
		const both = await Promise.all([1, 2].map(() => nobody().webinar.leave({ code: typed })));
		expect(both).toEqual([{ left: true }, { left: true }]);
		const rows = await statesOf(webinarId);
		expect(rows.map((row) => row.state)).toEqual(['left', 'confirmed', 'confirmed', 'waiting']);
		expect(rows[0]).toMatchObject({ name: null, email: null });
		// What still waited to tell her of the queue is taken back: it is not true any more.
		expect((await mailsTo('up@example.test')).map((mail) => mail.template)).toEqual(['webinar-promoted']);
		expect(await nobody().webinar.place({ code: fourth.code })).toMatchObject({ state: 'waiting', place: 1 });
	});

	it('from the queue opens no seat', async () => {
		const webinarId = await makeOpen(1);
		const codes = [await signUp(webinarId), await signUp(webinarId), await signUp(webinarId)];
		await nobody().webinar.leave({ code: codes[1]?.code ?? '' });
		expect((await statesOf(webinarId)).map((row) => row.state)).toEqual(['confirmed', 'left', 'waiting']);
	});

	it('takes a code nobody has for what it is', async () => {
		expect(await nobody().webinar.leave({ code: 'AAAA-BBBB-CCCC' }).catch(codeOf)).toBe('NOT_FOUND');
	});
});

describe('the list', () => {
	it('has the coming ones with the seats left, the next first, in the language or in Dutch', async () => {
		const list = await nobody().webinar.list({ lang: 'ar' });
		const starts = list.map((one) => one.startsAt);
		expect(starts).toEqual(starts.toSorted());
		expect(list.find((one) => one.seats === 12)).toMatchObject({
			seatsLeft: 1,
			titleLang: 'ar',
			waitingList: true,
		});
		expect(list.find((one) => one.seats === 8)).toMatchObject({ seatsLeft: 0, titleLang: 'nl' });
		expect(list.some((one) => one.seats === 40)).toBe(false);
		for (const one of list) expect(JSON.stringify(one)).not.toContain('webinar.example.test');
	});

	it("shows a partner its own organisation's", async () => {
		const own = await nobody().webinar.list({ partner: 'wijkhuis' });
		expect((await nobody().webinar.list()).some((one) => one.title === 'Avond van Het Anker')).toBe(true);
		expect(own.some((one) => one.title === 'Avond van Het Anker')).toBe(false);
	});
});

describe('a place', () => {
	let webinarId = '';
	beforeEach(async () => {
		test.setNow(new Date('2026-11-22T10:00:00Z'));
		webinarId = await makeOpen(1);
		const { webinar } = schema;
		const joinUrl = 'https://join.example.test/room';
		await test.app.db.update(webinar).set({ joinUrl }).where(eq(webinar.id, webinarId));
	});

	it('has the joining link only shortly before, and only with a seat', async () => {
		const seat = await signUp(webinarId);
		const queue = await signUp(webinarId);
		const linkFor = async (code: string) => (await nobody().webinar.place({ code })).joinUrl;
		expect(await linkFor(seat.code)).toBe('');
		test.setNow(new Date(IN_A_WEEK.getTime() - 30 * 60_000));
		expect(await linkFor(seat.code)).toBe('https://join.example.test/room');
		expect(await linkFor(queue.code)).toBe('');
		test.setNow(new Date(IN_A_WEEK.getTime() + 3 * 3_600_000));
		expect(await linkFor(seat.code)).toBe('');
	});
});
