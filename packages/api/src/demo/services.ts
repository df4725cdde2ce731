import { putOwner } from '@sleutelwerk/db/repo/freshness';
import { listVouchedRecords } from '@sleutelwerk/db/repo/service';
import { SERVICES } from '@sleutelwerk/content/services';
import { dutchDay } from '@sleutelwerk/directory';
import { dayFrom, type DemoWorld } from './world.ts';

/** Names a help service in each state: nothing is made up here, the real records are of different ages. */
export async function tellServices(world: DemoWorld): Promise<void> {
	const vouched = await listVouchedRecords(world.tx, dutchDay(world.now));
	const shown = new Set(vouched.map(({ id }) => id));
	const withOwner = SERVICES.find(({ id, vital }) => shown.has(id) && !vital);
	if (withOwner) {
		// Nobody's: a message of the demonstration lands in the folder of its mail.
		const owner = { name: 'De balie (verzonnen)', email: 'balie@example.test', locale: 'nl' };
		await putOwner(world.tx, { serviceId: withOwner.id, ...owner, setAt: dayFrom(world.now, -20, 10) });
	}
	world.told.services = {
		overdue: SERVICES.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
		shown: withOwner?.id ?? null,
		vital: SERVICES.find(({ vital }) => vital)?.id ?? null,
	};
}
