import { createHmac } from 'node:crypto';
import { deriveKey } from '@sleutelwerk/auth';
import type { Context } from './context.ts';

/**
 * What a person is called in the log: the same all day, so that one can see that a fault hits one person and not all; another
 * one tomorrow (UTC), so that no log becomes the story of somebody's weeks. Null where nobody is logged in.
 */
export function pseudonymOf({
	viewer,
	appKey,
	clock,
}: Pick<Context, 'viewer' | 'appKey' | 'clock'>): string | null {
	if (!viewer) return null;
	const day = clock().toISOString().slice(0, 10);
	const keyed = createHmac('sha256', deriveKey(appKey, 'log-name'));
	return keyed.update(`${day}/${viewer.accountId}`).digest('base64url').slice(0, 12);
}
