import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'An explanation is not an excuse',
	goal: 'You understand how trauma can touch a family, and you can still call violence violence.',
	note: 'This lesson is about a family with fear and violence at home. You may stop, skip a piece, or do the lesson together with your trainer.',
	steps: {
		r1: {
			heading: 'Jamal’s nights',
			paragraphs: [
				'Nour and Jamal have been in the Netherlands for four years. He was a teacher, now he sorts parcels. At night he screams in his sleep.',
				'‘He was in prison,’ says Nour. ‘When the children make noise, he becomes another man. Last week he hit me, and after that he cried for an hour.’',
				'She looks at you. ‘He cannot help it. He is ill in his heart. Is he not?’',
			],
		},
		r2: {
			heading: 'Two things are true',
			paragraphs: [
				'Jamal is in pain. His alarm goes on at the noise of children. That is real, and what was done to him is not his fault.',
				'And: Nour and the children are afraid in their own house. That is real too. A blow does not hurt less when you understand the reason.',
				'Most people with trauma do not hit. And many people who hit have seen no war. Trauma can explain why somebody explodes quickly. It does not make a blow right.',
				'One thing is not Nour’s task: to heal him by bearing everything.',
			],
		},
		s1: {
			statement: 'Somebody who has lived through war cannot help it when he hits.',
			afterAgree:
				'You feel with what somebody has come through. That may stay. But if nobody can help it, nothing can change either, and there is help to learn it.',
			afterDisagree:
				'You hold on to it that somebody is responsible for what he does. Say so without making him small. Without shame somebody comes for help sooner.',
		},
		r3: {
			heading: 'How trauma can fill a house',
			paragraphs: [
				'Sometimes with noise: shouting, startling, doors that slam. Sometimes with silence: a mother who does not leave the sofa, a father who looks at nobody any more.',
				'Sometimes with rules. Somebody who finds the world dangerous wants to hold everything: nobody outside, all phones on the table. It begins as care and can become control.',
				'Sometimes with drink, pills or gambling, to feel nothing for a while. Then everybody in the house is quiet and careful, the children too.',
			],
		},
		q1: {
			question: 'Nour asks: ‘He cannot help it, can he?’ What do you say?',
			options: {
				a: {
					text: '‘No, that is an excuse. A man who hits is a bad man.’',
					because:
						'Nour loves him and will defend him now. Then the talk is about him, and no longer about her safety.',
				},
				b: {
					text: '‘No, he is ill. Be patient with him, then it will get better.’',
					because:
						'This comforts, and it gives her a task she cannot fulfil. Nobody knows whether it gets better with patience. Mostly violence does not pass by itself.',
				},
				c: {
					text: '‘I believe that he is in much pain. And you should not be afraid at home. For both there is help.’',
					because:
						'Both truths may be there. She does not have to betray her husband in order to talk about herself.',
				},
				d: {
					text: '‘I know somebody who had exactly the same. She has her own house now.’',
					because:
						'You want to give hope. But you tell somebody else’s story, and Nour thinks: soon you will pass mine on like that too.',
				},
			},
		},
		r4: {
			heading: 'The way to the family doctor',
			paragraphs: [
				'The family doctor (huisarts) is a good first step, for Jamal and for Nour too. The doctor can refer to the ggz, which is help for mind and feelings.',
				'Begin with what people themselves suffer from: ‘You have not slept for months. A doctor can do something with that.’ Together you can put on paper what somebody wants to tell.',
				'Ask beforehand for a professional interpreter. Never a child, never a cousin, and not you either. Some things a person only says when nobody from the own circle is listening.',
				'Without papers too, somebody has a right to care that is medically necessary. Dokters van de Wereld explains free of charge how that works: 020-765 38 01. You leave a message and they call back. So mind which number you give.',
			],
		},
		c1: {
			story: [
				'Jamal himself speaks to you after Friday prayers. ‘Nour says that you are wise,’ he says. ‘Tell her to keep the children quiet. Then all will be well.’',
			],
			question: 'What do you say?',
			options: {
				a: {
					text: '‘Nour told me that you hit her. You have to stop that.’',
					because:
						'Now he knows that she talked, and that you pass it on. Tonight she is alone with him. This you cannot undo.',
				},
				b: {
					text: '‘I do not talk to her about you. How are you? You look tired. Do you sleep?’',
					because:
						'You are not a messenger and you betray nothing. But you open a door for him. Perhaps he does want to ask for help with his sleep.',
				},
				c: {
					text: '‘I will tell her, brother. Children have to learn to listen too.’',
					because:
						'He is pleased with you. But now you carry his message, and Nour loses the only one with whom she could speak freely.',
				},
			},
		},
		r5: {
			heading: 'Safety does not wait',
			paragraphs: [
				'Help for trauma takes long. Safety cannot wait that long. So do not begin with his treatment, but with the question: ‘What if it goes wrong tonight?’',
				'Veilig Thuis thinks along about that, day and night, on 0800-2000. Nour can call, you can call, and Jamal himself too. In danger now: get away and call 112.',
				'Faith, family and friends can give much support. Ask: ‘Who gives you strength?’ Let the other person choose who knows and who does not.',
			],
		},
		f1: {
			question: 'For whom do you feel most in this story? What might you miss in the other because of that?',
		},
	},
} satisfies LessonText;
