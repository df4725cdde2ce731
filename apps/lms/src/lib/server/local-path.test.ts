import { expect, it } from 'vitest';
import { localPath } from './local-path.ts';

it('stays on this site', () => {
	expect(localPath('/learn/1/2?lang=ar')).toBe('/learn/1/2?lang=ar');
	for (const bad of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'javascript:alert(1)',
		'',
		null,
		3,
	]) {
		expect(localPath(bad), String(bad)).toBe('/');
	}
});
