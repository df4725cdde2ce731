import { VOICE_DAYS } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeExpired } from '../account/purge-expired.ts';
import { keptSince } from '../account/retention.ts';
import type { Context } from '../context.ts';
import { findPlainText } from '../testing/find-plain-text.ts';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { playUntil, scenarioOfPart } from '../testing/player.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';
import { base64, recorded } from '../testing/sounds.ts';
import { voiceFileOf } from './audio-files.ts';
import { readRecording } from './read-recording.ts';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));
afterAll(() => test.close());

const VOICE = base64(recorded('webm'));
const hear = async (who: string, id: string) =>
	await voiceFileOf({ ...test.app, viewer: await test.viewerOf(who), pending: null } as Context, id);
const refusedTo = async (who: string, id: string) =>
	expect(await hear(who, id).catch((error: { code: string }) => error.code), who).toBe('NOT_FOUND');

type Said = { words?: string; consent?: boolean; voice?: string };

/** Plays to the turn that goes to the trainer and says something there. */
async function say(who: string, part: number, said: Said) {
	const caller = await test.as(who);
	const scenario = scenarioOfPart(part);
	// Somebody of the demonstration may stand in the debrief of an earlier time.
	const earlier = await caller.rehearsal.show({ scenarioId: scenario.id });
	if (earlier.view.kind === 'debrief' && earlier.rehearsalId)
		await caller.rehearsal.append({
			rehearsalId: earlier.rehearsalId,
			event: { type: 'ended', from: 'debrief' },
		});
	const { rehearsalId, play } = await playUntil(caller, scenario, {
		until: ({ view }) => view.kind === 'open' && view.toTrainer,
		writing: { words: 'Ik luister.', consent: false },
	});
	if (play.view.kind !== 'open') throw new Error('no open turn');
	const event = { type: 'wrote' as const, at: play.view.node, words: '', consent: true, ...said };
	const append = () => caller.rehearsal.append({ rehearsalId, event });
	const own = async () => (await caller.rehearsal.show({ scenarioId: scenario.id })).own;
	return { rehearsalId, scenarioId: scenario.id, append, own, caller };
}

async function spoken(who: string, part: number, said: Said = { voice: VOICE }) {
	const turn = await say(who, part, said);
	await turn.append();
	const mine = (await turn.own()).find((one) => one.voice !== null);
	if (!mine?.voice) throw new Error('nothing was said');
	return { ...turn, turnId: mine.id, voiceId: mine.voice.id };
}

describe('a spoken turn', () => {
	it('without consent is not kept, whatever else came', async () => {
		const before = await test.app.db.$count(schema.voiceNote);
		const silent = await say('deelnemer1', 1, { voice: VOICE, consent: false });
		const refused = await refusalOf(silent.append());
		expect(refused.fields).toEqual({ 'event.consent': 'recording.problem.consent' });
		const empty = await say('deelnemer1', 1, {});
		expect((await refusalOf(empty.append())).fields).toEqual({ 'event.words': 'error.field.required' });
		const noise = await say('deelnemer1', 1, { voice: base64(Buffer.from('no sound at all')) });
		expect((await refusalOf(noise.append())).fields).toEqual({ 'event.voice': 'recording.problem.type' });
		expect(await test.app.db.$count(schema.voiceNote)).toBe(before);
	});

	it('reaches the trainers of the group, sealed on the way; a repeat keeps no second one', async () => {
		const { turnId, voiceId, append } = await spoken('deelnemer2', 2);
		expect((await append()).changed).toBe(false);
		const trainer = await test.as('trainer');
		expect((await trainer.review.list()).map((one) => one.id)).toContain(turnId);
		expect(await trainer.review.show({ id: turnId })).toMatchObject({ words: '', voice: { id: voiceId } });
		const { bytes } = await readRecording(VOICE, 'voice');
		for (const who of ['trainer', 'cotrainer', 'deelnemer2'])
			expect((await hear(who, voiceId)).bytes).toEqual(bytes);
		for (const who of ['deelnemer3', 'coordinator', 'other.trainer', 'other.trainee', 'admin'])
			await refusedTo(who, voiceId);
		const nobody = { ...test.app, viewer: null, pending: null } as Context;
		await expect(voiceFileOf(nobody, voiceId)).rejects.toMatchObject({ code: 'NOT_LOGGED_IN' });
	});

	it('stands nowhere in the database as it sounds', async () => {
		const { voiceId } = await spoken('deelnemer3', 1);
		const { bytes } = await readRecording(VOICE, 'voice');
		const piece = bytes.subarray(bytes.length - 400, bytes.length - 360).toString('hex');
		expect(await findPlainText(test.app.db, piece)).toEqual([]);
		const row = eq(schema.voiceNote.id, voiceId);
		const [note] = await test.app.db.select().from(schema.voiceNote).where(row);
		// A voice that was not sealed, or was moved to another row, is found out.
		await test.app.db.update(schema.voiceNote).set({ sealed: bytes }).where(row);
		expect(await findPlainText(test.app.db, piece)).toEqual(['voice_note']);
		await expect(hear('deelnemer3', voiceId)).rejects.toThrow();
		const other = await spoken('deelnemer5', 1);
		await test.app.db
			.update(schema.voiceNote)
			.set({ sealed: note?.sealed ?? Buffer.alloc(0) })
			.where(eq(schema.voiceNote.id, other.voiceId));
		await expect(hear('deelnemer5', other.voiceId)).rejects.toThrow();
	});

	it('is deleted by whose voice it is: then it leaves the list, and written words stay', async () => {
		const only = await spoken('deelnemer4', 1);
		const both = await spoken('deelnemer4', 2, { voice: VOICE, words: 'Ik ben er voor je.' });
		const trainer = await test.as('trainer');
		for (const who of ['trainer', 'deelnemer3', 'other.trainee'])
			expect(await codeOf((await test.as(who)).recording.forgetVoice({ id: only.voiceId }))).toBe(
				'NOT_FOUND',
			);
		await only.caller.recording.forgetVoice({ id: only.voiceId });
		await both.caller.recording.forgetVoice({ id: both.voiceId });
		const waiting = (await trainer.review.list()).map((one) => one.id);
		expect(waiting).not.toContain(only.turnId);
		expect(waiting).toContain(both.turnId);
		expect(await trainer.review.show({ id: both.turnId })).toMatchObject({
			words: 'Ik ben er voor je.',
			voice: null,
		});
		await refusedTo('trainer', only.voiceId);
		expect(await codeOf(only.caller.recording.forgetVoice({ id: only.voiceId }))).toBe('NOT_FOUND');
	});
});

describe('a spoken answer', () => {
	it('is heard by the person and the trainers of the group, needs no written word, and is deleted by the trainer', async () => {
		const { turnId, caller, scenarioId } = await spoken('deelnemer6', 1);
		const trainer = await test.as('trainer');
		expect((await refusalOf(trainer.review.answer({ id: turnId, rubric: {} }))).fields).toEqual({
			reply: 'error.field.required',
		});
		await trainer.review.answer({ id: turnId, rubric: {}, voice: VOICE });
		const [review] = (await caller.rehearsal.show({ scenarioId })).reviews;
		const id = review?.voice?.id ?? '';
		for (const who of ['deelnemer6', 'trainer', 'cotrainer'])
			expect((await hear(who, id)).mime).toBe('audio/webm');
		for (const who of ['deelnemer7', 'coordinator', 'other.trainer']) await refusedTo(who, id);
		expect((await trainer.review.show({ id: turnId })).answer).toMatchObject({ isMine: true, voice: { id } });
		expect((await (await test.as('cotrainer')).review.show({ id: turnId })).answer?.isMine).toBe(false);
		expect(await codeOf(caller.recording.forgetVoice({ id }))).toBe('NOT_FOUND');
		await trainer.recording.forgetVoice({ id });
		await refusedTo('deelnemer6', id);
	});
});

describe('in the end', () => {
	it('voices go after their term, and a turn that was only spoken leaves the list', async () => {
		const { turnId, voiceId } = await spoken('deelnemer8', 1);
		const now = test.app.clock();
		expect(now.getTime() - keptSince('voices', now).getTime()).toBe(VOICE_DAYS * 86_400_000);
		test.setNow(new Date(now.getTime() + (VOICE_DAYS - 1) * 86_400_000));
		await purgeExpired(test.app);
		expect((await hear('trainer', voiceId)).mime).toBe('audio/webm');
		test.setNow(new Date(now.getTime() + (VOICE_DAYS + 1) * 86_400_000));
		await purgeExpired(test.app);
		await refusedTo('trainer', voiceId);
		expect((await (await test.as('trainer')).review.list()).map((one) => one.id)).not.toContain(turnId);
		test.setNow(now);
	});

	it('they stand in the export and go with the account, answers too', async () => {
		const { turnId, voiceId, caller } = await spoken('deelnemer9', 1);
		await (await test.as('trainer')).review.answer({ id: turnId, rubric: {}, voice: VOICE });
		const { voices } = await caller.account.exportData();
		expect(voices).toHaveLength(2);
		expect(voices.map((one) => one.file)).toContain(`/learn/audio/voice/${voiceId}`);
		const before = await test.app.db.$count(schema.voiceNote);
		await caller.account.erase({ word: 'wissen' });
		expect(await test.app.db.$count(schema.voiceNote)).toBe(before - 2);
	});
});
