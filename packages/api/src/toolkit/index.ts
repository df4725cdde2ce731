import { router } from '../trpc.ts';
import { listNumbers } from './list-numbers.ts';

export const toolkitRouter = router({ numbers: listNumbers });
