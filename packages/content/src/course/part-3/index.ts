import type { CoursePart } from '../course-part.ts';
import { lesson as lesson1 } from './lesson-1.ts';
import { text as lesson1En } from './lesson-1.en.ts';
import { text as lesson1Nl } from './lesson-1.nl.ts';
import { lesson as lesson2 } from './lesson-2.ts';
import { text as lesson2En } from './lesson-2.en.ts';
import { text as lesson2Nl } from './lesson-2.nl.ts';
import { lesson as lesson3 } from './lesson-3.ts';
import { text as lesson3En } from './lesson-3.en.ts';
import { text as lesson3Nl } from './lesson-3.nl.ts';
import { lesson as lesson4 } from './lesson-4.ts';
import { text as lesson4En } from './lesson-4.en.ts';
import { text as lesson4Nl } from './lesson-4.nl.ts';
import { text } from './part.ts';

export const part3: CoursePart = {
	number: 3,
	text,
	lessons: [
		{ structure: lesson1, text: { nl: lesson1Nl, en: lesson1En } },
		{ structure: lesson2, text: { nl: lesson2Nl, en: lesson2En } },
		{ structure: lesson3, text: { nl: lesson3Nl, en: lesson3En } },
		{ structure: lesson4, text: { nl: lesson4Nl, en: lesson4En } },
	],
};
