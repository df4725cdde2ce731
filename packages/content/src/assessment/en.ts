import type { AssessmentText } from './items.ts';

export const text: AssessmentText = {
	title: 'Where are you now?',
	intro:
		'Below are fourteen sentences about you as a key person. Choose for each sentence how well it fits you now. There is no right or wrong and you cannot fail. After the course you get the same sentences once more, so that you see what has changed.',
	scale: ['Not at all', 'A little', 'Half', 'Mostly', 'Fully'],
	items: {
		role: 'I know what belongs to my role as a key person and where my limit is.',
		promise: 'If somebody wants to tell me something bad, I promise always to keep it secret.',
		unseen: 'I also know forms of violence that cannot be seen on somebody’s body.',
		'one-signal': 'From one signal I already see for certain what happens in somebody’s home.',
		steady: 'I can stay calm when memories upset somebody.',
		'young-child': 'I think that a young child notices little of violence that it only hears.',
		mediate:
			'When there is a quarrel or violence in a family, I prefer to mediate between the people myself.',
		respect:
			'I can listen with respect to somebody who makes other choices about love or marriage than I do.',
		listen: 'I can listen without giving advice at once.',
		close: 'I can close a heavy conversation or a heavy meeting calmly.',
		'dare-talk':
			'I dare to talk with somebody about tension or violence at home, if that person wants it and it is safe.',
		advice: 'I know the difference between asking Veilig Thuis for advice and making a report.',
		warm: 'I can bring somebody to help with consent and step by step.',
		'dare-honest': 'I dare to say honestly that I cannot promise secrecy, even when somebody begs for it.',
	},
};
