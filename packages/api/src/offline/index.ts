import { router } from '../trpc.ts';
import { sendDeed } from './send-deed.ts';
import { showMine } from './show-mine.ts';
import { showOwner } from './show-owner.ts';
import { showPart } from './show-part.ts';

export const offlineRouter = router({ showPart, showMine, showOwner, send: sendDeed });
