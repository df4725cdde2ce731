import { CARD } from '@sleutelwerk/content/card';
import type { FinderMap } from '@sleutelwerk/directory';
import { renderPage } from '../pack/pages.ts';

const RATE = 8000;
const SECONDS_EACH = 2;

/** A card whose first signs are spoken, by a sound made here: nobody has recorded one yet. By path under `/w/`. */
export function spokenCard(map: FinderMap): Map<string, string | Buffer> {
	const ids = CARD.audiences.self.slice(0, 4).map(({ id }) => id);
	const sound = wave(ids.length * SECONDS_EACH);
	const cues = ids.map((id, at) => [id, [at * SECONDS_EACH, at * SECONDS_EACH + 1.5]] as const);
	const nl = { file: 'card.nl.mp3', bytes: sound.length, cues: Object.fromEntries(cues) };
	return new Map<string, string | Buffer>([
		['1/card.nl.html', renderPage('card.nl.html', map, { nl })],
		// Browsers look at the bytes and not at the name.
		['1/card.nl.mp3', sound],
	]);
}

/** A RIFF WAVE file with a tone: one channel, eight bits. */
function wave(seconds: number): Buffer {
	const samples = Buffer.from(
		Array.from({ length: seconds * RATE }, (_, at) => 128 + Math.round(20 * Math.sin(at / 3))),
	);
	const head = Buffer.alloc(44);
	head.write('RIFF', 0);
	head.writeUInt32LE(36 + samples.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(RATE, 24);
	head.writeUInt32LE(RATE, 28);
	head.writeUInt16LE(1, 32);
	head.writeUInt16LE(8, 34);
	head.write('data', 36);
	head.writeUInt32LE(samples.length, 40);
	return Buffer.concat([head, samples]);
}
