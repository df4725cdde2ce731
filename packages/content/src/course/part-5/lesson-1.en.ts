import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Listening is helping already',
	goal: 'You can listen without judging, ask an open question and be silent.',
	steps: {
		r1: {
			heading: 'Over the tea',
			paragraphs: [
				'After the language café Samira washes the glasses with you. “I am tired,” she says.',
				'“It is busy at home.” She smiles, but her eyes do not smile.',
				'You can say: “Yes, busy, isn’t it, with me too.” That is friendly, and the conversation is over.',
				'You can also say: “You say it with a smile. But I hear that you are tired. How do you mean, busy?”',
				'Perhaps she tells something. Perhaps she says: “Just the children.” Even then you have helped.',
				'She now knows that you heard it, and that you do not pull.',
			],
		},
		r2: {
			heading: 'Five things, in this order',
			paragraphs: [
				'The World Health Organization teaches care workers five steps. In plain words: listen, ask what somebody needs, acknowledge it, look at safety, and show the way to support.',
				'You listen with your body. Put your phone away, sit at an angle beside somebody and not opposite.',
				'Asking is about today: “What weighs on you most now?” Acknowledging is short: “How bad that this happens. I am glad you say it.”',
				'Then safety: “Are you safe now? Can you go home calmly later?” If there is danger now, first get away if possible and 112.',
				'And only then the way: “There are people who know about this. Do you want to know who?”',
				'Many helpers skip the first three. They hear something bad and give a number at once. Then the other feels like a parcel that you pass on.',
			],
		},
		r3: {
			heading: 'Open questions and silence',
			paragraphs: [
				'An open question often starts with “how” or “what”. “How is it when he comes home?” “What would you like?”',
				'To “Does he hit you?” one can only say yes or no, and then no is easiest.',
				'Be careful with “why”. “Why do you not leave?” sounds like: your own fault. Leaving can in fact be dangerous.',
				'Leaving is often the most dangerous moment. So never urge it without a safety plan.',
				'Dare to be silent. Count to seven in your head.',
				'Somebody is looking for words, sometimes in a third language. The most important sentence often comes after the silence.',
				'Do not ask for details that you do not need. You investigate nothing. And you ask a child no questions about what happened: you listen, you thank, and you consult.',
			],
		},
		m1: {
			instruction: 'Which question or sentence works better? Find the opener for each closer.',
			pairs: {
				leave: {
					left: '“Why do you not leave him?”',
					right: '“What makes it difficult, the way it is now?”',
				},
				why: {
					left: '“What did you do to make him so angry?”',
					right: '“Whatever it was: the hitting is not your fault.”',
				},
				must: { left: '“You must go to the police.”', right: '“Do you want to know what is possible?”' },
				sure: { left: '“Really? Such a nice man?”', right: '“I believe you. Tell what you want to tell.”' },
			},
			after:
				'The closers are not meant badly. They come from shock and worry. Do you notice one slip out? Just repair it: “I said that too fast, sorry. How is it for you?”',
		},
		r4: {
			heading: 'What you had better not say',
			paragraphs: [
				'“He does not mean it.” Then you stand up for somebody who is not there.',
				'“Think of the children.” She already does, every night.',
				'“I had that too.” Then it is about you, and she has to comfort you.',
				'“It will be all right.” You do not know that.',
				'“I will arrange it for you.” Then you take the wheel, just like the one who hurts her.',
				'Say rather: “You need not decide anything today. You may come back.”',
				'And never promise secrecy. Say at the start: “What you say, I do not spread. Only if you or a child is in danger, I have to ask somebody for help. I would rather tell you first.”',
			],
		},
		q1: {
			question: 'Samira says: “It is my own fault. I should not have talked back.” What do you say?',
			options: {
				no: {
					text: '“No, not at all! You must not think like that.”',
					because:
						'You want to take the blame away from her, very understandable. But you also say that her thought is wrong. Now she feels twice as stupid and says nothing more.',
				},
				feel: {
					text: '“You think it is because of you. Everybody may talk back. Hitting is the choice of the one who hits. How is it at home now?”',
					because:
						'First you give back what you heard. Then you are clear about who hits, without calling him names. And your question is about now: so you come to her safety.',
				},
				strong: {
					text: '“You are so strong. You will get there.”',
					because:
						'A compliment does good. But whoever is always called strong no longer dares to say that it is too much. You can name strength later, beside “you need not do it alone”.',
				},
			},
		},
		f1: {
			question:
				'What do you do when it falls silent: talk, comfort, solve, walk away? What would you like to try next time?',
		},
	},
} satisfies LessonText;
