type Part = {
	lessons: readonly { taken: number; steps: number }[];
	practice: readonly {
		id: string;
		title: string;
		titleLocale: string;
		state: 'new' | 'begun' | 'debriefed';
	}[];
};

/**
 * The talk to offer next: of the parts whose lessons are done, first the easiest of a part nobody rehearsed yet, then the
 * others. Undefined when all of them were played, or no part is done.
 */
export function nextTalk(parts: readonly Part[]): Part['practice'][number] | undefined {
	const done = parts.filter((part) => part.lessons.every((lesson) => lesson.taken >= lesson.steps));
	const fresh = done.filter((part) => part.practice.every((one) => one.state !== 'debriefed'));
	return [...fresh, ...done].flatMap((part) => part.practice).find((one) => one.state !== 'debriefed');
}
