import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'What children hear, and what they show',
	goal: 'You know what fear at home does to a child at every age, and what makes a child strong again.',
	note: 'This lesson is about children in a house with violence or much fear. There is hope as well: you read what helps. You may stop or skip something.',
	steps: {
		r1: {
			heading: 'The television louder',
			paragraphs: [
				'Elif is nine. When her father and mother begin to shout, she turns up the television. Then she takes her little brother and sits with him in the bathroom.',
				'She sings to him softly. She thought of that herself. Nobody asked her to.',
				'The next day her mother says to you: ‘Luckily the children do not notice. They are always watching TV.’',
			],
		},
		r2: {
			heading: 'Children notice more than we think',
			paragraphs: [
				'A child hears it through the wall. It sees the bruise, the broken door and the silence at breakfast. A baby too feels the tension in the arms that carry him.',
				'Then the child’s alarm goes on, just as with adults. But a child cannot leave. It needs its parents, also the parent it is afraid of.',
				'That is why a child often looks for the blame in itself: ‘If I am quiet, it does not happen.’ That is a heavy task for somebody of nine.',
			],
		},
		r3: {
			heading: 'Every age shows it differently',
			paragraphs: [
				'Babies cry a lot or become very quiet. They eat or sleep badly and startle quickly.',
				'Toddlers suddenly do something again from earlier, such as wetting the bed or sucking a thumb. They cling to you, or act out the violence.',
				'School children have stomach aches, cannot pay attention, fight or want to do everything perfectly. Some look after everybody, like Elif.',
				'Teenagers stay away, become gloomy or angry, or take risks. A boy may start hitting as he sees it at home. He may also start to guard his mother and never play outside any more.',
			],
		},
		m1: {
			instruction: 'What goes with which age?',
			pairs: {
				a: { left: 'Baby', right: 'Startles at every sound and drinks badly' },
				b: { left: 'Toddler', right: 'Wets the bed again and lets dolls fight' },
				c: { left: 'School child', right: 'Has a stomach ache every Monday and looks after the little ones' },
				d: { left: 'Teenager', right: 'Is never at home, or does not dare to leave his mother' },
			},
			after:
				'All these things can have another reason too: moving house, bullying, illness, homesickness. You do not have to find the reason. You can see to it that somebody looks along.',
		},
		r4: {
			heading: 'When parents have fled themselves',
			paragraphs: [
				'Children of parents who fled sometimes carry a double bag. They have gone through something themselves, and they feel the grief of their parents.',
				'Often they learn Dutch faster. Then they read the letters and do the talking at the doctor’s. In this way a child hears things that are too big. That is why a child is never an interpreter, not even once.',
				'Parents are silent about the past to protect their child. A child does notice the silence, and then makes something up. A few simple words are better: ‘Papa went through something bad. It is not your fault.’',
			],
		},
		s1: {
			statement: 'Small children will forget it.',
			afterAgree:
				'Luckily children soon play and laugh again. Yet a body remembers what a head cannot tell. When it becomes safe at home, much can come right again.',
			afterDisagree:
				'You see that children carry more than they say. Hold on to hope as well. It is not so that a child is broken for ever.',
		},
		r5: {
			heading: 'What makes a child strong',
			paragraphs: [
				'One adult who is always there already makes a difference. A grandmother, a teacher, a neighbour, a coach. That can be you too, by doing what you say.',
				'Fixed things help: eating on time, to bed with a song, football every Wednesday. Playing and drawing help too. A child talks with its hands.',
				'To parents you can say: ‘Children become calm from fixed things. What do you do together every evening?’ Give one compliment about something that works.',
				'Does a child stay afraid or sad, then a parent can go to the family doctor, the youth doctor (jeugdarts) or the neighbourhood team. If it is not safe at home, a song does not help enough. Then talk it over with your coordinator.',
			],
		},
		c1: {
			story: [
				'Selma comes to the coffee morning for mothers. ‘My son of six wets the bed again,’ she says. ‘My husband says that he must be punished. He makes him stand in his wet trousers.’',
				'She speaks softly. The other mothers sit further away.',
			],
			question: 'What can you say?',
			options: {
				a: {
					text: '‘That is child abuse. I am going to pass this on.’',
					because:
						'You take it seriously. But Selma told you in confidence and is frightened. Perhaps she will not come any more, and then nobody sees the boy.',
				},
				b: {
					text: '‘How hard for all of you. Many children do this when they are tense. Punishment mostly makes it worse. Do you know that the family doctor or youth doctor can help with this?’',
					because:
						'You take away the shame and you explain. Talking with a doctor about bedwetting is an ordinary step that does not draw attention at home.',
				},
				c: {
					text: '‘Good that you tell this. How is it for you when your husband is so angry?’',
					because:
						'You ask about her, open and calm. Perhaps she is afraid too. After the talk you discuss her and the child with your coordinator.',
				},
			},
		},
		f1: {
			question:
				'Which small fixed thing made you calm when you were a child? If there was none: what would you have liked to have then?',
		},
	},
} satisfies LessonText;
