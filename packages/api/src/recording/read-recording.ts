import { AppError, MAX_RECORDING_BYTES, MAX_RECORDING_SECONDS, type RecordingType } from '@sleutelwerk/core';
import {
	ALL_FORMATS,
	BufferSource,
	BufferTarget,
	Conversion,
	Input,
	Mp4OutputFormat,
	OggOutputFormat,
	Output,
	WavOutputFormat,
	WebMOutputFormat,
	type InputAudioTrack,
} from 'mediabunny';

/** A recording as it is kept: written anew, without what the device added about place, time or itself. */
export type ReadRecording = { mime: RecordingType; bytes: Buffer; seconds: number };

const CODECS: ReadonlySet<string> = new Set(['opus', 'aac', 'vorbis', 'pcm-s16', 'pcm-u8', 'pcm-f32']);
const WRITERS: Readonly<Record<RecordingType, () => Output['format']>> = {
	'audio/webm': () => new WebMOutputFormat(),
	'audio/ogg': () => new OggOutputFormat(),
	// The index comes first, so that a phone plays before all of it is there.
	'audio/mp4': () => new Mp4OutputFormat({ fastStart: 'in-memory' }),
	'audio/wav': () => new WavOutputFormat(),
};
const CONTAINERS: Readonly<Record<string, RecordingType>> = {
	WebM: 'audio/webm',
	Matroska: 'audio/webm',
	Ogg: 'audio/ogg',
	MP4: 'audio/mp4',
	QuickTime: 'audio/mp4',
	WAVE: 'audio/wav',
};

/**
 * Reads what was sent as a recording (base64): its type and its length are found in the bytes, whatever a header or a
 * name says. Throws INVALID_INPUT or TOO_LARGE with a sentence for `field`.
 */
export async function readRecording(base64: string, field: string): Promise<ReadRecording> {
	const bytes = Buffer.from(base64, 'base64');
	if (bytes.length === 0) throw refusal(field, 'empty');
	if (bytes.length > MAX_RECORDING_BYTES) throw refusal(field, 'tooBig');
	const { mime, track, input } = await recognise(bytes, field);
	try {
		const seconds = await track.computeDuration();
		if (!(seconds > 0)) throw refusal(field, 'empty');
		// The recorder stops at the limit; a device may be a little late.
		if (seconds > MAX_RECORDING_SECONDS + 2) throw refusal(field, 'tooLong');
		const written = await rewrite(input, mime);
		if (!written) throw refusal(field, 'type');
		return { mime, bytes: written, seconds: Math.round(seconds * 10) / 10 };
	} finally {
		input.dispose();
	}
}

async function recognise(
	bytes: Buffer,
	field: string,
): Promise<{ mime: RecordingType; track: InputAudioTrack; input: Input }> {
	const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(bytes)) });
	try {
		const mime = CONTAINERS[(await input.getFormat()).name];
		const [tracks, track] = [await input.getTracks(), await input.getPrimaryAudioTrack()];
		// A film with sound is no recording: its pictures are nobody's business.
		if (mime && track && tracks.length === 1 && CODECS.has(track.codec ?? '')) return { mime, track, input };
	} catch {
		// Whatever the reader stumbles over, it is no recording.
	}
	input.dispose();
	throw refusal(field, 'type');
}

/** The same sound without tags; null where it cannot be read to its end. */
async function rewrite(input: Input, mime: RecordingType): Promise<Buffer | null> {
	const target = new BufferTarget();
	const output = new Output({ format: WRITERS[mime](), target });
	try {
		const conversion = await Conversion.init({ input, output, tags: () => ({}), showWarnings: false });
		if (!conversion.isValid) return null;
		await conversion.execute();
	} catch {
		return null;
	}
	return target.buffer ? Buffer.from(target.buffer) : null;
}

function refusal(field: string, why: 'empty' | 'tooBig' | 'tooLong' | 'type'): AppError {
	const fields = { [field]: `recording.problem.${why}` };
	return new AppError(why === 'tooBig' ? 'TOO_LARGE' : 'INVALID_INPUT', `a recording is refused: ${why}`, {
		fields,
	});
}
