import { listVouchedRecords } from '@sleutelwerk/db/repo/service';
import { SERVICES } from '@sleutelwerk/content/services';
import { dutchDay } from '@sleutelwerk/directory';
import type { DemoWorld } from './world.ts';

/** Names a help service in each state: nothing is made up here, the real records are of different ages. */
export async function tellServices(world: DemoWorld): Promise<void> {
	const vouched = await listVouchedRecords(world.tx, dutchDay(world.now));
	const shown = new Set(vouched.map(({ id }) => id));
	world.told.services = {
		overdue: SERVICES.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
		shown: SERVICES.find(({ id, vital }) => shown.has(id) && !vital)?.id ?? null,
		vital: SERVICES.find(({ vital }) => vital)?.id ?? null,
	};
}
