import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the message files of somebody who is erased: those to this address. A house with SMTP has none, and a folder
 * that is not there holds none. Gives how many were removed.
 */
export async function forgetMailsTo(mailDir: string, address: string): Promise<number> {
	const names = await readdir(mailDir).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	let removed = 0;
	for (const name of names.filter((one) => one.endsWith('.eml'))) {
		const file = join(mailDir, name);
		if (!recipientsOf(await readFile(file, 'latin1')).includes(address.toLowerCase())) continue;
		await rm(file, { force: true });
		removed += 1;
	}
	return removed;
}

/** Addresses of the `To` header, in small letters; a folded header is one line again. */
function recipientsOf(message: string): string[] {
	const [head = ''] = message.split('\r\n\r\n', 1);
	const [, to = ''] = /^To:(.*)$/im.exec(head.replace(/\r\n[ \t]+/g, ' ')) ?? [];
	return to.split(',').map((one) =>
		one
			.replace(/^.*<|>.*$/g, '')
			.trim()
			.toLowerCase(),
	);
}
