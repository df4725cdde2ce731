import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A drawn letter: which glyph of which font stands there, and what it reads as. */
export type DrawnGlyph = { font: string; code: number; unicode: string };
export type ReadPdf = {
	pages: number;
	/** Points. */
	size: readonly number[];
	isTagged: boolean;
	/** `pdfuaid:part` of its metadata; null where it claims nothing. */
	uaPart: string | null;
	title: string;
	/** Roles of its structure, from the top down. */
	roles: string[];
	fonts: { name: string; isEmbedded: boolean }[];
	glyphs: DrawnGlyph[];
	/** Words in the order they are drawn: of a line in Arabic the last one first. */
	words: string[];
};

type Drawn = { originalCharCode: number; unicode: string };
type Font = { name: string; missingFile?: boolean; data?: Uint8Array };
type Node = { role?: string; children?: Node[] };

/**
 * Reads the first page of a PDF as pdf.js does, for tests: a library and no program, so that nothing is skipped where
 * poppler is not installed. Throws at whatever it would otherwise repair.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const task = getDocument({ data: new Uint8Array(bytes), stopAtErrors: true, fontExtraProperties: true });
	const document = await task.promise;
	const page = await document.getPage(1);
	const { info, metadata } = await document.getMetadata();
	const marks: ReadonlyMap<string, unknown> = new Map(
		Object.entries(Object.fromEntries((await document.getMarkInfo()) as unknown as Map<string, unknown>)),
	);
	const glyphs = glyphsOf(await page.getOperatorList());
	const names = [...new Set(glyphs.map((glyph) => glyph.font))];
	const text = await page.getTextContent();
	const read: ReadPdf = {
		pages: document.numPages,
		size: page.view,
		isTagged: marks.get('Marked') === true,
		uaPart: (metadata?.get('pdfuaid:part') as string | undefined) ?? null,
		title: (info as { Title?: string }).Title ?? '',
		roles: rolesOf((await page.getStructTree()) as Node),
		fonts: names.map((name) => {
			const font = page.commonObjs.get(name) as Font;
			return { name: font.name, isEmbedded: font.missingFile !== true && (font.data?.length ?? 0) > 0 };
		}),
		glyphs,
		words: text.items.flatMap((item) => ('str' in item ? item.str.split(/\s+/) : [])).filter(Boolean),
	};
	await task.destroy();
	return read;
}

function glyphsOf({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): DrawnGlyph[] {
	let font = '';
	return fnArray.flatMap((act, at) => {
		const values = argsArray[at] as unknown[];
		if (act === OPS.setFont) font = String(values[0]);
		if (act !== OPS.showText) return [];
		// Numbers between the letters are spaces of the setting.
		const drawn = (values[0] as unknown[]).filter(
			(one) => typeof one === 'object' && one !== null,
		) as Drawn[];
		return drawn.map(({ originalCharCode, unicode }) => ({ font, code: originalCharCode, unicode }));
	});
}

function rolesOf(node: Node): string[] {
	return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];
}
