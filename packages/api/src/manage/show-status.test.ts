import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteBackup } from '@sleutelwerk/db/backup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const hoursAgo = (hours: number) => new Date(TEST_NOW.getTime() - hours * 3_600_000);
const backup = async () => (await (await test.as('admin')).manage.showStatus()).machine?.backup;

describe('the last backup', () => {
	it('is none in a new house, then the one that was made, and old when a night was left out', async () => {
		expect(await backup()).toBeNull();
		await noteBackup(test.app.dataDir, { at: hoursAgo(30), bytes: 1 });
		expect(await backup()).toEqual({ at: hoursAgo(30), isOld: false });
		await noteBackup(test.app.dataDir, { at: hoursAgo(37), bytes: 1 });
		expect(await backup()).toEqual({ at: hoursAgo(37), isOld: true });
	});

	it('is for admins, as everything about the machine', async () => {
		expect((await (await test.as('coordinator')).manage.showStatus()).machine).toBeNull();
	});

	it('is not made up where its note cannot be read, and the rest of the page stands', async () => {
		writeFileSync(path.join(test.app.dataDir, 'last-backup.json'), '{"at":"soon"}');
		expect(await backup()).toBeNull();
		expect(test.lines.join('')).toContain('last-backup.json');
	});
});
