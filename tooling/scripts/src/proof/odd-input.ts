import { randomInt } from 'node:crypto';
import { oddCalls, oddPages, Sessions } from '../odd/index.ts';
import { must, type Proof } from './proof-model.ts';

const A_ROUND = { tries: 6 };

/**
 * Anything at all is sent to every procedure, address and form, logged out and as everybody who is let in: the answer is a
 * refusal with a stable code, never a failure, never silence. Each round has a seed of its own, named when it fails.
 */
export function oddInput(): Proof {
	let sessions: Sessions | null = null;
	return {
		name: 'odd-input',
		what: 'anything at all sent to every procedure, address and form',
		async round(house) {
			// Kept for all rounds: who logs in too often is refused.
			sessions ??= new Sessions(house);
			const options = { ...A_ROUND, seed: randomInt(2 ** 31), sessions };
			const problems = [...(await oddCalls(house, options)), ...(await oddPages(house, options))];
			must(problems.length === 0, `${problems.length} doors do not hold\n${problems.join('\n')}`);
		},
	};
}
