import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Your own limits',
	goal: 'You can say no in a friendly way, and you notice in time that something is becoming too heavy.',
	steps: {
		r1: {
			heading: 'Eleven o’clock at night',
			paragraphs: [
				'Mehmet has just gone to bed. His phone buzzes: ‘Are you awake?’ It is a man from his neighbourhood. This is the fifth night he calls.',
				'Mehmet answers, for what if something is wrong. They talk until half past twelve. The next morning he is angry with his daughter, over a glass of milk.',
				'He thinks: I am not a good volunteer if I do not answer. And also: I cannot keep this up.',
				'Both thoughts belong to this work. The second deserves as much attention as the first.',
			],
		},
		r2: {
			heading: 'A limit is not a wall',
			paragraphs: [
				'In many families you learn to be always ready for others. You do not send a guest away, and you do not say no to an elder.',
				'That is a beautiful value. But people who give everything often stop after a year. Then others have lost you.',
				'A limit does not say: go away. A limit says: up to here I can help, and after that I know who helps further.',
			],
		},
		s1: {
			statement: 'A key person should always answer the phone.',
			afterAgree:
				'You do not want anybody to be alone in the night. Nobody has to be: for danger there is always 112. You can sleep when people know whom they can call at night.',
			afterDisagree:
				'With fixed times you can do this work for a long time. Do tell those times beforehand. Then nobody feels rejected when you are asleep.',
		},
		r3: {
			heading: 'Four limits that help',
			paragraphs: [
				'Time. Agree when you are there, and for how long: ‘I have half an hour now. Then we will see together how to go on.’',
				'Place. Talk in a place where there are more people, such as the community centre. When there are worries about violence, do not go into a house alone. Never just take somebody into your own house; talk it over first.',
				'Money. Lend no money and keep no papers or jewellery. If something gets lost, you lose each other too.',
				'Feeling. You may be moved. But if you lie awake at night finding solutions for somebody else, you carry too much.',
			],
		},
		m1: {
			instruction: 'Which sentence goes with which question?',
			pairs: {
				a: {
					left: '‘May I call you at night?’',
					right: '‘In the evening until eight. In danger you call 112.’',
				},
				b: {
					left: '‘Can you lend me 200 euros?’',
					right: '‘I do not lend money. I do know where you can ask for help with money.’',
				},
				c: {
					left: '‘May I sleep at your place tonight?’',
					right: '‘My house is not the safest place. Shall we call together now about a place to sleep?’',
				},
				d: {
					left: '‘Will you talk to my son, you are strict.’',
					right: '‘That is not my role. I am glad to think along with you as a parent.’',
				},
			},
			after:
				'Do you see the pattern? First a clear no, then a real yes. You close nothing without showing another way.',
		},
		r4: {
			heading: 'When it comes too close',
			paragraphs: [
				'Sometimes it is about your own niece, your neighbour or somebody from your place of worship. Then you are no longer only a key person. You are family too.',
				'Soon you will hear two stories, and both sides ask to whom you are loyal. Then hand it over to another key person.',
				'Sometimes the story of the other person looks like something you went through yourself. Your heart goes faster, or you feel nothing at all. That is not weakness, but it is a sign to stop.',
				'Then say: ‘I want to help you well. That is why I am asking somebody to join us who can do this better than I can.’',
			],
		},
		c1: {
			story: [
				'Rasha comes to you after the language class. There is a quarrel at home and she does not dare to go back.',
				'The man she talks about is the brother of your husband.',
			],
			question: 'What can you do?',
			options: {
				a: {
					text: 'You listen and tomorrow you discuss with your husband what the family can do.',
					because:
						'The family seems the shortest way. But now Rasha loses control, and within a day her husband knows that she has talked.',
				},
				b: {
					text: 'You say: ‘I believe that this is heavy. I am also his family. May I ask a colleague who stands apart from that?’',
					because:
						'You are honest about your place. Rasha can now choose for herself, and she gets somebody who is not family.',
				},
				c: {
					text: 'First you ask: ‘Is there danger if you go home now?’ Then you call your coordinator, with her beside you.',
					because:
						'Today safety comes first. Who helps her afterwards can wait. Your coordinator thinks along, and you do not talk about it in the family.',
				},
			},
		},
		r5: {
			heading: 'Care for the one who listens',
			paragraphs: [
				'Listen to your own body too. Sleeping badly, being angry quickly, headaches or not feeling like anything: they can be signs that you carry too much.',
				'People who hear heavy stories for a long time can become ill from it themselves. That happens to doctors and police officers too. Talking with a colleague or a group helps to make it smaller.',
				'Close a heavy talk on purpose. Wash your hands, walk around the block, or pray if that suits you. Say to yourself: I have listened, and now I am going home.',
			],
		},
		f1: {
			question:
				'With which question from somebody else do you find it hardest to say no? Which sentence could help you then?',
		},
	},
} satisfies LessonText;
