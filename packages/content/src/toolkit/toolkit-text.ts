/** A part of the toolkit: what a key person opens on a phone just before, or takes along on paper. */
export type ToolkitSection = { id: ToolkitSectionId; title: string; items: readonly string[] };

/** In the order in which one needs them: alone with somebody, at a door, before a group. */
export const SECTION_IDS = [
	'starters',
	'visit',
	'rules',
	'statements',
	'cases',
	'pyramid',
	'reward',
	'closing',
] as const;
export type ToolkitSectionId = (typeof SECTION_IDS)[number];

export type ToolkitText = { sections: readonly ToolkitSection[] };
