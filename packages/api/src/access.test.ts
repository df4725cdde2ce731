import { newId } from '@sleutelwerk/core';
import { ROLES, type Role } from '@sleutelwerk/db/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import { PUBLIC_PROCEDURES } from './public-procedures.ts';
import { appRouter } from './root.ts';
import { ACCESS, type Access } from './testing/access-table.ts';
import { openTestApp, type TestApp } from './testing/index.ts';

/** Somebody of the demonstration who has each role; the role alone is what she is tried with. */
const PERSON_OF = {
	trainee: 'trainee',
	'key-person': 'keyperson',
	trainer: 'trainer',
	coordinator: 'coordinator',
	partner: 'partner',
	admin: 'admin',
} as const satisfies Record<Role, string>;

// Looks like what each procedure takes, with ids that nobody has: who is let in is told "no such thing", not "no".
const DUMMY = {
	...{ id: newId(), accountId: newId(), enrolmentId: newId(), cohortId: newId(), meetingId: newId() },
	...{
		webinarId: newId(),
		certificateId: newId(),
		rehearsalId: newId(),
		scenarioId: newId(),
		openTurnId: newId(),
	},
	...{ requestId: newId(), part: 1, lesson: 1, step: 'x', code: 'AAAA-BBBB', token: 'x'.repeat(32) },
	...{ invitation: 'x'.repeat(32), offer: 'x', roles: [], role: 'trainee', locale: 'nl', channel: 'none' },
	...{ name: 'Naam', shownName: 'Naam', word: 'nee', question: 'Vraag?', email: 'nobody@example.test' },
};

const names = Object.keys(appRouter._def.procedures).sort();
let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

type Procedure = (input: unknown) => Promise<unknown>;

/** The stable code of what came back; `in` for an answer. */
async function tryAs(name: string, viewer: Role | 'nobody' | 'half-way'): Promise<string> {
	const [noun = '', verb = ''] = name.split('.');
	const api = await callerOf(viewer);
	const procedure = (api as unknown as Record<string, Record<string, Procedure>>)[noun]?.[verb];
	if (!procedure) throw new Error(`no procedure ${name}`);
	return await procedure(DUMMY).then(
		() => 'in',
		(error: { code?: string }) => error.code ?? String(error),
	);
}

async function callerOf(viewer: Role | 'nobody' | 'half-way') {
	// Nobody runs into a limit here: each call comes from another address.
	const extra: Partial<Context> = { address: `198.51.100.${Math.floor(Math.random() * 255)}` };
	if (viewer === 'nobody') return test.asNobody(extra);
	const person = await test.viewerOf(PERSON_OF[viewer === 'half-way' ? 'coordinator' : viewer]);
	if (viewer === 'half-way') {
		const pending = { accountId: person.accountId, sessionId: 'waiting' };
		return test.asNobody({ ...extra, pending, isDemo: false });
	}
	return await test.as(PERSON_OF[viewer], { ...extra, viewer: { ...person, roles: new Set([viewer]) } });
}

const REFUSED = ['UNAUTHORIZED', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR'];

describe('who may do what', () => {
	it('is said of every procedure, and of none that is gone', () => {
		expect(Object.keys(ACCESS).sort()).toEqual(names);
	});

	it('opens to everybody what the contract names as public', () => {
		for (const name of PUBLIC_PROCEDURES) expect(ACCESS[name], name).toBe('everybody');
	});

	const rows = names.map((name): [string, Access] => [name, ACCESS[name] ?? []]);

	it.each(rows)('%s', async (name, access) => {
		for (const viewer of ['nobody', 'half-way'] as const) {
			const answer = await tryAs(name, viewer);
			if (access === 'everybody') expect(REFUSED, `${viewer}: ${answer}`).not.toContain(answer);
			else if (access !== 'at-the-door') expect(answer, viewer).toBe('UNAUTHORIZED');
			else if (viewer === 'nobody') expect(answer, viewer).toBe('UNAUTHORIZED');
		}
		if (access === 'at-the-door') return;
		for (const role of ROLES) {
			const answer = await tryAs(name, role);
			if (access === 'everybody' || access.includes(role))
				expect(REFUSED, `${role}: ${answer}`).not.toContain(answer);
			else expect(answer, role).toBe('FORBIDDEN');
		}
	});
});
