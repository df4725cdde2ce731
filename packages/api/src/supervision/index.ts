import { router } from '../trpc.ts';
import { addAgreement, listOwnAgreements, lookAtAgreement, removeAgreement } from './agreement.ts';
import { cancelSupervisionProcedure } from './cancel-supervision.ts';
import { changeSupervision } from './change-supervision.ts';
import { createSupervision } from './create-supervision.ts';
import { setTurns, showEvening } from './evening.ts';
import { leaveSupervision } from './leave-supervision.ts';
import { listSupervisionProcedure } from './list-supervision.ts';
import { markSupervision } from './mark-supervision.ts';
import { mySupervision } from './my-supervision.ts';
import { showSupervision } from './show-supervision.ts';
import { signUpSupervision } from './sign-up-supervision.ts';
import { statusSupervision } from './status-supervision.ts';
import { changeSupervisionSettings, showSupervisionSettings } from './supervision-settings.ts';
import { giveCheck, listOwnChecks, listSharedChecks, removeCheck, shareOwnCheck } from './wellbeing.ts';

export const supervisionRouter = router({
	mine: mySupervision,
	signUp: signUpSupervision,
	leave: leaveSupervision,
	list: listSupervisionProcedure,
	show: showSupervision,
	status: statusSupervision,
	create: createSupervision,
	cancel: cancelSupervisionProcedure,
	mark: markSupervision,
	change: changeSupervision,
	evening: showEvening,
	setTurns,
	agreements: listOwnAgreements,
	addAgreement,
	lookAtAgreement,
	removeAgreement,
	checks: listOwnChecks,
	giveCheck,
	shareCheck: shareOwnCheck,
	removeCheck,
	sharedChecks: listSharedChecks,
	showSettings: showSupervisionSettings,
	changeSettings: changeSupervisionSettings,
});
