import { roleProcedure } from '../trpc.ts';
import { changeInput, changeOutput, changeState } from './change-state.ts';

/** Ends a suspension, with a reason. The certificate counts again. */
export const liftCertificate = roleProcedure('trainer', 'coordinator')
	.input(changeInput)
	.output(changeOutput)
	.mutation(({ ctx, input }) => changeState(ctx, 'lifted', input));
