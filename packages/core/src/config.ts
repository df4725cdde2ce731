/** What the environment says, checked; see the table of variables in the README. */
export type Config = {
	port: number;
	partnerPort: number;
	origin: string;
	databaseUrl: string | null;
	dataDir: string;
	appKey: string | null;
	signingKeys: string | null;
	trustProxy: number;
	demoNow: string | null;
	smtpUrl: string | null;
	mailFrom: string;
	isDemo: boolean;
	worker: 'inside' | 'separate';
	/** Where the migrations lie (`packages/db/drizzle`). */
	migrationsDir: string;
	/** Where the widgets' built files lie. */
	widgetsDir: string;
	/** Seconds between saying at `/readyz` that this process ends and taking no new connections: longer than a proxy's look. */
	drainSeconds: number;
	/** For tests and the bench: each answer says in `Server-Timing` how many queries it took. */
	isMeasured: boolean;
	/** A collector of OpenTelemetry that is told what requests and jobs took; null: nobody is. */
	otlpEndpoint: string | null;
};

/** A wrong value: one line that names the variable and what it takes. */
export class ConfigError extends Error {
	constructor(variable: string, takes: string) {
		super(`${variable} is not usable: it takes ${takes}.`);
		this.name = 'ConfigError';
	}
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once, at a process's door. Throws `ConfigError` for the first value that is wrong. */
export function readConfig(env: Environment): Config {
	const port = readPort(env, 'PORT', 3000);
	const origin = readOrigin(env, port);
	const isDemo = readChoice(env, 'DEMO', ['0', '1']) === '1';
	if (isDemo && !isLocal(origin)) {
		throw new ConfigError(
			'DEMO',
			'0 when ORIGIN is not localhost: the demonstration accounts are open to everybody',
		);
	}
	return {
		port,
		partnerPort: readPort(env, 'PARTNER_PORT', 3001),
		origin,
		databaseUrl: readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
		dataDir: env.DATA_DIR || '.data',
		appKey: readSecret(env, 'APP_KEY'),
		signingKeys: readJson(env, 'SIGNING_KEYS'),
		trustProxy: readNumber(env, 'TRUST_PROXY', { fallback: 0, max: 10 }),
		demoNow: readMoment(env, 'DEMO_NOW'),
		smtpUrl: readUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
		mailFrom: env.MAIL_FROM || 'post@localhost',
		isDemo,
		worker: readChoice(env, 'WORKER', ['inside', 'separate']),
		migrationsDir: env.MIGRATIONS_DIR || 'packages/db/drizzle',
		widgetsDir: env.WIDGETS_DIR || 'packages/widgets/dist/w',
		drainSeconds: readNumber(env, 'DRAIN_SECONDS', { fallback: 0, max: 60 }),
		isMeasured: readChoice(env, 'MEASURE', ['0', '1']) === '1',
		otlpEndpoint: readUrl(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:']),
	};
}

function isLocal(origin: string): boolean {
	return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
}

function readNumber(
	env: Environment,
	name: string,
	{ fallback, max }: { fallback: number; max: number },
): number {
	const text = env[name];
	if (!text) return fallback;
	const value = Number(text);
	if (!Number.isInteger(value) || value < 0 || value > max)
		throw new ConfigError(name, `a whole number from 0 to ${max}`);
	return value;
}

function readPort(env: Environment, name: string, fallback: number): number {
	const port = readNumber(env, name, { fallback, max: 65_535 });
	if (port === 0) throw new ConfigError(name, 'a port from 1 to 65535');
	return port;
}

/** The first choice is the default. */
function readChoice<T extends string>(env: Environment, name: string, choices: readonly [T, ...T[]]): T {
	const text = env[name];
	if (!text) return choices[0];
	const choice = choices.find((one) => one === text);
	if (!choice) throw new ConfigError(name, choices.join(' or '));
	return choice;
}

function readUrl(env: Environment, name: string, protocols: readonly string[]): string | null {
	const text = env[name];
	if (!text) return null;
	if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
		throw new ConfigError(name, `an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`);
	}
	return text;
}

function readOrigin(env: Environment, port: number): string {
	const text = env.ORIGIN || `http://localhost:${port}`;
	const usable = URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
	if (!usable || new URL(text).pathname !== '/') {
		throw new ConfigError('ORIGIN', 'the public address, like https://course.example.org, without a path');
	}
	return new URL(text).origin;
}

function readSecret(env: Environment, name: string): string | null {
	const text = env[name];
	if (!text) return null;
	if (text.length < 32) throw new ConfigError(name, 'a secret of at least 32 characters');
	return text;
}

function readJson(env: Environment, name: string): string | null {
	const text = env[name];
	if (!text) return null;
	try {
		JSON.parse(text);
	} catch {
		throw new ConfigError(name, 'the JSON of the file signing-keys.json');
	}
	return text;
}

function readMoment(env: Environment, name: string): string | null {
	const text = env[name];
	if (!text) return null;
	if (Number.isNaN(new Date(text).getTime()))
		throw new ConfigError(name, 'an ISO time, like 2026-11-21T09:00:00Z');
	return text;
}
