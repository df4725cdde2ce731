/**
 * Typst. Everything people wrote arrives in `sys.inputs.data` and is placed as plain text: a name with `#` or `*` in
 * it is a name. `fallback: false`, so that a font of the machine never slips in and the bytes stay the same.
 */
const SHARED = String.raw`
#let d = json(bytes(sys.inputs.data))
#let dutch = d.languages.first()
#let accent = rgb("#0f5257")
#let ink = rgb("#23211c")
#let muted = rgb("#635d52")
#let hair = rgb("#c9bfa9")
#let paper = rgb("#fbf7ee")
#let serif = ("Source Serif 4", "Vazirmatn", "Noto Sans Ethiopic", "Noto Sans")
#let faces = (
	latin: serif,
	arabic: ("Vazirmatn", ..serif),
	ethiopic: ("Noto Sans Ethiopic", ..serif),
)
#let directions = (ltr: ltr, rtl: rtl)
#set text(font: serif, fallback: false, fill: ink, lang: "nl", hyphenate: false)
#set document(
	title: dutch.heading + " " + dutch.role + " · " + d.name.text,
	author: d.issuerName,
	date: datetime(year: d.year, month: d.month, day: d.day),
)

#let said(words, size: 11pt, fill: ink, weight: 400, body) = {
	set text(
		lang: words.lang,
		dir: directions.at(words.direction),
		font: faces.at(words.script),
		size: if words.script == "latin" { size } else { size * 0.94 },
		fill: fill,
		weight: weight,
	)
	body
}

// A paragraph of its own in the structure tree and for the direction of its numbers, not words inside another one.
#let para(words, size: 11pt, fill: ink, weight: 400, above: 0pt, body) = block(
	above: above,
	said(words, size: size, fill: fill, weight: weight, par(body)),
)

// Spaced capitals for Latin alone: Arabic letters must stay joined. Wider than this, and readers of PDF text see gaps.
#let spaced(words, body) = if words.script == "latin" {
	text(tracking: 0.06em, kerning: false, upper(body))
} else { body }

// The name as large as it fits: one line where that stays readable, else lines of whole words.
#let name(largest, smallest) = layout(room => {
	let set-at(size) = text(
		font: faces.at(d.name.script),
		dir: directions.at(d.name.direction),
		size: size,
		weight: 600,
		d.name.text,
	)
	let wide = measure(set-at(largest)).width
	let size = if wide <= room.width { largest } else { calc.max(smallest, largest * (room.width / wide)) }
	let word = calc.max(..d.name.text.split(" ").map(part => measure(text(
		font: faces.at(d.name.script), size: size, weight: 600, part,
	)).width))
	let fit = if word <= room.width { size } else { size * (room.width / word) }
	set par(leading: 0.45em)
	block(width: 100%, align(center, par(set-at(fit))))
})
`;

/** The A4 sheet. */
export const SHEET_TEMPLATE = String.raw`${SHARED}
#set page(
	paper: "a4",
	margin: (x: 27mm, top: 24mm, bottom: 23mm),
	fill: paper,
	background: image(bytes(d.frame), format: "svg", width: 100%, height: 100%),
)
#set par(leading: 0.62em, spacing: 0pt)
#show heading: set block(above: 0pt, below: 0pt)
#set align(center)

#let own = d.languages.at(1, default: none)

#v(1fr)
#pdf.artifact(image(bytes(d.key), format: "svg", width: 50mm))
#v(9mm)
#para(dutch, size: 11pt, fill: muted, spaced(dutch, dutch.heading))
#v(4.5mm)
#heading(level: 1, said(dutch, size: 44pt, fill: accent, weight: 600, dutch.role))
#if own != none {
	v(6.5mm)
	para(own, size: 15pt, fill: accent, { own.heading; [ · ]; own.role })
}
#v(1fr)
#para(dutch, size: 12pt, fill: muted, emph(dutch.awardedTo))
#if own != none { para(own, fill: muted, above: 3mm, own.awardedTo) }
#v(7mm)
#block(width: 148mm, name(36pt, 22pt))
#v(8mm)
#pdf.artifact(line(length: 58mm, stroke: 0.7pt + hair))
#v(8mm)
#block(width: 118mm, para(dutch, size: 14pt, dutch.statement))
#if own != none {
	v(5mm)
	block(width: 118mm, para(own, size: 12.5pt, fill: muted.darken(12%), own.statement))
}
#v(1.6fr)

#let fact(index) = {
	let first = dutch.facts.at(index)
	let second = if own != none { own.facts.at(index) }
	para(dutch, size: 8.5pt, fill: muted, first.label)
	if own != none and second.label != first.label {
		para(own, size: 8.5pt, fill: muted, above: 1.8mm, align(left, second.label))
	}
	para(dutch, size: 12pt, above: 2.4mm, first.value)
	if own != none and second.value != first.value {
		para(own, size: 9pt, fill: muted, above: 2.2mm, align(left, second.value))
	}
}
#grid(
	columns: (1fr, 1fr, 30mm),
	column-gutter: 8mm,
	align: (left + top, left + top, center + top),
	stack(spacing: 6mm, ..range(dutch.facts.len() - 2).map(fact)),
	stack(spacing: 6mm, ..range(dutch.facts.len() - 2, dutch.facts.len()).map(fact)),
	image(
		bytes(d.qr), format: "svg", width: 30mm,
		alt: d.languages.map(words => words.qrAlt).join(" / "),
	),
)
#v(6mm)
#pdf.artifact(line(length: 100%, stroke: 0.5pt + hair))
#v(3mm)
#para(dutch, size: 8.5pt, fill: muted, dutch.verify)
#if own != none { para(own, size: 8.5pt, fill: muted, above: 1.8mm, own.verify) }
#para(dutch, size: 8.5pt, above: 2mm, d.address)
`;

/** The square picture that carries the credential. */
export const BADGE_TEMPLATE = String.raw`${SHARED}
#set page(width: 480pt, height: 480pt, margin: 54pt, fill: paper, background: {
	place(center + horizon, rect(width: 444pt, height: 444pt, radius: 26pt, stroke: 2.4pt + accent))
	place(center + horizon, rect(width: 430pt, height: 430pt, radius: 20pt, stroke: 0.7pt + accent))
})
#set align(center + horizon)
#set par(leading: 0.6em, spacing: 0pt)
#let own = d.languages.at(1, default: none)

#image(bytes(d.key), format: "svg", width: 150pt)
#v(20pt)
#said(dutch, size: 46pt, fill: accent, weight: 600, dutch.role)
#if own != none {
	v(14pt)
	said(own, size: 20pt, fill: accent, own.role)
}
#v(28pt)
#line(length: 120pt, stroke: 0.8pt + hair)
#v(26pt)
#name(30pt, 18pt)
#v(20pt)
#said(dutch, size: 14pt, fill: muted, d.issuerName)
#v(8pt)
#said(dutch, size: 12pt, fill: muted, dutch.facts.last().label + " " + dutch.facts.last().value)
`;
