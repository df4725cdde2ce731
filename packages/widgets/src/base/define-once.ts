/** Registers an element unless some other copy of the script was first (pages load things twice). */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
	if (!customElements.get(tag)) customElements.define(tag, element);
}
