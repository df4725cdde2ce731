import { schema } from '@sleutelwerk/db';
import { isNull } from 'drizzle-orm';
import { Refused } from './insist.ts';
import { MemberClient } from './member-client.ts';
import { must } from './proof-model.ts';
import type { Street } from './street.ts';

/**
 * Whoever is sent to one process now and to the other next meets the same house: session, log-out, limits, forms, the
 * status list and the map. Nothing is kept by a process that another one changes: what is asked for next is new.
 */
export async function sharing(street: Street): Promise<void> {
	const [a = '', b = ''] = street.addresses;
	await shareSession(street, a, b);
	await shareLimits(street, a, b);
	const coordinator = new MemberClient(street, await MemberClient.logIn(street, 'coordinator', a));
	await shareStatusList(street, coordinator, [a, b]);
	await shareMap(street, coordinator, [a, b]);
}

async function shareSession(street: Street, a: string, b: string): Promise<void> {
	const cookie = await MemberClient.logIn(street, 'trainer', a);
	const client = new MemberClient(street, cookie);
	must(
		(await client.page('/train', b)).status === 200,
		'who logged in at one process is a stranger at the other',
	);
	await fetch(`${b}/logout`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin: street.origin, cookie },
		body: new URLSearchParams(),
	});
	const { status } = await client.page('/train', a);
	must(status === 303, `who logged out at one process is still in at the other: ${status}`);
}

async function shareLimits(street: Street, a: string, b: string): Promise<void> {
	const statuses: number[] = [];
	for (let n = 0; n < 12; n += 1) {
		const response = await fetch(`${n % 2 === 0 ? a : b}/login`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: street.origin, accept: 'text/html' },
			body: new URLSearchParams({ email: 'deelnemer9@example.test', password: 'not this one' }),
		});
		await response.arrayBuffer();
		statuses.push(response.status);
	}
	const refused = statuses.filter((one) => one === 429).length;
	must(
		refused === 2,
		`of 12 wrong passwords at two processes ${refused} were too many: ${statuses.join(' ')}`,
	);
}

async function shareStatusList(street: Street, coordinator: MemberClient, [a, b]: [string, string]) {
	const before = await coordinator.page('/status/1.json', b);
	const id = (street.told as unknown as { certificates: { valid: string } }).certificates.valid;
	await coordinator.call('certificate.revoke', { id, reason: 'mistake' }, a);
	const after = await coordinator.page('/status/1.json', b);
	must(after.status === 200 && after.text !== before.text, 'the other process gives an old status list');
	must(
		after.text === (await coordinator.page('/status/1.json', a)).text,
		'two status lists at the same time',
	);
}

async function shareMap({ database }: Street, coordinator: MemberClient, [a, b]: [string, string]) {
	await coordinator.page('/w/1/map.json', a);
	const before = await coordinator.page('/w/1/map.json', b);
	const day = new Date().toISOString().slice(0, 10);
	const { id } = await confirmAny(database.db, (serviceId) =>
		coordinator.call('service.confirm', { serviceId, day, source: 'proef: twee processen' }, a),
	);
	const after = await coordinator.page('/w/1/map.json', b);
	must(after.status === 200 && after.text !== before.text, `the other process gives an old map (${id})`);
	must(after.text === (await coordinator.page('/w/1/map.json', a)).text, 'two maps at the same time');
}

type Db = Street['database']['db'];

/** Confirms the first record that the house lets anybody confirm: some are ahead, some are of another kind. */
async function confirmAny(db: Db, confirm: (id: string) => Promise<unknown>): Promise<{ id: string }> {
	const rows = await db
		.select({ id: schema.service.id })
		.from(schema.service)
		.where(isNull(schema.service.organisationId));
	for (const row of rows) {
		try {
			await confirm(row.id);
			return row;
		} catch (error) {
			if (!(error instanceof Refused) || error.status >= 500) throw error;
		}
	}
	throw new Error('no record could be confirmed');
}
