import type { FormProblem } from '#lib/server/form.ts';

/** What the steps of an import give back. */
export type ImportStep = {
	kind: 'sheet' | 'tables' | 'json';
	columns: { heading: string; field: string; examples: string[] }[];
	origins: string[];
	packed: string;
};
export type ImportCheck = {
	counts: Record<string, number>;
	neverChecked: number;
	rows: {
		outcome: string;
		row: string;
		name: string;
		fields: string[];
		reason: string;
		notes: string[];
	}[];
	fingerprint: string;
};
export type ImportAnswer = Partial<FormProblem> & { step?: ImportStep; check?: ImportCheck };
