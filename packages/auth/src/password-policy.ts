export const MIN_PASSWORD_LENGTH = 10;
/** Room for a sentence; an end, so that nobody makes the server hash megabytes. */
export const MAX_PASSWORD_LENGTH = 200;

export type PasswordProblem = 'short' | 'long' | 'guessable' | 'personal';

// Parts of what is tried first, long enough to pass the length rule when doubled or numbered.
const TRIED_FIRST = [
	'password',
	'wachtwoord',
	'welkom',
	'welcome',
	'qwerty',
	'azerty',
	'abcdef',
	'123456',
	'987654',
	'111111',
	'000000',
	'iloveyou',
	'letmein',
	'sleutelpersoon',
	'sifre',
	'sleutelwerk',
] as const;

/**
 * What is wrong with a new password, or `null`. Length counts, not kinds of signs (NIST SP 800-63B): no rule asks for a
 * capital or a digit. `own` are words of the person: name, mail address.
 */
export function passwordProblem(password: string, own: readonly string[] = []): PasswordProblem | null {
	const length = [...password].length;
	if (length < MIN_PASSWORD_LENGTH) return 'short';
	if (password.length > MAX_PASSWORD_LENGTH) return 'long';
	const plain = password
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	if (new Set(plain).size < 5 || isAlmostAll(plain, TRIED_FIRST)) return 'guessable';
	const ownParts = own
		.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((part) => part.length > 3);
	return isAlmostAll(plain, ownParts) ? 'personal' : null;
}

// `welkom2026!` is `welkom` for a guesser: what is left beside the known part must carry the length.
function isAlmostAll(plain: string, parts: readonly string[]): boolean {
	const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), plain).replace(/\d+$/, '');
	return left.length < 5 && left.length < plain.length;
}
