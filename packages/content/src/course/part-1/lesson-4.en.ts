import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'You do not do this alone',
	goal: 'You know with whom you talk things over, what advice is and what a report is, and what you do in danger.',
	steps: {
		r1: {
			heading: 'A strange feeling',
			paragraphs: [
				'Amina and Tomasz make a home visit together. The tea is sweet, the mother smiles and the father talks a lot.',
				'Then a door slams. Two children are so startled that they crawl under the table. Nobody says anything about it.',
				'Outside Tomasz says: ‘Did you feel it too?’ Amina nods. They know nothing for certain, and yet something is not right.',
				'At such a moment you do not have to know what is going on. You only do not have to stay alone with it.',
			],
		},
		r2: {
			heading: 'Three places to talk it over',
			paragraphs: [
				'The first is your colleague. That is why you preferably make visits in pairs. Two people see more, and one can stay calm when the other is startled.',
				'The second is your coordinator. The coordinator knows the agreements of your organisation. Rather call once too often than too late.',
				'The third is Veilig Thuis, on 0800-2000. There you can ask for advice free of charge, day and night, as a neighbour or volunteer too. People who use violence themselves can call there as well.',
			],
		},
		r3: {
			heading: 'Advice is something else than a report',
			paragraphs: [
				'With advice you tell what you see, and Veilig Thuis thinks along with you. You can do that without names. After the call you are still the one who watches how it goes on.',
				'With a report (melding) you do say who they are. Then Veilig Thuis takes over the watch on safety.',
				'Somebody who makes a report can ask to stay unknown to the family. Ask Veilig Thuis itself how that works in your case. Promise nothing about it to others.',
			],
		},
		q1: {
			question: 'Amina wants to call Veilig Thuis about the home visit. What is the best way to begin?',
			options: {
				a: {
					text: '‘I want to report that a father hits his children.’',
					because:
						'Amina has not seen that. She saw children startle. A conclusion sounds strong, but it can also be wrong.',
				},
				b: {
					text: '‘I would like advice and I give no names. I saw two children crawl under the table when a door slammed.’',
					because:
						'She says what she wants and what she saw. The worker can now think with her about a next step.',
				},
				c: {
					text: 'She only calls when she has more proof.',
					because:
						'Looking for proof is not her task, and waiting can take long. For advice you need no proof.',
				},
			},
		},
		r4: {
			heading: 'The meldcode in short',
			paragraphs: [
				'Teachers, doctors and other professionals work with the meldcode. Those are five steps for when they think of violence or abuse.',
				'That duty does not hold for volunteer organisations, writes the national government. Your organisation may make its own steps. Ask for them, and keep them where you find them quickly.',
				'Know too that others sometimes do have to act. A doctor who suspects something first has to ask Veilig Thuis for advice. So never say: ‘The doctor will surely tell nobody.’',
			],
		},
		s1: {
			statement: 'If you ask for help from outside, you betray the family.',
			afterAgree:
				'Many people feel it that way, and that feeling is old and strong. Yet help can also keep a family whole. Ask yourself who stands alone now if everybody is silent.',
			afterDisagree:
				'For you this may already be clear. For the person sitting with you it is not yet. Take the fear seriously, and explain calmly what asking for advice is.',
		},
		r5: {
			heading: 'When there is danger now',
			paragraphs: [
				'Sometimes there is no time to talk it over. There is violence now, somebody threatens with death, or there is a weapon.',
				'First get away from the danger yourself and take along who can come. Then call 112. Say where it is and what is happening, and stay on the line.',
				'Never step between two people who are fighting. A wounded key person cannot help anybody any more.',
				'After that call your coordinator, even if it is late. After something like this you should not be sitting at home alone.',
			],
		},
		o1: {
			instruction: 'You are worried, but there is no danger now. Put the steps in order.',
			items: {
				a: 'You notice something and you stay calm.',
				b: 'You remember what you really saw and heard, without judging.',
				c: 'You talk it over with your coordinator or ask Veilig Thuis for advice.',
				d: 'If it is safe, you talk alone with the person it is about.',
				e: 'Together you choose a step, and you go along if that helps.',
			},
			after:
				'First talking it over and only then talking: that feels slow. It prevents a well-meant question from putting somebody in danger. If there is danger after all, 112 comes before everything.',
		},
		c1: {
			story: [
				'A week later the father from the home visit comes to Tomasz. He looks at the ground.',
				'‘I get angry too quickly at home,’ he says. ‘I am startled by myself. But if I ask for help, they will take my children.’',
			],
			question: 'What does Tomasz say?',
			options: {
				a: {
					text: '‘That really will not happen. You have nothing to be afraid of.’',
					because:
						'The father relaxes for a moment. But nobody can promise this. If it goes differently, he will never believe a care worker again.',
				},
				b: {
					text: '‘A real man does not hit. Think of your children.’',
					because:
						'He was ashamed already. Now he knows that he had better not come back with this question, and nothing changes at home.',
				},
				c: {
					text: '‘Good that you say this. What exactly will happen I cannot promise. You can call Veilig Thuis without giving your name. Shall we look up that number together?’',
					because:
						'Tomasz is honest and stays beside him. The father can ask questions before he tells anything about himself. Whether a child is placed out of the home is decided by a juvenile judge.',
				},
			},
		},
		t1: {
			task: 'Think of three people or places you can go to when a story is too heavy. Is there somebody among them whom you dare to call in the evening too? Put your coordinator’s number in your phone under an ordinary name.',
		},
	},
} satisfies LessonText;
