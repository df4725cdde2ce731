import { loadFrom } from '#lib/server/load.ts';
import { idIn, onlyWriters } from '#lib/server/only-writers.ts';
import { movesFrom } from '#lib/editor/try-out.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyWriters(event);
	const draftId = idIn(event.params.draft);
	const { id, graph, texts, stale } = await loadFrom(event, () => event.locals.api.draft.show({ draftId }));
	return {
		id,
		content: { graph, texts: { nl: texts['nl'] ?? {} }, stale },
		from: event.url.searchParams.get('from'),
		moves: movesFrom(event.url.searchParams.get('moves')),
	};
};
