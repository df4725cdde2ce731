import { FOR_WHOM, TOPICS } from '@sleutelwerk/core';
import { SHEET_FIELDS, type SheetField, type TextFile } from '@sleutelwerk/directory';
import { textOf } from './form.ts';

/** What a coordinator said about her files, as the procedures take it. */
export function importInput(form: FormData, files: TextFile[]) {
	const pick = <T extends string>(name: string, list: readonly T[]) =>
		list.find((one) => one === textOf(form, name));
	const mapping = mappingOf(form);
	return {
		files,
		name: textOf(form, 'name'),
		url: textOf(form, 'url'),
		day: textOf(form, 'day'),
		language: pick('language', ['nl', 'en'] as const) ?? 'nl',
		topic: pick('topic', TOPICS),
		forWhom: pick('forWhom', FOR_WHOM),
		...(mapping.length > 0 && { mapping }),
	};
}

/** `column-0`, `column-1`, ...: what each column of a spreadsheet holds. */
function mappingOf(form: FormData): (SheetField | '')[] {
	const mapping: (SheetField | '')[] = [];
	for (let index = 0; form.has(`column-${index}`) && index < 200; index += 1)
		mapping.push(SHEET_FIELDS.find((one) => one === textOf(form, `column-${index}`)) ?? '');
	return mapping;
}
