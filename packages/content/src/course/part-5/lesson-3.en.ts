import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'On a home visit, in a pair',
	goal: 'You can prepare, make and round off a home visit, and you know when to leave.',
	steps: {
		r1: {
			heading: 'Before you ring the bell',
			paragraphs: [
				'A home visit is something special. You sit in somebody’s room and something nice comes on the table.',
				'You are a guest. You come to tell and to listen, not to check.',
				'Always go in a pair. In the HEUS project in The Hague a trained volunteer went with somebody whom the family already trusted. A visit there took 60 to 90 minutes.',
				'Go only if you are invited, and ask beforehand: who is at home? Are there children? Is a man or a woman more comfortable as a visitor?',
				'If you know or suspect that there is violence, do not go on your own idea. First ask your coordinator or Veilig Thuis for advice: your visit may draw attention.',
				'Your coordinator knows the address, the starting time and the end time. Your phone is charged.',
				'You agree on a sentence that means: go now. For example: “I still have to fetch my daughter.”',
			],
		},
		s1: {
			statement: 'Visiting alone is better: then somebody dares to tell more.',
			afterAgree:
				'With one person talking is sometimes easier, that is right. But alone you are also alone with a story, with an angry partner or with an accusation afterwards. Rather meet one to one somewhere else.',
			afterDisagree:
				'With two you see more and stand stronger. But take care not to come in like a committee. Tell beforehand who comes along and why, and ask whether that is all right.',
		},
		r2: {
			heading: 'The first ten minutes',
			paragraphs: [
				'Shoes off if that is the custom here. Greet everybody who is there, also grandmother in the corner and the children.',
				'Accept the cup of tea. This is no waste of time; this is the visit.',
				'Then say who you are: “I am Tirhas and this is Mehmet. We are volunteers. We tell how help works in the Netherlands: the doctor, school, the neighbourhood team, tension at home. We stay about an hour. You need not tell anything.”',
				'And about trust: “We do not talk about this with others from the neighbourhood. Only in danger do we have to ask for help.”',
				'Write nothing down during the visit. A notebook feels like an interrogation.',
			],
		},
		r3: {
			heading: 'During the visit',
			paragraphs: [
				'Divide the work. One leads the conversation.',
				'The other watches: who talks, who first asks permission with the eyes, how are the children?',
				'The one who watches also points to the time.',
				'Talk in general when there are more people in the room. “Many families have more quarrels after a flight. Do you recognise something of what you see with others?”',
				'Never ask when somebody else is there: “Is there violence here?” Whoever is afraid pays for that answer when you have gone.',
				'Discuss nothing heavy when children are there. And ask a child nothing about home. Not in the hallway either, not kindly either.',
				'Leave nothing behind that can be found, unless it is for everybody. A leaflet about the GP is fine. A card about violence is not.',
				'Leave when there is shouting, a weapon, a door being locked, drink or drugs, or when you feel unsafe. Outside you call 112 if there is danger.',
			],
		},
		c1: {
			story: [
				'Rahel has invited you both. Her husband is working today, she says. After half an hour she whispers: “He takes my money, and sometimes…” Then the front door opens. Her husband stands in the room. “Who are these?”',
			],
			question: 'What do you two do?',
			options: {
				ordinary: {
					text: 'You greet him and say: “We were just telling about the language lessons and the GP. Would you like to know something about it?” After a quarter of an hour you round off.',
					because:
						'You give Rahel an ordinary story that is true: it belongs to every visit. Running away at once draws attention. Talk with her later at a place she chooses, for example at the lessons. And consult your coordinator the same day.',
				},
				continue: {
					text: 'You say: “Your wife is just telling something important. Could you wait outside for a moment?”',
					because:
						'You want to give her room. But now he knows that she is telling something. You will go home later. She will not.',
				},
				ask: {
					text: 'You ask him calmly how he divides the money at home.',
					because:
						'It sounds open and honest. But he understands exactly where that question comes from. You also place yourselves between partners now, and that makes it more dangerous.',
				},
			},
		},
		r4: {
			heading: 'After the visit',
			paragraphs: [
				'First walk out of the street. Do not talk on the stairs or in front of the window. Let your coordinator know that you are safely outside.',
				'Take ten minutes together. What did we see? What do we only think? What did I feel?',
				'Then write down facts only, without names: “Mother kept looking at father before she answered.”',
				'If you are worried, you consult the same day. When in doubt you too can ask Veilig Thuis for advice. You need not wait until you know something for sure.',
			],
		},
		o1: {
			instruction: 'Put a home visit in the right order.',
			items: {
				invited: 'Checking that you are invited and who is at home.',
				coordinator: 'Giving the address and end time to your coordinator.',
				roles: 'Agreeing who talks, who watches, and which sentence means “go now”.',
				tea: 'Greeting, drinking tea, and saying who you are and how long you stay.',
				signs: 'Talking in general, listening and watching.',
				goodbye: 'Rounding off in time, without leaving anything dangerous behind.',
				after: 'Out of the street: reporting that you are safe, and talking it over together.',
			},
			after:
				'Half of a good home visit happens before the door. Never skip that half, not even with people you know well.',
		},
	},
} satisfies LessonText;
