import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findLink, type ServiceReminder } from '@sleutelwerk/db/repo/freshness';
import type { Service } from '@sleutelwerk/db/repo/service';
import { z } from 'zod';

/** Days in which an owner may answer by the link she was mailed. */
export const LINK_DAYS = 60;

/** The secret of a link; anything that is none is as unknown as an old one. */
export const TOKEN = z.string().trim().min(1).max(100);

type Opened = { reminder: ServiceReminder; service: Service };

/** What a link is about. Unknown is `NOT_FOUND`, past its days `GONE`; an answered one still tells what was answered. */
export async function openLink(
	tx: Tx,
	{ token, now, lock = false }: { token: string; now: Date; lock?: boolean },
): Promise<Opened> {
	const found = await findLink(tx, hashLinkToken(token), { lock });
	if (!found) throw new AppError('NOT_FOUND', 'no such link');
	const { expiresAt } = found.reminder;
	if (!expiresAt || expiresAt < now) throw new AppError('GONE', 'the link has expired');
	return found;
}

/** Who answers has to have seen the record as it is now. */
export function refuseOlderRevision(service: Service, revision: number): void {
	if (service.revision !== revision) throw new AppError('CONFLICT', 'somebody changed this record meanwhile');
}
