import type { Episode } from '@sleutelwerk/core';

/** About a call for advice: what is asked, what is not, and what nobody can promise. */
export const episode2: Episode = {
	slug: '2',
	writtenOn: '2026-11-22',
	sources: [
		{
			label: 'gemeente.nu',
			url: 'https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/',
			on: '2025-10-29',
		},
		{
			label: 'Rijksoverheid',
			url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
			on: '2018',
		},
	],
	text: {
		nl: {
			title: 'Een telefoontje',
			summary: 'Hoe gaat bellen om advies? Twee stemmen lopen het gesprek stap voor stap langs.',
			chapters: [
				{
					title: 'Voor je belt',
					lines: [
						{
							speaker: 'Noor',
							text: 'Vandaag pakken we de telefoon. Idil, jij maakt je zorgen over een gezin. Wat doe je eerst?',
						},
						{
							speaker: 'Idil',
							text: 'Ik zoek een rustige plek. En ik bedenk één zin: ik ben vrijwilliger en ik wil advies.',
						},
						{ speaker: 'Noor', text: 'Waar bel je heen?' },
						{
							speaker: 'Idil',
							text: 'Naar Veilig Thuis: 0800-2000. Dag en nacht, gratis. Het nummer staat niet op de rekening, maar wel in de bellijst van je telefoon.',
						},
					],
				},
				{
					title: 'Het gesprek',
					lines: [
						{ speaker: 'Noor', text: 'Wat vragen ze?' },
						{
							speaker: 'Idil',
							text: 'In welke plaats het is. Dan krijg je iemand uit die regio. Daarna vertel je wat je hebt gezien en gehoord. Niet wat je denkt, maar wat er was.',
						},
						{ speaker: 'Noor', text: 'Moet je namen noemen?' },
						{
							speaker: 'Idil',
							text: 'Voor advies niet. Ook je eigen naam hoeft niet. Advies vragen is iets anders dan een melding doen.',
						},
						{ speaker: 'Noor', text: 'En als je slecht Nederlands spreekt?' },
						{
							speaker: 'Idil',
							text: 'Zeg dat meteen. Vraag of er een beroepstolk kan komen. Neem geen kind mee om te tolken.',
						},
					],
				},
				{
					title: 'Na het gesprek',
					lines: [
						{ speaker: 'Noor', text: 'Wat gebeurt er dan?' },
						{
							speaker: 'Idil',
							text: 'Meestal heb je een volgende stap. Niemand kan beloven dat er niets verandert. Dat beloof ik dus ook nooit aan een ander.',
						},
						{ speaker: 'Noor', text: 'En bij gevaar?' },
						{ speaker: 'Idil', text: 'Dan wacht ik niet op advies. Dan bel ik 112.' },
					],
				},
			],
		},
		en: {
			title: 'A phone call',
			summary: 'How does calling for advice go? Two voices walk through the call step by step.',
			chapters: [
				{
					title: 'Before you call',
					lines: [
						{
							speaker: 'Noor',
							text: 'Today we pick up the phone. Idil, you worry about a family. What do you do first?',
						},
						{
							speaker: 'Idil',
							text: 'I look for a quiet place. And I think of one sentence: I am a volunteer and I want advice.',
						},
						{ speaker: 'Noor', text: 'Whom do you call?' },
						{
							speaker: 'Idil',
							text: 'Veilig Thuis: 0800-2000. Day and night, free. The number is not on the bill, but it is in the call list of your phone.',
						},
					],
				},
				{
					title: 'The call',
					lines: [
						{ speaker: 'Noor', text: 'What do they ask?' },
						{
							speaker: 'Idil',
							text: 'In which place it is. Then you get somebody from that region. After that you tell what you saw and heard. Not what you think, but what was there.',
						},
						{ speaker: 'Noor', text: 'Do you have to give names?' },
						{
							speaker: 'Idil',
							text: 'Not for advice. Your own name is not needed either. Asking for advice is something else than making a report.',
						},
						{ speaker: 'Noor', text: 'And if your Dutch is poor?' },
						{
							speaker: 'Idil',
							text: 'Say so at once. Ask whether a professional interpreter can join. Do not bring a child to interpret.',
						},
					],
				},
				{
					title: 'After the call',
					lines: [
						{ speaker: 'Noor', text: 'What happens then?' },
						{
							speaker: 'Idil',
							text: 'Mostly you have a next step. Nobody can promise that nothing changes. So I never promise that to anybody either.',
						},
						{ speaker: 'Noor', text: 'And with danger?' },
						{ speaker: 'Idil', text: 'Then I do not wait for advice. Then I call 112.' },
					],
				},
			],
		},
	},
};
