import { loadCatalogue } from '@sleutelwerk/content/messages';
import { roomOf } from '#lib/i18n/room.ts';
import { createTranslate, directionOf } from '@sleutelwerk/core';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data, route }) => {
	const catalogue = await loadCatalogue(data.locale, roomOf(route.id));
	return { ...data, direction: directionOf(data.locale), t: createTranslate(data.locale, catalogue) };
};
