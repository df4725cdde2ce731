import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CARD, CARD_SOUND } from '@sleutelwerk/content/card';
import type { CardSound } from '@sleutelwerk/core/card-model';

const FOLDER = fileURLToPath(new URL('../../../content/sound/', import.meta.url));
const NAME = /^card\.[a-z]+\.(?:mp3|ogg)$/;

/** The spoken signs of all languages by path under `/w/`. Rejects when a recording is not what is said of it. */
export async function soundFiles(
	sounds: Readonly<Record<string, CardSound>> = CARD_SOUND,
	read: (file: string) => Promise<Buffer> = (file) => readFile(FOLDER + file),
): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const sound of Object.values(sounds)) {
		const body = await read(sound.file);
		const fault = faultOf(sound, body.length);
		if (fault) throw new Error(`${sound.file}: ${fault}`);
		files.set(`1/${sound.file}`, body);
	}
	return files;
}

function faultOf({ file, bytes, cues }: CardSound, read: number): string | undefined {
	if (!NAME.test(file)) return 'is no name of a sound file';
	if (bytes !== read) return `has ${read} bytes and not ${bytes}`;
	const ids = new Set(Object.values(CARD.audiences).flatMap((signs) => signs.map(({ id }) => id)));
	const unknown = Object.keys(cues).find((id) => !ids.has(id));
	if (unknown) return `knows a sign that is none: ${unknown}`;
	const wrong = Object.entries(cues).find(([, [from, until]]) => !(from >= 0 && until > from));
	return wrong ? `speaks ${wrong[0]} backwards` : undefined;
}
