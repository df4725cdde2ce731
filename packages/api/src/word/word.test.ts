import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { schema } from '@sleutelwerk/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';
import { codeOf } from '../testing/refusals.ts';

describe('words of one’s own', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const rowsOf = async (who: string) => {
		const { accountId } = await test.viewerOf(who);
		return await test.app.db.select().from(schema.keptWord).where(eq(schema.keptWord.accountId, accountId));
	};

	it('are kept once, the newest first, and taken off again without harm', async () => {
		const api = await test.as('trainee');
		await Promise.all(Array.from({ length: 6 }, () => api.word.keep({ word: 'wijkteam' })));
		test.setNow(new Date('2026-11-22T11:00:00Z'));
		await api.word.keep({ word: 'meldcode' });
		await api.word.keep({ word: 'wijkteam' });
		expect((await api.word.list()).kept.map((word) => word.id)).toEqual(['meldcode', 'wijkteam']);
		expect(await rowsOf('trainee')).toHaveLength(2);
		await api.word.remove({ word: 'meldcode' });
		await api.word.remove({ word: 'meldcode' });
		expect((await api.word.list()).kept.map((word) => word.id)).toEqual(['wijkteam']);
	});

	it('are words of the glossary, and nobody else’s', async () => {
		const api = await test.as('deelnemer3');
		expect(await codeOf(api.word.keep({ word: 'geen-woord' }))).toBe('NOT_FOUND');
		expect((await api.word.list()).kept).toEqual([]);
		await api.word.remove({ word: 'wijkteam' });
		expect(await rowsOf('trainee')).toHaveLength(1);
	});

	it('are explained in one’s own language', async () => {
		const viewer = await test.viewerOf('trainee');
		for (const locale of ['nl', 'en', 'ar', 'tr'] as const) {
			const [word] = (await (await test.as('trainee', { viewer: { ...viewer, locale } })).word.list()).kept;
			const known = GLOSSARY.find((one) => one.id === 'wijkteam');
			expect(word).toMatchObject({
				term: 'wijkteam',
				meaning: known?.meaning[locale],
				meaningLocale: locale,
			});
		}
	});

	it('are suggested from lessons one was in, without those one keeps', async () => {
		expect((await (await test.as('deelnemer1')).word.list()).met).toEqual([]);
		const api = await test.as('finished');
		const { met } = await api.word.list();
		expect(met.length).toBeGreaterThan(20);
		expect(new Set(met.map((word) => word.id)).size).toBe(met.length);
		const [first] = met;
		await api.word.keep({ word: first?.id ?? '' });
		expect((await api.word.list()).met.map((word) => word.id)).not.toContain(first?.id);
	});

	it('go with her data: in the export, and gone when she is', async () => {
		const { accountId } = await test.viewerOf('deelnemer5');
		const api = await test.as('deelnemer5');
		await api.word.keep({ word: 'wijkteam' });
		await api.episode.savePlace({ slug: '1', second: 30 });
		expect((await api.account.exportData()).words).toMatchObject([{ word: 'wijkteam' }]);
		await api.account.erase({ password: 'sleutelwerk-demo' });
		const { keptWord, listening } = schema;
		for (const table of [keptWord, listening])
			expect(await test.app.db.select().from(table).where(eq(table.accountId, accountId))).toEqual([]);
	});
});

describe('two languages', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());
	const lesson = { part: 1, number: 1 };
	const inLanguage = async (locale: 'nl' | 'en' | 'ar') => {
		const viewer = await test.viewerOf('deelnemer1');
		return await test.as('deelnemer1', { viewer: { ...viewer, locale } });
	};

	it('stand in the order a person chose, on every device', async () => {
		const api = await inLanguage('en');
		const before = await api.learn.showLesson(lesson);
		expect([before.textLocale, before.reading.beside?.locale]).toEqual(['en', 'nl']);
		await api.word.setReading({ dutchFirst: true });
		const after = await (await inLanguage('en')).learn.showLesson(lesson);
		expect([after.textLocale, after.reading.beside?.locale]).toEqual(['nl', 'en']);
		expect(after.reading.beside?.text).toEqual(before.text);
		expect(after.text).toEqual(before.reading.beside?.text);
		// The pairs are the same, whichever stands first.
		expect(after.reading.help).toEqual(before.reading.help);
		expect(before.reading.help['steps/r2/paragraphs/0']?.sentences?.own).toHaveLength(3);
	});

	it('are one where there is only Dutch: nothing is offered beside it, and its words are explained', async () => {
		const shown = await (await inLanguage('ar')).learn.showLesson(lesson);
		expect([shown.textLocale, shown.reading.beside]).toEqual(['nl', null]);
		expect(Object.values(shown.reading.help).every((one) => one.sentences === null)).toBe(true);
		expect(shown.reading.help['steps/r2/paragraphs/0']?.words).toEqual([[4, 18, 'sleutelpersoon']]);
		expect(shown.words.every((word) => word.meaningLocale === 'ar')).toBe(true);
	});

	it('change in mid-scene, and the log of the rehearsal says where', async () => {
		const scenarioId = '6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16';
		const dutch = await inLanguage('nl');
		const { rehearsalId } = await dutch.rehearsal.start({ scenarioId });
		const eventsOf = async () =>
			(
				await test.app.db
					.select({ event: schema.rehearsalEvent.event })
					.from(schema.rehearsalEvent)
					.where(eq(schema.rehearsalEvent.rehearsalId, rehearsalId))
					.orderBy(schema.rehearsalEvent.seq)
			).map(({ event }) => {
				const { type, locale } = event as { type: string; locale?: string };
				return locale ? `${type} ${locale}` : type;
			});
		const choose = async (api: Awaited<ReturnType<typeof inLanguage>>) => {
			const { view } = await api.rehearsal.show({ scenarioId });
			if (!('node' in view)) throw new Error('not on stage');
			const at = view.node;
			await api.rehearsal.append({
				rehearsalId,
				event:
					view.kind === 'decision'
						? { type: 'chose', at, choice: view.choices[0]?.id ?? '' }
						: { type: 'continued', at },
			});
		};
		await choose(dutch);
		const arabic = await inLanguage('ar');
		await choose(arabic);
		await choose(arabic);
		await choose(dutch);
		expect(await eventsOf()).toEqual([
			...['started', 'chose', 'language-changed ar', 'continued', 'chose', 'language-changed nl'],
			'continued',
		]);
	});
});
