import type { Press } from '@sleutelwerk/credentials';

/** A report in words, ready for paper: every figure is a text already, hidden ones too. */
export type ReportPaper = {
	/** BCP 47 language and direction of the words. */
	lang: string;
	direction: 'ltr' | 'rtl';
	title: string;
	lead: readonly string[];
	tables: readonly {
		heading: string;
		rule: string;
		columns: readonly string[];
		/** First cell: what the row is; the others stand at the end of their column. */
		rows: readonly (readonly string[])[];
	}[];
	/** The moment up to which was counted: the date of the document, so that the same figures give the same bytes. */
	date: { year: number; month: number; day: number };
};

/** The report as tagged PDF/UA-1: tables are tables with header cells, the language is told, nothing is a picture. */
export function printReport(press: Pick<Press, 'pdf'>, paper: ReportPaper): Promise<Uint8Array> {
	return press.pdf(TEMPLATE, paper);
}

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let faces = if d.direction == "rtl" { ("Vazirmatn", "Source Serif 4", "Noto Sans Ethiopic", "Noto Sans") } else { ("Source Serif 4", "Vazirmatn", "Noto Sans Ethiopic", "Noto Sans") }
#let wide = 6
#set document(title: d.title, date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set text(
	font: faces,
	fallback: false,
	lang: d.lang,
	dir: if d.direction == "rtl" { rtl } else { ltr },
	size: 10pt,
	hyphenate: false,
)
#set page(paper: "a4", margin: (x: 20mm, y: 20mm), numbering: "1 / 1")
#set par(leading: 0.6em)
#show heading: set block(above: 1.6em, below: 0.7em)
#show table.cell.where(y: 0): set text(weight: 600)
#set table(stroke: (x: none, y: 0.5pt + rgb("#8a8272")), inset: (x: 5pt, y: 5pt))

#heading(level: 1, d.title)
#for line in d.lead { par(line) }

#for one in d.tables [
	#heading(level: 2, one.heading)
	#text(size: 9pt, fill: rgb("#4d483e"), par(one.rule))
	#if one.rows.len() > 0 {
		let many = one.columns.len() > wide
		set text(size: if many { 8pt } else { 9.5pt })
		table(
			columns: (1.6fr,) + (if many { 1fr } else { auto },) * (one.columns.len() - 1),
			align: (start,) + (end,) * (one.columns.len() - 1),
			table.header(..one.columns.map(name => name)),
			..one.rows.flatten(),
		)
	}
]
`;
