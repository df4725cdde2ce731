import { roleProcedure } from '../trpc.ts';
import { changeInput, changeOutput, changeState } from './change-state.ts';

/** Makes a certificate count for nothing for the time being, at once and with a reason. */
export const suspendCertificate = roleProcedure('trainer', 'coordinator')
	.input(changeInput)
	.output(changeOutput)
	.mutation(({ ctx, input }) => changeState(ctx, 'suspended', input));
