/** What is known of who looked or changed something. */
export type Looker = {
	who: string | null;
	isSelf: boolean;
	role: string | null;
	organisation: string | null;
};

type Say = (key: string, values?: Record<string, string>) => string;

/** Who it was in words: the name she shows, as what and where; not who she is to the machine. */
export function whoLooked({ who, isSelf, role, organisation }: Looker, t: Say): string {
	if (isSelf) return t('account.seen.self');
	const name = who ?? t(role ? 'account.seen.gone' : 'account.seen.house');
	if (!organisation) return name;
	return role
		? t('account.seen.who', { name, role: t(`people.role.${role}`), organisation })
		: t('account.seen.whoNoRole', { name, organisation });
}
