export type Marks = Readonly<Record<string, string>>;

/** Fills `{{name}}`. Throws at a mark that nobody knows: a text with a hole in it goes to nobody. */
export function fillMarks(text: string, marks: Marks): string {
	return text.replace(/\{\{([\w:.-]+)\}\}/g, (mark, name: string) => {
		const value = marks[name];
		if (value === undefined) throw new Error(`Nobody fills ${mark}.`);
		return value;
	});
}
