import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wat je wel en niet kunt beloven',
	goal: 'Je kunt rustig uitleggen wat vertrouwelijk bij jou betekent, voordat iemand zijn verhaal vertelt.',
	steps: {
		r1: {
			heading: '‘Beloof het eerst’',
			paragraphs: [
				'Yonas traint op woensdag een groep jonge mannen. Na de training loopt Filmon mee naar de bushalte. Hij kijkt twee keer om.',
				'‘Er is iets thuis,’ zegt hij. ‘Maar beloof eerst dat je het aan niemand vertelt. Zweer het.’',
				'Yonas voelt dat dit een belangrijk moment is. Als hij ja zegt, gaat Filmon praten. Als hij nee zegt, stapt Filmon misschien in de bus.',
				'Bijna iedere sleutelpersoon maakt dit mee. Daarom helpt het als je vooraf weet wat je gaat zeggen.',
			],
		},
		r2: {
			heading: 'Waarom je geen geheim belooft',
			paragraphs: [
				'Vertrouwelijk is niet hetzelfde als geheim. Vertrouwelijk betekent: ik vertel het niet door aan mensen die er niets mee te maken hebben.',
				'Geheim betekent: aan niemand, wat er ook gebeurt. Dat kun je niet beloven. Misschien hoor je straks dat iemand in gevaar is, of dat een kind wordt geslagen.',
				'Dan kies je tussen twee slechte dingen. Je zwijgt terwijl iemand gevaar loopt, of je breekt je woord. Wie één keer zo’n gebroken belofte meemaakt, vertelt daarna vaak niets meer.',
				'Een eerlijk begin kost soms een beetje vertrouwen. Een gebroken belofte kost alles.',
			],
		},
		q1: {
			question: 'Filmon wacht op antwoord. Welke zin past het best?',
			options: {
				a: {
					text: '‘Ik zweer het. Alles blijft tussen ons.’',
					because:
						'Filmon gaat nu praten. Maar als hij of een kind gevaar loopt, zit jij vast aan je eed. Deze winst van vandaag sluit morgen een deur.',
				},
				b: {
					text: '‘Dan kun je het beter niet vertellen.’',
					because: 'Je bent eerlijk, maar hij hoort vooral: ga weg. Zo blijft hij alleen met iets zwaars.',
				},
				c: {
					text: '‘Ik praat er niet over met je familie of met vrienden. Als er gevaar is, vraag ik hulp. Dan zeg ik dat eerst tegen jou.’',
					because:
						'Dit is waar, en het is ook warm. Hij weet met wie je niet praat, wanneer je wel iets doet, en dat hij het als eerste hoort.',
				},
				d: {
					text: '‘Vertel maar, dan zien we later wel wat ik ermee doe.’',
					because:
						'Dit klinkt vriendelijk. Toch kan hij nu niet kiezen, want hij weet niet waar zijn verhaal naartoe gaat.',
				},
			},
		},
		r3: {
			heading: 'Met wie je wel en niet praat',
			paragraphs: [
				'Je praat niet met de partner, de familie, de buren of de geestelijk leider van de ander. Ook niet als zij het goed bedoelen. Eén zin aan een zus kan dezelfde avond bij de man zijn.',
				'Je praat wel met je coördinator. Vaak kan dat zonder naam: ‘Een man van rond de dertig vertelde mij iets. Wat is een goede stap?’',
				'Je kunt ook Veilig Thuis bellen voor advies, op 0800-2000. Dat is gratis, dag en nacht. Je hoeft je naam niet te zeggen, en de naam van het gezin ook niet.',
			],
		},
		r4: {
			heading: 'Een arts, en jij',
			paragraphs: [
				'Een arts heeft een beroepsgeheim dat in de wet staat. Ook daar zijn uitzonderingen, bijvoorbeeld bij ernstig gevaar.',
				'Denk niet dat voor vrijwilligers precies hetzelfde geldt. Vraag je organisatie welke afspraken er voor jou zijn, en vraag die op papier.',
				'Schrijf zo weinig mogelijk op. Geen namen in je agenda, geen foto van een verwonding op je telefoon, geen verhaal in de groepsapp. Ook een gebed voor iemand kan zonder naam.',
			],
		},
		s1: {
			statement: 'Als je iemand helpt, mag je partner thuis weten over wie het gaat.',
			afterAgree:
				'Het is fijn om thuis te vertellen waarom je stil bent. Dat kan ook zonder naam: ‘Ik heb vandaag iets zwaars gehoord.’ Zo heb jij steun en blijft de ander veilig.',
			afterDisagree:
				'Dat beschermt de ander, zeker in een kleine gemeenschap. Vergeet jezelf niet. Zoek wel een plek waar jij je verhaal kwijt kunt, bijvoorbeeld bij je coördinator.',
		},
		c1: {
			story: [
				'Je hebt in het buurthuis lang met Zeynep gepraat, met de deur dicht. Nu staat haar schoonmoeder bij de koffie.',
				'‘Waar hadden jullie het over?’ vraagt ze. ‘Ik maak me zorgen, ze eet bijna niet.’',
			],
			question: 'Wat doe je?',
			options: {
				a: {
					text: 'Je zegt dat Zeynep het zwaar heeft en dat de familie lief moet zijn.',
					because:
						'Je bedoelt het goed. Maar nu weet de familie dat er iets te vertellen was. Thuis krijgt Zeynep vragen, en je weet niet van wie.',
				},
				b: {
					text: 'Je zegt vriendelijk: ‘Wat vrouwen mij vertellen, bespreek ik niet met hun familie. Dat geldt ook voor wat u mij vertelt.’',
					because:
						'Zo is jouw zwijgen gewoon, en niet verdacht. De schoonmoeder hoort ook dat zij zelf bij jou terechtkan.',
				},
				c: {
					text: 'Je zegt dat jullie het over de taalles hadden.',
					because:
						'Dit lost het nu op. Maar als Zeynep thuis iets anders zegt, merken ze dat er iets niet klopt. Zonder afspraak met haar is een smoes gevaarlijk.',
				},
			},
		},
		r5: {
			heading: 'Contact dat veilig is',
			paragraphs: [
				'Vraag aan het eind van een gesprek: ‘Hoe kunnen wij veilig contact hebben?’ De ander weet het best wie er meekijkt op de telefoon.',
				'Bel niet terug op een nummer dat meer mensen gebruiken. Stuur geen bericht over het onderwerp. Laat de ander liever zelf komen, op een vaste plek en tijd.',
				'Zeg tegen wie wil bellen: ‘Het gesprek staat daarna nog in je belgeschiedenis.’ Het nummer van Veilig Thuis komt niet op de rekening, maar het blijft wel zichtbaar op de telefoon.',
			],
		},
		t1: {
			task: 'Denk voor jezelf aan een geheim dat iemand jou ooit vroeg te bewaren. Was het licht of zwaar om te dragen? Bedenk dan je eigen zin voor als iemand zegt: ‘Beloof het eerst.’ Zeg hem één keer hardop als je alleen bent.',
		},
	},
} satisfies LessonText;
