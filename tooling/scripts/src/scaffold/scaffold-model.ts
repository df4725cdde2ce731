/** What a template makes: files by their path from the root, and what is then to be done by hand. */
export type Made = { files: Readonly<Record<string, string>>; next: readonly string[] };
export type Template = { usage: string; make(words: readonly (string | undefined)[]): Made };
