import { router } from '../trpc.ts';
import { confirmByLink } from './confirm-by-link.ts';
import { confirmService } from './confirm-service.ts';
import { correctService } from './correct-service.ts';
import { applyImport } from './exchange/apply-import.ts';
import { checkImport } from './exchange/check-import.ts';
import { exportServices } from './exchange/export-services.ts';
import { lookAtImport } from './exchange/look-at-import.ts';
import { listHsdsServices } from './list-hsds-services.ts';
import { listLapsedTexts } from './list-lapsed-texts.ts';
import { listReportable } from './list-reportable.ts';
import { listServicesProcedure } from './list-services.ts';
import { listUnsure } from './list-unsure.ts';
import { makeMap, mapVersion } from './make-map.ts';
import { proposeByLink } from './propose-by-link.ts';
import { reportWrong } from './report-wrong.ts';
import { setOwner } from './set-owner.ts';
import { settleNotice } from './settle-notice.ts';
import { showCheck } from './show-check.ts';
import { showHsdsService } from './show-hsds-service.ts';
import { showService } from './show-service.ts';
import { stopByLink } from './stop-by-link.ts';

export const serviceRouter = router({
	applyImport,
	checkImport,
	confirm: confirmService,
	confirmByLink,
	correct: correctService,
	export: exportServices,
	hsdsList: listHsdsServices,
	hsdsOne: showHsdsService,
	list: listServicesProcedure,
	listLapsedTexts,
	listReportable,
	listUnsure,
	lookAtImport,
	map: makeMap,
	mapVersion,
	proposeByLink,
	reportWrong,
	setOwner,
	settleNotice,
	show: showService,
	showCheck,
	stopByLink,
});
