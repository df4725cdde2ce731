import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './testing/index.ts';
import { refusalOf } from './testing/refusals.ts';
import { unstorableFields } from './unstorable.ts';

const NULL = 'Mag ik\0 komen?';
const HALF = 'Mag ik \ud800 komen?';

describe('text that the database cannot keep', () => {
	it('is found wherever it stands, and nothing else is', () => {
		expect(unstorableFields({ name: NULL, fine: 'é 🙂 \n\t', list: [{ note: HALF }], n: 3 })).toEqual([
			'list.0.note',
			'name',
		]);
		expect(unstorableFields({ answers: { [NULL]: 'x' } })).toEqual(['answers']);
		expect(unstorableFields(HALF)).toEqual(['_']);
		expect(unstorableFields(undefined)).toEqual([]);
	});

	it('is a day or moment that its calendar does not have', () => {
		const days = [
			'0000-01-01',
			'0000-02-03T04:05:06Z',
			'0001-01-01T00:00:00+23:59',
			'9999-12-31T23:59:59-23:59',
		];
		expect(unstorableFields({ days })).toHaveLength(days.length);
		expect(unstorableFields({ at: '1970-01-01T00:00:00Z', day: '2026-11-21', text: '0000-01-01 ?' })).toEqual(
			[],
		);
	});

	it('is looked for in a body nested deeper than the stack', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`);
		expect(unstorableFields(deep)).toHaveLength(1);
	});
});

describe('a procedure that is given such text', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	it.each([NULL, HALF])('says which field is wrong', async (text) => {
		const [webinar] = await test.asNobody().webinar.list({});
		const asked = test.asNobody().webinar.ask({ webinarId: webinar?.id ?? '', question: text });
		expect(await refusalOf(asked)).toMatchObject({
			appCode: 'INVALID_INPUT',
			fields: { question: 'error.field.invalid' },
		});
		const entered = test.asNobody().account.logIn({ email: text, password: 'x' });
		expect(await refusalOf(entered)).toMatchObject({ appCode: 'INVALID_INPUT' });
	});
});
