import { AppError, MAX_EPISODE_BYTES, type EpisodeType } from '@sleutelwerk/core';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';

const TYPES: Readonly<Record<string, EpisodeType>> = {
	MP3: 'audio/mpeg',
	MP4: 'audio/mp4',
	Ogg: 'audio/ogg',
};
const CODECS: ReadonlySet<string> = new Set(['mp3', 'aac', 'opus', 'vorbis']);

/** What kind of sound a file is and how long, told from its bytes. Throws INVALID_INPUT or TOO_LARGE with a sentence. */
export async function readSound(bytes: Uint8Array): Promise<{ contentType: EpisodeType; seconds: number }> {
	if (bytes.length > MAX_EPISODE_BYTES) throw refusal('tooBig');
	if (bytes.length === 0) throw refusal('empty');
	const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
	try {
		const contentType = TYPES[(await input.getFormat()).name];
		const [tracks, track] = [await input.getTracks(), await input.getPrimaryAudioTrack()];
		if (!contentType || !track || tracks.length !== 1 || !CODECS.has(track.codec ?? ''))
			throw refusal('type');
		const seconds = await track.computeDuration();
		if (!(seconds >= 1)) throw refusal('empty');
		return { contentType, seconds: Math.round(seconds) };
	} catch (error) {
		if (error instanceof AppError) throw error;
		throw refusal('type');
	} finally {
		input.dispose();
	}
}

function refusal(why: 'empty' | 'tooBig' | 'type'): AppError {
	const fields = { sound: `episode.problem.${why}` };
	return new AppError(why === 'tooBig' ? 'TOO_LARGE' : 'INVALID_INPUT', `a sound is refused: ${why}`, {
		fields,
	});
}
