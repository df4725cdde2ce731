type Group = { name: string; test: RegExp; minShareCount: number };

/** Svelte, Kit and the formatter, with what the bundler adds itself: every page with script runs them. */
const FRAME =
	/node_modules\/(?:\.pnpm\/)?(?:svelte|@sveltejs|devalue|esm-env|clsx|intl-messageformat|@formatjs)|preload-helper|rolldown\/runtime/;
/** What nearly every page of the house shows or calls. */
const HOUSE =
	/src\/lib\/(?:i18n|components\/(?:Field|Problem|Fold)|recording\/first-words|offline\/(?:names|is-kept|can-keep))|packages\/core\//;
/** Lines that are read and heard, in two languages: lessons, rehearsals, words. */
const READING =
	/src\/lib\/(?:reading\/|recording\/(?:ListenButton|Instruction|hear|local-voice|recorded)|components\/(?:Listen|TwoLanguages))/;
/** Own voice. */
const VOICE = /src\/lib\/recording\/(?:Recorder|VoiceNote|microphone\.)/;

/**
 * Which modules come in one file. Each request costs a turn on a slow line, and each byte that a page does not use costs
 * more: nothing is in a group that only some of its pages need. `minShareCount` is the number of pages from which on.
 */
export function chunkGroups(): Group[] {
	return [
		{ name: 'frame', test: FRAME, minShareCount: 12 },
		{ name: 'house', test: HOUSE, minShareCount: 6 },
		{ name: 'reading', test: READING, minShareCount: 2 },
		{ name: 'voice', test: VOICE, minShareCount: 2 },
	];
}
