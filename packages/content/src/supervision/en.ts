import type { MethodTexts } from './method-text.ts';

const opening = {
	title: 'Arriving',
	does: 'Phones away. Everybody says in one sentence how she is. Then: what did you mean to do last time? Done, not yet, or do you let it go?',
};
const closing = {
	title: 'Taking along and closing',
	does: 'Everybody says one thing she takes along, and if she likes writes down what she will do. Is somebody touched? Ask who stays with her for a moment afterwards.',
};

export const texts: MethodTexts = {
	incident: {
		title: 'One event',
		source: 'After “the incident process” by Paul and Faith Pigors (1955), shorter and in our own words.',
		steps: [
			opening,
			{
				title: 'The event',
				does: 'Tell one moment in five minutes. No names, no place, nothing by which somebody could be recognised. Say what you did and felt yourself.',
			},
			{
				title: 'Asking questions',
				does: 'The others ask for facts and for what you thought. No advice yet. Better leave out questions that begin with “why”.',
			},
			{
				title: 'Thinking in silence',
				does: 'Everybody writes for herself: what would I do, and what for? The paper is thrown away later.',
			},
			{
				title: 'A round: what would you do?',
				does: 'One after the other, without discussion. Who brought it in only listens. “I do not know” is an answer too.',
			},
			{
				title: 'What helps?',
				does: 'Say what touched you and what you can use. You need not defend anything.',
			},
			closing,
		],
	},
	'ten-step': {
		title: 'Ten steps',
		source: 'After fixed steps that peer groups in the Netherlands use, in our own words.',
		steps: [
			opening,
			{
				title: 'Choosing',
				does: 'Who has a question says it in one sentence. The group chooses one together. The others come another time.',
			},
			{
				title: 'Telling the question',
				does: 'Tell briefly what happened and what your question is. Without names.',
			},
			{ title: 'Open questions', does: 'The others ask on. Short questions, one at a time. No advice yet.' },
			{ title: 'What do I hear?', does: 'Everybody says in one sentence what she thinks it is about.' },
			{
				title: 'Looking again',
				does: 'Say your question once more, with what you have heard. Is it still the same question?',
			},
			{
				title: 'Other sides',
				does: 'Everybody looks through other eyes: of a child, a neighbour, a professional, somebody in ten years.',
			},
			{ title: 'What can I use?', does: 'Choose two or three things that fit you.' },
			{
				title: 'A first step',
				does: 'Think of one small, safe step together. Is it about danger? Then ask for advice first, do not solve it yourselves.',
			},
			closing,
		],
	},
	'respectful-gossip': {
		title: 'Thinking aloud together',
		source: 'After fixed steps that peer groups in the Netherlands use, in our own words.',
		steps: [
			opening,
			{ title: 'The question', does: 'Tell your question briefly. No names, no place.' },
			{ title: 'Asking questions', does: 'The others ask until they see it before them. No advice yet.' },
			{
				title: 'Turning the chair',
				does: 'Sit with your back to the group, or a little aside. You only listen. You may write.',
			},
			{
				title: 'The others think aloud',
				does: 'Talk about the question as if who brought it in were not there. With respect: what may be going on, what does she do well, what could help? Not about the people it is about.',
			},
			{
				title: 'Back in the circle',
				does: 'Say what touched you, what is right and what is not. Only you know how it is.',
			},
			closing,
		],
	},
	led: {
		title: 'With somebody who leads',
		source: 'A calm order for an evening with somebody who leads, made by this project.',
		steps: [
			opening,
			{
				title: 'Where are you now?',
				does: 'Everybody tells what she met in her work as a key person. Without names. Who leads also listens for how you are.',
			},
			{ title: 'Choosing', does: 'The group chooses one or two questions for this evening.' },
			{
				title: 'Going deeper',
				does: 'Who leads asks on: what did it do to you, what do you recognise, where is your limit? The others help with questions.',
			},
			{ title: 'What do you learn?', does: 'Everybody says what she has seen about herself.' },
			closing,
		],
	},
};
