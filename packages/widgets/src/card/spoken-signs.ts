/** Plays pieces of one sound file, which is fetched in one piece at the first tap, whatever is heard. */
export type SpokenSigns = {
	/** Rejects with `NotSupportedError` where the page's policy keeps sound out, else when the file does not come. */
	play: (cue: Cue) => Promise<void>;
};
export type Cue = { from: number; until: number };

/** Plays from memory: to seek in a file on the network would ask for the very piece that is heard. */
export function openSpokenSigns(address: string, signal: AbortSignal): SpokenSigns {
	let player: Promise<HTMLAudioElement> | undefined;
	let end = 0;
	const open = async (): Promise<HTMLAudioElement> => {
		const audio = new Audio(await fetchWhole(address, signal));
		audio.addEventListener('timeupdate', () => {
			if (audio.currentTime >= end) audio.pause();
		});
		signal.addEventListener('abort', () => {
			audio.pause();
			URL.revokeObjectURL(audio.src);
		});
		return audio;
	};
	return {
		play: async ({ from, until }) => {
			player ??= open();
			// A file that did not come may come at the next tap.
			const audio = await player.catch((error: unknown) => {
				player = undefined;
				throw error;
			});
			end = until;
			audio.currentTime = from;
			await audio.play();
		},
	};
}

async function fetchWhole(address: string, signal: AbortSignal): Promise<string> {
	const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return URL.createObjectURL(await answer.blob());
}
