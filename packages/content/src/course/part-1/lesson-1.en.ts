import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Who you are as a key person',
	goal: 'You can say in your own words what you do as a key person, and what is not your task.',
	steps: {
		r1: {
			heading: 'A Tuesday evening',
			paragraphs: [
				'On Tuesdays there is a sewing class in the community centre. Hodan makes tea, as she does every week.',
				'After the class the women go home. Only Samira stays. She folds a piece of cloth, and then folds it again.',
				'‘You know everybody here,’ she says softly. ‘May I ask you something?’',
				'Hodan does not know what is coming. She moves her chair a little closer and says: ‘Of course. I have time.’',
				'That is all she has to do at this moment. You can do that too.',
			],
		},
		r2: {
			heading: 'Why people choose you',
			paragraphs: [
				'A key person is somebody people feel at home with. You know the language, the customs and the jokes. You know how it feels to begin in a new country.',
				'Perhaps you are a mother, a student, a neighbour, an imam or the coach of a football team. You need no diploma to listen well.',
				'People do not find it easy to talk about violence at home. ‘What happens inside stays inside,’ many learned as children. You hear that in families from here and in families from far away.',
				'So somebody often does not go to an office first, but to a person. Sometimes you are that person.',
			],
		},
		s1: {
			statement: 'A good key person has an answer to every question.',
			afterAgree:
				'You would like to help the other person on, and that is a good wish. Still, an honest ‘I do not know’ is safer than a quick answer. After that you can look together for somebody who does know.',
			afterDisagree:
				'That is how it works for many key persons. They do not know every answer, but they know the way. Knowing where to go is already a great deal.',
		},
		r3: {
			heading: 'What you do',
			paragraphs: [
				'You listen and you take the other person seriously. You do not judge: not her, not him, not the family.',
				'You tell which help there is and how that help works. Many people are afraid because nobody has explained it to them.',
				'If the other person wants that, you look together for a good next step. Sometimes you go along to a first talk, as support.',
				'And you talk with your coordinator when you are in doubt. Doubt is not a mistake. Doubt belongs to this work.',
			],
		},
		r4: {
			heading: 'What you are not',
			paragraphs: [
				'You are not a care worker, not a judge and not the police. You do not have to find out what exactly happened.',
				'You are not a mediator between two partners. Where there is violence, one of the two does not dare to speak freely. After such a talk it can be more dangerous at home.',
				'In these talks you are not the interpreter either. A professional interpreter from outside the family and the community is safer. Then nobody has to feel ashamed at a party later on.',
				'This may seem less than you would like to give. But a clear role is one you can keep up for a long time, and people know what they can expect of you.',
			],
		},
		c1: {
			story: [
				'Samira tells that her husband often shouts and takes away her phone. She is crying.',
				'‘Could you talk to him?’ she asks. ‘Your husband and he pray together. He listens to you two.’',
			],
			question: 'What does Hodan say?',
			options: {
				a: {
					text: '‘Fine, we will come by on Sunday. Then the four of us can talk calmly.’',
					because:
						'At first Samira feels supported. But now her husband knows that she has talked. After the visit she is alone with him, and you are not there.',
				},
				b: {
					text: '‘I cannot get involved in that. This is something between the two of you.’',
					because:
						'Hodan keeps to her limit, but the door closes. Samira thinks: I should have said nothing. Perhaps she will not try again for years.',
				},
				c: {
					text: '‘I will not talk to him, that could make it harder for you. But I am not leaving you alone. Shall we look together for somebody who can think along with us?’',
					because:
						'Samira may be disappointed for a moment. But she hears a reason, and she hears that Hodan stays. Whatever Hodan does, she does with her.',
				},
			},
		},
		m1: {
			instruction: 'Who does what? Put together what belongs together.',
			pairs: {
				a: { left: 'Key person', right: 'Listens, explains and helps to find the way' },
				b: { left: 'Family doctor (huisarts)', right: 'Looks at complaints of body and mind, and refers on' },
				c: {
					left: 'Neighbourhood team (wijkteam)',
					right: 'Helps nearby with raising children, money and problems at home',
				},
				d: { left: 'Veilig Thuis (0800-2000)', right: 'Gives advice about violence at home, day and night' },
				e: { left: '112', right: 'Comes when there is danger now' },
			},
			after:
				'You do not have to do the work of the others. You are often the one who knows that they exist. That is your key.',
		},
		r5: {
			heading: 'Three sentences to take along',
			paragraphs: [
				'At the beginning: ‘How good that you tell me. I am listening.’',
				'When you do not know: ‘I do not know right now. I do know people who know this.’',
				'At the end: ‘What do you want yourself? I will think along with you.’',
				'Rather not: ‘I am going to solve this for you.’ You cannot promise that. And the other person is then once more somebody others decide about.',
				'You do not have to learn these sentences by heart. You will hear and practise them often in this course.',
			],
		},
		f1: {
			question: 'Why do you want to be a key person? And what do you hope nobody will ask of you?',
		},
	},
} satisfies LessonText;
