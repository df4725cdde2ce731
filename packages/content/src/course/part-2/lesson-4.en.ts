import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Older people, and people you hardly ever see',
	goal: 'You recognise signals with older people and with people who are kept inside, and you take a safe first step.',
	steps: {
		r1: {
			heading: 'An empty fridge',
			paragraphs: [
				'Grandmother Sita lives above the bakery. She always used to bring something nice to the bingo. Now she asks whether she may take the biscuits that are left.',
				'‘My grandson does the shopping,’ she says proudly. ‘He has my card. He is so busy, he forgets it sometimes.’',
				'Ravi, who leads the bingo, knows the grandson. He is a polite boy. Yet that one little sentence stays in his mind.',
			],
		},
		r2: {
			heading: 'What you may notice with older people',
			paragraphs: [
				'Older people can be hit or called names. But more often it goes quietly: money that disappears, post that somebody else opens, visitors who are no longer allowed.',
				'Watch for an empty fridge, things that are gone or debts that are suddenly there. Watch too for losing weight, dirty clothes, wounds from lying long, and looking at one person in fear.',
				'According to figures that Movisie mentions, about one in twenty older people meets with it at some time.',
				'Many older people are silent, for it is about their own child. ‘I raised him myself,’ they say then.',
			],
		},
		r3: {
			heading: 'When caring becomes too heavy',
			paragraphs: [
				'In many families you look after your parents yourself. That is love, and sometimes it is too much as well. A daughter who has not slept through for a year may pinch hard one day.',
				'She means no harm. Yet it is not safe for her mother. Both need help, not only the mother.',
				'Say to such a daughter: ‘You do so much. Who looks after you?’ Tell her that the family doctor or the neighbourhood team can think along about help at home or a few hours off.',
			],
		},
		s1: {
			statement: 'You look after your parents yourself, without help from outside.',
			afterAgree:
				'It is an honour to be able to care. Help from outside does not take that honour away. Somebody who can sleep now and then cares with more patience.',
			afterDisagree:
				'Asking for help can make an older person safer. Do keep the shame in mind. For some families a stranger in the house feels like failing.',
		},
		c1: {
			story: [
				'Nadia looks after her father, who forgets everything. She stands with you in the hall of the mosque and talks fast.',
				'‘Yesterday I put him in his room and locked the door,’ she says. ‘He banged for an hour. I am a bad daughter.’',
			],
			question: 'What do you say?',
			options: {
				a: {
					text: '‘No, you are a good daughter. Everybody loses patience sometimes.’',
					because:
						'This comforts her. But it makes the locked door ordinary, and nothing changes. In a fire her father cannot get out.',
				},
				b: {
					text: '‘How good that you dare to say this. You are worn out. Shall we look together who can help this week, you and your father?’',
					because:
						'You do not blame her and you do not make it right. Asking the family doctor or Veilig Thuis for advice together is a good step now, in a quiet place.',
				},
				c: {
					text: '‘That is really not allowed. You do not lock up your own father, do you?’',
					because:
						'It is true that it is not safe. But she already said that she feels bad. Next time she will tell nobody.',
				},
			},
		},
		r4: {
			heading: 'People who are kept inside',
			paragraphs: [
				'Sometimes you know that somebody lives somewhere, but you never see her. She does not go to language class and only comes out with a husband or a mother-in-law.',
				'Signals are: no key of her own, no phone of her own, her passport with somebody else. She may only see the doctor if somebody comes along who speaks for her.',
				'This happens to men too. Think of a young man who came here after his wedding, and works for his in-laws day and night without wages.',
				'Femmes for Freedom gives information and legal advice to people who live like this. You can also ask Veilig Thuis for advice: 0800-2000.',
			],
		},
		r5: {
			heading: 'Coming close without danger',
			paragraphs: [
				'Do not ring the bell to ask whether all is well. Give no leaflet and no note. If somebody else finds it, she may be in danger.',
				'Look for an ordinary place where she is allowed to come: the child health clinic, the dentist, a party for women. Chat there about ordinary things, and come back.',
				'Talk about it with hardly anybody. In a small community a sentence travels fast. Talk it over with your coordinator, without a name.',
				'Is an interpreter needed? Never let that be family, a child or somebody from her own circle. Ask the organisation for a professional interpreter.',
			],
		},
		q1: {
			question: 'You are worried about a young woman you hardly ever see. What is safe? There are two.',
			options: {
				a: {
					text: 'Asking your coordinator what a good step is, without giving her name.',
					because: 'In this way somebody with experience thinks along and the community hears nothing.',
				},
				b: {
					text: 'Asking her mother-in-law why she is never allowed out.',
					because:
						'The question is easy to understand. But now the mother-in-law knows that people talk about it. The door may close further.',
				},
				c: {
					text: 'Having a chat about the baby when you see her at the child health clinic.',
					because:
						'This does not draw attention. Trust grows in small pieces, and she gets to know your face.',
				},
				d: {
					text: 'Pressing a card with the number of Veilig Thuis into her hand.',
					because:
						'You want to give her a way out. But if somebody finds that card, she is in danger and you will not see her again.',
				},
			},
		},
		f1: {
			question:
				'Whom did you think of during this lesson? Write no name. What did you really see, and what is your idea about it?',
		},
	},
} satisfies LessonText;
