import { LOCALES, recordedName } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';
import { base64, recorded, wav } from '../testing/sounds.ts';
import { recordingFileOf } from './audio-files.ts';
import { recordingKey } from './recording-key.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const AUDIO = base64(recorded('webm'));
const LESSON = { section: 'lesson-1-1', locale: 'nl' } as const;
const sentencesOf = async (
	who: string,
	place: { section: string; locale: 'nl' | 'en' | 'ar' | 'tr' } = LESSON,
) => (await (await test.as(who)).recording.showSection(place)).sentences;
const fileFor = async (who: string, key: string) =>
	await recordingFileOf({ ...test.app, viewer: await test.viewerOf(who), pending: null } as Context, key);

describe('what is missing', () => {
	it('is told for each language, and section by section', async () => {
		const trainer = await test.as('trainer');
		const { languages, sections } = await trainer.recording.list({ locale: 'nl' });
		expect(languages.map((one) => one.locale)).toEqual([...LOCALES]);
		for (const { total, recorded: count } of languages) {
			expect(total).toBeGreaterThan(30);
			expect(count).toBe(0);
		}
		const kinds = new Set(sections.map((one) => one.kind));
		expect(kinds).toEqual(new Set(['instructions', 'assessment', 'lesson', 'practice']));
		expect(sections.filter((one) => one.kind === 'lesson').length).toBeGreaterThan(20);
		expect(sections.filter((one) => one.kind === 'practice').length).toBeGreaterThanOrEqual(12);
		for (const { id, total } of sections) {
			const { sentences } = await trainer.recording.showSection({ section: id, locale: 'nl' });
			expect(sentences.length, id).toBe(total);
			expect(new Set(sentences.map((one) => one.key)).size, id).toBe(total);
		}
	});

	it('names every sentence a trainee meets: each of a lesson she reads is one that can be recorded', async () => {
		const { text, lesson } = await (await test.as('trainee')).learn.showLesson({ part: 1, number: 1 });
		const listed = new Set((await sentencesOf('trainer')).map((one) => one.text));
		const met: string[] = [];
		JSON.stringify(text, (_name, value: unknown) => {
			if (typeof value === 'string') met.push(value);
			return value;
		});
		expect(met.length).toBeGreaterThan(lesson.steps.length);
		expect(met.filter((one) => !listed.has(one))).toEqual([]);
	});

	it('is nothing that is not there', async () => {
		const trainer = await test.as('trainer');
		for (const section of ['lesson-6-20', `practice-${crypto.randomUUID()}`, 'nonsense', 'lesson-9-1'])
			expect(await codeOf(trainer.recording.showSection({ section, locale: 'nl' })), section).toBe(
				'NOT_FOUND',
			);
	});
});

describe('a recorded sentence', () => {
	it('is heard by the people of the organisation, and by nobody else', async () => {
		const [title, goal] = await sentencesOf('trainer');
		const key = title?.key ?? '';
		expect(key).toBe(recordingKey('nl', title?.text ?? ''));
		const trainer = await test.as('trainer');
		const trainee = await test.as('trainee');
		const shown = async () => (await trainee.learn.showLesson({ part: 1, number: 1 })).recorded;
		expect(await shown()).toEqual({});
		await trainer.recording.keep({ ...LESSON, key, audio: AUDIO });
		const name = recordedName('nl', title?.text ?? '');
		const first = (await shown())[name];
		expect(first).toMatch(new RegExp(`^${key}\\?v=\\w+$`));
		expect(Object.keys(await shown())).toEqual([name]);
		expect((await fileFor('trainee', key)).mime).toBe('audio/webm');
		await expect(fileFor('trainee', goal?.key ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(fileFor('other.trainee', key)).rejects.toMatchObject({ code: 'NOT_FOUND' });
		await expect(fileFor('trainee', '../../etc')).rejects.toMatchObject({ code: 'NOT_FOUND' });
		const nobody = { ...test.app, viewer: null, pending: null } as Context;
		await expect(recordingFileOf(nobody, key)).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
		const others = await test.as('other.trainer');
		expect((await sentencesOf('other.trainer')).every((one) => one.recording === null)).toBe(true);
		expect(await codeOf(others.recording.remove({ key }))).toBe('NOT_FOUND');
		// Twice is once; a newer one takes its place under another address.
		test.setNow(new Date(test.app.clock().getTime() + 60_000));
		await trainer.recording.keep({ ...LESSON, key, audio: base64(wav(3)) });
		expect((await fileFor('trainee', key)).mime).toBe('audio/wav');
		expect((await shown())[name]).not.toBe(first);
		const kept = (await sentencesOf('trainer'))[0]?.recording;
		expect(kept).toMatchObject({ seconds: 3, madeAt: test.app.clock() });
		await trainer.recording.remove({ key });
		expect(await shown()).toEqual({});
		expect(await codeOf(trainer.recording.remove({ key }))).toBe('NOT_FOUND');
	});

	it('is counted once in the list, and belongs to its words: other words have none', async () => {
		const trainer = await test.as('trainer');
		const place = { section: 'assessment', locale: 'ar' } as const;
		const [sentence] = await sentencesOf('trainer', place);
		await trainer.recording.keep({ ...place, key: sentence?.key ?? '', audio: AUDIO });
		const { languages, sections } = await trainer.recording.list({ locale: 'ar' });
		expect(languages.find((one) => one.locale === 'ar')?.recorded).toBe(1);
		expect(languages.find((one) => one.locale === 'nl')?.recorded).toBe(0);
		expect(sections.find((one) => one.id === 'assessment')?.recorded).toBe(1);
		expect(recordingKey('ar', `${sentence?.text} `)).not.toBe(sentence?.key);
		expect(recordingKey('nl', sentence?.text ?? '')).not.toBe(sentence?.key);
		// A key of another section or language opens no slot.
		const elsewhere = { ...LESSON, key: sentence?.key ?? '', audio: AUDIO };
		expect(await codeOf(trainer.recording.keep(elsewhere))).toBe('NOT_FOUND');
	});

	it('is made by trainers only, and refused with a sentence when it is no sound', async () => {
		const [sentence] = await sentencesOf('trainer');
		const input = { ...LESSON, key: sentence?.key ?? '', audio: AUDIO };
		for (const who of ['trainee', 'keyperson', 'coordinator'])
			expect(await codeOf((await test.as(who)).recording.keep(input)), who).toBe('NOT_ALLOWED');
		expect(await codeOf(test.asNobody().recording.keep(input))).toBe('NOT_LOGGED_IN');
		const trainer = await test.as('trainer');
		const refused = await refusalOf(
			trainer.recording.keep({ ...input, audio: base64(Buffer.from('<html>')) }),
		);
		expect(refused).toMatchObject({ appCode: 'INVALID_INPUT', fields: { audio: 'recording.problem.type' } });
		expect((await refusalOf(trainer.recording.keep({ ...input, audio: base64(wav(260)) }))).appCode).toBe(
			'TOO_LARGE',
		);
	});

	it('goes with the account of whose voice it is, and stands in her export', async () => {
		const [sentence] = await sentencesOf('cotrainer');
		const api = await test.as('cotrainer');
		await api.recording.keep({ ...LESSON, key: sentence?.key ?? '', audio: AUDIO });
		const { recordings } = await api.account.exportData();
		expect(recordings).toEqual([
			expect.objectContaining({ locale: 'nl', file: `/learn/audio/${sentence?.key}` }),
		]);
		const before = await test.app.db.$count(schema.recording);
		await api.account.erase({ word: 'wissen' });
		expect(await test.app.db.$count(schema.recording)).toBe(before - 1);
	});
});
