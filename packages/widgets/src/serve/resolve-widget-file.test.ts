import { describe, expect, it } from 'vitest';
import { resolveWidgetFile } from './resolve-widget-file.ts';

const fileOf = (path: string, lang: string | null = null): string | undefined =>
	resolveWidgetFile({ path, lang })?.file;

describe('resolveWidgetFile', () => {
	it('gives the private frame in the language asked for, else in Dutch', () => {
		expect(fileOf('1/frame/finder', 'ar-SY')).toBe('1/frame/finder.ar.html');
		expect(fileOf('1/frame/card', 'xx')).toBe('1/frame/card.nl.html');
		expect(fileOf('1/frame/signup')).toBe('1/frame/signup.nl.html');
	});

	it('ignores the language for all other files', () => {
		expect(fileOf('1/card.js', 'ar')).toBe('1/card.js');
		expect(fileOf('1/card.tr.html', 'ar')).toBe('1/card.tr.html');
		expect(fileOf('1/card.so.mp3', 'ar')).toBe('1/card.so.mp3');
	});

	it.each([
		'../package.json',
		'1/../../secret.json',
		'1/frame/../x.js',
		'/etc/passwd',
		'2/card.js',
		'1/x.txt',
		'kit.json',
		'1.0.0/other.zip',
		'1.0.0/sleutelwerk-widgets-1.0.1.tgz',
		'1/',
	])('has no file for %s', (path) => {
		expect(fileOf(path)).toBeUndefined();
	});

	it('lets pinned code be kept for ever and content for minutes only', () => {
		const cacheOf = (path: string) => resolveWidgetFile({ path, lang: null })?.headers['cache-control'];
		expect(cacheOf('1.0.0/card.js')).toContain('immutable');
		for (const ending of ['zip', 'tgz'])
			expect(cacheOf(`1.0.0/sleutelwerk-widgets-1.0.0.${ending}`)).toBe('public, max-age=600');
		expect(cacheOf('1/card.js')).toBe('public, max-age=600');
		expect(cacheOf('1/map.json')).toBe('public, max-age=600');
	});

	it('opens everything to every site', () => {
		expect(resolveWidgetFile({ path: '1/card.js', lang: null })?.headers['access-control-allow-origin']).toBe(
			'*',
		);
	});
});
