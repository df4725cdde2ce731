import { numberFrom } from './names.ts';
import type { Template } from './scaffold-model.ts';

/** A lesson: its structure, and its texts in the two languages every lesson has. The course's own tests hold it. */
export const lesson: Template = {
	usage: 'lesson <part> <number>',
	make([partWord, numberWord]) {
		const part = numberFrom(partWord, 'The part', [1, 6]);
		const number = numberFrom(numberWord, 'The lesson', [1, 20]);
		const file = `packages/content/src/course/part-${part}/lesson-${number}`;
		return {
			files: {
				[`${file}.ts`]: structureOf(part, number),
				[`${file}.nl.ts`]: textOf('Titel van de les', 'Je kunt na deze les ...'),
				[`${file}.en.ts`]: textOf('Title of the lesson', 'After this lesson you can ...'),
			},
			next: [
				`packages/content/src/course/part-${part}/index.ts: import the three and add the lesson to \`lessons\``,
				'Dutch at B1, every claim from a source; read packages/content/README.md before you write',
			],
		};
	},
};

function structureOf(part: number, number: number): string {
	return `import type { Lesson } from '@sleutelwerk/core';

export const lesson = {
	part: ${part},
	number: ${number},
	minutes: 7,
	heavy: false,
	words: [],
	services: [],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'reflection', id: 'f1' },
	],
} as const satisfies Lesson;
`;
}

function textOf(title: string, goal: string): string {
	return `import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: '${title}',
	goal: '${goal}',
	steps: {
		r1: { heading: '...', paragraphs: ['...'] },
		s1: { statement: '...', afterAgree: '...', afterDisagree: '...' },
		f1: { question: '...' },
	},
} as const satisfies LessonText;
`;
}
