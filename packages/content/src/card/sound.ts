import type { CardSound, WidgetLocale } from '@sleutelwerk/core';

/**
 * The languages in which somebody has recorded the signs. None has yet: until then only a voice of the device itself is
 * offered. `packages/content/sound/README.md` says how a recording joins.
 */
export const CARD_SOUND: Readonly<Partial<Record<WidgetLocale, CardSound>>> = {};
