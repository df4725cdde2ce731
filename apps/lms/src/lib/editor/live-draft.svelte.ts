import { edit, findingsOf, type DraftContent, type DraftFinding } from '@sleutelwerk/role-play';
import { typedIn } from './asked-for.ts';
import type { Fields } from './fields.ts';
import type { Draft } from './shown-draft.ts';

// Long enough that nothing is checked in the middle of a word.
const PAUSE = 400;

/** The draft as it would be if what is being typed were saved: checked and played on the device while somebody types. */
export class LiveDraft {
	readonly #saved: () => Draft;
	#typed: { revision: number; fields: Fields } | null = $state.raw(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(saved: () => Draft) {
		this.#saved = saved;
	}

	/** Takes what stands in a form, a moment after the last key. */
	type(fields: Fields): void {
		clearTimeout(this.#timer);
		const { revision } = this.#saved();
		this.#timer = setTimeout(() => (this.#typed = { revision, fields }), PAUSE);
	}

	readonly #edited = $derived.by(() => {
		const saved = this.#saved();
		const typed = this.#typed;
		// What was typed into an older state of the draft is in it by now, or was refused.
		return typed && typed.revision === saved.revision && saved.state !== 'published'
			? edit(saved, typedIn(typed.fields))
			: null;
	});

	readonly content: DraftContent = $derived.by(() => {
		if (this.#edited?.ok) return this.#edited.draft;
		const { graph, texts, stale } = this.#saved();
		return { graph, texts, stale };
	});

	/** Why what stands in the form could not be saved like this; null where it could. */
	readonly problem = $derived.by(() => (this.#edited && !this.#edited.ok ? this.#edited.problem : null));

	readonly findings: readonly DraftFinding[] = $derived.by(() =>
		this.#edited?.ok
			? findingsOf(this.content.graph, this.content.texts['nl'] ?? {}, this.#saved().numbers)
			: this.#saved().findings,
	);
}
