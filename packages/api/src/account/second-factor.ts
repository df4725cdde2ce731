import { listRoles } from '@sleutelwerk/db/repo/account';
import type { App } from '../context.ts';
import { STAFF_ROLES } from './session.ts';

/** Trainers, coordinators and admins take a second step outside the demonstration. */
export async function needsSecondFactor(
	app: Pick<App, 'db' | 'isDemo'>,
	accountId: string,
): Promise<boolean> {
	if (app.isDemo) return false;
	const roles = await listRoles(app.db, accountId);
	return roles.some((role) => STAFF_ROLES.includes(role));
}
