import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The messages that left the house as files, by whom they went to. */
export class MailFolder {
	readonly #folder: string;
	readonly #recipients = new Map<string, string>();

	constructor(dataDir: string) {
		this.#folder = path.join(dataDir, 'mail');
	}

	/** How many messages each address got. A file that was read once is not read again. */
	countByRecipient(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const name of readdirSync(this.#folder).filter((one) => one.endsWith('.eml'))) {
			const to = this.#recipients.get(name) ?? this.#read(name);
			this.#recipients.set(name, to);
			counts.set(to, (counts.get(to) ?? 0) + 1);
		}
		return counts;
	}

	/** Waits until everybody got something, at most `minutes`; gives what each of them got. */
	async waitFor(recipients: readonly string[], minutes: number): Promise<number[]> {
		for (const until = Date.now() + minutes * 60_000; ; await sleep(500)) {
			const counts = this.countByRecipient();
			const got = recipients.map((one) => counts.get(one) ?? 0);
			if (got.every((one) => one > 0) || Date.now() > until) return got;
		}
	}

	#read(name: string): string {
		const [head = ''] = readFileSync(path.join(this.#folder, name), 'latin1').split('\r\n\r\n', 1);
		return /^To: *<?([^<>\r\n]+)>?/im.exec(head)?.[1]?.trim() ?? '';
	}
}
