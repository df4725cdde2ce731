import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

/** The signals card in English. */
export const en: CardText = {
	title: 'Is everything all right at home?',
	intro:
		'Here you read how you can notice that it is not safe at home, and what you can do now. Violence happens in all countries, in all kinds of families, to women and to men.',
	caveat:
		'One signal proves nothing. A list can be wrong. Are you worried, even without a signal? Then you may always ask for advice.',
	dangerNow: 'Are you in danger now? Get out if you can. Call 112.',
	headings: {
		audiences: 'Who is it about?',
		signs: 'What do you notice?',
		actions: 'What can you do now?',
		numbers: 'Whom can you call?',
		sources: 'Where does this come from?',
	},
	tickHint: 'Choose what you recognise. Your choice is not stored and not sent.',
	noneTicked:
		'Do you recognise none of these, but it does not feel right? Then you may call, too. Veilig Thuis (Safe at Home), 0800-2000, thinks along with you.',
	audiences: {
		self: {
			label: 'It is about me',
			intro: 'Someone at home, an ex or family hurts you or makes you afraid. What happens to you?',
			redFlag:
				'This can mean that there is great danger. Is it not safe now? Get out if you can and call 112. Is it quiet now? Call Veilig Thuis today: 0800-2000, day and night.',
		},
		young: {
			label: 'I am young',
			intro:
				'Does something happen at home, with your boyfriend or girlfriend, or online that does not feel right? See what you recognise.',
			redFlag:
				'This can be very dangerous. Is it not safe now? Get out if you can and call 112. Is it quiet now? Call Veilig Thuis, 0800-2000, day and night. Or ask an adult to call.',
		},
		child: {
			label: 'A child I know',
			intro: 'What do you see and hear? Write down what you see, not what you think.',
			redFlag:
				'This can mean that the child is in great danger. Is there danger now? Call 112. Is it quiet now? Call Veilig Thuis today: 0800-2000, day and night. Do not talk about it with the person who may be doing it.',
		},
		adult: {
			label: 'An adult I know',
			intro: 'What do you see or hear with a friend, a neighbour, a colleague or someone in your family?',
			redFlag:
				'This can mean that there is great danger. Is there danger now? Call 112. Is it quiet now? Call Veilig Thuis for advice today: 0800-2000, day and night. Say nothing to the person who does it.',
		},
		elder: {
			label: 'An older person',
			intro: 'This can be about an older person you know, or about yourself. What do you see or notice?',
			redFlag:
				'This can mean that there is great danger. Is there danger now? Call 112. Is it quiet now? Call Veilig Thuis today: 0800-2000, day and night.',
		},
		'own-behaviour': {
			label: 'I am afraid of what I do myself',
			intro:
				'Good that you are looking. Violence can stop, and there is help with that. What do you recognise?',
			redFlag:
				'This can be very dangerous for the other and for you. Could it go wrong now? Go away from the other and call 112. Is it quiet now? Call Veilig Thuis today: 0800-2000, day and night. They talk with you, too.',
		},
	},
	kinds: {
		body: 'Body',
		control: 'Words and control',
		sex: 'Sex',
		money: 'Money and belongings',
		'shut-in': 'Locked in or kept alone',
		digital: 'Phone and internet',
		honour: 'Honour and family',
		forced: 'Force: marrying, travelling, cutting, housing',
		neglect: 'Too little care',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Great danger',
		mark: 'Red flag',
		explain:
			'There are eleven red flags: signs that violence can become deadly. One red flag is enough to ask for help at once. Leaving a partner is often the most dangerous moment: if you can, do it with a plan.',
	},
	fears: {
		heading: 'What are you afraid of?',
		intro:
			'This is what we know, with the source beside it. Rules change. Nobody can promise how it will go for you.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Does someone look at your phone?',
		paragraphs: [
			'Then it is better to use another phone or computer: at the doctor’s, at school, in the library or from someone you trust.',
			'Do you call yourself? Then the call is in the call list of your phone. You can take it out. The number of Veilig Thuis is not on the bill.',
			'This page stays in the history of your phone. The Leave now button does not change that. Only take this page out: an empty history can be noticed, too.',
			'There are apps that let another person see everything you do. A button does not stop those. Ask Veilig Thuis for advice before you change anything on your phone.',
			'Tell the people who help that nobody may call you back or send you anything. Agree that you will call yourself.',
		],
	},
	print: {
		cover: 'Useful numbers',
		lines: ['Doctor', 'Dentist', 'School', 'Neighbours', 'Library'],
		note: 'Fold the sheet so that this side is outside. Do not keep it at home or in your bag if someone looks there.',
	},
};
