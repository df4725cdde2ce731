import type { Episode } from '@sleutelwerk/core';

/** About listening without solving. */
export const episode1: Episode = {
	slug: '1',
	writtenOn: '2026-11-22',
	sources: [
		{
			label: 'gemeente.nu',
			url: 'https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/',
			on: '2025-10-29',
		},
	],
	text: {
		nl: {
			title: 'Eerst luisteren',
			summary: 'Twee stemmen over een gesprek na de les. Wat zeg je als iemand jou iets moeilijks vertelt?',
			chapters: [
				{
					title: 'Na de les',
					lines: [
						{
							speaker: 'Noor',
							text: 'Welkom. Ik ben Noor. Naast mij zit Idil. Wij zijn bedacht, en het verhaal ook.',
						},
						{
							speaker: 'Idil',
							text: 'Maar het had echt kunnen zijn. Het gaat over een vrouw die na de les blijft zitten.',
						},
						{ speaker: 'Noor', text: 'Ze zegt: mag ik jou iets vragen? En dan zegt ze even niets.' },
						{
							speaker: 'Idil',
							text: 'Die stilte is belangrijk. Je hoeft haar niet te vullen. Schuif je stoel iets dichterbij en wacht.',
						},
					],
				},
				{
					title: 'Zinnen die passen',
					lines: [
						{ speaker: 'Noor', text: 'Wat zeg je als ze vertelt dat ze thuis bang is?' },
						{
							speaker: 'Idil',
							text: 'Iets korts. Bijvoorbeeld: wat goed dat je het vertelt. Of: dit is niet jouw schuld.',
						},
						{ speaker: 'Noor', text: 'En wat zeg je liever niet?' },
						{
							speaker: 'Idil',
							text: 'Ik ga dit voor je oplossen. Dat kun je niet beloven. En ik praat wel met hem. Dat kan het thuis gevaarlijker maken.',
						},
						{ speaker: 'Noor', text: 'Mag ik beloven dat ik het geheim houd?' },
						{
							speaker: 'Idil',
							text: 'Nee. Zeg liever: ik vertel het niet zomaar door. Maar als er gevaar is, zoek ik hulp, en dan zeg ik dat eerst tegen jou als dat kan.',
						},
					],
				},
				{
					title: 'Een volgende stap',
					lines: [
						{ speaker: 'Noor', text: 'En daarna?' },
						{
							speaker: 'Idil',
							text: 'Vraag wat zij zelf wil. Je kunt samen bellen met Veilig Thuis: 0800-2000. Dat is gratis, dag en nacht. Advies vragen kan zonder naam.',
						},
						{ speaker: 'Noor', text: 'Is er nu gevaar, dan bel je 112.' },
						{
							speaker: 'Idil',
							text: 'En vergeet jezelf niet. Praat daarna met je coördinator. Luisteren kost kracht.',
						},
					],
				},
			],
		},
		en: {
			title: 'Listening first',
			summary:
				'Two voices about a talk after the lesson. What do you say when somebody tells you something hard?',
			chapters: [
				{
					title: 'After the lesson',
					lines: [
						{
							speaker: 'Noor',
							text: 'Welcome. I am Noor. Beside me sits Idil. We are made up, and so is the story.',
						},
						{
							speaker: 'Idil',
							text: 'But it could have been real. It is about a woman who stays behind after the lesson.',
						},
						{
							speaker: 'Noor',
							text: 'She says: may I ask you something? And then she says nothing for a moment.',
						},
						{
							speaker: 'Idil',
							text: 'That silence matters. You need not fill it. Move your chair a little closer and wait.',
						},
					],
				},
				{
					title: 'Sentences that fit',
					lines: [
						{ speaker: 'Noor', text: 'What do you say when she tells you that she is afraid at home?' },
						{
							speaker: 'Idil',
							text: 'Something short. For example: it is good that you tell me. Or: this is not your fault.',
						},
						{ speaker: 'Noor', text: 'And what do you rather not say?' },
						{
							speaker: 'Idil',
							text: 'I will solve this for you. You cannot promise that. And: I will talk to him. That can make it more dangerous at home.',
						},
						{ speaker: 'Noor', text: 'May I promise to keep it secret?' },
						{
							speaker: 'Idil',
							text: 'No. Rather say: I do not just pass it on. But when there is danger I look for help, and I tell you first if that is possible.',
						},
					],
				},
				{
					title: 'A next step',
					lines: [
						{ speaker: 'Noor', text: 'And then?' },
						{
							speaker: 'Idil',
							text: 'Ask what she wants herself. You can call Veilig Thuis together: 0800-2000. It is free, day and night. You can ask for advice without a name.',
						},
						{ speaker: 'Noor', text: 'If there is danger now, you call 112.' },
						{
							speaker: 'Idil',
							text: 'And do not forget yourself. Talk to your coordinator afterwards. Listening takes strength.',
						},
					],
				},
			],
		},
	},
};
