import { router } from '../trpc.ts';
import { appendEvent } from './append-event.ts';
import { showRehearsal } from './show-rehearsal.ts';
import { startRehearsal } from './start-rehearsal.ts';

export const rehearsalRouter = router({ show: showRehearsal, start: startRehearsal, append: appendEvent });
