import { router } from '../trpc.ts';
import { changeEpisode } from './change-episode.ts';
import { keepEpisode } from './keep-episode.ts';
import { listEpisodes } from './list-episodes.ts';
import { listOwnEpisodes } from './list-own-episodes.ts';
import { removeEpisode } from './remove-episode.ts';
import { savePlace } from './save-place.ts';
import { showEpisode } from './show-episode.ts';
import { showPlaces } from './show-places.ts';

export const episodeRouter = router({
	list: listEpisodes,
	show: showEpisode,
	listOwn: listOwnEpisodes,
	keep: keepEpisode,
	change: changeEpisode,
	remove: removeEpisode,
	places: showPlaces,
	savePlace,
});
