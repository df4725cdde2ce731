import { schema } from '@sleutelwerk/db';
import { insertSession, listSessions } from '@sleutelwerk/db/repo/session';
import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViewer } from '../account/session.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const codeOf = (promise: Promise<unknown>) =>
	promise.then(
		() => 'in',
		(error: { code?: string }) => error.code,
	);
const tokenOf = ({ link }: { link: string }) => link.split('/').at(-1) ?? '';
const cohortNamed = async (name: string) => {
	const [row] = await test.app.db.select().from(schema.cohort).where(eq(schema.cohort.name, name));
	if (!row) throw new Error(`no group ${name}`);
	return row;
};
const person = (invitation: string, name: string, extra: object = {}) => ({
	invitation,
	name: `${name} Voorbeeld`,
	shownName: name,
	email: '',
	password: 'drie gele paraplu',
	locale: 'tr' as const,
	channel: 'none' as const,
	...extra,
});
function browser() {
	let token = '';
	const cookie = { set: (next: string) => void (token = next), clear: () => undefined };
	return { api: test.asNobody({ cookie }), found: () => findViewer(test.app, token) };
}

describe('an invitation', () => {
	it('is made by a trainer for her own group, and nobody else’s', async () => {
		const trainer = await test.as('trainer');
		const [own, foreign] = [await cohortNamed('Groep Winter'), await cohortNamed('Groep Zuid')];
		const { link } = await trainer.people.invite({ role: 'trainee', cohortId: own.id });
		expect(link).toMatch(/^http:\/\/localhost:3000\/register\/[\w-]{32}$/);
		expect(await codeOf(trainer.people.invite({ role: 'trainee', cohortId: foreign.id }))).toBe('NOT_FOUND');
		expect(await codeOf(trainer.people.invite({ role: 'trainee', cohortId: null }))).toBe('BAD_REQUEST');
		for (const role of ['trainer', 'coordinator', 'admin', 'partner', 'key-person'] as const)
			expect(await codeOf(trainer.people.invite({ role, cohortId: own.id })), role).toBe('FORBIDDEN');
		expect(await codeOf((await test.as('trainee')).people.invite({ role: 'trainee' }))).toBe('FORBIDDEN');
	});

	it('makes anybody but an admin when it is a coordinator’s, and an admin only when it is an admin’s', async () => {
		const coordinator = await test.as('coordinator');
		expect(await codeOf(coordinator.people.invite({ role: 'trainer' }))).toBe('in');
		expect(await codeOf(coordinator.people.invite({ role: 'admin' }))).toBe('FORBIDDEN');
		expect(await codeOf((await test.as('admin')).people.invite({ role: 'admin' }))).toBe('in');
	});

	it('is kept as a hash, and shows who invites without being used up', async () => {
		const { id } = await cohortNamed('Groep Najaar');
		const made = await (await test.as('trainer')).people.invite({ role: 'trainee', cohortId: id });
		const rows = await test.app.db.select().from(schema.invitation);
		expect(JSON.stringify(rows)).not.toContain(tokenOf(made));
		for (let i = 0; i < 3; i += 1)
			expect(await test.asNobody().account.showInvitation({ invitation: tokenOf(made) })).toMatchObject({
				organisation: 'Stichting De Brug (voorbeeld)',
				role: 'trainee',
				group: 'Groep Najaar',
			});
	});

	it('makes an account without a mail address, which logs in by the name it was given', async () => {
		const cohort = await cohortNamed('Groep Winter');
		const made = await (
			await test.as('trainer')
		).people.invite({ role: 'trainee', cohortId: cohort.id, uses: 2 });
		const one = browser();
		const { next, loginName } = await one.api.account.register(person(tokenOf(made), 'Zilan'));
		expect(next).toBe('done');
		expect(loginName).toMatch(/^zilan-\d{4}$/);
		const { viewer } = await one.found();
		expect(viewer).toMatchObject({
			shownName: 'Zilan',
			locale: 'tr',
			organisationName: 'Stichting De Brug (voorbeeld)',
		});
		expect([...(viewer?.roles ?? [])]).toEqual(['trainee']);
		const [seat] = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, viewer?.accountId ?? ''));
		expect(seat).toMatchObject({ cohortId: cohort.id, state: 'active' });
		const again = browser();
		await again.api.account.logIn({ email: loginName?.toUpperCase() ?? '', password: 'drie gele paraplu' });
		expect((await again.found()).viewer?.accountId).toBe(viewer?.accountId);
		// The last of four seats is taken: the next one waits, and is not turned away.
		const second = browser();
		await second.api.account.register(person(tokenOf(made), 'Berivan'));
		const waiting = await test.app.db
			.select()
			.from(schema.enrolment)
			.where(eq(schema.enrolment.accountId, (await second.found()).viewer?.accountId ?? ''));
		expect(waiting.map(({ state }) => state)).toEqual(['waiting']);
	});

	it('is used as often as it says, also when many come at once', async () => {
		const { id } = await cohortNamed('Groep Najaar');
		const made = await (await test.as('trainer')).people.invite({ role: 'trainee', cohortId: id, uses: 2 });
		const outcomes = await Promise.all(
			['Ada', 'Bea', 'Cem', 'Dia', 'Eva'].map((name) =>
				codeOf(browser().api.account.register(person(tokenOf(made), name))),
			),
		);
		expect(outcomes.filter((one) => one === 'in')).toHaveLength(2);
		expect(outcomes.filter((one) => one === 'NOT_FOUND')).toHaveLength(3);
		expect(await codeOf(test.asNobody().account.showInvitation({ invitation: tokenOf(made) }))).toBe(
			'NOT_FOUND',
		);
	});

	it('is not used up by a refused form', async () => {
		const made = await (await test.as('coordinator')).people.invite({ role: 'key-person' });
		const token = tokenOf(made);
		const tries = [
			person(token, 'Ada', { password: 'kort' }),
			person(token, 'Ada', { password: 'Ada Voorbeeld 1' }),
			person(token, 'Ada', { email: 'no address' }),
			person(token, 'Ada', { channel: 'mail' }),
			person(token, 'Ada', { email: 'trainee@example.test' }),
		];
		for (const one of tries) expect(await codeOf(test.asNobody().account.register(one))).toBe('BAD_REQUEST');
		expect(await codeOf(test.asNobody().account.showInvitation({ invitation: token }))).toBe('in');
	});

	it('ends after its days, and when it is taken back', async () => {
		const coordinator = await test.as('coordinator');
		const [old, back] = [
			await coordinator.people.invite({ role: 'partner', days: 1 }),
			await coordinator.people.invite({ role: 'partner', days: 10 }),
		];
		const now = test.app.clock();
		test.setNow(new Date(now.getTime() + 25 * 3_600_000));
		expect(await codeOf(test.asNobody().account.register(person(tokenOf(old), 'Ada')))).toBe('NOT_FOUND');
		test.setNow(now);
		expect(await codeOf((await test.as('other.trainer')).people.takeBackInvitation({ id: back.id }))).toBe(
			'NOT_FOUND',
		);
		await coordinator.people.takeBackInvitation({ id: back.id });
		expect(await codeOf(test.asNobody().account.register(person(tokenOf(back), 'Ada')))).toBe('NOT_FOUND');
	});

	it('adds a role to an account that is there, of the same organisation only', async () => {
		const made = await (await test.as('coordinator')).people.invite({ role: 'partner', uses: 2 });
		const invitation = tokenOf(made);
		expect(await codeOf((await test.as('other.trainee')).account.acceptInvitation({ invitation }))).toBe(
			'CONFLICT',
		);
		await (await test.as('finished')).account.acceptInvitation({ invitation });
		expect((await test.viewerOf('finished')).roles.has('partner')).toBe(true);
	});

	it('goes by mail too, in words that tell nobody what it is for', async () => {
		await (await test.as('coordinator')).people.invite({ role: 'trainer', email: 'new@example.test' });
		const [mail] = await test.app.db
			.select()
			.from(schema.outgoingMail)
			.where(eq(schema.outgoingMail.recipient, 'new@example.test'));
		expect(mail).toMatchObject({ template: 'invitation', dress: 'neutral' });
	});
});

describe('the list of people', () => {
	it('shows the coordinator her own organisation only', async () => {
		const { people } = await (await test.as('coordinator')).people.list({});
		expect(people.map((one) => one.shownName)).toContain('Hanna');
		expect(people.some((one) => ['Mirjam', 'Tesfay'].includes(one.shownName))).toBe(false);
		const other = await (await test.as('other.trainer')).people.list({});
		expect(other.people.map((one) => one.shownName).toSorted()).toEqual(['Mirjam', 'Tesfay']);
		expect(await codeOf((await test.as('trainer')).people.list({}))).toBe('FORBIDDEN');
	});

	it('come fifty to a page, each once, with how many there are in all', async () => {
		const coordinator = await test.as('coordinator');
		const { organisationId } = await test.viewerOf('coordinator');
		const crowd = Array.from({ length: 70 }, (_, number) => ({
			...{ name: `Menigte ${number}`, shownName: 'Menigte', loginName: `menigte-${number}` },
			safeContact: { channel: 'none' as const, from: '09:00', until: '21:00', dress: 'neutral' as const },
		}));
		const made = await test.app.db.insert(schema.account).values(crowd).returning({ id: schema.account.id });
		await test.app.db
			.insert(schema.member)
			.values(made.map(({ id }) => ({ organisationId, accountId: id, role: 'trainee' as const })));
		const pages = await Promise.all(
			[1, 2].map((page) => coordinator.people.list({ search: 'Menigte', page })),
		);
		expect(pages.map((one) => one.people.length)).toEqual([50, 20]);
		expect(pages[0]).toMatchObject({ total: 70, pages: 2 });
		expect(new Set(pages.flatMap((one) => one.people.map(({ id }) => id))).size).toBe(70);
	});

	it('finds by a part of a name, and takes signs as letters', async () => {
		const coordinator = await test.as('coordinator');
		const search = async (typed: string) => (await coordinator.people.list({ search: typed })).people.length;
		expect(await search('zonnebloem')).toBe(1);
		expect(await search('%')).toBe(0);
		expect(await search('ياسمين')).toBe(1);
	});
});

describe('roles', () => {
	it('are given and taken by a coordinator, who cannot touch an admin, herself or another organisation', async () => {
		const coordinator = await test.as('coordinator');
		const change = (who: string, roles: ('trainee' | 'trainer' | 'admin')[]) =>
			test
				.viewerOf(who)
				.then(({ accountId }) => codeOf(coordinator.people.changeRoles({ accountId, roles })));
		expect(await change('deelnemer3', ['trainee', 'trainer'])).toBe('in');
		expect((await test.viewerOf('deelnemer3')).roles).toEqual(new Set(['trainee', 'trainer']));
		expect(await change('deelnemer3', ['trainee', 'admin'])).toBe('FORBIDDEN');
		expect(await change('admin', ['trainee'])).toBe('FORBIDDEN');
		expect(await change('coordinator', ['trainer'])).toBe('FORBIDDEN');
		expect(await change('other.trainer', ['trainee'])).toBe('NOT_FOUND');
		expect((await test.viewerOf('other.trainer')).roles.size).toBe(2);
	});

	it('that were taken end every session, and both are written down', async () => {
		const { accountId } = await test.viewerOf('deelnemer4');
		const at = test.app.clock();
		const values = { accountId, secretHash: 'x', createdAt: at, lastVerifiedAt: at };
		await insertSession(test.app.db, { id: 'a', ...values });
		await (await test.as('coordinator')).people.changeRoles({ accountId, roles: [] });
		expect(await listSessions(test.app.db, accountId)).toEqual([]);
		const entries = await test.app.db
			.select()
			.from(schema.auditEntry)
			.where(and(eq(schema.auditEntry.subjectId, accountId), isNotNull(schema.auditEntry.actorId)));
		expect(entries.map((one) => one.action)).toEqual(['people.rolesChanged']);
	});

	it('do not let a coordinator log an admin out, nor anybody of another organisation', async () => {
		const coordinator = await test.as('coordinator');
		const end = async (who: string) =>
			codeOf(coordinator.people.endSessions({ accountId: (await test.viewerOf(who)).accountId }));
		expect(await end('trainee')).toBe('in');
		expect(await end('admin')).toBe('FORBIDDEN');
		expect(await end('other.trainee')).toBe('NOT_FOUND');
	});
});
