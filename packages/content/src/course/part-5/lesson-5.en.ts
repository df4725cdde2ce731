import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Closing a heavy evening well',
	goal: 'You can receive somebody who tells too much in the group, and you can close a heavy evening so that people go home calmly.',
	note: 'In this lesson somebody in a group suddenly tells about violence. There are no details. You may stop or skip the lesson.',
	steps: {
		r1: {
			heading: 'When the story comes out',
			paragraphs: [
				'It is a quarter to nine. You are talking about quarrels in families.',
				'Suddenly Ifrah says: “With me it is every week. Last month with…” Her voice breaks. Fourteen people look at her.',
				'You have two tasks at once: caring for Ifrah, and for the group. Do not let her go on in detail.',
				'Tomorrow she may regret it. And somebody in the circle may know her husband.',
				'Say softly, with her name: “Ifrah, thank you. This is important, and it is too important for here. Would you like to have some tea with Mehret? I will come too in a moment.”',
				'Your colleague walks along with her. She never goes to the hallway alone.',
				'Then to the group: “What has been said here belongs to Ifrah. We do not talk about it further, not on the way home either.”',
				'Let it be silent for a moment. Do not go on with the next statement at once.',
			],
		},
		r2: {
			heading: 'In the hallway',
			paragraphs: [
				'Mehret sits down beside her. She gives water.',
				'She says: “You are here. You are safe for the moment. Do you feel your feet on the floor?”',
				'She does not ask for the story.',
				'Then the question that counts: “Can you go home safely tonight?” If no: together with the coordinator you ring Veilig Thuis, 0800-2000.',
				'In direct danger 112. Do not send her away with a number in her bag.',
				'If she can go home, ask: “Is there somebody in the group who you are afraid heard this?” That is not a strange question. It belongs to her safety.',
			],
		},
		c1: {
			story: [
				'Five minutes before the end Yonas says in the circle: “As a boy I was beaten so that I still dream of it.” Two women begin to cry. A man gets up and walks away.',
			],
			question: 'Time is up. What do you do?',
			options: {
				letgo: {
					text: 'You ask Yonas to tell more. This is what the evening was for.',
					because:
						'You give him room. But the door to the past now stands wide open, and at nine he is alone in the street with everything that came out. So are the two women.',
				},
				hold: {
					text: '“Thank you, Yonas. You carried that for a long time. I would like to talk with you about it apart, if you want. Now we close calmly together.” Your colleague goes to see the man in the hallway.',
					because:
						'You acknowledge him, you open nothing more, and nobody is alone. Stopping a quarter of an hour late is better than stopping in time with an open wound. Later you ask Yonas whether the GP can think along about his dreams.',
				},
				stop: {
					text: 'You say that unfortunately it is time and wish everybody a good evening.',
					because:
						'You keep to the time. But Yonas feels: I said it, and everybody took their coat. He will probably never say it again.',
				},
			},
		},
		r3: {
			heading: 'This is how you close',
			paragraphs: [
				'Start a quarter of an hour before the end. Talk more slowly and softly.',
				'“We have talked about heavy things. Now we slowly go back.”',
				'Then the body: “Put your feet on the floor. Look around and find something green. Breathe out long.”',
				'Whoever does not want to just watches.',
				'Then a round with one word: “With which word do you go home?” Skipping is allowed. Do not go into it.',
				'Then, for everybody: where help is, and that you stay another twenty minutes to clear the chairs. Whoever wants to say something can carry a chair. That does not stand out.',
			],
		},
		o1: {
			instruction: 'Put the closing in the right order.',
			items: {
				slow: 'Talking more slowly and saying that you are going to round off.',
				body: 'Feet on the floor, looking around, breathing out long.',
				word: 'One word each, skipping is allowed.',
				help: 'Telling everybody where help is.',
				stay: 'Staying another twenty minutes with the chairs and the tea.',
				pair: 'Talking it over with your colleague, and ringing your coordinator if needed.',
			},
			after:
				'First the mind to rest, then the body, then the word. The last step is for you. Do not skip it because it is late.',
		},
		s1: {
			statement: 'A good evening is an evening on which people cry and everything comes out.',
			afterAgree:
				'Crying can relieve, and sometimes it is a beginning. But ask yourself: for whom is it good? Whoever tells too much may be ashamed for weeks and not come any more.',
			afterDisagree:
				'You recognise a good evening later: people come back, and on an ordinary Tuesday somebody asks for a talk. Tears are not wrong. They are just not the aim.',
		},
		r4: {
			heading: 'No task to take home',
			paragraphs: [
				'Sometimes somebody asks: “Which task do we take home?” Give none.',
				'Whoever is afraid at home can come into danger by putting the subject on the table. You do not know who that is.',
				'Say rather: “You need not discuss anything at home. Just take a thought along.” And the next time never ask: “Well, how did it go at home?” in front of the group.',
				'And you? Do not drive off at once. Take ten minutes with your colleague.',
				'If it still weighs on you in the evening, ring your coordinator, or de Luisterlijn (a listening line), 088 0767 000, day and night.',
				'Tell there about your feeling, not about who it was.',
			],
		},
		t1: {
			task: 'Think of a place or a moment that makes you calm. What makes it calm there: sound, light, smell, somebody? Take one thing of it along in your mind to the next meeting. You need not tell anybody.',
		},
	},
} satisfies LessonText;
