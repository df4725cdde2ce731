/** Frames of MPEG-1 Layer III at 128 kbit/s and 44.1 kHz, of 26 ms each, that hold no sound: a real file without one. */
export function silentMp3(seconds: number): Uint8Array<ArrayBuffer> {
	const frames = Math.round(seconds / (1152 / 44_100));
	const frameBytes = 417;
	const bytes = new Uint8Array(frames * frameBytes);
	for (let at = 0; at < bytes.length; at += frameBytes) bytes.set([0xff, 0xfb, 0x90, 0xc4], at);
	return bytes;
}
