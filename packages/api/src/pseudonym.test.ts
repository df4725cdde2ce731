import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Context, Viewer } from './context.ts';
import { pseudonymOf } from './pseudonym.ts';

const viewer = { accountId: '7f9c24e8-3b12-4fef-91e0-5a1c6a1d2b3c' } as Viewer;
const at = (moment: string): Pick<Context, 'clock'> => ({ clock: () => new Date(moment) });
const appKey = randomBytes(32);

describe('the name of a person in the log', () => {
	it('is the same all day, and says nothing without the key', () => {
		const morning = pseudonymOf({ viewer, appKey, ...at('2026-11-22T07:00:00Z') });
		expect(morning).toMatch(/^[\w-]{12}$/);
		expect(pseudonymOf({ viewer, appKey, ...at('2026-11-22T23:00:00Z') })).toBe(morning);
		expect(pseudonymOf({ viewer, appKey: randomBytes(32), ...at('2026-11-22T07:00:00Z') })).not.toBe(morning);
	});

	it('is another one tomorrow and for somebody else, and nothing for nobody', () => {
		const today = pseudonymOf({ viewer, appKey, ...at('2026-11-22T07:00:00Z') });
		const other = { accountId: '7f9c24e8-3b12-4fef-91e0-5a1c6a1d2b3d' } as Viewer;
		expect(pseudonymOf({ viewer, appKey, ...at('2026-11-23T07:00:00Z') })).not.toBe(today);
		expect(pseudonymOf({ viewer: other, appKey, ...at('2026-11-22T07:00:00Z') })).not.toBe(today);
		expect(pseudonymOf({ viewer: null, appKey, ...at('2026-11-22T07:00:00Z') })).toBeNull();
	});
});
