import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PressOptions } from './certificate-input.ts';
import { findModule } from './find-module.ts';

/**
 * Package and file of every font. Source Serif for Latin, Greek and Cyrillic, Vazirmatn for Arabic (text extraction
 * gives the letters back best), Noto Sans Ethiopic, and Noto Sans for Latin letters of African languages.
 */
const FONTS = [
	['@expo-google-fonts/source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'],
	['@expo-google-fonts/source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'],
	['@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
	['@expo-google-fonts/vazirmatn', '400Regular/Vazirmatn_400Regular.ttf'],
	['@expo-google-fonts/vazirmatn', '600SemiBold/Vazirmatn_600SemiBold.ttf'],
	['@expo-google-fonts/noto-sans-ethiopic', '400Regular/NotoSansEthiopic_400Regular.ttf'],
	['@expo-google-fonts/noto-sans-ethiopic', '600SemiBold/NotoSansEthiopic_600SemiBold.ttf'],
	['@expo-google-fonts/noto-sans', '400Regular/NotoSans_400Regular.ttf'],
	['@expo-google-fonts/noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf'],
] as const;

/** File names that a `fontsDir` has to hold. */
export const FONT_FILES: readonly string[] = FONTS.map(([, file]) => basename(file));

/**
 * Where the fonts are. Without options their packages are found as `findModule` says.
 * @throws Error that names the missing font: a set-up fault, nothing a person can mend.
 */
export function findFonts({ fontsDir, resolveFrom }: PressOptions = {}): string[] {
	if (!fontsDir) return FONTS.map(([name, file]) => findModule(`${name}/${file}`, resolveFrom));
	const paths = FONT_FILES.map((file) => join(fontsDir, file));
	const missing = paths.find((path) => !existsSync(path));
	if (missing) throw new Error(`A font of the certificate is missing: ${missing}`);
	return paths;
}
