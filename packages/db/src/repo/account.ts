import { and, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
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

/** Whether anybody could log in by herself: an account with a mail address or a password. */
export async function hasUsableAccount(tx: Tx): Promise<boolean> {
	const [row] = await tx
		.select({ id: account.id })
		.from(account)
		.where(and(isNull(account.erasedAt), or(isNotNull(account.email), isNotNull(account.passwordHash))))
		.limit(1);
	return row !== undefined;
}

/** An admin who was made from the console and never set a password; null when there is none. */
export async function findLonelyAdmin(tx: Tx): Promise<string | null> {
	const [row] = await tx
		.select({ id: account.id })
		.from(account)
		.innerJoin(member, and(eq(member.accountId, account.id), eq(member.role, 'admin')))
		.where(and(isNull(account.erasedAt), isNull(account.email), isNull(account.passwordHash)))
		.limit(1);
	return row?.id ?? null;
}
