/**
 * Lines of a stream as bytes, without their line feed; a last piece without one is no line and is left out. Node's own
 * `readline` also ends lines at U+2028 and a carriage return, which somebody may have typed.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined, undefined> {
	let rest: Buffer[] = [];
	for await (const chunk of stream) {
		let from = 0;
		for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, from)) {
			yield Buffer.concat([...rest, chunk.subarray(from, at)]);
			rest = [];
			from = at + 1;
		}
		if (from < chunk.length) rest.push(chunk.subarray(from));
	}
	return undefined;
}
