import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Difficult moments in a conversation',
	goal: 'You know what to say when somebody asks for secrecy, when you need an interpreter and when somebody says that he himself hits.',
	note: 'In this lesson a father tells that he has hit his child. You may stop or skip the lesson.',
	steps: {
		r1: {
			heading: '“Promise you will not tell”',
			paragraphs: [
				'Grace takes your hand. “I will tell you something, but promise that you will not tell. Swear it.”',
				'Everything in you wants to say yes. Otherwise she will not tell it.',
				'Yet yes is the most expensive promise there is. Suppose a child is in danger.',
				'Then you break your word, or you leave the child alone. And somebody who has been deceived once never asks for help again.',
				'Say: “I understand that you want to be sure. I talk about it with nobody in our community. But if you or a child is in danger, I will get help. And I want to discuss that with you first. Do you still want to tell?”',
				'Sometimes somebody then says no. That is not a failure.',
				'Say: “That is all right. You can ring Veilig Thuis yourself, 0800-2000. You need not give your name when you ask for advice.”',
			],
		},
		r2: {
			heading: 'Who is listening in?',
			paragraphs: [
				'A conversation is only safe when nobody listens in. Look around: a child on the sofa, a sister-in-law in the kitchen, a phone on the table with a call still open.',
				'Does somebody come in? Talk about something ordinary. Agree what about: “If somebody comes in, we are talking about the language lesson.”',
				'If you do not speak each other’s language, a professional interpreter is best. Never a relative, never a child, never somebody of the same community.',
				'Such a person can soften words, leave them out or pass them on. For a child it is too heavy.',
				'Ask an organisation: “Can you arrange an interpreter, preferably a woman, and not from our town?” Whether it is possible differs. By phone a name can be left out.',
				'Also agree how you keep in touch. Never call back on a phone that is shared. Send no message that names the subject.',
			],
		},
		m1: {
			instruction: 'What went wrong, and why? Find what belongs together.',
			pairs: {
				child: {
					left: 'A son of eleven interprets for his mother.',
					right: 'He hears what is too heavy and leaves words out.',
				},
				cousin: {
					left: 'A cousin is happy to translate.',
					right: 'Later, in the family, she has to choose between silence and telling.',
				},
				same: {
					left: 'The interpreter goes to the same church.',
					right: 'The woman does not dare to name her husband.',
				},
				phone: {
					left: 'You call back in the evening on the family’s number.',
					right: 'Somebody else answers and asks questions.',
				},
			},
			after:
				'All these people meant well. That is why you have to know it beforehand. If there is no safe interpreter, postpone the conversation. Unless there is danger: then you call 112.',
		},
		r3: {
			heading: 'Somebody says: “I am the one who hits”',
			paragraphs: [
				'That is a brave moment. Many people who hit are ashamed.',
				'They secretly hope that somebody will stop them. Your calm face can be the beginning.',
				'Say two things at once: “Good that you say this” and “Hitting is not allowed, and it has to stop.”',
				'Do not say: “You are not a bad person, it is the stress.” Stress explains something. It does not make it right.',
				'Ask: “Is anybody in danger now? Are you afraid of what you will do tonight?” If so, help is needed at once.',
				'Veilig Thuis also talks with people who hit. The GP can help to find treatment.',
				'Never tell what his wife or child told you before. Nor do you sit down with the family to solve it.',
			],
		},
		c1: {
			story: [
				'After the fathers’ group Omar walks along with you. “Yesterday I hit Bilal,” he says softly. “With the belt. He is eight. I was shocked at myself.” He looks around. “This stays between us, doesn’t it?”',
			],
			question: 'What do you say?',
			options: {
				promise: {
					text: '“Of course. You are a good father, you were sorry.”',
					because:
						'Omar is relieved. But now two people know, and Bilal is just as alone. Tomorrow the pressure is high again, and you have promised to be silent.',
				},
				angry: {
					text: '“With a belt? A child of eight? Do you know that they take your children away?”',
					because:
						'Your shock is understandable. But Omar will never tell anybody this again. And you frighten him with something you do not know: only the juvenile judge can decide about placing a child outside the home.',
				},
				stay: {
					text: '“Good that you say it. The hitting has to stop, and I want to help you with that. I cannot promise that it stays between us, because Bilal has to be safe. How is he now?”',
					because:
						'You judge the blow, not the man. You are honest about your limit. Then you can ring for advice together, and you hear whether Bilal needs a doctor. If Omar does not want to ring, you ask for advice yourself the same day, at first without names.',
				},
			},
		},
		r4: {
			heading: 'Anger, tears, denial',
			paragraphs: [
				'Does somebody cry? You need not do anything.',
				'Put down water, stay seated, say: “Take your time.” Touch nobody without asking.',
				'Does somebody get angry with you? Do not make yourself bigger.',
				'Say: “I see that I touched something. Shall we leave it at this?”',
				'If you do not feel safe, you go. You need not explain that.',
				'Does somebody say a day later: “I exaggerated, there is nothing”? Then there may have been pressure.',
				'Do not try to prove that it was true. Say: “That is all right. If there is ever something again, I am still here.”',
				'So the door stays open. But do discuss your worry with your coordinator.',
			],
		},
		s1: {
			statement: 'If somebody does not want help, you cannot do anything.',
			afterAgree:
				'An adult decides for herself or himself, and pushing often works the wrong way. But between pushing and nothing there is a lot: keep greeting, ask once how things are, ask for advice yourself without names.',
			afterDisagree:
				'Often more is possible than you think. But mind: doing more does not mean arranging things behind somebody’s back. Only in direct danger, or when a child is in danger, do you not wait for a yes to get help.',
		},
	},
} satisfies LessonText;
