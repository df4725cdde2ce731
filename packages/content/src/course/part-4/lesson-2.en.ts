import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Honour, shame and gossip',
	goal: 'You can talk about honour with respect and you recognise when honour becomes dangerous.',
	note: 'This lesson is about threats and violence for the sake of honour. It shows no pictures of violence. You may stop or skip the lesson. You can also do it together with your trainer.',
	steps: {
		r1: {
			heading: 'Honour can be warm',
			paragraphs: [
				'Ask a group what honour is and you hear beautiful things.',
				'Keeping your word. Receiving guests. Caring for your parents. Walking the street with your head high.',
				'Start your conversation there too. If you start with violence, you really say: your honour is bad. Then people close the door.',
				'Honour does not exist in one country or one faith only. In a Dutch village, too, a family can be afraid of what the neighbours say. Violence for honour happens in different cultures, and in every culture there are people who reject it.',
			],
		},
		r2: {
			heading: 'When honour starts to hurt',
			paragraphs: [
				'Honour starts to hurt when the good name of all hangs on the behaviour of one.',
				'Often that is a daughter or a wife: her clothes, her phone, whom she talks to.',
				'Her brother of fifteen has to watch her. He did not choose that either.',
				'Then a story begins. Somebody saw her with a boy. It need not be true.',
				'Gossip is enough. A cousin rings, an uncle visits, the father no longer sleeps.',
				'So the pressure grows step by step: checking, locking in, taking her out of school, arranging a quick marriage, threatening, violence.',
				'The father himself may be afraid: “If I do nothing, we are nobody any more.” That explains his pressure. It does not make violence right.',
			],
		},
		s1: {
			statement: 'A good father or brother keeps an eye on whom a girl talks to.',
			afterAgree:
				'You want a child to be safe, and that is good. Think of the other side too: a child that is always followed tells you nothing any more when there is real danger. And who keeps an eye on the boys?',
			afterDisagree:
				'Giving trust is often stronger than following. Bear in mind that a parent in your group may be afraid of this. Ask: “What are you afraid of, when you do not watch?”',
		},
		r3: {
			heading: 'Signals, and signals of danger',
			paragraphs: [
				'Signals can be: somebody talks quite differently as soon as family is there. She may no longer go to school or work alone.',
				'She saves money in secret, asks for a statement that she is a virgin, or is afraid of the holidays. One signal proves nothing.',
				'Danger is near with: threats of death or of suicide, locking in, following, a weapon, or pressing somebody’s throat. A sudden journey counts too, and great fear: “They will kill me.” Believe that fear.',
				'Is there danger now? Help the other to get away if possible and call 112.',
				'If it is not at this moment, ring your coordinator or Veilig Thuis at once, 0800-2000.',
				'That number is free, day and night. You can ask for advice without giving names.',
			],
		},
		r4: {
			heading: 'Three things you never do',
			paragraphs: [
				'You tell nobody in the family or the community. Not the kind aunt either. You do not know who will later be forced to talk.',
				'You do not mediate and you do not sit in a family council. It feels like helping.',
				'But then the family hears what she has told, and the whole group watches. Even a fine promise at the table can change at home.',
				'You use no interpreter who is family or comes from the same community. Nor do you ring her on a phone that others can read. Ask: “How can I reach you without anybody seeing it?”',
			],
		},
		c1: {
			story: [
				'After Friday prayers Karim comes up to you. He tells you that his cousin Nour (19) has a boyfriend. Her father is beside himself.',
				'“You are respected,” says Karim. “Come and sit with us tonight. If you talk with her, it will stay calm. Otherwise I do not know what her brothers will do.”',
			],
			question: 'What do you do?',
			options: {
				mediate: {
					text: 'You go along. If you are there, nothing bad will happen.',
					because:
						'You want to protect her. But then Nour sits opposite everybody and can say nothing honest. The agreements belong to the family, not to her. And after you leave she is alone with them.',
				},
				listen: {
					text: 'You listen to Karim, you do not go along, and you ring Veilig Thuis for advice right away.',
					because:
						'“I hear that you are afraid it will go wrong. I will not come to mediate, because that can make it worse.” You now know of a threat. Veilig Thuis thinks with you about what is safe for Nour. If it goes wrong now, it is 112. Do not tell Karim that you are ringing: you do not know who will hear it.',
				},
				warn: {
					text: 'You ring Nour on her phone at once to warn her.',
					because:
						'You want to help her, and fast. But her brother may have her phone. Then the family sees that you know something and that she is in contact. First ask for advice on how she can be reached safely.',
				},
				refuse: {
					text: 'You say that this is a family matter and you go home.',
					because:
						'You guard your limit, and you may. But you have heard a threat and nobody knows it now. You need not solve it; one phone call for advice is needed though.',
				},
			},
		},
		o1: {
			instruction:
				'Hawa (20) says softly: “My brothers know about my boyfriend.” Put the steps in an order that helps her.',
			items: {
				danger: 'Asking whether she is in danger now. If so: away together and 112.',
				alone: 'Looking for a place where nobody listens in.',
				honest: 'Saying that you will not spread it, but that in danger you have to get help.',
				fear: 'Asking what she fears most, and believing her.',
				advice: 'Ringing Veilig Thuis together for advice, without a name if she wants.',
				contact: 'Agreeing how and when contact is safe.',
			},
			after:
				'Danger always comes first. Then calm, and honesty about what you cannot promise. Only then do you ask further. In real life steps run together. What matters is what must never come last: safety.',
		},
	},
} satisfies LessonText;
