import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'When a child tells you something',
	goal: 'You can listen calmly to a child, without questions that do harm, and you know what you do afterwards.',
	note: 'In this lesson a child tells about violence at home. The story is short. You may stop, or do the lesson together with your trainer.',
	steps: {
		r1: {
			heading: 'Between two sums',
			paragraphs: [
				'On Thursdays Priya helps with homework in the library. Adam, who is twelve, is doing a sum about trains. Without looking up he says: ‘Papa pushed mama down the stairs.’',
				'He rubs something out. ‘But she said that she fell.’',
				'Priya’s head is full of questions. She puts down her pen, turns her chair a little towards him, and waits.',
			],
		},
		r2: {
			heading: 'Staying calm is help already',
			paragraphs: [
				'A child often tells it suddenly: while drawing, in the car, between two sums. After that it looks at your face. If you are startled, it stops.',
				'You may well be moved. Breathe out, and say slowly: ‘How good that you tell me this. I believe that this is hard. It is not your fault.’',
				'If the child goes on, you listen. You may repeat its words: ‘She said that she fell.’ If the child stops, it is enough. Do not ask further.',
			],
		},
		r3: {
			heading: 'Why you do not question a child',
			paragraphs: [
				'A child would like to give you the right answer. If you ask: ‘Does papa hit often?’, it may say yes because you seem to think so. In this way its own story gets lost.',
				'Later, people who have learned this may talk with him. The story is then worth most if nobody has put anything into it.',
				'Say nothing bad about his parents either. A child is loyal: it loves papa and mama. If you call papa a bad man, he has to defend his father.',
			],
		},
		q1: {
			question: 'Adam says: ‘But you may not tell anybody.’ What do you say?',
			options: {
				a: {
					text: '‘I promise. This is our secret.’',
					because:
						'Adam is glad for a moment. But you cannot keep this promise. And secrets with adults are not safe for a child.',
				},
				b: {
					text: '‘I cannot promise that. I want you all to be safe. I am going to talk with somebody who helps children. I myself do not go to your father or mother.’',
					because:
						'You are honest, and you name what he fears most. Does he ask whether his parents will ever hear it? Then say: ‘I do not know that yet.’',
				},
				c: {
					text: '‘That depends. First tell me everything that happened.’',
					because:
						'This seems reasonable. But you ask him to give more without his knowing what you will do with it.',
				},
				d: {
					text: '‘Such things you must tell the police.’',
					because:
						'You want it to be taken seriously. To a child of twelve it sounds like a threat against his father. That is not his task.',
				},
			},
		},
		s1: {
			statement: 'When a child tells something, the parents should be the first to know.',
			afterAgree:
				'Parents are important, and about almost everything you talk with them. With violence at home it is different. The child may be punished for talking, so first you talk it over.',
			afterDisagree:
				'You think of the safety of the child, and that comes first now. Later, people with experience will talk with the parents. How and when, you do not decide alone.',
		},
		r4: {
			heading: 'What you do afterwards',
			paragraphs: [
				'Write down briefly what the child said, in its own words, with day and time. No name with it, no opinion. Give the note to your coordinator and keep nothing yourself.',
				'Call the same day: first your coordinator, and otherwise Veilig Thuis on 0800-2000. Ask: ‘What is good for this child, today?’ Is there danger now, then call 112.',
				'Do not talk with the parents, the uncle or the teacher outside your agreements. Confront nobody.',
				'Tell the child what you do, and then do it: ‘On Thursday I will be here again.’',
			],
		},
		o1: {
			instruction: 'Put Priya’s steps in order.',
			items: {
				a: 'She puts down her pen, breathes out and listens.',
				b: 'She says: ‘Good that you tell me. It is not your fault.’',
				c: 'She tells honestly that she is going to talk with somebody who helps children.',
				d: 'She writes down his words, without a name and without an opinion.',
				e: 'The same day she calls her coordinator or Veilig Thuis.',
			},
			after:
				'Do you notice that ‘asking what exactly happened’ is not there? ‘Confronting the father’ is not there either. That is on purpose.',
		},
		c1: {
			story: [
				'It is half past four. Adam packs his bag. Then he says: ‘I do not want to go home today. Papa said that tonight it will happen again.’',
			],
			question: 'What does Priya do?',
			options: {
				a: {
					text: 'She takes Adam to her own house, until it is calm.',
					because:
						'It is meant warmly. But nobody knows where he is, and his father will go looking. For Priya too this can become dangerous and punishable.',
				},
				b: {
					text: 'She brings him home and has a short talk with his mother.',
					because:
						'She wants to warn his mother. But his father may be at the door too, and then he knows that Adam has talked.',
				},
				c: {
					text: 'She stays in the library with Adam and calls at once: her coordinator and Veilig Thuis. In danger she calls 112.',
					because:
						'Adam is now in a place with people and light. Priya does not decide alone. Those she calls can say quickly what has to happen tonight.',
				},
			},
		},
		r5: {
			heading: 'What you can give a child',
			paragraphs: [
				'Children and young people from 8 to 18 can call De Kindertelefoon themselves: 0800-0432, every day from 11 to 21 hours. It is free and anonymous, and they can chat as well.',
				'Say that to a group, not to one child: ‘This number is for every child, about everything.’ Then nobody stands out. Give no card to take home.',
				'And for you: a child that tells this does not let go of you quickly. In the evening call somebody of your group, without giving a name. You did something big well.',
			],
		},
		t1: {
			task: 'Imagine that a child tells you something while you are busy. What does your face look like then? Practise once in front of the mirror: breathe out, soft eyes, and then ‘How good that you tell me’.',
		},
	},
} satisfies LessonText;
