export { resolveWidgetFile, type ResolvedFile, type WidgetRequest } from './serve/resolve-widget-file.ts';
export {
	archiveKindOf,
	archivePath,
	makeArchive,
	packagePath,
	type ArchiveKind,
	type Kit,
} from './serve/archives.ts';
export { elementFacts, type ElementFacts } from './pack/element-facts.ts';
export { openHtml, type ReadyOptions } from './serve/open-html.ts';
export { FRAME_SANDBOX } from './serve/frame-sandbox.ts';
export { contentFile, manifestWith, styleHashOf } from './serve/content-files.ts';
export type { WidgetManifest } from './pack/manifest.ts';
export type { WidgetKind } from './base/ready-html.ts';
