import { MAX_RECORDING_SECONDS } from '@sleutelwerk/core';

// What every phone plays comes first; the bits are enough for speech, three minutes stay below a megabyte.
const TYPES = ['audio/mp4;codecs=mp4a.40.2', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
const BITS_PER_SECOND = 32_000;

export type RecordingEvents = {
	/** Whole seconds so far. */
	onTick(seconds: number): void;
	onDone(file: File): void;
};

/** Whether this browser can record at all; whether it may is asked when somebody starts. */
export function canRecord(): boolean {
	return 'MediaRecorder' in globalThis && Boolean(globalThis.navigator?.mediaDevices?.getUserMedia);
}

/**
 * Asks for the microphone and records until the given function is called, at most three minutes. What was said stays on
 * the device. Rejects where there is no microphone or it was refused.
 */
export async function startRecording({ onTick, onDone }: RecordingEvents): Promise<() => void> {
	const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
	const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
	const recorder = new MediaRecorder(stream, {
		audioBitsPerSecond: BITS_PER_SECOND,
		...(mimeType ? { mimeType } : {}),
	});
	const chunks: Blob[] = [];
	const startedAt = performance.now();
	const elapsed = () => Math.floor((performance.now() - startedAt) / 1000);
	const stop = () => {
		if (recorder.state !== 'inactive') recorder.stop();
	};
	const timer = setInterval(() => {
		onTick(elapsed());
		if (elapsed() >= MAX_RECORDING_SECONDS) stop();
	}, 250);
	recorder.addEventListener('dataavailable', ({ data }) => void chunks.push(data));
	recorder.addEventListener('stop', () => {
		clearInterval(timer);
		// The sign that the microphone is open goes out at once.
		for (const track of stream.getTracks()) track.stop();
		onDone(new File(chunks, 'recording', { type: recorder.mimeType }));
	});
	recorder.start();
	return stop;
}
