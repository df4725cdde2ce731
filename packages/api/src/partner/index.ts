import { router } from '../trpc.ts';
import { createPartner } from './create-partner.ts';
import { listMyPartners } from './list-partners.ts';

export const partnerRouter = router({ create: createPartner, list: listMyPartners });
