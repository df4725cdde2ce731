import type { Context, Viewer } from '@sleutelwerk/api';
import type { Direction, Locale, Translate, WidgetLocale } from '@sleutelwerk/core';
import type { OwnWords } from '#lib/server/own-words.ts';
import type { Caller } from '#lib/server/context.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			code?: string;
			errorId?: string | null;
		}
		interface Locals {
			locale: Locale;
			/** What she reads best: of more languages than the pages have, for widgets and mail. */
			ownLocale: WidgetLocale;
			requestId: string;
			context: Context;
			/** The API as the logged-in person; load functions and form actions use it. */
			api: Caller;
			viewer: Viewer | null;
			/** The database was away while this was answered. */
			isUnreachable?: boolean;
			/** What the browser is to clear of this site (`Clear-Site-Data`). */
			clears?: string;
			/** Hashes of styles that stand inside the page's widgets. */
			styleHashes?: readonly string[];
		}
		interface PageData {
			locale: Locale;
			/** Where the pages do not have it: the language she asked for, kept in every address. */
			ownLocale?: WidgetLocale;
			/** Sentences in that language; null where the pages speak it. */
			ownWords?: OwnWords | null;
			/** The page's own part is in that language. */
			hasOwnLanguage?: boolean;
			direction?: Direction;
			t?: Translate;
			viewer: { name: string; shownName: string; roles: string[]; organisationName: string } | null;
			/** Nobody of this language has read the interface yet. */
			isUnread?: boolean;
			title?: string;
		}
	}
}

export {};
