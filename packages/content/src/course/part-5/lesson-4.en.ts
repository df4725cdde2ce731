import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Leading a dialogue group',
	goal: 'You can open a meeting with ground rules, lead a statement and let everybody take part safely.',
	steps: {
		r1: {
			heading: 'The evening starts at the door',
			paragraphs: [
				'The chairs stand in a circle. There is coffee, tea and something nice.',
				'You give everybody a hand or a greeting, and you remember names. That is where trust begins, not with your first sentence.',
				'Choose an ordinary name for the invitation: “Growing up and living together in the Netherlands”. Then everybody can say at home where they are going. The subject does not belong in a text message.',
				'In The Hague the HEUS meetings had about sixteen people. That is enough for difference and small enough to see everybody.',
				'Choose together whether you sit mixed or apart. In a mixed group some people say more, others nothing.',
				'Never lead alone. One talks with the group.',
				'The other notices who grows silent, walks along to the hallway when needed, and keeps the time.',
				'Make sure that your coordinator is there or can be reached.',
			],
		},
		r2: {
			heading: 'Ground rules',
			paragraphs: [
				'Make the rules together. Ask: “What do you need to be able to talk honestly here?” Write it up large.',
				'Usually this comes out: let each other finish, do not laugh at each other, pass nothing on, you may always be silent, phones away and no recordings.',
				'Add two rules yourself. The first: “We talk about ‘somebody’ and ‘many families’, not about people we know. Not about ourselves either, if that is not safe.”',
				'The second: “I spread nothing, and I ask the same of you. But I cannot promise that nobody says anything. So tell here only what you will still be glad to have said tomorrow. And if I hear that somebody is in danger, I get help.”',
				'That last rule feels strict. Yet it makes people calmer. They now know where they stand.',
			],
		},
		r3: {
			heading: 'A statement that moves',
			paragraphs: [
				'A statement breaks the ice. Lay a rope across the room: agree on one side, disagree on the other.',
				'Read aloud: “A father may forbid his daughter to go out.” People choose their place with their feet. The middle of the rope is allowed too.',
				'First ask somebody from the smallest group. “What makes you stand there?” Never say right or wrong.',
				'Ask on: “And if it were your son? And if she is sixteen? And if he hits her when she goes anyway?” Then people move by themselves.',
				'Say once, clearly, where the limit is: “About bringing up children we think differently. Not about hitting: it is not allowed in the Netherlands, and it harms a child.” Then you listen again.',
				'Vary. A short case in groups of three. A list of other ways to stop a quarrel.',
				'Or the pyramid of needs: what does a child need before it can learn?',
			],
		},
		m1: {
			instruction: 'What happens, and what can you say?',
			pairs: {
				long: {
					left: 'Ahmed has been talking for eight minutes.',
					right: '“Thank you, I will remember this. Now I want to hear three others.”',
				},
				joke: {
					left: 'People laugh at a man who is afraid of his wife.',
					right: '“Men are beaten too. For them this is not funny.”',
				},
				faith: {
					left: 'Two people start to fight over a holy text.',
					right: '“I am no scholar. What helps a child at home tonight?”',
				},
				silent: {
					left: 'Aster has not said anything yet.',
					right: 'Say nothing. Greet her in the break and let her be silent.',
				},
				neighbour: {
					left: '“Everybody knows what happens at Rosa’s home.”',
					right: '“Stop for a moment. We do not talk about people who are not here.”',
				},
			},
			after:
				'You need not look stern. A raised hand, a smile and a short sentence are enough. Whoever is silent takes part too: that person may be listening hardest.',
		},
		r4: {
			heading: 'Bearing difference',
			paragraphs: [
				'A moment will come when somebody says something that hurts you. “A woman who complains breaks her own house.” Your face grows hot.',
				'Breathe out. Let the group do the work: “That is a strong sentence. Who sees it differently?”',
				'Does nobody answer? Then say it yourself: “I see it differently. A house breaks from blows, not from talking.”',
				'Short, without anger, and then on.',
				'If somebody is threatened or insulted, you stop the evening for a moment. “We take a break of five minutes.”',
				'Your colleague walks with one, you with the other. If you go on, you first repeat the rules.',
			],
		},
		q1: {
			question: 'At the start somebody asks: “Does everything here really stay inside?” What do you say?',
			options: {
				secret: {
					text: '“Yes, I promise. Everything stays within these walls.”',
					because:
						'Everybody relaxes, and that is pleasant. But you promise something about sixteen other people. And if somebody tells about a child in danger, you have to choose between your promise and that child.',
				},
				stories: {
					text: '“I spread nothing. I cannot promise for everybody. So do not tell everything about yourself. And in danger I get help.”',
					because:
						'This is honest and it protects. Whoever wants to tell something personal now knows that it is better done apart. Add where you will be standing afterwards.',
				},
				nothing: {
					text: '“You never know. You had better say nothing here.”',
					because:
						'You want to be honest, but you close the evening before it begins. People need room to talk about “many families”. Give the limit and the room.',
				},
			},
		},
		o1: {
			instruction: 'Put an evening of two hours in a good order.',
			items: {
				arrive: 'Welcome with tea, greeting everybody.',
				rules: 'Making ground rules together, with your honest limit.',
				statement: 'Two statements on the rope.',
				case: 'In small groups, a short case about a family that nobody knows.',
				way: 'Telling where help is, to everybody at once.',
				close: 'Closing calmly and staying twenty minutes more yourself.',
			},
			after:
				'A light start, a heavy middle, a light end. You tell the way to help to everybody at once. Then nobody has to stand out by asking for it.',
		},
	},
} satisfies LessonText;
