import { AppError, newId, refusedTraces } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertConcern, type Concern } from '@sleutelwerk/db/repo/concern';
import { listMembersWith } from '@sleutelwerk/db/repo/people';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import type { App } from '../context.ts';
import { sealWords, type ConcernWords } from './sealed-words.ts';

/** Fewer letters than this tell a coordinator nothing. */
const SHORTEST = 10;

/** Warns once of what could lead to somebody who is not meant; who has seen the warning decides. @throws AppError */
export function assertMeant({ text, isSure }: { text: string; isSure: boolean }): void {
	if (text.length < SHORTEST)
		throw new AppError('INVALID_INPUT', 'hardly a word', { fields: { text: 'concern.problem.short' } });
	if (isSure || refusedTraces(text).length === 0) return;
	throw new AppError('INVALID_INPUT', 'a number or an address in a concern', {
		fields: { text: 'concern.problem.traces' },
	});
}

type Told = { words: ConcernWords } & Pick<Concern, 'organisationId' | 'requestId' | 'way'> &
	Partial<Pick<Concern, 'raisedBy' | 'subjectId' | 'certificateId'>>;

/**
 * Seals and keeps what was told, and tells the coordinators by a neutral message that something waits. The one it is
 * about gets none, also where she is a coordinator herself.
 */
export async function keepConcern(ctx: App, tx: Tx, { words, ...told }: Told): Promise<void> {
	const id = newId();
	const isNew = await insertConcern(tx, {
		...{ id, sealed: sealWords(ctx, id, words), createdAt: ctx.clock() },
		...told,
	});
	if (!isNew) return;
	for (const accountId of await listMembersWith(tx, told.organisationId, 'coordinator')) {
		if (accountId === told.subjectId) continue;
		await enqueueMail(ctx, tx, {
			template: 'message-waiting',
			accountId,
			params: { link: `${ctx.origin}/manage` },
			dress: 'neutral',
		});
	}
}
