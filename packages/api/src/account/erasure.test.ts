import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encryptField } from '@sleutelwerk/auth';
import { schema } from '@sleutelwerk/db';
import { insertSession } from '@sleutelwerk/db/repo/session';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reflectionRow } from '../progress/reflection-row.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { findPlainText } from '../testing/find-plain-text.ts';
import { ownValues, rowsOf, stillThere } from '../testing/rows-of.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\d(T[\d:.+]+)?$/;

/**
 * What may stay: ids that lead nowhere any more, moments, choices of a rehearsal (ids too), and the certificate, which
 * has to answer a check. Anything else is hers, and a table added later is looked at without being named here.
 */
function mayStay({ table, column, value }: { table: string; column: string; value: string }): boolean {
	if (UUID.test(value) || MOMENT.test(value)) return true;
	if (table === 'rehearsal_event' && column === 'event')
		return Object.values(JSON.parse(value) as object).every(
			(one) => typeof one !== 'string' || /^[\w.-]{1,60}$/.test(one),
		);
	// The log of field work holds choices only: a test of its own keeps words out.
	if (table === 'activity') return /^[a-z]+(-[a-z]+)*$/.test(value);
	return table === 'certificate' && column === 'credential';
}

async function accountOf(who: string) {
	const { accountId } = await test.viewerOf(who);
	const [row] = await test.app.db.select().from(schema.account).where(eq(schema.account.id, accountId));
	if (!row?.email) throw new Error(`${who} has no account`);
	return { ...row, email: row.email };
}

/** Leaves a trace of each kind that the demonstration may not hold. */
async function leaveTraces(who: string): Promise<void> {
	const { id: accountId, email } = await accountOf(who);
	const { db, appKey, dataDir, clock } = test.app;
	const [enrolment] = await db
		.select()
		.from(schema.enrolment)
		.where(eq(schema.enrolment.accountId, accountId));
	const key = { enrolmentId: enrolment?.id ?? '', part: 6, lesson: 4, step: 'private' };
	const sealed = encryptField('wat ik dacht', { appKey, purpose: 'reflection', row: reflectionRow(key) });
	await db.insert(schema.reflection).values({ ...key, sealed, at: clock() });
	await insertSession(db, {
		...{ id: `session-of-${who}`, accountId, secretHash: `secret-of-${who}`, device: `Telefoon van ${who}` },
		...{ createdAt: clock(), lastVerifiedAt: clock() },
	});
	const mail = { template: 'webinar-confirmed', locale: 'nl', dress: 'neutral' as const, notBefore: clock() };
	const params = { name: `Dag ${who}` };
	for (const owner of [accountId, null])
		await db
			.insert(schema.outgoingMail)
			.values({ ...mail, params, accountId: owner, recipient: email.toUpperCase() });
	await mkdir(path.join(dataDir, 'mail'), { recursive: true });
	await writeFile(mailFile(who), `To: ${email}\r\nSubject: Bericht\r\n\r\nDag`);
}

const mailFile = (who: string) => path.join(test.app.dataDir, 'mail', `of-${who}.eml`);

describe('after erasing a person', () => {
	it.each(['trainee', 'keyperson', 'finished'])('nothing of hers is left in any table (%s)', async (who) => {
		await leaveTraces(who);
		const person = await accountOf(who);
		// With the comma of a row before it: another person's address may end in hers.
		const hers = [person.name, `,${person.email}`, `secret-of-${who}`, `Telefoon van ${who}`, `Dag ${who}`];
		const values = await ownValues(test.app.db, await rowsOf(test.app.db, person.id));
		// The walk sees what it has to find: it would notice words that were left.
		for (const word of hers) expect(await findPlainText(test.app.db, word), word).not.toEqual([]);
		expect(values.filter((one) => !mayStay(one)).map((one) => one.column)).toEqual(
			expect.arrayContaining(['name', 'email', 'sealed', 'secret_hash', 'device']),
		);
		await (await test.as(who)).account.erase({ word: 'wissen' });
		for (const word of hers) expect(await findPlainText(test.app.db, word), word).toEqual([]);
		const left = await stillThere(test.app.db, values);
		expect(left.filter((one) => !mayStay(one))).toEqual([]);
		expect(existsSync(mailFile(who))).toBe(false);
	});

	it('a check of her certificate still answers, without a name', async () => {
		const rows = await test.app.db.select().from(schema.certificate);
		const nameless = rows.filter((row) => row.accountId === null && row.holderName === '');
		expect(nameless.length).toBeGreaterThan(0);
		for (const { id, credential } of nameless) {
			const answer = await test.asNobody().certificate.verify({ id });
			expect(answer.state).toBe('valid');
			expect(JSON.stringify(answer) + JSON.stringify(credential)).not.toContain('Voorbeeld');
		}
	});
});
