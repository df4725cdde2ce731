import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the configuration', () => {
	it('has a default for everything', () => {
		expect(readConfig({})).toMatchObject({
			port: 3000,
			origin: 'http://localhost:3000',
			isDemo: false,
			dataDir: '.data',
			trustProxy: 0,
		});
	});

	it.each([
		['PORT', 'abc'],
		['PORT', '0'],
		['PORT', '70000'],
		['DATABASE_URL', 'mysql://x'],
		['DATABASE_URL', 'nonsense'],
		['ORIGIN', 'ftp://x'],
		['ORIGIN', 'https://x.example/path'],
		['APP_KEY', 'short'],
		['SIGNING_KEYS', '{'],
		['TRUST_PROXY', '-1'],
		['DEMO', 'yes'],
		['DEMO_NOW', 'yesterday'],
		['WORKER', 'elsewhere'],
		['SMTP_URL', 'http://mail'],
		['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
	])('refuses %s=%s in one line that names it', (name, value) => {
		expect(() => readConfig({ [name]: value })).toThrow(
			new RegExp(`^${name} is not usable: it takes [^\\n]+\\.$`),
		);
	});

	it('refuses the demonstration on a public address', () => {
		expect(() => readConfig({ DEMO: '1', ORIGIN: 'https://course.example.org' })).toThrow(
			/^DEMO is not usable/,
		);
		expect(readConfig({ DEMO: '1', ORIGIN: 'http://localhost:4000' }).isDemo).toBe(true);
	});
});
