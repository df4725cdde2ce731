import { accountRouter } from './account/index.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Every procedure there is, by noun. */
export const appRouter = router({
	account: accountRouter,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in this process: what load functions and form actions use. */
export const createCaller = createCallerFactory(appRouter);
