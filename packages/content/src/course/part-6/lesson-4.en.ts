import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Warm referral',
	goal: 'You can bring somebody to help with consent and step by step, and afterwards take your own place again.',
	steps: {
		r1: {
			heading: 'A number is not yet a bridge',
			paragraphs: [
				'Meron got a phone number from three people. She never rang.',
				'“What should I say? They talk fast. And then they ask my date of birth, and I hang up.”',
				'Giving somebody a number is cold referral. That can be enough for a person who knows the way. For many people it is a door without a handle.',
				'Warm referral is: you walk along until the other knows a face. You do not carry the story over her head. You bring her, and she tells what she wants herself.',
			],
		},
		r2: {
			heading: 'Six small steps',
			paragraphs: [
				'First ask: “Do you want help? And with what first?” Perhaps she wants no talk about home, but does want to sleep.',
				'Then the GP is the first door. Begin where she begins.',
				'Then tell what will happen: “You ring. Somebody asks in which town you live. You may say that you want to stay anonymous. It may take twenty minutes.”',
				'Knowing what comes makes calm.',
				'Arrange safe contact. Which phone? What time? May a message come?',
				'If the worker calls back, then only on a number that nobody else answers.',
				'Then ring together, with the speaker on, alone in a room.',
				'You say the first sentence: “I am sitting here with a woman who wants advice. She does not want to give her name yet. Is there an interpreter?”',
				'After that, give her the floor. Go along to the first appointment if she wants.',
				'And a week later ask once how it was, in the way you agreed.',
			],
		},
		o1: {
			instruction: 'Put the steps of a warm referral in the right order.',
			items: {
				want: 'Asking whether somebody wants help, and with what first.',
				tell: 'Telling what will happen.',
				contact: 'Agreeing which contact is safe.',
				call: 'Ringing together; she tells it herself.',
				along: 'Going along to the first appointment, if she wants.',
				after: 'Asking once how it was, and then letting go.',
			},
			after:
				'Safe contact comes before ringing. Otherwise the help itself can bring danger: a missed call, a letter, a message on the screen.',
		},
		r3: {
			heading: 'Consent',
			paragraphs: [
				'Consent is a yes that could also have been a no. “I have already rung for you, is that all right?” is not a question. “Shall I ring while you listen, or do you want to think about it?” is.',
				'Ask for each step. Yes to ringing is not yes to giving your name. Yes to the GP is not yes to the neighbourhood team.',
				'Pass on no more than is needed. “She sleeps badly and wants to talk about it” is enough. The rest she tells if she wants to.',
				'In direct danger you do not wait for consent to call 112. And when a child is in danger, you always ask for advice. Tell her if that is safe: “I am going to ask for help now, because I am afraid for you.”',
			],
		},
		c1: {
			story: [
				'Thuy (34) wants to talk with the neighbourhood team about money. Her husband does not allow her an account of her own. Her Dutch is weak. “Will you do it?” she asks. “You already know my story.” Her son of fourteen is waiting in the hallway.',
			],
			question: 'What do you do?',
			options: {
				number: {
					text: 'You write number and opening hours on a note and wish her strength.',
					because:
						'You let her be independent, and that is a good thought. But the note can be found. And on the phone she stands alone with her Dutch.',
				},
				together: {
					text: 'You ring together from your place, say the first sentence and ask for a professional interpreter who is not from her community. Her son stays out of it.',
					because:
						'So she keeps her own story and hears everything. The interpreter translates, you support. Also agree where the invitation goes: no letter to her home.',
				},
				mail: {
					text: 'You mail her whole story to the neighbourhood team, so that she need not tell it.',
					because:
						'You want to spare her. But now her story, in your words, stands in a mail. She does not know what it says and cannot take it back. Good intentions need consent too.',
				},
			},
		},
		r4: {
			heading: 'Afterwards you are you again',
			paragraphs: [
				'Once there is help, your place changes. You are not the care worker, not the interpreter and not the inspector. You remain the one who greets, who drinks coffee, who asks: “How are your lessons?”',
				'Does it take long or is there a waiting list? That happens. Say it honestly.',
				'Agree what she can do if it gets worse before the appointment: Veilig Thuis, day and night, and 112 in danger.',
				'Does she say halfway: “I am stopping”? Then you say: “You may. The door stays open, with me too.”',
				'Many people go more than once. Every time counts.',
			],
		},
		s1: {
			statement: 'Once I have referred somebody, my work is done.',
			afterAgree:
				'Letting go is healthy. The story now lies with people who have learned for it. Asking once how it was still belongs to it. Then it is really done.',
			afterDisagree:
				'You remain a known face, that is valuable. But take care not to ring every day. If you keep carrying it, the other cannot get used to the new help.',
		},
	},
} satisfies LessonText;
