/** Names and digits, which need no translation: what stands there when nothing else could be had. */
export const LIFELINE = [
	{ label: '112', number: '112' },
	{ label: 'Veilig Thuis 0800-2000', number: '08002000' },
] as const;

/** What always stands there, also when nothing could be loaded. */
export function lifeline(): Node {
	const list = document.createElement('p');
	for (const { label, number } of LIFELINE) {
		if (list.firstChild) list.append(' · ');
		list.append(call(label, number));
	}
	return list;
}

function call(label: string, number: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `tel:${number}`;
	link.textContent = label;
	link.style.whiteSpace = 'nowrap';
	return link;
}
