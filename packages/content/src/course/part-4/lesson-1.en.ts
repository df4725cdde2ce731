import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'When roles shift',
	goal: 'You can see the difference between tension about roles and coercion, and you can talk about it with a man and with a woman.',
	steps: {
		r1: {
			heading: 'Home has become different',
			paragraphs: [
				'Dawit was a teacher in Eritrea. In the Netherlands he has been looking for work for two years. His wife Selam learned Dutch faster and now works in care.',
				'Selam pays the rent and talks with the school. Dawit takes the children there and cooks.',
				'“Here I am nobody,” he tells a friend. Selam tells her sister: “I work twice: outside and inside.”',
				'Both have lost something and gained something. You see this in many families after a flight or a move. Roles change faster than people can get used to it.',
				'Children get another role too. A daughter of ten reads the letters from the town hall, and so she knows all about the debts.',
				'Then the child becomes big and the parent small. That is why you never ask a child to interpret.',
			],
		},
		r2: {
			heading: 'We and I',
			paragraphs: [
				'In many families “we” comes first. You share money, care and sorrow. You ask yourself: what is good for us? That gives warmth and support.',
				'At school and at work children often hear “I”. What do you think? What do you want to become?',
				'That gives room, but it can be lonely too.',
				'Neither of the two is better. The pain starts when somebody has to choose completely: the family or yourself.',
				'Many people look for their own way in between. Nobody has a ready answer to that, and neither do you.',
			],
		},
		s1: {
			statement: 'A man who cooks and washes the children loses respect.',
			afterAgree:
				'Perhaps you see it happen around you: men are laughed at. That is real and it hurts. Ask yourself who gives that respect, and what the children of this man see.',
			afterDisagree:
				'For you, caring may be a sign of strength. Do keep room for the man who feels ashamed. If you say “do not make a fuss”, he will not go on talking.',
		},
		r3: {
			heading: 'Tension or coercion?',
			paragraphs: [
				'A quarrel about who cooks or who works is not yet violence. Two people may be angry. The question is: can the other say no without being afraid?',
				'It becomes coercion when one person punishes, threatens or locks in. For example: she must hand over her wages and gets no bank card. Or: he may no longer ring his sister and his phone is read every evening.',
				'Coercion strikes women more often and often harder. But men too are beaten, humiliated or controlled. They often stay silent for a long time, because they think nobody will believe them.',
				'Watch one thing especially: when somebody who decided everything loses that grip, it can become more dangerous. A new job, a language course or the plan to leave can be such a moment.',
				'So never urge anybody to leave. Discuss your worry with your coordinator or ask Veilig Thuis for advice, 0800-2000. You do not need to give names.',
			],
		},
		m1: {
			instruction: 'What do you hear, and what may lie underneath? Find what belongs together.',
			pairs: {
				nobody: { left: '“Here I am nobody any more.”', right: 'Grief for lost work and standing' },
				twice: {
					left: '“I work twice: outside and inside.”',
					right: 'Tiredness and the wish that somebody sees it',
				},
				school: {
					left: '“School makes my daughter cheeky.”',
					right: 'Fear of losing the child and one’s own values',
				},
				stranger: {
					left: '“I do not allow my husband to see friends.”',
					right: 'Possibly control: keep listening calmly',
				},
			},
			after:
				'You never know for sure what lies underneath. So you ask: “You say you are nobody here. What do you miss most?” The last sentence is not about getting used to things, but about somebody’s freedom.',
		},
		r4: {
			heading: 'Words that open',
			paragraphs: [
				'To Dawit you can say: “You were a teacher. You do not just lose that. How is it for you, the way things are now?”',
				'Do not say: “That is how it is in the Netherlands.” Then he feels like a pupil.',
				'To Selam you can say: “You carry a lot. Who sees that?”',
				'Do not say: “Be glad that you have work.” Then the conversation stops.',
				'Talk with each of them alone. Take no side and carry no messages. You are not a judge and not a mediator between partners.',
				'Where there is fear or violence, mediating makes it more dangerous: a person who is afraid cannot be honest beside the other.',
			],
		},
		s2: {
			statement: 'Whoever earns the money may take the big decisions.',
			afterAgree:
				'Earning often gives power, that is true. But whoever cooks, cares and brings up children carries the family too. What happens when the one who earns falls ill?',
			afterDisagree:
				'Deciding together sounds good. In the group you can ask: how can you tell from outside whether people really decide together, or one person only nods?',
		},
		f1: {
			question:
				'Which idea about men or about women did you take for granted for a long time? How might that idea be listening too when somebody tells you something?',
		},
	},
} satisfies LessonText;
