export { resolveWidgetFile, type ResolvedFile, type WidgetRequest } from './serve/resolve-widget-file.ts';
export { openHtml, type ReadyOptions } from './serve/open-html.ts';
