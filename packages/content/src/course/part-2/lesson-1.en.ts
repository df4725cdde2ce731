import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'A quarrel or violence?',
	goal: 'You know six forms of domestic violence and you can explain how they differ from a quarrel.',
	steps: {
		r1: {
			heading: '‘He does not hit me’',
			paragraphs: [
				'In the language café Farida’s phone buzzes. It is the sixth time in an hour. ‘My husband wants to know who is here,’ she says, and she sends a photo of the table.',
				'‘Why does he not come and have a look himself?’ somebody jokes. Farida does not laugh. ‘He keeps my bank card too. But he is not a bad man. He does not hit me.’',
				'Anneke, who is pouring coffee, is quiet for a moment. Then she says: ‘My sister in Drenthe always said exactly the same.’',
			],
		},
		r2: {
			heading: 'The difference is in the fear',
			paragraphs: [
				'In every house people quarrel now and then. Two people are angry, both say what they think, and later they make up. Nobody is afraid.',
				'With violence it is different. One of the two has the power, and the other adapts. It happens more often, and mostly it gets worse.',
				'A question that helps: can this person say no at home without being afraid? If the answer is no, it is more than a quarrel.',
			],
		},
		s1: {
			statement: 'Quarrels belong to a marriage.',
			afterAgree:
				'That is so: people clash, also when they love each other. Do keep watching for fear. Somebody who is silent to keep the peace no longer has a quarrel.',
			afterDisagree:
				'Perhaps you think it should be possible without quarrels. Then take care not to become too strict. People who fear being seen as a bad couple tell less.',
		},
		r3: {
			heading: 'Six forms',
			paragraphs: [
				'Physical violence: hitting, pushing, kicking, squeezing the throat. Psychological violence: calling names, belittling, threatening, making somebody think she is going mad.',
				'Sexual violence: everything sexual that somebody does not want. That holds within a marriage too. After sexual violence somebody can call the Centrum Seksueel Geweld, on 0800-0188, preferably within seven days.',
				'Financial violence: taking somebody’s money, bank card or wages, or making debts in her name. Neglect: giving a child or a sick person no food, care or attention.',
				'Coercive control and stalking: always following, calling, forbidding and watching. That can go on after a divorce too. In this way somebody’s world becomes smaller and smaller, often without a single blow.',
			],
		},
		m1: {
			instruction: 'Which form goes with which example?',
			pairs: {
				a: { left: 'Physical', right: 'He pushes her against the cupboard.' },
				b: { left: 'Psychological', right: 'Every day she says: ‘You are not a man, you can do nothing.’' },
				c: { left: 'Sexual', right: 'He goes on while she says no.' },
				d: { left: 'Financial', right: 'A son keeps his father’s pension.' },
				e: { left: 'Neglect', right: 'A baby lies in a wet nappy all day.' },
				f: { left: 'Coercive control', right: 'Every hour she has to send a photo of where she is.' },
			},
			after:
				'Do you see that men, women, parents and grown children all appear? Often forms go together. Somebody who takes money threatens more often too.',
		},
		r4: {
			heading: 'It happens everywhere',
			paragraphs: [
				'According to a letter to the Dutch parliament of 18 December 2025 it is 1.3 million people of sixteen and older each year. For 990,000 of them it is every month or more often.',
				'These are rich people and poor people, believers and not, born here or come later. No culture is the cause. In every culture there are also people who reject violence and help each other.',
				'Money worries, a small house or a hard flight make the tension greater. That helps you to understand. It does not make violence right.',
				'Men go through violence too. They often tell it even later, because they are afraid that nobody will believe them.',
			],
		},
		r5: {
			heading: 'Ordinary words',
			paragraphs: [
				'Words like ‘abuse’ and ‘victim’ often make the talk difficult. Begin with ordinary words: tension, pressure, afraid, not allowed.',
				'Say for instance: ‘You say that he keeps your card. How is that for you?’ Or: ‘Are you sometimes afraid at home?’ Ask this only when the two of you are alone.',
				'Do not say: ‘That is violence, you have to leave him.’ Then she will defend him. Besides, leaving without a plan can be dangerous.',
			],
		},
		c1: {
			story: [
				'After the language café Farida helps to clear up. The two of you stand in the kitchen.',
				'‘Anneke looked at me in such a way,’ she says. ‘As if there is something wrong with me.’',
			],
			question: 'What do you say?',
			options: {
				a: {
					text: '‘There is something wrong. Your husband controls you.’',
					because:
						'Perhaps you are right. But she hears a judgement about her life and her choice. Chances are that next week she stays away.',
				},
				b: {
					text: '‘There is nothing wrong with you. I saw that your phone startled you. How is that for you, being called so often?’',
					because:
						'You name what you saw, and you let her choose her own words. If she says nothing, she still knows that you saw it and stayed friendly.',
				},
				c: {
					text: '‘Do not let it bother you. Come, let us talk about something else.’',
					because:
						'It is meant kindly and the tension drops. But she had just begun about it herself. Now she thinks that you do not want to hear about it.',
				},
			},
		},
		f1: {
			question:
				'Which form of violence had no name around you in the past? Write only what you want. You may also skip this question.',
		},
	},
} satisfies LessonText;
