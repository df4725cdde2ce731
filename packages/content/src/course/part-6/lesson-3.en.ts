import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Honest answers to fear',
	goal: 'You can calmly tell what you know about children, residence and police, and what you cannot promise.',
	note: 'This lesson is about the fear of losing children or a residence permit. You may stop or skip the lesson.',
	steps: {
		r1: {
			heading: 'The question behind the question',
			paragraphs: [
				'“What happens if I ring?” asks Lina. What she really asks is: will they take my children? Must I leave the country? Will my husband hear of it?',
				'You want to reassure her. Yet you never say: “Nothing will happen.” You do not know that.',
				'One wrong promise, and the whole community hears: they lie.',
				'An honest answer has three parts. What do I know for sure? What does it depend on? Whom can you ask without giving your name?',
				'The last is almost always possible.',
			],
		},
		r2: {
			heading: '“Will they take my children?”',
			paragraphs: [
				'What we know: only the juvenile judge (kinderrechter) can decide that a child leaves home when parents do not want it.',
				'Before that the Child Care and Protection Board (Raad voor de Kinderbescherming) investigates whether help must be made compulsory.',
				'Veilig Thuis first looks for help to which parents themselves say yes. (Source: kinderbescherming.nl.)',
				'What it depends on: how great the danger is, and whether parents accept help. It does happen that children leave home. So do not say that it never happens.',
				'Good to know: when the police come and there are children, they nearly always file a report with Veilig Thuis. That is not yet placing a child outside the home. It means that somebody will ask how the children are.',
				'Say to Lina: “I can promise nothing about your children. But I know this: ringing for advice, without a name, is not yet a report. Then you hear what can happen before you choose anything.”',
			],
		},
		m1: {
			instruction: 'Who does what?',
			pairs: {
				judge: { left: 'The juvenile judge (kinderrechter)', right: 'decides whether a child leaves home' },
				council: {
					left: 'The Raad voor de Kinderbescherming',
					right: 'investigates whether help must be made compulsory',
				},
				safe: { left: 'Veilig Thuis', right: 'gives advice and after a report looks at safety' },
				mayor: { left: 'The mayor', right: 'can give a huisverbod to the one who causes danger' },
			},
			after:
				'Nobody does everything. So Veilig Thuis cannot place a child outside the home by itself. Knowing that difference already takes tension away for many parents.',
		},
		r3: {
			heading: '“Must I leave the country?”',
			paragraphs: [
				'What we know: if a relationship ends because of violence, somebody whose residence depends on the partner can ask for a permit of their own. Evidence is needed for that, from police or prosecution and from a helper, such as a doctor or a shelter. (Source: afhankelijkverblijf.nl.)',
				'What it depends on: which permit somebody has and whether it is still valid. With an asylum permit or without papers the rules are different.',
				'So: first a lawyer, and only then steps. Juridisch Loket can be a beginning.',
				'Does somebody live in a COA reception centre? Staff there pass violence on to Veilig Thuis, and a suspicion of violence to the police too. (Source: papers of government and parliament, 2019 and 2020.) Say that honestly.',
				'A doctor may see everybody who needs care. Without papers too there is a right to medically necessary care. Dokters van de Wereld can help when somebody is refused.',
			],
		},
		q1: {
			question: 'Lina asks: “If I ring, will my husband hear of it?” What do you say?',
			options: {
				nothing: {
					text: '“No, that stays completely secret.”',
					because:
						'Now she dares to ring, but on a promise that you cannot keep. After a report Veilig Thuis talks with the family. If she only hears that then, she has lost her trust, and perhaps her safety.',
				},
				honest: {
					text: '“If you ask for advice without a name, not through them. If there is a report, they talk with the family. Say on the phone that you are afraid he will hear. And ring from a phone he does not see.”',
					because:
						'This is true and useful. She now knows what she can choose, what she can ask and what to watch for. The number 0800-2000 is not on the bill, but it does stay in the call history.',
				},
				lawyer: {
					text: '“You have to ask a lawyer, I say nothing about that.”',
					because:
						'Being careful is good, certainly about residence. But this question you can answer, and here is her fear. To her a closed answer feels like one more door that shuts.',
				},
			},
		},
		r4: {
			heading: 'Three sentences for your pocket',
			paragraphs: [
				'“I do not know that for sure, and I do not want to tell you anything wrong. We can ask together without your name.”',
				'“There are people for whom it went well and people for whom it became difficult. Let us first find out what holds for you.”',
				'“You may stop at any moment. Only if there is danger for you or a child do I get help, and as far as I can I tell you first.”',
				'And never tell the story of another family as an example, not without a name either. In a small community “a mother with twins” is already a name.',
			],
		},
		s1: {
			statement: 'You may well reassure somebody a little with something that is not quite certain.',
			afterAgree:
				'You do it out of love, and many people do. But think of three months later: if it goes differently, the trust in you is gone, and the trust in help too.',
			afterDisagree:
				'In the long run being honest is the warmest. But mind your tone. “I do not know” can sound cold. “I do not know, and I stay with you until we do” does not.',
		},
		t1: {
			task: 'Which sentence about help or authorities have you heard so often that it seems true? Ask yourself: who said it, and how did that person know? You need not discuss it or write it down anywhere.',
		},
	},
} satisfies LessonText;
