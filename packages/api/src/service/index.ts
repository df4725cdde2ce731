import { router } from '../trpc.ts';
import { confirmService } from './confirm-service.ts';
import { correctService } from './correct-service.ts';
import { listHsdsServices } from './list-hsds-services.ts';
import { listServicesProcedure } from './list-services.ts';
import { makeMap, mapVersion } from './make-map.ts';
import { showHsdsService } from './show-hsds-service.ts';
import { showService } from './show-service.ts';

export const serviceRouter = router({
	confirm: confirmService,
	correct: correctService,
	hsdsList: listHsdsServices,
	hsdsOne: showHsdsService,
	list: listServicesProcedure,
	map: makeMap,
	mapVersion,
	show: showService,
});
