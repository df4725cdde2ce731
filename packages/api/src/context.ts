import type { Clock, Locale } from '@sleutelwerk/core';
import type { Db, Jobs } from '@sleutelwerk/db';
import type { Role } from '@sleutelwerk/db/schema';
import type { Press, SigningKeySet, SignedDocument } from '@sleutelwerk/credentials';
import type { Log } from './log.ts';
import type { Shelf } from './shelf.ts';
import type { Trace } from './trace/trace.ts';

/** What lives as long as the process; made by the app, handed in everywhere. */
export type App = {
	db: Db;
	jobs: Jobs;
	clock: Clock;
	log: Log;
	trace: Trace;
	/** The public address without a slash at its end. */
	origin: string;
	dataDir: string;
	isDemo: boolean;
	/** Secret from which keys for single purposes are derived. */
	appKey: Uint8Array;
	signingKeys: SigningKeySet;
	/** Sets certificates in a process of its own; starts with the first page. */
	press: Press;
	/** Status lists this process signed, by their content: saves signing again, any of them may be forgotten. */
	statusLists: Map<string, SignedDocument>;
	shelf: Shelf;
};

/** Who asks: a logged-in person in one organisation. */
export type Viewer = {
	accountId: string;
	sessionId: string;
	name: string;
	shownName: string;
	locale: Locale;
	/** Whether Dutch stands first where both languages are shown. */
	readsDutch: boolean;
	organisationId: string;
	organisationName: string;
	roles: ReadonlySet<Role>;
};

/** Lets a procedure hand out or end a session without knowing about cookies. */
export type SessionCookie = { set(token: string): void; clear(): void };

export type Context = App & {
	requestId: string;
	/** Address of the client as far as proxies are believed; only for limits, hashed before it is kept. */
	address: string;
	userAgent: string;
	viewer: Viewer | null;
	/** A session that still waits for its second factor: account and session id. */
	pending: { accountId: string; sessionId: string } | null;
	cookie: SessionCookie;
};
