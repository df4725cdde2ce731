export type {
	Candidate,
	ImportSource,
	ReadImport,
	Refusal,
	TextFile,
	UploadedFile,
} from './exchange-model.ts';
export { exportJson, exportTables } from './export-hsds.ts';
export { hashOf, planImport, type Brought, type ImportPlan, type Known, type Step } from './plan-import.ts';
export { kindOfImport, readImport, sheetOf, type ImportKind } from './read-import.ts';
export { MOST_BYTES, readUpload } from './read-upload.ts';
export { guessMapping, SHEET_FIELDS, type Mapping, type SheetField } from './sheet-mapping.ts';
