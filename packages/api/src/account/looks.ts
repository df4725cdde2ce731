import { insertLook, type SeenPeople } from '@sleutelwerk/db/repo/audit';
import type { StaffContext } from '../trpc.ts';

/**
 * What staff look at of people; the words stand in the catalogues under `account.seen.look.<name>`. A look at one
 * person, then a look at a list with her on it, then a list that was taken away as a file.
 */
export const LOOKS = [
	...([
		'intake',
		'place',
		'towards',
		'certificate',
		'paper',
		'competence',
		'play',
		'words',
		'voice',
	] as const),
	...(['wellbeing', 'message'] as const),
	...(['group', 'meeting', 'reviews', 'certificates', 'keyPersons', 'supervision'] as const),
	...(['expenses', 'people', 'mails'] as const),
	...(['certificatesFile', 'keyPersonsFile', 'expensesFile'] as const),
] as const;
export type Look = (typeof LOOKS)[number];

/** What is done to people by others; the words stand under `account.seen.deed.<name>`. */
export const DEEDS = {
	'people.rolesChanged': 'roles',
	'people.factorReset': 'factor',
	'people.sessionsEnded': 'sessions',
	'account.erased': 'erased',
} as const satisfies Record<string, string>;

/** Who looks, and as what: `roleProcedure` says by which role the door opened. */
type LookContext = Pick<StaffContext, 'db' | 'clock' | 'viewer' | 'actsAs'>;

/**
 * Writes down that staff look at what is kept about people, before they are answered: a look that cannot be written
 * down is refused (docs/decisions/audit.md). One row for a list, however many stand on it; a look at oneself is none.
 */
export async function noteLook(
	{ db, clock, viewer, actsAs }: LookContext,
	look: Look,
	people: SeenPeople & { of?: string },
): Promise<void> {
	const { accountId: actorId, organisationId } = viewer;
	if ('accounts' in people && people.accounts.every((id) => id === actorId)) return;
	await insertLook(
		db,
		{
			...{ actorId, organisationId, actorRole: actsAs, at: clock() },
			...{ action: `look.${look}`, objectId: people.of ?? null },
		},
		people,
	);
}
