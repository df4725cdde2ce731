import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'The social map: who does what?',
	goal: 'You know which help there is for which question, and you can find out whether a number is still right.',
	steps: {
		r1: {
			heading: 'A country full of doors',
			paragraphs: [
				'Farida has lived in the Netherlands for four years. “In my country you went to your uncle or to the police,” she says. “Here there are a hundred doors, and behind each door somebody says: you have to be somewhere else.”',
				'A social map (sociale kaart) is an overview of those doors. You need not know them all by heart. You need to know only three very well, and to know where you find the rest.',
				'The first is 112: if there is danger now. The second is Veilig Thuis, 0800-2000: if you worry about violence or neglect. Free, day and night.',
				'The third is your own coordinator.',
			],
		},
		r2: {
			heading: 'Close by and further away',
			paragraphs: [
				'Close by is the GP (huisarts): for the body, for bad sleep, for fear, and for a referral. The neighbourhood team (wijkteam) is close by too.',
				'It helps with bringing up children, money, housing and quarrels at home. The name differs per municipality: wijkteam, buurtteam, sociaal team.',
				'For children there are the youth doctor and the school. Children from 8 to 18 can ring the Kindertelefoon (children’s phone) themselves, 0800-0432, every day from 11 to 21 hours.',
				'After sexual violence there is the Centrum Seksueel Geweld, 0800-0188, day and night for something that happened recently. Preferably within seven days. Later is allowed too.',
				'Whoever no longer wants to live rings or chats with 113. That is free and anonymous, day and night. Whoever just wants to hear a voice rings de Luisterlijn, 088 0767 000.',
			],
		},
		m1: {
			instruction: 'Which question belongs to which door?',
			pairs: {
				now: { left: 'Somebody is being beaten at this moment.', right: '112' },
				doubt: {
					left: '“Every evening I hear shouting. Is this serious?”',
					right: 'Veilig Thuis, for advice',
				},
				recent: { left: 'Yesterday somebody was raped.', right: 'Centrum Seksueel Geweld' },
				young: { left: 'A girl of thirteen wants to talk with somebody.', right: 'Kindertelefoon' },
				permit: {
					left: '“My residence depends on my husband. What if I leave?”',
					right: 'First a lawyer, for example through Juridisch Loket',
				},
				papers: { left: 'Somebody without papers needs a doctor.', right: 'GP or Dokters van de Wereld' },
			},
			after:
				'Do you hesitate between two doors? Ring Veilig Thuis and ask: “Have I come to the right place?” If there is danger now, 112 is always the first door.',
		},
		r3: {
			heading: 'Shelter and police',
			paragraphs: [
				'If home is not safe, there may be shelter. The way to it often goes through Veilig Thuis.',
				'There is shelter for men too. A place is never certain: do not promise it.',
				'Never ask for the address of a shelter and never share it, not even with a sister who means well. A secret address protects more people than one.',
				'You ring the police without hurry on 0900-8844.',
				'Aangifte is asking for punishment. A melding is letting know what happens. In serious cases the police can also go on without aangifte.',
				'Sometimes the one who causes the danger has to leave the house. That is called a huisverbod.',
				'The mayor decides on it. It lasts ten days and can be extended, together 28 days at most.',
			],
		},
		q1: {
			question:
				'Nadia asks: “Give me the address of a house where women are safe. I will go there tonight.” What do you do?',
			options: {
				address: {
					text: 'You search the internet and your group for an address for her.',
					because:
						'You want to be quick. But those addresses are secret, and your search leaves traces. And now your group knows that somebody wants to flee.',
				},
				veiligThuis: {
					text: 'You ask whether she is safe now, and ring Veilig Thuis with her on a safe phone.',
					because:
						'Veilig Thuis can make a plan with her: when, with whom, with which papers, and whether there is a place. That plan counts, because leaving is often the most dangerous moment. If there is direct danger tonight, then 112.',
				},
				home: {
					text: 'You take her to your own home for one night.',
					because:
						'Your heart is big. But her husband may know who her friends are. Now you and your children are in danger too. Help her through the night with help beside you, not alone.',
				},
			},
		},
		r4: {
			heading: 'Is it still right?',
			paragraphs: [
				'Numbers and hours change. An old leaflet can send somebody to a dead line.',
				'So always look whether there is a date: “checked on”. If there is no date, look it up.',
				'In Sleutelwerk that date stands beside every service. If a service has not been checked for a long time, you see that too. If something is not right, tell your coordinator.',
				'Do not make a list of your own on paper that stays in people’s homes. And point out: a number that was rung stays in the phone. A free number too.',
			],
		},
		s1: {
			statement: 'A good key person knows the answer to every question.',
			afterAgree:
				'People sometimes expect that of you, and it flatters. But a wrong answer about residence or children can cost somebody a lot. “I do not know that, I will find out” is what makes you reliable.',
			afterDisagree:
				'Exactly. You are not a walking phone book. You are the one who stays until the right door is open.',
		},
	},
} satisfies LessonText;
