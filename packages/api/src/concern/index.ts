import { router } from '../trpc.ts';
import { closeConcern } from './close-concern.ts';
import { linkConcern } from './link-concern.ts';
import { listConcernsProcedure } from './list-concerns.ts';
import { raiseByCertificate } from './raise-by-certificate.ts';
import { raiseConcern } from './raise-concern.ts';
import { showConcern } from './show-concern.ts';
import { suspendCertificates } from './suspend-certificates.ts';

export const concernRouter = router({
	raise: raiseConcern,
	raiseByCertificate,
	list: listConcernsProcedure,
	show: showConcern,
	link: linkConcern,
	suspend: suspendCertificates,
	close: closeConcern,
});
