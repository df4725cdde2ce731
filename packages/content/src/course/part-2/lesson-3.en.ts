import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'What you may notice with children',
	goal: 'You know the forms of child abuse and you know what you do and do not do when you are worried.',
	note: 'This lesson is about children who are not safe at home. There are no gruesome stories in it. You may stop, or do the lesson later, also together with your trainer.',
	steps: {
		r1: {
			heading: 'Bread in a coat pocket',
			paragraphs: [
				'On Sundays there is child care next to the church hall. Miriam hands out bread and apples. Dayo, who is seven, eats fast and then puts two slices in his coat.',
				'The week after he does it again. His sleeves are wet and it is December. When another child cries, Dayo looks at the door at once.',
				'Miriam would like to ask: ‘Do you get food at home?’ She does not. She gives him a third slice and remembers what she saw.',
			],
		},
		r2: {
			heading: 'Five forms',
			paragraphs: [
				'Child abuse is more than hitting. It can be physical, such as kicking or shaking. Shaking a baby can be deadly.',
				'It can be psychological: always calling a child names, frightening it, locking it up or ignoring it. It can be sexual. That is often done by somebody the child knows.',
				'Neglect is abuse too: too little food, clothing, care, school or attention. Sometimes a parent cannot go on, through illness or debts.',
				'The fifth form is one many parents do not know: seeing or hearing violence between adults. ‘The children are asleep,’ people say. Often they lie awake and listen.',
			],
		},
		m1: {
			instruction: 'Which form do you see here?',
			pairs: {
				a: { left: 'Physical', right: 'A father hits with a belt when the school report is bad.' },
				b: { left: 'Psychological', right: 'Every day a mother says: ‘I wish you had never been born.’' },
				c: { left: 'Sexual', right: 'An uncle touches a girl and says it is their secret.' },
				d: { left: 'Neglect', right: 'A toddler is alone at home for whole evenings.' },
				e: { left: 'Being a witness', right: 'A boy hears his parents fight every night.' },
			},
			after:
				'In all these houses there can be love as well. A parent can love a child and still hurt it. Then both things are true.',
		},
		r3: {
			heading: 'What you may see or hear',
			paragraphs: [
				'On the body: marks or wounds with a strange story, often a stomach ache, dirty or too thinly dressed, hungry, bad teeth.',
				'In behaviour: startling a lot, very quiet or very busy, afraid of touch or clinging to everybody. Suddenly different when a parent comes in. Acting out violence with dolls.',
				'In the child’s life: often late at school, never friends at home, caring for little brothers like a small adult. Sentences such as: ‘I am naughty anyway.’',
				'All these things can mean something else too. A child that has just fled also startles. So do not look for proof; talk it over.',
			],
		},
		s1: {
			statement: 'A slap now and then makes a child strong.',
			afterAgree:
				'Many people were raised like that, with good intentions. Hitting mainly teaches a child to be afraid and to lie. In the Netherlands the law has said since 2007 that parents use no violence in raising a child.',
			afterDisagree:
				'Perhaps you know from experience what hitting does. Stay gentle with parents who learned it differently. They listen better to somebody who does not look down on them.',
		},
		r4: {
			heading: 'Talking with parents about raising children',
			paragraphs: [
				'In a group you can talk about raising children without pointing at anybody. ‘What did your parents do when you did not listen? What do you want to pass on, and what not?’',
				'Explain the law calmly: ‘In the Netherlands you may not hit a child, not to teach it something either. Being strict is allowed. There is help to do that without hitting.’ A parent can talk about that with the neighbourhood team (wijkteam).',
				'Do not say: ‘If you hit, they will take your child away.’ It is not as simple as that, and frightened parents do not ask for help. Whether a child is placed out of the home is decided by a juvenile judge.',
			],
		},
		r5: {
			heading: 'When you are worried about one child',
			paragraphs: [
				'Do not question the child. Your questions can change the story, and a child often says what you want to hear. Just be warm and reliable: ‘Good that you are here.’',
				'Do not confront the parents yourself. Not through an uncle or a minister either. The child may be punished for it at home.',
				'Remember facts: what did you see, when, what did the child say word for word. Talk it over with your coordinator the same day, or ask Veilig Thuis for advice on 0800-2000.',
				'Is there danger now, for instance a small child alone in the street or a child that is hurt? Then call 112.',
			],
		},
		c1: {
			story: [
				'Karim coaches girls of ten. In the changing room another volunteer sees welts on Lina’s back.',
				'Lina quickly puts on her shirt. ‘Do not tell mama,’ she whispers.',
			],
			question: 'What do they do?',
			options: {
				a: {
					text: 'They take Lina aside and ask who did it, with what and how often.',
					because:
						'They want to protect her. But so many questions frighten her, and later her story becomes harder to believe.',
				},
				b: {
					text: 'They ask her mother, when she picks her up, what has happened.',
					because:
						'Being open seems honest. But soon Lina sits in the car with her mother, and nobody knows what happens then.',
				},
				c: {
					text: 'They say: ‘You did nothing wrong. I am going to talk with somebody who helps children.’ They call the coordinator and Veilig Thuis at once.',
					because:
						'Lina hears that it is not her fault, and nothing is promised that cannot be kept. People with experience help to decide before she goes home.',
				},
			},
		},
		t1: {
			task: 'Think of an adult with whom you felt safe as a child. What exactly did that person do? Perhaps it was very small. Think of one small thing you can give to children. You do not have to talk about it with anybody.',
		},
	},
} satisfies LessonText;
