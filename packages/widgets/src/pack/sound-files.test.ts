import type { CardSound } from '@sleutelwerk/core/card-model';
import { describe, expect, it } from 'vitest';
import { soundFiles } from './sound-files.ts';

const SOUND: CardSound = { file: 'card.nl.mp3', bytes: 4, cues: { 'self-hit': [0, 1.5] } };
const files = (given: Partial<CardSound>): Promise<Map<string, Buffer>> =>
	soundFiles({ nl: { ...SOUND, ...given } }, () => Promise.resolve(Buffer.from('abcd')));

describe('soundFiles', () => {
	it('puts each recording where the script asks for it', async () => {
		expect([...(await files({}))]).toEqual([['1/card.nl.mp3', Buffer.from('abcd')]]);
	});

	it.each([
		[{ bytes: 5 }, /4 bytes and not 5/],
		[{ cues: { 'self-hits': [0, 1] } }, /a sign that is none: self-hits/],
		[{ cues: { 'self-hit': [2, 1] } }, /backwards/],
		[{ file: '../card.nl.mp3' }, /no name/],
	] as const)('refuses %o', async (given, why) => {
		await expect(files(given)).rejects.toThrow(why);
	});

	it('finds every recording that the content promises', async () => {
		await expect(soundFiles()).resolves.toBeInstanceOf(Map);
	});
});
