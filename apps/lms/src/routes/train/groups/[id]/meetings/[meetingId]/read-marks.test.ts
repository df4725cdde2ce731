import { expect, it } from 'vitest';
import { readMarks } from './read-marks.ts';

it('reads only what changed, and no state that there is not', () => {
	const form = new FormData();
	for (const [name, value] of [
		['state-a', 'present'],
		['was-a', ''],
		['request-a', 'ra'],
		['state-b', 'late'],
		['was-b', 'late'],
		['request-b', 'rb'],
		['state-c', 'gone'],
		['request-c', 'rc'],
	])
		form.set(name ?? '', value ?? '');
	expect(readMarks(form)).toEqual([{ enrolmentId: 'a', state: 'present', requestId: 'ra' }]);
});
