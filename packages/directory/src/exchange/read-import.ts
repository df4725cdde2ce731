import { readTable } from './csv-table.ts';
import type {
	Candidate,
	Draft,
	ImportSource,
	ReadImport,
	Refusal,
	Table,
	TextFile,
} from './exchange-model.ts';
import { draftsOfHsds } from './hsds-drafts.ts';
import { servicesInJson } from './hsds-json.ts';
import { nestTables, tableNameOf } from './hsds-tables.ts';
import { wrongFile } from './read-upload.ts';
import { recordOfDraft } from './record-of-draft.ts';
import { draftsOfSheet } from './sheet-drafts.ts';
import type { Mapping } from './sheet-mapping.ts';

export type ImportKind = 'sheet' | 'tables' | 'json';
const MOST_SERVICES = 10_000;

/** What the files are, by their names and headings. Throws `INVALID_INPUT` where they do not go together. */
export function kindOfImport(files: readonly TextFile[]): ImportKind {
	if (files.every(isJson)) return 'json';
	if (files.some(isJson)) throw wrongFile('mixed');
	const services = files.find(({ name }) => tableNameOf(name) === 'services');
	const isHsds = services !== undefined && hasHeadings(services, ['id', 'name', 'description']);
	if (isHsds && (files.length > 1 || hasHeadings(services, ['status']))) return 'tables';
	if (files.length > 1) throw wrongFile('noServices');
	return 'sheet';
}

function isJson({ name, text }: TextFile): boolean {
	return /\.json$/i.test(name) || /^\ufeff?\s*[[{]/.test(text);
}

function hasHeadings({ text }: TextFile, headings: readonly string[]): boolean {
	const found = readTable(text).headings;
	return headings.every((heading) => found.includes(heading));
}

/** The one table of a spreadsheet, for its mapping. */
export function sheetOf(files: readonly TextFile[]): Table {
	return readTable(files[0]?.text ?? '');
}

export type ReadTerms = { source: ImportSource; mapping?: Mapping | undefined; today: string };

/** Everything the files hold: rows that can come in as records, and the others with their reasons. */
export function readImport(
	files: readonly TextFile[],
	{ source, mapping = [], today }: ReadTerms,
): ReadImport {
	const drafts = draftsOf(files, source, mapping);
	if (drafts.length === 0) throw wrongFile('noServices');
	if (drafts.length > MOST_SERVICES) throw wrongFile('rows');
	const seen = new Set<string>();
	const candidates: Candidate[] = [];
	const refused: Refusal[] = [];
	for (const draft of drafts) {
		const judged = seen.has(draft.externalId) ? [twice(draft)] : recordOfDraft(draft, { source, today });
		seen.add(draft.externalId);
		if (Array.isArray(judged)) refused.push(...judged);
		else candidates.push(judged as Candidate);
	}
	return { candidates, refused };
}

function draftsOf(files: readonly TextFile[], source: ImportSource, mapping: Mapping): Draft[] {
	const kind = kindOfImport(files);
	if (kind === 'sheet') return draftsOfSheet(sheetOf(files), mapping, source);
	return draftsOfHsds(kind === 'json' ? files.flatMap(servicesInJson) : nestTables(files));
}

function twice({ row, externalId, name }: Draft): Refusal {
	return { row, externalId, name: name.slice(0, 120), field: 'externalId', reason: 'twice' };
}
