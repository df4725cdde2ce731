import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'When you must not wait',
	goal: 'You know the signs of great danger and you know what you do in the first minutes.',
	note: 'This lesson is about danger to life. That can be heavy to read, certainly if you have gone through something yourself. You may stop, or do the lesson together with your trainer.',
	steps: {
		r1: {
			heading: 'One sentence on the stairs',
			paragraphs: [
				'Nilufar walks down the stairs with Aisha after the parents’ evening. They talk about the weather. Then Aisha says, without looking up: ‘Yesterday he squeezed my throat. But now it is all right again.’',
				'Nilufar feels her heart pounding. She has taken a course, and for a moment everything is gone.',
				'Then she thinks of one thing: some sentences are a red flag. You hear them, and then you do not leave it until tomorrow.',
			],
		},
		r2: {
			heading: 'Eleven red flags',
			paragraphs: [
				'A factsheet of the municipalities and two ministries lists eleven signs of great danger between partners. The first three: stalking, threatening with the death of her, the children or oneself, and weapons.',
				'Then what happens: recent violence, violence during pregnancy, forced sex. Also: not being allowed to get urgent care, and an attempt to strangle, suffocate or drown.',
				'Then the fear itself: somebody is very much afraid to die. Or somebody does not dare to talk when the partner is there, or is afraid of the partner.',
				'And last: it keeps getting worse or it happens more and more often. The signs also hold when a man is afraid, or with two women or two men.',
			],
		},
		r3: {
			heading: 'Leaving is the most dangerous moment',
			paragraphs: [
				'People outside often think: just leave. But in leaving, and in the time after it, the danger is greatest.',
				'So never press somebody to leave. Do not say that somebody must stay either. Leaving asks for a safety plan, and somebody makes that together with Veilig Thuis or another care worker.',
				'What you can say is this: ‘I am worried about your safety. I would like somebody with experience to think along with you now.’',
			],
		},
		q1: {
			question: 'Aisha has said the sentence about her throat. What does Nilufar ask first?',
			options: {
				a: {
					text: '‘Why do you stay with him?’',
					because:
						'Many people think this. Aisha hears: it is your fault. She will explain that he is kind as well, and the flag disappears from the talk.',
				},
				b: {
					text: '‘Tell me exactly what happened, from the beginning.’',
					because:
						'You want to understand it well. But details are not needed now and can flood her. First you want to know whether she is safe today.',
				},
				c: {
					text: '‘Thank you for telling me. Are you afraid to go home now?’',
					because:
						'This is short and about today. If yes, you go together to a safe place to call. If no, you ask whether you can ask for advice together.',
				},
			},
		},
		r4: {
			heading: 'What you do with a red flag',
			paragraphs: [
				'Is there danger now? Get away from the danger together and call 112.',
				'Is there no danger at this moment? Then call your coordinator and Veilig Thuis the same day, on 0800-2000. Preferably together with the person, on a phone that the partner does not see.',
				'If the other person does not want that, you can ask for advice yourself without names. Say honestly: ‘I am afraid for you, so I am going to ask for advice. I do that without your name. If more has to be done, you hear it first.’',
				'Has somebody been strangled or unconscious? Then let a doctor look the same day, even if you see nothing. If somebody threatens to kill himself or herself, there is 113, day and night, free and anonymous.',
			],
		},
		o1: {
			instruction:
				'You arrive for a home visit. Behind the door you hear somebody shout: ‘I will kill you.’ Something heavy falls. Put the steps in order.',
			items: {
				a: 'You walk away from the door, outside, and take your colleague along.',
				b: 'You call 112.',
				c: 'You say the address, what you hear, and whether there are children in the house.',
				d: 'You stay on the line and do what the operator asks.',
				e: 'When the police are there, you call your coordinator.',
			},
			after:
				'Ringing the bell or shouting seems brave. But then the anger grows and you are in it too. Outside you can call, and that is what helps now.',
		},
		c1: {
			story: [
				'Two days later Aisha calls you from her child’s school. ‘I am leaving tonight,’ she says. ‘I will just tell him honestly. Will you pick me up with your car?’',
			],
			question: 'What do you say?',
			options: {
				a: {
					text: '‘Yes, I will be at the door at seven.’',
					because:
						'You do not want to let her down. But she is going to tell him, and you are standing there when it goes wrong. This is the most dangerous moment, without a plan.',
				},
				b: {
					text: '‘I will help you. Do not tell him yet. Shall we call Veilig Thuis together now, before you go home?’',
					because:
						'You take her decision seriously, and you make it safer. At the school there is a phone and a door that closes. A plan can be made there now.',
				},
				c: {
					text: '‘Wait a little. Perhaps it will calm down again.’',
					because:
						'You want to win time. But she has already been strangled and now she asks for help. Somebody who hears no now may not ask again.',
				},
			},
		},
		r5: {
			heading: 'Afterwards',
			paragraphs: [
				'You can do everything well and still not know how it ends. That is one of the hardest things in this work.',
				'After such a talk call somebody who knows you. Eat something warm, go outside for a moment, sleep. Your coordinator should ask how you are. Ask for it if that does not happen.',
			],
		},
		t1: {
			task: 'Put your hand on your belly and breathe out calmly three times. Look around you and name five things you see. Remember this for after a heavy talk. That is all you have to do today.',
		},
	},
} satisfies LessonText;
