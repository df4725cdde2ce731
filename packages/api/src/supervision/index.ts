import { router } from '../trpc.ts';
import { cancelSupervisionProcedure } from './cancel-supervision.ts';
import { createSupervision } from './create-supervision.ts';
import { leaveSupervision } from './leave-supervision.ts';
import { listSupervisionProcedure } from './list-supervision.ts';
import { markSupervision } from './mark-supervision.ts';
import { mySupervision } from './my-supervision.ts';
import { showSupervision } from './show-supervision.ts';
import { signUpSupervision } from './sign-up-supervision.ts';
import { statusSupervision } from './status-supervision.ts';

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
});
