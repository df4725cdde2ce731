import { randomInt } from 'node:crypto';
import type { Tx } from '@sleutelwerk/db';
import { findAccountByLogin } from '@sleutelwerk/db/repo/account';

/** A free log-in name that its owner can remember and type on any keyboard: `amira-4821`. Never holds an `@`. */
export async function freeLoginName(tx: Tx, shownName: string): Promise<string> {
	// What has no Latin letters keeps none: a made-up transcription would be wrong and remembered by nobody.
	const word = shownName
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.slice(0, 12);
	for (;;) {
		const name = `${word || 'lid'}-${randomInt(1000, 10_000)}`;
		if (!(await findAccountByLogin(tx, name))) return name;
	}
}
