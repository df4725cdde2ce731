import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'What you may notice with adults',
	goal: 'You can see signals without judging, and you know what a safe first question is.',
	steps: {
		r1: {
			heading: 'Long sleeves in July',
			paragraphs: [
				'Oksana always sang when she came into the community centre. For some weeks now she has not. She wears long sleeves, also on the warmest day of July.',
				'When her boyfriend picks her up, she takes her bag before he is inside. She then looks at him before she answers.',
				'Grace, who has been a volunteer for years, sees it. She draws no conclusion. She does decide to keep watching.',
			],
		},
		r2: {
			heading: 'What a signal is',
			paragraphs: [
				'A signal is something you see, hear or smell that raises questions. It is not proof. Long sleeves can also belong to faith, taste or a skin disease.',
				'One signal says almost nothing. A few signals together, or a sudden change, say more.',
				'Keep facts and ideas apart. ‘She looked at him three times before she answered’ is a fact. ‘She is oppressed’ is an idea.',
			],
		},
		q1: {
			question: 'Which sentences are a fact? There are two.',
			options: {
				a: {
					text: '‘His wife is the boss at home.’',
					because: 'This is an idea. You do not know how things go at their home.',
				},
				b: {
					text: '‘He has a bruise on his chin and says that he fell.’',
					because: 'This you saw, and this he said. You add nothing to it.',
				},
				c: {
					text: '‘She is depressed because of her marriage.’',
					because: 'These are two conclusions at once. Only a doctor can say whether somebody is depressed.',
				},
				d: {
					text: '‘She did not come three times and cancelled at the last moment each time.’',
					because:
						'This you can count. Such a sentence helps your coordinator or Veilig Thuis to think along.',
				},
			},
		},
		r3: {
			heading: 'With people who go through violence',
			paragraphs: [
				'On the body: bruises or pain with a vague story. Often headaches, tired, sleeping badly.',
				'In behaviour: becoming quiet, startling, cancelling, never allowed to come alone. Always being reachable. No longer giving an opinion when the other is there.',
				'In ordinary life: no money of one’s own, no phone of one’s own, no longer going to class or work. Friends and family disappear one by one.',
				'With men you see the same. Only, hardly anybody asks them: ‘Are you safe at home?’',
			],
		},
		r4: {
			heading: 'With people who use violence',
			paragraphs: [
				'There too you may notice something. Somebody always answers for the other. He or she is jealous, quickly angry, makes jokes that hurt, and wants to know everything.',
				'Sometimes you notice just the opposite: outside, somebody is friendly and helpful. Everybody says: ‘Such a nice man, such a sweet mother.’ That is why the other is often not believed.',
				'Do not confront this person about what you think. Somebody who feels caught sometimes becomes harder at home. Talk it over first.',
				'Does somebody ask for help with his own behaviour? Take that seriously. Then too Veilig Thuis can think along, on 0800-2000.',
			],
		},
		s1: {
			statement: 'I can see it when something is wrong at somebody’s home.',
			afterAgree:
				'A good feeling for people is valuable in this work. Yet experienced people are mistaken too. Use your feeling to look better, not to decide.',
			afterDisagree:
				'That is honest. Many people hide it well for years. That is why it matters that everybody knows you can be talked to.',
		},
		r5: {
			heading: 'A safe first question',
			paragraphs: [
				'Ask something only when the two of you are alone and nobody is listening. No child either, for a child may tell it at home without wanting to.',
				'Name what you see, and then ask one open question: ‘You do not sing any more when you come in. How are you?’',
				'Does she say: ‘Fine’? Then let it rest. Say: ‘Good. And if some day it is not fine, you can always come to me.’',
				'Do not say: ‘Does he hit you?’ Then she has to say yes or no before she is ready. Often it then becomes no.',
			],
		},
		c1: {
			story: [
				'Bilal comes to play chess every Friday. Today he has scratches on his face. ‘My wife was angry again,’ he says, laughing.',
				'Two others at the table laugh along. Bilal looks at his hands.',
			],
			question: 'What do you do?',
			options: {
				a: {
					text: 'You do not laugh along. Later, when the two of you are alone, you say: ‘You made a joke of it. To me it seemed painful. How are you really?’',
					because:
						'He does not have to feel ashamed in front of others. He notices that a man may tell this too. Perhaps he says nothing yet today.',
				},
				b: {
					text: 'At once you say to everybody that this is no joke but violence.',
					because:
						'You stand up for him, and that is worth something. But now the whole table is about his marriage. Next Friday he may not come.',
				},
				c: {
					text: 'You leave it. A man can look after himself.',
					because:
						'In this way nobody feels awkward. But Bilal learns that there is no place for him to tell it.',
				},
			},
		},
		t1: {
			task: 'Think of the places where you meet people: the mosque, the church, the square, the community centre. Where can you talk quietly with one person there without drawing attention? Choose one place in your mind.',
		},
	},
} satisfies LessonText;
