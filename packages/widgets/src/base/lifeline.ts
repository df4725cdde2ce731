/** What always stands there, also when nothing could be loaded: names and digits, which need no translation. */
export function lifeline(): Node {
	const list = document.createElement('p');
	list.append(call('112', '112'), ' · ', call('Veilig Thuis 0800-2000', '08002000'));
	return list;
}

function call(label: string, number: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `tel:${number}`;
	link.textContent = label;
	link.style.whiteSpace = 'nowrap';
	return link;
}
