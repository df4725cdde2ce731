import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, member, type Role } from '../schema/index.ts';

export type Account = typeof account.$inferSelect;
export type NewAccount = typeof account.$inferInsert;

export async function insertAccount(tx: Tx, values: NewAccount): Promise<Account> {
	const [row] = await tx.insert(account).values(values).returning();
	if (!row) throw new Error('the account was not written');
	return row;
}

export async function findAccountByEmail(tx: Tx, email: string): Promise<Account | null> {
	const [row] = await tx
		.select()
		.from(account)
		.where(sql`lower(${account.email}) = lower(${email})`);
	return row ?? null;
}

/** The account of a mail address or a log-in name; a log-in name holds no `@`, so that the two never meet. */
export async function findAccountByLogin(tx: Tx, typed: string): Promise<Account | null> {
	if (typed.includes('@')) return await findAccountByEmail(tx, typed);
	const [row] = await tx
		.select()
		.from(account)
		.where(sql`lower(${account.loginName}) = lower(${typed})`);
	return row ?? null;
}

export async function findAccount(tx: Tx, id: string): Promise<Account | null> {
	const [row] = await tx.select().from(account).where(eq(account.id, id));
	return row ?? null;
}

export async function updateAccount(tx: Tx, id: string, values: Partial<NewAccount>): Promise<void> {
	await tx.update(account).set(values).where(eq(account.id, id));
}

/** Gives a role; a role somebody has already is left as it is. */
export async function addMember(
	tx: Tx,
	values: { accountId: string; organisationId: string; role: Role },
): Promise<void> {
	await tx.insert(member).values(values).onConflictDoNothing();
}

/** Every role of a person, in any organisation. */
export async function listRoles(tx: Tx, accountId: string): Promise<Role[]> {
	const rows = await tx.select({ role: member.role }).from(member).where(eq(member.accountId, accountId));
	return rows.map((row) => row.role);
}

/** Keeps the first second factor; false when there is one already. */
export async function setFirstTotp(
	tx: Tx,
	id: string,
	values: { totpSecret: string; totpLastStep: number },
): Promise<boolean> {
	const rows = await tx
		.update(account)
		.set(values)
		.where(and(eq(account.id, id), isNull(account.totpSecret)))
		.returning({ id: account.id });
	return rows.length > 0;
}

/** Uses a step of the second factor up; false when it, or a later one, was used before. */
export async function takeTotpStep(tx: Tx, id: string, step: number): Promise<boolean> {
	const rows = await tx
		.update(account)
		.set({ totpLastStep: step })
		.where(and(eq(account.id, id), or(isNull(account.totpLastStep), lt(account.totpLastStep, step))))
		.returning({ id: account.id });
	return rows.length > 0;
}
