import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'An alarm that does not go off',
	goal: 'You can explain in ordinary words what stress and trauma are, and help somebody to become calm.',
	steps: {
		r1: {
			heading: 'Fireworks at the market',
			paragraphs: [
				'It is November. Haile is buying tomatoes at the market, together with his language buddy Jan. Behind them a firecracker explodes.',
				'Haile is under the stall before Jan has turned round. His tomatoes roll over the street. A few people laugh.',
				'‘Sorry,’ says Haile. He trembles and looks at nobody. ‘I know that it is not dangerous here. My body does not know it.’',
			],
		},
		r2: {
			heading: 'What your body does for you',
			paragraphs: [
				'In every human being there is a kind of alarm. In danger it goes on, faster than you can think. Your heart pounds, your muscles become hard, you see less around you.',
				'Then the body does one of these four things: fight, flee, freeze or go along with what the other wants. You do not choose that. It happens.',
				'This is important to know. Many people are ashamed that they did not scream or run away. Then you can say: ‘Your body did what it could to protect you.’',
			],
		},
		m1: {
			instruction: 'Which reaction goes with which example?',
			pairs: {
				a: { left: 'Fight', right: 'Somebody shouts back and smashes a plate.' },
				b: { left: 'Flee', right: 'Somebody runs out of the room, or works day and night.' },
				c: { left: 'Freeze', right: 'Somebody cannot speak and cannot move.' },
				d: { left: 'Go along', right: 'Somebody says yes and smiles, and is afraid inside.' },
			},
			after:
				'Somebody who goes along or freezes seems calm from outside. That is why others sometimes think: it cannot be that bad. Now you know better.',
		},
		r3: {
			heading: 'When the alarm stays on',
			paragraphs: [
				'After something terrible many people are upset for a time. Sleeping badly, crying, startling: that is part of it. Often it gets less after weeks, certainly when there are people and rest around you.',
				'Sometimes the alarm does not go off any more. Then we speak of trauma. Somebody lives through the old danger again, by day or in dreams. A sound or a smell is then enough.',
				'A report about newcomers gives a figure from Pharos of 2018. Of refugees, 13 to 25 per cent get a post-traumatic disorder, a depression or both. That is many people, and also: most do not.',
				'Whether somebody has a disorder is for a doctor or psychologist to say. You do not stick a name on a person.',
			],
		},
		s1: {
			statement: 'It is better not to talk about terrible things any more.',
			afterAgree:
				'Silence can give strength, and for some people it is needed for a long time. Nobody has to talk. It does help when there is one person with whom it is allowed.',
			afterDisagree:
				'Talking can give air, if somebody chooses it. Do not ask for details. Somebody who tells everything too fast can be in the middle of it again.',
		},
		r4: {
			heading: 'Words that fit',
			paragraphs: [
				'The word ‘trauma’ does not mean something to everybody. Some hear: you are mad. Rather use what people say themselves: a full head, nerves, a tired heart, no sleep.',
				'Often it first comes as pain: head, belly, back. That pain is real. Never say: ‘It is all in your head.’',
				'What can help: sleeping, moving, eating with others, praying, music, doing something that works out. Does it stay heavy? Then the family doctor is the first place. People who only want to talk can also call De Luisterlijn, on 088 0767 000.',
			],
		},
		r5: {
			heading: 'When somebody beside you panics',
			paragraphs: [
				'Make yourself calm: feet on the ground, breathe out slowly. Your calm is catching.',
				'Say who you are and where you both are: ‘I am Jan. We are at the market. It was fireworks, it is over.’ Touch nobody without asking.',
				'Help the other back to now: ‘Feel your feet on the ground. What do you see in front of you? Name three things.’ After that offer water and a quiet place.',
				'Do not ask: ‘What were you thinking of?’ Then you send somebody back to the danger.',
			],
		},
		o1: {
			instruction:
				'During a group talk Mariam begins to tremble. She no longer hears you well. Put the steps in order.',
			items: {
				a: 'You put your own feet on the ground and breathe out calmly.',
				b: 'You softly say her name, who you are and where you both are.',
				c: 'You ask whether she feels her feet and what she sees around her.',
				d: 'You ask what she wants: outside for a moment, water, or to stay seated.',
				e: 'Afterwards you ask how she is getting home and whether somebody is with her.',
			},
			after:
				'Did you see that there is no question about what happened in the past? That one is not needed now. Meanwhile your colleague can stay with the group.',
		},
		t1: {
			task: 'What makes your own body calm after a fright? A smell, a song, a prayer, a short walk? Choose one and use it once this week for yourself.',
		},
	},
} satisfies LessonText;
