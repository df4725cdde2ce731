import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, directionOf } from '@sleutelwerk/core';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => {
	const catalogue = await loadCatalogue(data.locale);
	return { ...data, direction: directionOf(data.locale), t: createTranslate(data.locale, catalogue) };
};
