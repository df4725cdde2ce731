import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf, refusalOf } from '../testing/refusals.ts';
import { silentMp3 } from '../testing/silent-mp3.ts';
import { soundFileOf } from './sound-file.ts';

const STARTS = ['0', '0:10', '0:20'];

describe('episodes', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const sound = silentMp3(40);
	const keep = async (who: string, extra: Record<string, unknown> = {}) =>
		await (await test.as(who)).episode.keep({ slug: '1', locale: 'nl', sound, starts: STARTS, ...extra });
	const heardBy = async (who: string | null, id: string) => {
		const viewer = who ? await test.viewerOf(who) : null;
		const file = await soundFileOf({ ...test.app, viewer } as Parameters<typeof soundFileOf>[0], id);
		return file ? file.length : null;
	};

	it('can be read by everybody, and say openly that nobody recorded them', async () => {
		const list = await test.asNobody().episode.list({ lang: 'en' });
		expect(list.map(({ slug, locale, sound: one }) => [slug, locale, one])).toEqual([
			['1', 'en', null],
			['2', 'en', null],
		]);
		const shown = await test.asNobody().episode.show({ slug: '1', lang: 'ar' });
		// Not written in Arabic: Dutch, and it says so.
		expect(shown.locale).toBe('nl');
		expect(shown.chapters).toHaveLength(3);
		expect(await codeOf(test.asNobody().episode.show({ slug: '99' }))).toBe('NOT_FOUND');
	});

	it('take a sound by its bytes, whatever it is called', async () => {
		for (const bad of [new Uint8Array(), new TextEncoder().encode('RIFF....WAVE, an mp3 I promise')])
			expect((await refusalOf(keep('coordinator', { sound: bad }))).appCode).toBe('INVALID_INPUT');
		expect((await refusalOf(keep('coordinator', { sound: new Uint8Array(30_000_001) }))).appCode).toBe(
			'TOO_LARGE',
		);
		expect(await codeOf(keep('coordinator', { locale: 'ar' }))).toBe('NOT_FOUND');
	});

	it('want a moment for each chapter, in order and before the end', async () => {
		const fieldsOf = async (starts: string[]) => (await refusalOf(keep('coordinator', { starts }))).fields;
		expect(await fieldsOf(['0', 'later', '0:20'])).toEqual({ 'start-1': 'episode.problem.moment' });
		expect(await fieldsOf(['0', '0:20', '0:10'])).toEqual({ 'start-2': 'episode.problem.order' });
		expect(await fieldsOf(['0:05', '0:10', '0:20'])).toEqual({ 'start-0': 'episode.problem.order' });
		expect(await fieldsOf(['0', '0:10', '9:00'])).toEqual({ 'start-2': 'episode.problem.order' });
		expect(await fieldsOf(['0', '0:10'])).toEqual({ 'start-2': 'episode.problem.moment' });
	});

	it('are heard by nobody outside before they are published, and by everybody after', async () => {
		const kept = await keep('coordinator', { isComputerVoice: true });
		expect(kept).toMatchObject({
			contentType: 'audio/mpeg',
			length: sound.length,
			seconds: 40,
			starts: [0, 10, 20],
		});
		for (const who of [null, 'trainee', 'trainer', 'other.coordinator'])
			expect(await heardBy(who, kept.id).catch(() => null), String(who)).toBeNull();
		expect(await heardBy('coordinator', kept.id)).toBe(sound.length);
		expect((await test.asNobody().episode.show({ slug: '1' })).sound).toBeNull();
		const api = await test.as('coordinator');
		await api.episode.change({ id: kept.id, isPublished: true });
		await api.episode.change({ id: kept.id, isPublished: true, starts: ['0', '0:11', '0:22'] });
		expect(await heardBy(null, kept.id)).toBe(sound.length);
		const shown = await test.asNobody().episode.show({ slug: '1', lang: 'en' });
		expect(shown.sound).toMatchObject({ locale: 'nl', isComputerVoice: true, starts: [0, 11, 22] });
		await api.episode.change({ id: kept.id, isPublished: false });
		expect(await heardBy(null, kept.id)).toBeNull();
	});

	it('come back byte by byte from any place', async () => {
		const long = silentMp3(90);
		const kept = await keep('coordinator', { slug: '2', sound: long });
		const viewer = await test.viewerOf('coordinator');
		const file = await soundFileOf({ ...test.app, viewer } as Parameters<typeof soundFileOf>[0], kept.id);
		expect(long.length).toBeGreaterThan(2 * 262_144);
		for (const [from, to] of [
			[0, long.length],
			[262_143, 262_145],
			[300_000, 600_000],
			[long.length - 1, long.length],
		] as const) {
			const parts: Uint8Array[] = [];
			for await (const part of file?.read(from, to) ?? []) parts.push(part);
			expect(Buffer.concat(parts).equals(Buffer.from(long.subarray(from, to))), `${from}`).toBe(true);
		}
	});

	it('belong to the organisation that recorded them', async () => {
		const own = (await (await test.as('coordinator')).episode.listOwn()).find((one) => one.sound);
		const id = own?.sound?.id ?? '';
		const viewer = await test.viewerOf('coordinator');
		const { organisationId } = await test.viewerOf('other.trainer');
		const other = await test.as('coordinator', { viewer: { ...viewer, organisationId } });
		expect((await other.episode.listOwn()).filter((one) => one.sound)).toEqual([]);
		expect((await other.episode.listOwn()).filter((one) => one.isOfOthers)).toHaveLength(2);
		expect(await codeOf(other.episode.change({ id, isPublished: true }))).toBe('NOT_FOUND');
		expect(await codeOf(other.episode.remove({ id }))).toBe('NOT_FOUND');
		const taken = other.episode.keep({ slug: '1', locale: 'nl', sound, starts: STARTS });
		expect((await refusalOf(taken)).appCode).toBe('CONFLICT');
		await (await test.as('coordinator')).episode.remove({ id });
		expect(await heardBy('coordinator', id)).toBeNull();
	});

	it('remember where somebody stopped, for herself only and on every device', async () => {
		const api = await test.as('trainee');
		await api.episode.savePlace({ slug: '1', second: 65 });
		await api.episode.savePlace({ slug: '1', second: 70 });
		expect(await (await test.as('trainee')).episode.places()).toEqual({ '1': 70 });
		expect(await (await test.as('deelnemer1')).episode.places()).toEqual({});
		expect(await codeOf(api.episode.savePlace({ slug: '99', second: 1 }))).toBe('NOT_FOUND');
		const { episodes } = await api.account.exportData();
		expect(episodes).toMatchObject([{ episode: '1', second: 70 }]);
	});
});
