// Only these pages record; everywhere else the browser itself refuses the microphone.
const MICROPHONE_PAGES = /^\/(learn\/practice\/|train\/recordings\/|train\/reviews\/)./;

/** Whether a page may ask for the microphone. */
export function mayRecord(pathname: string): boolean {
	return MICROPHONE_PAGES.test(pathname);
}
