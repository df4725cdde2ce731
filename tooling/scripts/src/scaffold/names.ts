import { UsageError } from '../house/command.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A word of the command line that is to be part of file names. Throws a sentence unless it is kebab-case. */
export function kebab(word: string | undefined, what: string): string {
	if (!word || !KEBAB.test(word))
		throw new UsageError(`${what} is missing, or not in lower case with dashes.`);
	return word;
}

/** `confirm-seat` -> `confirmSeat`. */
export function camel(name: string): string {
	return name.replaceAll(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}

/** `confirm-seat` -> `ConfirmSeat`. */
export function pascal(name: string): string {
	const word = camel(name);
	return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A whole number from the command line. */
export function numberFrom(word: string | undefined, what: string, [least, most]: [number, number]): number {
	const value = Number(word);
	if (!word || !Number.isInteger(value) || value < least || value > most)
		throw new UsageError(`${what} is a number from ${least} to ${most}.`);
	return value;
}
