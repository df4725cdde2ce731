import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Taking good care of yourself',
	goal: 'You recognise when the stories of others become too heavy, and you know what intervisie and supervisie do for you.',
	steps: {
		r1: {
			heading: 'Abdi’s bucket',
			paragraphs: [
				'Abdi has been a key person for four years. Everybody in the block of flats has his number.',
				'He always answers, also at table, also at two in the night.',
				'His daughter says: “Daddy, you are here, but you are not here.”',
				'In the last months he sleeps badly. He sees things before him that he has not lived through himself. In the street he looks at fathers and thinks: you too?',
				'Abdi is not weak. His bucket is full. Whoever listens to heavy stories for a long time can get complaints from it.',
				'That is called secondary trauma. It can happen to anybody, above all to people who listen with their heart.',
			],
		},
		r2: {
			heading: 'Your limit is not a wall',
			paragraphs: [
				'A limit does not say: I do not care about you. A limit says: this way I can stay.',
				'Agree on times: “I can be reached from ten to six. If there is danger at night, call 112. If you want to talk at night: Veilig Thuis or de Luisterlijn.”',
				'Lend no money, let nobody sleep at your place unplanned, and keep no phone or papers for others without consulting. It feels hard. But it keeps you and the other safe.',
				'You may say no to a story. “This is too close to me. I will bring you to my colleague.”',
				'That is good help. You need not explain why.',
				'After a heavy talk do something with your body: walking, cooking, praying, singing, washing your hands with warm water. So your body notices that it is over.',
			],
		},
		m1: {
			instruction: 'What do you notice about yourself, and what can help?',
			pairs: {
				sleep: {
					left: 'You lie awake with another person’s story.',
					right: 'Talking about it with your coordinator, without names',
				},
				angry: {
					left: 'You get angry with people who do not leave.',
					right: 'Bringing a case to intervisie',
				},
				phone: {
					left: 'Every call startles you.',
					right: 'Agreeing on fixed hours and switching the phone off',
				},
				numb: {
					left: 'For weeks you have felt nothing any more.',
					right: 'Taking a break, and going to your GP',
				},
			},
			after:
				'These things are a sign, not a fault. Do not wait until something breaks. If you think of death yourself, ring or chat with 113, day and night.',
		},
		r3: {
			heading: 'Intervisie and supervisie',
			paragraphs: [
				'Intervisie you do with equals: five to eight key persons, every six to eight weeks.',
				'One brings in a situation, without names and without anything by which a family can be recognised. One leads. The others think along.',
				'It goes in fixed steps. The one who brings it in tells. The others ask.',
				'Together you sharpen the question. Then each gives one piece of advice or one thought.',
				'The one who brought it in chooses what she takes along. Finally you look back.',
				'The art is: first questions, only then advice. Otherwise you get six solutions to the wrong problem.',
				'Supervisie is with somebody who has learned for it. It is more about you: what touches you, what do you do again and again, what do you need? Both belong to the work, like oil to a car.',
			],
		},
		o1: {
			instruction: 'Put a round of intervisie in the right order.',
			items: {
				bring: 'One brings in a situation, without names.',
				ask: 'The others ask questions in order to understand it.',
				sharpen: 'Together you sharpen the question.',
				advise: 'Each gives one piece of advice or one thought.',
				take: 'The one who brought it in chooses what she takes along.',
				look: 'Looking back on the round together.',
			},
			after:
				'The hardest step is the second. Whoever already knows the solution keeps it in the pocket for a while. Often the question turns out to be another one.',
		},
		r4: {
			heading: 'When it is about you',
			paragraphs: [
				'Many key persons do this work because they lived through something themselves. That can be a strength: you hear what others miss. It can also open pain.',
				'You need not tell your story in order to be believed. Not in the group, not on a stage. If you do want to, first discuss with your trainer: why now, for whom, and who will be there for me afterwards?',
				'Are you not safe yourself, or in doubt? Everything you teach others holds for you too. You may ring Veilig Thuis, 0800-2000, without your name.',
				'Asking for help is no reason to lose your place as a key person. If it feels different, tell your trainer.',
			],
		},
		s1: {
			statement: 'A key person has to be there always.',
			afterAgree:
				'Your sense of duty is beautiful, and people count on you. But somebody who is always open burns out. Then after a year nobody is left.',
			afterDisagree:
				'There are more: colleagues, your coordinator, Veilig Thuis day and night. You are one lamp in a street. You need not be the sun.',
		},
		f1: {
			question:
				'What is the first thing by which you notice that your bucket is getting full? Who may tell you so, and what do you need then?',
		},
	},
} satisfies LessonText;
