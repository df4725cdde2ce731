import type { CoursePart } from '../course-part.ts';
import { text as en1 } from './lesson-1.en.ts';
import { text as nl1 } from './lesson-1.nl.ts';
import { lesson as lesson1 } from './lesson-1.ts';
import { text as en2 } from './lesson-2.en.ts';
import { text as nl2 } from './lesson-2.nl.ts';
import { lesson as lesson2 } from './lesson-2.ts';
import { text as en3 } from './lesson-3.en.ts';
import { text as nl3 } from './lesson-3.nl.ts';
import { lesson as lesson3 } from './lesson-3.ts';
import { text as en4 } from './lesson-4.en.ts';
import { text as nl4 } from './lesson-4.nl.ts';
import { lesson as lesson4 } from './lesson-4.ts';
import { text as en5 } from './lesson-5.en.ts';
import { text as nl5 } from './lesson-5.nl.ts';
import { lesson as lesson5 } from './lesson-5.ts';
import { text } from './part.ts';

export const part6: CoursePart = {
	number: 6,
	text,
	lessons: [
		{ structure: lesson1, text: { nl: nl1, en: en1 } },
		{ structure: lesson2, text: { nl: nl2, en: en2 } },
		{ structure: lesson3, text: { nl: nl3, en: en3 } },
		{ structure: lesson4, text: { nl: nl4, en: en4 } },
		{ structure: lesson5, text: { nl: nl5, en: en5 } },
	],
};
