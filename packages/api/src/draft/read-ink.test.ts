import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/index.ts';

const STORY = `# title: Aan de deur
# kleur: blauw
Er wordt gebeld. # speaker: Ada
* [Doe open # trust: +1 # coach: Je laat zien dat je er bent.] Goed dat je er bent.
* [Wacht even] Je wacht.
- Ada zucht.
-> END
`;
const code = (promise: Promise<unknown>) =>
	promise.then(
		() => 'done',
		(error: { code?: string; message?: string }) =>
			error.code === 'BAD_REQUEST' ? error.code : error.message,
	);

describe('an ink story', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it('is read by who writes scenarios, and nothing is saved by reading', async () => {
		const trainer = await test.as('trainer');
		const before = (await trainer.draft.list()).drafts.length;
		const { problems, scenario } = await trainer.draft.readInk({ source: STORY });
		expect(scenario).toMatchObject({ title: 'Aan de deur', moments: 1, choices: 2 });
		expect(problems.filter((one) => one.kind === 'loss')).toMatchObject([
			{ code: 'unknown-tag', detail: 'kleur: blauw' },
		]);
		expect((await trainer.draft.list()).drafts).toHaveLength(before);
		expect(await code((await test.as('coordinator')).draft.readInk({ source: STORY }))).toBe('done');
		expect(await code((await test.as('trainee')).draft.readInk({ source: STORY }))).toBe('NOT_ALLOWED');
		expect(await code(test.asNobody().draft.readInk({ source: STORY }))).toBe('NOT_LOGGED_IN');
	});

	it('becomes a draft with its words, which the checks then ask the rest of', async () => {
		const trainer = await test.as('trainer');
		const { scenario } = await trainer.draft.readInk({ source: STORY });
		if (!scenario) throw new Error('refused');
		const { graph, text } = scenario;
		const { draftId } = await trainer.draft.create({ part: 2, minutes: 8, graph, texts: { nl: text } });
		const { drafts } = await trainer.draft.list();
		expect(drafts.find((one) => one.id === draftId)).toMatchObject({ title: 'Aan de deur', part: 2 });
		expect(drafts.find((one) => one.id === draftId)?.findings).toBeGreaterThan(0);
	});

	it.each(['constructor', 'toString', 'new'])('may call its knot and its speaker %s', async (name) => {
		const source = `-> ${name}\n=== ${name}\nHallo. # speaker: ${name}\n* [Ja] Ja.\n* [Nee] Nee.\n- -> END\n`;
		const trainer = await test.as('trainer');
		const { scenario } = await trainer.draft.readInk({ source });
		if (!scenario) throw new Error('refused');
		const { graph, text } = scenario;
		const { draftId } = await trainer.draft.create({ part: 2, minutes: 8, graph, texts: { nl: text } });
		expect((await trainer.draft.show({ draftId })).findings.length).toBeGreaterThan(0);
	});

	it('is refused with what is wrong and where', async () => {
		const trainer = await test.as('trainer');
		const { problems, scenario } = await trainer.draft.readInk({ source: 'Hoi\n* [A] -> nergens\n' });
		expect(scenario).toBeNull();
		expect(problems).toMatchObject([{ code: 'syntax', kind: 'refusal', line: 2 }]);
		expect(await code(trainer.draft.readInk({ source: '  ' }))).toBe('BAD_REQUEST');
		expect(await code(trainer.draft.readInk({ source: 'x'.repeat(300_001) }))).toBe('BAD_REQUEST');
	});
});
