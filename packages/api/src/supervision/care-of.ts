import type { MemberContext } from '../trpc.ts';
import { agreementsOf } from './agreement.ts';
import { checksOf } from './wellbeing.ts';

/** What a person took along from meetings and how she was, in plain words, for the export of her data. */
export async function careOf(ctx: MemberContext) {
	const [agreements, checks] = await Promise.all([agreementsOf(ctx), checksOf(ctx)]);
	const wellbeing = checks.map(({ reader, ...one }) => ({ ...one, reader: reader?.name ?? null }));
	return { agreements, wellbeing };
}
