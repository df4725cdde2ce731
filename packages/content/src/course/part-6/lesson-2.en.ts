import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'The Meldcode and your own route',
	goal: 'You know for whom the Meldcode (reporting code) is binding, what the difference is between advice and a report, and which route you follow.',
	steps: {
		r1: {
			heading: 'Five steps for professionals',
			paragraphs: [
				'A teacher, a doctor or somebody who works in childcare uses the Meldcode. That is a legal step-by-step plan for when they think of domestic violence or child abuse. It helps to be neither too quick nor too late.',
				'There are five steps. One: listing the signals. Two: consulting a colleague and if needed Veilig Thuis.',
				'Three: talking with the people concerned. Four: weighing how serious it is. Five: deciding.',
				'Step five holds two questions. Is reporting needed? And can I give or arrange help?',
				'In direct danger, or when it stays unsafe again and again, a professional reports to Veilig Thuis. (Source: Rijksoverheid.)',
			],
		},
		o1: {
			instruction: 'Put the five steps of the Meldcode in the right order.',
			items: {
				signals: 'Listing the signals',
				consult: 'Consulting a colleague, and if needed Veilig Thuis',
				talk: 'Talking with the person concerned',
				weigh: 'Weighing how serious it is',
				decide: 'Deciding: report? arrange help?',
			},
			after:
				'Consulting comes before talking. That holds for you too. Whoever starts talking at once can create danger without knowing it.',
		},
		r2: {
			heading: 'And you?',
			paragraphs: [
				'The duty to work with the Meldcode does not hold for volunteers’ organisations. They may agree on steps of their own. So if you work as a volunteer, the Meldcode does not force you to report.',
				'Mind: if you also have a job in care, at school or in childcare, it does hold there.',
				'And paid staff of your organisation can be bound by it. Ask your coordinator how it is with you. This too belongs in your honest sentence about confidentiality.',
				'Never tell somebody: “I am obliged to report this.” It is not true and it frightens.',
				'Say rather: “I should not carry this alone. I want to ask for advice together with you.”',
			],
		},
		r3: {
			heading: 'Your lighter route',
			paragraphs: [
				'Is there danger now? See that you and the other can get away if possible, and call 112. Do not come between people and do not investigate.',
				'Is there no danger now? Then four steps.',
				'Notice: what did you see or hear, without opinion. Consult: your coordinator or Veilig Thuis. Talk: only if it is safe, with the adult concerned. Bring warmly to help: together, with consent.',
				'You do not look for proof. You confront nobody. You do not question a child.',
				'If a child tells something by itself, you say: “Good that you say it. You did nothing wrong. I will ask somebody who knows what is right.” And you consult the same day.',
			],
		},
		q1: {
			question: 'A friend says: “You are a key person, so you have to report this.” What is right?',
			options: {
				must: {
					text: 'She is right: whoever is certified falls under the Meldcode.',
					because:
						'A certificate does not change this. The Meldcode binds certain professions and organisations. Volunteers’ organisations do not fall under it.',
				},
				may: {
					text: 'As a volunteer you are not obliged. You may always ask for advice, and everybody may report.',
					because:
						'That is how it is. No duty does not mean that you stay silent. Advice costs you nothing, you need not give names, and you are not alone in it.',
				},
				never: {
					text: 'As a volunteer you may in fact never say anything to Veilig Thuis.',
					because:
						'Everybody may ring Veilig Thuis: neighbours, family, you, and also the person concerned. Silence is not a rule. Often it is just a habit.',
				},
			},
		},
		r4: {
			heading: 'Advice or report',
			paragraphs: [
				'With advice you think together. You give no names. Veilig Thuis then notes no details of the family.',
				'You yourself keep watching whether things go well. If you do want to give names, first ask what they do when it sounds very dangerous.',
				'With a report (melding) you do give names. Then Veilig Thuis takes over: it looks at safety and talks with the family.',
				'An ordinary citizen can ask to remain unknown to the family. Sometimes a family guesses who it was all the same. Ask about that before you report.',
				'A sentence to practise for the phone: “Good afternoon, I am a volunteer. I want advice, not a report. I give no names. I saw the following…” (“Ik wil advies, geen melding.”) Then name the town, so that you reach the right region.',
			],
		},
		c1: {
			story: [
				'Every week Yara (6) comes along to her mother’s language lesson. Today there is a bruise on her cheek. She crawls under the table when a chair falls. Her mother says quickly: “She fell, she is so wild.”',
			],
			question: 'What is your first step?',
			options: {
				mother: {
					text: 'You take the mother apart and ask who hit Yara.',
					because:
						'You take it seriously. But your question sounds like an accusation. Perhaps she is afraid herself. They will probably not come next week, and then nobody sees Yara any more.',
				},
				advice: {
					text: 'You write down what you saw and heard, and ring your coordinator or Veilig Thuis for advice today.',
					because:
						'A bruise proves nothing. Together with the fright it is enough to consult. Veilig Thuis can say what a safe next step is, and who can talk with the mother.',
				},
				wait: {
					text: 'You wait three weeks, to see whether it happens more often.',
					because:
						'You do not want to suspect anybody wrongly, and that does you credit. But asking for advice is not suspecting. You need not be certain. Three weeks is long for a child of six.',
				},
				child: {
					text: 'You sit down under the table with Yara and ask: “Who did that?”',
					because:
						'You want her to feel that somebody sees her. That is possible without a question too: “That was a loud bang, that chair. You may sit here.” Asking about what happened is done by somebody who has learned it.',
				},
			},
		},
	},
} satisfies LessonText;
