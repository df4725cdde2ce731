import type { Attendance } from '@sleutelwerk/db/schema';

/** How far somebody of the demonstration came. */
export type Way = {
	who: string;
	/** Parts whose lessons are all done. */
	parts: number;
	/** Lessons done of the part after those. */
	more?: number;
	before: boolean;
	after: boolean;
	/** Scenarios played to their debrief, from that of part 1 on. */
	rehearsals: number;
	/** One letter for each half-day that is over; a dot: no mark. */
	attendance: string;
	/** Own words of the newest rehearsal went to the trainer and wait, or have an answer. */
	turn?: 'waiting' | 'answered';
	/** Days since she asked for a word. */
	asksContact?: number;
	/** What is not there yet of what the trainer keeps. */
	lacks?: readonly ('intake' | 'confidentiality' | 'vog')[];
};

export const LETTERS: Readonly<Record<string, Attendance>> = {
	p: 'present',
	l: 'late',
	e: 'left-early',
	x: 'excused',
	a: 'absent',
};

const begun = { before: true, after: false } as const;
const done = { parts: 6, before: true, after: true } as const;

/** The group that runs: somebody at every stage. `deelnemer1` has only just come in and has done nothing yet. */
export const RUNNING: readonly Way[] = [
	{ who: 'trainee', parts: 3, ...begun, rehearsals: 1, attendance: 'ppplp', turn: 'waiting' },
	{ who: 'finished', ...done, rehearsals: 4, attendance: 'ppppp' },
	{
		who: 'deelnemer1',
		parts: 0,
		before: false,
		after: false,
		rehearsals: 0,
		attendance: '.....',
		lacks: ['confidentiality', 'vog'],
	},
	{ who: 'deelnemer2', parts: 5, ...begun, rehearsals: 2, attendance: 'ppxpp', turn: 'waiting' },
	{ who: 'deelnemer3', parts: 2, ...begun, rehearsals: 0, attendance: 'papap' },
	{ who: 'deelnemer4', parts: 4, ...begun, rehearsals: 0, attendance: 'plppp' },
	{
		who: 'deelnemer5',
		parts: 3,
		more: 2,
		...begun,
		rehearsals: 1,
		attendance: 'ppppe',
		turn: 'waiting',
		asksContact: 1,
	},
	{ who: 'deelnemer6', ...done, rehearsals: 3, attendance: 'ppppp', lacks: ['vog'] },
	{ who: 'deelnemer7', parts: 5, ...begun, rehearsals: 2, attendance: 'pppxp', turn: 'answered' },
	{ who: 'deelnemer8', parts: 1, ...begun, rehearsals: 0, attendance: 'xapxa' },
	{ who: 'deelnemer9', parts: 4, more: 1, ...begun, rehearsals: 2, attendance: 'ppplp' },
	{ who: 'deelnemer10', ...done, rehearsals: 5, attendance: 'plppp' },
	{ who: 'deelnemer11', parts: 5, ...begun, rehearsals: 3, attendance: 'ppapp' },
	{ who: 'deelnemer12', parts: 2, more: 3, ...begun, rehearsals: 1, attendance: 'pxppp', lacks: ['vog'] },
	{ who: 'deelnemer13', parts: 5, more: 2, ...begun, rehearsals: 3, attendance: 'ppppp' },
	{ who: 'deelnemer14', parts: 4, ...begun, rehearsals: 1, attendance: 'pplpp' },
];

/** The finished group: everybody did everything. */
export function finishedWay(who: string, index: number): Way {
	const attendance = ['pppppp', 'pppplp', 'ppxppp', 'lppppp'][index % 4] ?? 'pppppp';
	return { who, ...done, rehearsals: 3 + (index % 4), attendance };
}

/** The other organisation's; nobody of the first may see any of it. */
export const OTHER: readonly Way[] = [
	{ who: 'other.trainee', parts: 1, ...begun, rehearsals: 1, attendance: 'pp', turn: 'waiting' },
];

/** Own words at the open turn of each part's scenario, plainly invented, in the language the person writes in. */
export const OWN_WORDS: Readonly<Record<number, readonly string[]>> = {
	1: [
		'Ik hoor dat je bang bent. Ik vertel dit niet aan je man en niet aan je familie. Maar als jij of je zoon in gevaar is, ga ik hulp vragen. Dan zeg ik het eerst tegen jou, als dat kan.',
		'Wat goed dat je het vertelt. Ik kan niet beloven dat ik altijd niks zeg, want als het echt gevaarlijk wordt moet ik hulp zoeken. Verder blijft het tussen ons.',
		'Thank you for telling me. I will not tell your husband or the people here. But when somebody is in danger I cannot keep it only for me. Then we look for help, and you know it first.',
	],
	2: [
		'Dat lijkt me zwaar. Ik geloof je. Wat heb jij nu nodig?',
		'I believe you. It is not your fault that you are tired and sad. How is it for you at home, most days?',
	],
	3: [
		'Je bent geen slechte moeder. Slaan is niet goed voor Finn, en dat weet jij ook. Ik wil met jou kijken wie jullie kan helpen.',
	],
	4: ['Je houdt van je familie en je wilt dit niet. Dat kan allebei. Ik beslis niets zonder jou.'],
	5: ['Ik ben hier voor jullie allebei. Ik kies niet. Wat vinden jullie zelf het moeilijkst?'],
	6: [
		'Veilig Thuis geeft advies. Je hoeft je naam niet te zeggen. Ik weet niet precies wat zij gaan vragen, maar ik blijf bij je zitten.',
	],
};
