import { roleProcedure } from '../trpc.ts';
import { changeInput, changeOutput, changeState } from './change-state.ts';

/** Takes a certificate back for good, with a reason. */
export const revokeCertificate = roleProcedure('trainer', 'coordinator')
	.input(changeInput)
	.output(changeOutput)
	.mutation(({ ctx, input }) => changeState(ctx, 'revoked', input));
