import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Choosing for yourself: marrying, staying, leaving',
	goal: 'You know the difference between helping to choose and forcing, and you know what counts before a journey that somebody does not trust.',
	note: 'This lesson is about forced marriage, being left behind abroad and women who may not go outside. You may stop or skip the lesson.',
	steps: {
		r1: {
			heading: 'Two sisters, two stories',
			paragraphs: [
				'Sevgi met her husband through her aunt. They drank tea together, they rang each other for three months, and twice Sevgi had said no to somebody else.',
				'To him she said yes. Her parents helped her choose, but she chose.',
				'With her younger sister Elif (17) it went differently. Her mother was ill and cried: “Let me still see your wedding.”',
				'Her father said that he had given his word. Nobody hit her. Yet she did not dare to say no.',
				'That is the difference. With an arranged marriage you can say no and still be loved.',
				'With forced marriage, no has a price: punishment, being cast out, a sick mother who dies “because of you”. So force is not always a blow. Tears can force too.',
			],
		},
		r2: {
			heading: 'What the law says, in plain words',
			paragraphs: [
				'In the Netherlands you can marry if you are both 18 or older. Forcing a marriage is punishable. Force used abroad can be punishable here too.',
				'Not every pressure is punishable, but asking for help is always allowed. Source: Wegwijzer Overheid, a trial site of the government. When in doubt, ask a lawyer.',
				'It is about boys too. Baran (20) has to marry his cousin, because the families agreed on it when he was born. Men are asked about this less often, so they tell it less often.',
				'Choosing counts after the wedding too. A person who may not divorce, also not for their faith, is locked in a marriage. Femmes for Freedom gives free information and legal advice about that.',
			],
		},
		q1: {
			question: 'In which story is there force?',
			options: {
				introduced: {
					text: 'Parents introduce a man. After two talks their daughter of 24 says no, and that is the end of it.',
					because:
						'This is help with choosing. The test is: what happened when she said no? Nothing. Then the choice is hers.',
				},
				mother: {
					text: 'A son of 22 says yes, because his mother says that otherwise she no longer wants to live.',
					because:
						'No blow fell and he said yes himself. But for him no had a price that nobody can pay. That is force. Take the mother’s words seriously too: a person who no longer wants to live can get help through 113 or the GP.',
				},
				young: {
					text: 'Two people of 19 very much want to marry. Their parents think it is too early.',
					because:
						'You may find it young, but it is their choice. If the parents tried to stop it with threats, the story would change.',
				},
			},
		},
		r3: {
			heading: 'Before the holiday',
			paragraphs: [
				'Elif tells you that the family is going in July. The return journey is not fixed yet. Her aunt has bought gold, and when she comes in it falls silent.',
				'Do not laugh that feeling away. Young people often feel it beforehand.',
				'Once abroad, help is difficult, most of all for minors and for people with two passports.',
				'Sometimes somebody stays behind without passport or money. That is called abandonment (achterlating).',
				'Advice starts here: “Do you want us to ring Veilig Thuis together, before anything is booked?”',
				'The national centre of expertise on forced marriage and abandonment, LKHA, helps through Veilig Thuis.',
				'Has she left already? The Ministry of Foreign Affairs can be reached day and night on +31 247 247 247. Only ring when nobody listens in. (Source: Nederland Wereldwijd.)',
				'Tell the parents nothing, not even to “talk it over”. Then the journey may be tomorrow.',
				'Is it about a child? Do not question the child. Let it tell what it wants to tell, and consult your coordinator or Veilig Thuis the same day.',
			],
		},
		o1: {
			instruction:
				'A girl is afraid of the summer journey. Put the steps in an order: first what protects most.',
			items: {
				listen: 'Letting her tell it alone and taking her feeling seriously.',
				advice: 'Asking Veilig Thuis for advice the same day, together with her if possible.',
				stay: 'Looking with that help at how she can stay in the Netherlands.',
				copies: 'If staying does not work: keeping copies of papers safely, also digitally.',
				tell: 'Agreeing who knows where she sleeps, and when she would be back.',
				number: 'Letting her learn the number for help abroad by heart.',
			},
			after:
				'Not travelling protects most. Copies and a number are the plan for when that fails. You do not make that plan alone: Veilig Thuis thinks with you about what is safe for her, and also about where the number will not be found.',
		},
		r4: {
			heading: 'The woman you never see',
			paragraphs: [
				'Perhaps in your street there lives a woman whom you never see alone. Her husband does the shopping, the post and the talking.',
				'She has no phone and no lessons. She is sometimes called a hidden woman.',
				'She may want to be at home. She may also not be allowed otherwise. From outside you cannot see that difference.',
				'Do not knock with questions and do not send a card with a number. Look for an ordinary reason for contact: the school, a group with children, the child health clinic.',
				'Are you worried? Write down what you see, not what you think, and ask for advice. “I have not seen her outside for four months” is stronger than “he locks her in”.',
			],
		},
		s1: {
			statement: 'Parents who marry off their child do not love their child.',
			afterAgree:
				'You are angry about what is done to a child. That is understandable. But many parents act out of fear, an old promise or worry about later. If you see only lack of love, you will not recognise loving parents who still force.',
			afterDisagree:
				'Love and force can go together. You may understand the parent and still choose for the safety of the child. Understanding does not mean that you will discuss it with the parents.',
		},
		t1: {
			task: 'Think for yourself: which big choice in your life really felt like your choice? And how did you notice? You need not write anything down or talk about it with anybody.',
		},
	},
} satisfies LessonText;
