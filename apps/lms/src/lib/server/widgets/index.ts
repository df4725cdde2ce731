import path from 'node:path';
import type { WidgetLocale } from '@sleutelwerk/core';
import { readEnvironment } from '../env.ts';
import { createWidgetStore, type WidgetStore } from './widget-store.ts';

let store: WidgetStore | null = null;

/** The widgets' files of this process; opened at the first request. */
export function widgetFiles({ log, origin }: Pick<App.Locals['context'], 'log' | 'origin'>): WidgetStore {
	const onTrouble = (error: unknown) => log.error('the map could not be made', error);
	store ??= createWidgetStore({ dir: path.resolve(readEnvironment().widgetsDir), origin, onTrouble });
	return store;
}

/** The ready HTML of a widget for a page of ours: it is in the page before any script. */
export async function readyHtml(
	{ api, context, ownLocale }: Pick<App.Locals, 'api' | 'context' | 'ownLocale'>,
	file: (locale: WidgetLocale) => string,
): Promise<string> {
	const body = await widgetFiles(context).read(file(ownLocale), api.service);
	return body?.bytes.toString() ?? '';
}
