import { passwordProblem } from '@sleutelwerk/auth';
import { AppError, LOCALES } from '@sleutelwerk/core';
import { z } from 'zod';

/** What people type about themselves, checked the same way wherever they type it. */
export const personName = z
	.string('error.field.required')
	.trim()
	.min(1, 'error.field.required')
	.max(120, 'error.field.long');
export const shownName = z
	.string('error.field.required')
	.trim()
	.min(1, 'error.field.required')
	.max(40, 'error.field.long');
export const mailAddress = z
	.string('error.field.email')
	.trim()
	.max(254, 'error.field.email')
	.pipe(z.email('error.field.email'));
/** A mail address, or null where the field was left empty. */
export const maybeMailAddress = z
	.string()
	.trim()
	.nullable()
	.default(null)
	.transform((typed) => (typed === '' ? null : typed))
	.pipe(mailAddress.nullable());
export const newPassword = z
	.string('error.field.required')
	.min(1, 'error.field.required')
	.max(500, 'error.field.password.long');
export const localeField = z.enum(LOCALES);

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.field.invalid');
export const safeContactFields = z.object({
	channel: z.enum(['mail', 'none']),
	from: hour.default('09:00'),
	until: hour.default('21:00'),
	dress: z.enum(['neutral', 'open']).default('neutral'),
	/** How messages call her; without it they name nobody. One line, for it stands in a mail. */
	callMe: z
		.string()
		.trim()
		.max(40, 'error.field.long')
		.regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'error.field.invalid')
		.default(''),
});

/** Throws INVALID_INPUT with the sentence of what is wrong with a new password. `own`: name and address of the person. */
export function checkNewPassword(
	password: string,
	own: readonly (string | null)[],
	field = 'password',
): void {
	const problem = passwordProblem(
		password,
		own.filter((word) => word !== null),
	);
	if (problem)
		throw new AppError('INVALID_INPUT', 'a weak password', {
			fields: { [field]: `error.field.password.${problem}` },
		});
}
