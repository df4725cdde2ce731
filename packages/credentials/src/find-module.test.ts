import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findModule } from './find-module.ts';
import { findFonts, FONT_FILES } from './fonts.ts';

const FONT = '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf';
const OUR_PACKAGE = fileURLToPath(new URL('..', import.meta.url));

let app: string;
beforeEach(() => {
	app = mkdtempSync(join(tmpdir(), 'app-'));
});
afterEach(() => rmSync(app, { recursive: true }));

describe('fonts and native code', () => {
	it('are found from an app that has only the workspace package, as a bundle in its build folder', () => {
		mkdirSync(join(app, 'node_modules/@sleutelwerk'), { recursive: true });
		symlinkSync(OUR_PACKAGE, join(app, 'node_modules/@sleutelwerk/credentials'));
		const bundle = pathToFileURL(join(app, 'build/server/chunk.js'));
		expect(findModule(FONT, bundle)).toBe(findModule(FONT));
		expect(findModule('@resvg/resvg-js', bundle)).toBe(findModule('@resvg/resvg-js'));
	});

	it('are named where they are missing', () => {
		const missing = '@expo-google-fonts/no-such-font/font.ttf';
		expect(() => findModule(missing, join(app, 'build/chunk.js'))).toThrow(missing);
	});

	it('come from a folder where one is given', () => {
		for (const file of FONT_FILES) copyFileSync(findModule(FONT), join(app, file));
		expect(findFonts({ fontsDir: app })).toEqual(FONT_FILES.map((file) => join(app, file)));
		rmSync(join(app, FONT_FILES[0] ?? ''));
		expect(() => findFonts({ fontsDir: app })).toThrow(FONT_FILES[0]);
	});
});
