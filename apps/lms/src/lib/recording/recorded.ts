import { recordedName, type Recorded } from '@sleutelwerk/core';
import { getContext, setContext } from 'svelte';

const KEY = Symbol('recorded');

/** Tells everything below which sentences of this page somebody recorded. */
export function setRecorded(recorded: () => Recorded): void {
	setContext(KEY, recorded);
}

/** Gives for a sentence the end of its recording's address, or null. To be called while a component is made. */
export function getRecorded(): (locale: string, text: string) => string | null {
	const recorded = getContext<(() => Recorded) | undefined>(KEY);
	return (locale, text) => recorded?.()[recordedName(locale, text)] ?? null;
}
