import { AppError } from '@sleutelwerk/core';
import type { PressOptions } from './certificate-input.ts';
import { startPressProcess, type PressJob, type PressProcess } from './press-process.ts';

/**
 * Sets pages in a process of its own, which starts with the first page (0.3 to 0.9 s, it reads fonts), sets each in
 * some 10 ms, and ends after a minute without work. A server opens one press and closes it when it stops.
 */
export interface Press {
	/** A tagged PDF/UA-1. `template` is Typst; people's words go in as `data`, which Typst never reads as markup. */
	pdf(template: string, data: object): Promise<Uint8Array>;
	/** The first page as PNG, `width` pixels wide. */
	png(template: string, data: object, width: number): Promise<Uint8Array>;
	/** Lets running pages finish, then ends the process. A later page starts it again. */
	close(): void;
}

/** Milliseconds without work after which the process gives its memory (150 to 250 MB) back. */
const IDLE = 60_000;

export function openPress(options: PressOptions = {}): Press {
	let current: PressProcess | undefined;
	let idle: NodeJS.Timeout | undefined;
	const close = () => {
		clearTimeout(idle);
		current?.retire();
		current = undefined;
	};
	const print = async (job: PressJob) => {
		clearTimeout(idle);
		if (!current?.isFresh()) {
			current?.retire();
			current = startPressProcess(options);
		}
		const running = current;
		try {
			return await running.print(job);
		} catch (cause) {
			throw explain(cause);
		} finally {
			clearTimeout(idle);
			// Unreferenced: a press that waits must not keep a process from ending.
			if (current === running && running.isIdle()) idle = setTimeout(close, IDLE).unref();
		}
	};
	return {
		pdf: (template, data) => print({ template, data: JSON.stringify(data), format: 'pdf', width: 0 }),
		png: (template, data, width) => print({ template, data: JSON.stringify(data), format: 'png', width }),
		close,
	};
}

function explain(cause: unknown): Error {
	const message = cause instanceof Error ? cause.message : String(cause);
	// PDF/UA refuses to draw an empty box where no font has the letter, and so do we.
	if (!message.includes('could not be displayed')) return new Error('The page could not be set', { cause });
	const fields = { holderName: 'certificate.scriptMissing' };
	return new AppError('INVALID_INPUT', 'No font of the certificate has these letters', { fields, cause });
}
