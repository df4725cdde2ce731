/** A reason the start cannot go on, in one line a person can act on. */
export class StartError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'StartError';
	}
}
