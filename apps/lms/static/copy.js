/**
 * A button under each box of code (`data-copy`: its label, `data-copied`: what it says afterwards). Without this script
 * the box is there as it is, to be marked and copied by hand. Nothing is sent or kept.
 */
for (const box of document.querySelectorAll('textarea[data-copy]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = box.dataset.copy;
	button.setAttribute('aria-describedby', box.id);
	const said = document.createElement('span');
	said.setAttribute('role', 'status');
	said.className = 'soft';
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(box.value);
			said.textContent = box.dataset.copied;
		} catch {
			// Not allowed, or an address without https: then it is marked, and the phone's own menu copies it.
			box.focus();
			box.select();
		}
	});
	const line = document.createElement('p');
	line.append(button, ' ', said);
	box.after(line);
}
