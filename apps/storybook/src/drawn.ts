import { HERE } from './languages.ts';
import { SURROUNDINGS } from './generate/surroundings.ts';

type Drawn = { tag: string; attributes: Record<string, string>; surrounding?: string };
type Story = { args: Record<string, string>; render: (args: Record<string, string>) => HTMLElement };

/** An element with the given attributes, in the kind of page that is named, as a story draws it. */
export function drawn({ tag, attributes, surrounding }: Drawn): Story {
	return {
		args: { host: HERE, ...attributes },
		render: (args) => {
			const element = document.createElement(tag);
			for (const [name, value] of Object.entries(args)) if (value) element.setAttribute(name, value);
			return surrounding === undefined ? element : inPage(element, surrounding);
		},
	};
}

function inPage(element: HTMLElement, name: string): HTMLElement {
	const around = SURROUNDINGS[name];
	const page = document.createElement('div');
	if (!around) return page;
	page.dir = around.dir;
	const style = document.createElement('style');
	style.textContent = around.style;
	const box = document.createElement('div');
	box.className = 'page';
	box.append(element);
	if (around.note) {
		const note = document.createElement('p');
		note.textContent = around.note;
		page.append(note);
	}
	page.append(style, box);
	return page;
}
