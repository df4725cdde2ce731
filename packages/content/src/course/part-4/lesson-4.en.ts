import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Cutting of girls: care and protection',
	goal: 'You can talk about it without shame, show a woman the way to care and help to protect a girl.',
	note: 'This lesson is about the cutting of girls and complaints afterwards. There are no pictures. If this comes close to yourself: feel free to skip it, or do the lesson together with your trainer.',
	steps: {
		r1: {
			heading: 'First the word',
			paragraphs: [
				'Government papers often say “female genital mutilation”. Do not say that to a woman who has lived through it.',
				'She is not “mutilated”. She is Hodan, mother of three, and she is a wonderful cook.',
				'Say “cutting” or “circumcision” (in Dutch “besnijdenis”), or the word she uses herself. Ask: “Which word do you use?” With that you show that she leads.',
				'It happens in different countries and among people of different faiths. In those same countries there are also people who stop doing it.',
				'So do not look at somebody’s passport or scarf. Whoever thinks “she probably is” stops listening.',
			],
		},
		r2: {
			heading: 'Complaints and care',
			paragraphs: [
				'Some women have few complaints. Others have pain when passing water, during their period, when making love or at a birth.',
				'Fear and bad dreams can belong to it too. Many women do not know that their complaint has to do with it.',
				'The GP is a good start. A midwife or a gynaecologist can help too.',
				'Some public health services (GGD) offer free care after cutting; GGD Noord- en Oost-Gelderland offers it anonymously. Ask what there is in your own region.',
				'A sentence to practise: “Some women from our country have pain from this later. There is care for that, and that doctor has seen it before. Do you want me to find out where?”',
				'So you speak of “some women”, and she can choose herself whether to say “I”.',
			],
		},
		m1: {
			instruction: 'What does somebody say, and which answer keeps the door open?',
			pairs: {
				word: {
					left: '“We do not talk about that.”',
					right: '“You do not have to. You may always come back to me later.”',
				},
				tradition: {
					left: '“My mother did it out of love.”',
					right: '“I believe that. And what do you wish for your daughter?”',
				},
				health: {
					left: '“Pain belongs to being a woman.”',
					right: '“Some pain a doctor can make less. Do you want to know how?”',
				},
				pressure: {
					left: '“My mother-in-law keeps bringing it up.”',
					right: '“What is hardest for you to say? There is a letter that can help.”',
				},
			},
			after:
				'None of these answers attacks a mother or a tradition. Yet they stay clear: pain need not be, and a daughter can be protected.',
		},
		r3: {
			heading: 'Protecting a girl',
			paragraphs: [
				'In the Netherlands cutting girls is forbidden, in every form. The penalty is up to twelve years, also when it happens abroad. Source: GGD Twente.',
				'There is a statement in five languages: Dutch, Arabic, Tigrinya, French and Amharic. It says that it is punishable in the Netherlands.',
				'Parents can take it on a journey and show it to family. You get it from the youth doctor or youth nurse.',
				'Watch out for a journey just after a birth or in a long holiday. A big feast “because she becomes a woman” can be a signal too. One signal proves nothing. Never question a girl and never look at her body.',
				'Do you think it will happen soon? Consult the same day: your coordinator or Veilig Thuis, 0800-2000.',
				'If somebody tells you it is happening now, call 112. Do not warn the family. Then the journey may come sooner.',
			],
		},
		c1: {
			story: [
				'Fadumo rings you. With her daughters of six and nine she is going to her in-laws. “I do not want it for my girls,” she says. “Nor does my husband. But his mother is strong. She asks about it every week.”',
			],
			question: 'What do you say?',
			options: {
				letter: {
					text: '“How good that you ring. Shall we ask the youth doctor or Veilig Thuis for advice together, before you book?”',
					because:
						'You praise her courage and do not leave her alone opposite the mother-in-law. The youth doctor can give the statement and think along: travel or not, who is always with the girls, what do you say when grandmother insists? If the pressure is too great, staying home is safest.',
				},
				law: {
					text: '“You do know that you can go to prison for twelve years?”',
					because:
						'It is in the law, but Fadumo is the one who does not want it. What she hears is: I am a suspect. Soon she will not dare to ring. The law can help her as an answer to grandmother: “It is not allowed, not here either.”',
				},
				daughter: {
					text: '“Give me your eldest for a moment, I will ask what she knows.”',
					because:
						'You want to know how great the danger is. But a child of nine can be frightened and tell it at home or at grandmother’s. Talking with a child about this is done by people who have learned it.',
				},
			},
		},
		r4: {
			heading: 'Your place',
			paragraphs: [
				'You do not have to be a doctor or win a debate. Your strength is that you speak the language and stay. One calm sentence of yours can be the first time a woman hears that care exists.',
				'Do you want to learn more? Pharos is the knowledge centre on this subject in the Netherlands.',
				'FSAN trains key persons. They also know which words people from your country use.',
				'Men belong here too. A father who says aloud “we do not do this to our daughters” takes pressure off his wife. Ask your trainer how you can make an evening for fathers.',
			],
		},
		s1: {
			statement: 'Only women among women can talk about cutting.',
			afterAgree:
				'For a talk about one’s own body that is often more comfortable, and you can ask for a woman doctor or interpreter. But fathers and uncles also help decide about protecting daughters.',
			afterDisagree:
				'Men can change a lot, among other men. But always ask a woman first with whom she wants to talk. She chooses, not you.',
		},
	},
} satisfies LessonText;
