import { router } from '../trpc.ts';
import { issueAllCertificates } from './issue-all-certificates.ts';
import { issueCertificate } from './issue-certificate.ts';
import { liftCertificate } from './lift-certificate.ts';
import { listCertificates } from './list-certificates.ts';
import { listIssuedProcedure } from './list-issued.ts';
import { myCertificates } from './my-certificates.ts';
import { renewAllCertificates } from './renew-all-certificates.ts';
import { renewCertificate } from './renew-certificate.ts';
import { revokeCertificate } from './revoke-certificate.ts';
import { setPaperLocale } from './set-paper-locale.ts';
import { setShowsName } from './set-shows-name.ts';
import { shareCertificate } from './share-certificate.ts';
import { showIssued } from './show-issued.ts';
import { showPerson } from './show-person.ts';
import { suspendCertificate } from './suspend-certificate.ts';
import { unshareCertificate } from './unshare-certificate.ts';
import { verifyCertificate } from './verify-certificate.ts';

export const certificateRouter = router({
	issue: issueCertificate,
	issueAll: issueAllCertificates,
	renew: renewCertificate,
	renewAll: renewAllCertificates,
	revoke: revokeCertificate,
	suspend: suspendCertificate,
	lift: liftCertificate,
	verify: verifyCertificate,
	mine: myCertificates,
	list: listCertificates,
	listIssued: listIssuedProcedure,
	showIssued,
	showPerson,
	setShowsName,
	setPaperLocale,
	share: shareCertificate,
	unshare: unshareCertificate,
});
