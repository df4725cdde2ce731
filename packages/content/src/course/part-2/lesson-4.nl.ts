import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Ouderen, en mensen die je bijna nooit ziet',
	goal: 'Je herkent signalen bij ouderen en bij mensen die binnen gehouden worden, en je doet veilig een eerste stap.',
	steps: {
		r1: {
			heading: 'Een lege koelkast',
			paragraphs: [
				'Oma Sita woont boven de bakker. Vroeger nam ze altijd iets lekkers mee naar de bingo. Nu vraagt ze of de koekjes die over zijn mee mogen.',
				'‘Mijn kleinzoon doet de boodschappen,’ zegt ze trots. ‘Hij heeft mijn pasje. Hij is zo druk, hij vergeet het weleens.’',
				'Ravi, die de bingo leidt, kent de kleinzoon. Het is een beleefde jongen. Toch blijft dat ene zinnetje hangen.',
			],
		},
		r2: {
			heading: 'Wat je bij ouderen kunt merken',
			paragraphs: [
				'Ouderen kunnen geslagen of uitgescholden worden. Maar vaker gaat het stil: geld dat verdwijnt, post die iemand anders openmaakt, bezoek dat niet meer mag.',
				'Let op een lege koelkast, spullen die weg zijn of schulden die er plotseling zijn. Let ook op vermagering, vuile kleren, wonden van lang liggen, en bang kijken naar één persoon.',
				'Volgens cijfers die Movisie noemt, krijgt ongeveer één op de twintig ouderen er ooit mee te maken.',
				'Veel ouderen zwijgen, want het gaat om hun eigen kind. ‘Ik heb hem zelf opgevoed,’ zeggen ze dan.',
			],
		},
		r3: {
			heading: 'Als zorgen te zwaar wordt',
			paragraphs: [
				'In veel families zorg je zelf voor je ouders. Dat is liefde, en soms is het ook te veel. Een dochter die al een jaar niet doorslaapt, kan een keer hard knijpen.',
				'Zij wil geen kwaad. Toch is het voor haar moeder niet veilig. Beide hebben hulp nodig, niet alleen de moeder.',
				'Zeg tegen zo’n dochter: ‘Wat doe jij veel. Wie zorgt er voor jou?’ Vertel dat de huisarts of het wijkteam kan meedenken over hulp thuis of een paar uur vrij.',
			],
		},
		s1: {
			statement: 'Voor je ouders zorg je zelf, zonder hulp van buiten.',
			afterAgree:
				'Het is een eer om te kunnen zorgen. Hulp van buiten neemt die eer niet weg. Wie af en toe kan slapen, zorgt met meer geduld.',
			afterDisagree:
				'Hulp vragen kan een oudere juist veiliger maken. Houd wel rekening met de schaamte. Voor sommige families voelt een vreemde in huis als falen.',
		},
		c1: {
			story: [
				'Nadia zorgt voor haar vader, die alles vergeet. Ze staat bij jou in de gang van de moskee en praat snel.',
				'‘Gisteren heb ik hem op zijn kamer gezet en de deur op slot gedaan,’ zegt ze. ‘Hij bonsde een uur lang. Ik ben een slechte dochter.’',
			],
			question: 'Wat zeg je?',
			options: {
				a: {
					text: '‘Nee hoor, je bent een goede dochter. Iedereen verliest weleens zijn geduld.’',
					because:
						'Dit troost haar. Maar het maakt de dichte deur gewoon, en er verandert niets. Bij brand kan haar vader niet weg.',
				},
				b: {
					text: '‘Wat goed dat je dit durft te zeggen. Je bent doodmoe. Zullen we samen kijken wie er deze week kan helpen, bij jou en bij je vader?’',
					because:
						'Je geeft haar geen schuld en je praat het niet goed. Samen de huisarts of Veilig Thuis om advies vragen is nu een goede stap, op een rustige plek.',
				},
				c: {
					text: '‘Dat mag echt niet. Je sluit je eigen vader toch niet op?’',
					because:
						'Het klopt dat het niet veilig is. Maar ze zei zelf al dat ze zich slecht voelt. Een volgende keer vertelt ze het aan niemand.',
				},
			},
		},
		r4: {
			heading: 'Mensen die binnen gehouden worden',
			paragraphs: [
				'Soms weet je dat ergens iemand woont, maar zie je haar nooit. Ze gaat niet naar taalles en komt alleen buiten met een man of schoonmoeder.',
				'Signalen zijn: geen eigen sleutel, geen eigen telefoon, paspoort bij een ander. Ze mag alleen naar de dokter als er iemand meegaat die voor haar praat.',
				'Dit overkomt ook mannen. Denk aan een jonge man die na zijn huwelijk hierheen kwam, en dag en nacht bij de schoonfamilie werkt zonder loon.',
				'Femmes for Freedom geeft informatie en juridisch advies aan mensen die zo leven. Advies vragen bij Veilig Thuis kan ook: 0800-2000.',
			],
		},
		r5: {
			heading: 'Dichtbij komen zonder gevaar',
			paragraphs: [
				'Ga niet aanbellen om te vragen of het wel goed gaat. Geef geen folder en geen briefje mee. Als een ander het vindt, kan zij gevaar lopen.',
				'Zoek een gewone plek waar zij wel mag komen: het consultatiebureau, de tandarts, een feest voor vrouwen. Maak daar een praatje over gewone dingen, en kom terug.',
				'Praat er met bijna niemand over. In een kleine gemeenschap reist een zin snel. Overleg met je coördinator, zonder naam.',
				'Moet er getolkt worden? Laat dat nooit doen door familie, een kind of iemand uit de eigen kring. Vraag de organisatie om een beroepstolk.',
			],
		},
		q1: {
			question:
				'Je maakt je zorgen over een jonge vrouw die je bijna nooit ziet. Wat is veilig? Er zijn er twee.',
			options: {
				a: {
					text: 'Je coördinator vragen wat een goede stap is, zonder haar naam te noemen.',
					because: 'Zo denkt iemand met ervaring mee en hoort de gemeenschap niets.',
				},
				b: {
					text: 'Haar schoonmoeder vragen waarom ze nooit naar buiten mag.',
					because:
						'De vraag is begrijpelijk. Maar de schoonmoeder weet nu dat erover gepraat wordt. De deur kan nog verder dichtgaan.',
				},
				c: {
					text: 'Een praatje maken als je haar bij het consultatiebureau ziet, over de baby.',
					because: 'Dit valt niet op. Vertrouwen groeit in kleine stukjes, en zij leert jouw gezicht kennen.',
				},
				d: {
					text: 'Haar een kaartje met het nummer van Veilig Thuis in de hand drukken.',
					because:
						'Je wilt haar een uitweg geven. Maar als iemand dat kaartje vindt, loopt zij gevaar en jij ziet haar niet meer.',
				},
			},
		},
		f1: {
			question:
				'Aan wie dacht je tijdens deze les? Schrijf geen naam op. Wat heb je echt gezien, en wat is jouw idee erover?',
		},
	},
} satisfies LessonText;
