import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wie je bent als sleutelpersoon',
	goal: 'Je kunt in eigen woorden zeggen wat je als sleutelpersoon doet, en wat niet jouw taak is.',
	steps: {
		r1: {
			heading: 'Een dinsdagavond',
			paragraphs: [
				'Op dinsdag is er naailes in het buurthuis. Hodan zet thee, zoals elke week.',
				'Na de les gaan de vrouwen naar huis. Alleen Samira blijft zitten. Ze vouwt een lap stof op, en dan nog een keer.',
				'‘Jij kent hier iedereen,’ zegt ze zacht. ‘Mag ik jou iets vragen?’',
				'Hodan weet niet wat er komt. Ze schuift haar stoel iets dichterbij en zegt: ‘Natuurlijk. Ik heb tijd.’',
				'Meer hoeft ze op dit moment niet te doen. Dat kun jij ook.',
			],
		},
		r2: {
			heading: 'Waarom mensen jou kiezen',
			paragraphs: [
				'Een sleutelpersoon is iemand die vertrouwd is. Je kent de taal, de gewoonten en de grappen. Je weet hoe het voelt om in een nieuw land te beginnen.',
				'Misschien ben je moeder, student, buurman, imam of trainer van een voetbalteam. Je hebt geen diploma nodig om goed te luisteren.',
				'Over geweld thuis praten mensen niet makkelijk. ‘Wat binnen gebeurt, blijft binnen,’ leerden velen als kind. Dat hoor je in families van hier en in families van ver weg.',
				'Daarom gaat iemand vaak niet eerst naar een loket, maar naar een mens. Soms ben jij die mens.',
			],
		},
		s1: {
			statement: 'Een goede sleutelpersoon heeft op elke vraag een antwoord.',
			afterAgree:
				'Je wilt de ander graag verder helpen, en dat is mooi. Toch is een eerlijk ‘dat weet ik niet’ veiliger dan een snel antwoord. Daarna kun je samen zoeken wie het wel weet.',
			afterDisagree:
				'Zo werkt het voor veel sleutelpersonen. Ze kennen niet elk antwoord, maar wel de weg. Weten waar je moet zijn, is al heel veel.',
		},
		r3: {
			heading: 'Wat je doet',
			paragraphs: [
				'Je luistert en je neemt de ander serieus. Je oordeelt niet: niet over haar, niet over hem, niet over de familie.',
				'Je vertelt welke hulp er is en hoe die hulp werkt. Veel mensen zijn bang omdat niemand het ze heeft uitgelegd.',
				'Als de ander dat wil, zoek je samen een goede volgende stap. Soms ga je mee naar een eerste gesprek, als steun.',
				'En je praat met je coördinator als je twijfelt. Twijfel is geen fout. Twijfel hoort bij dit werk.',
			],
		},
		r4: {
			heading: 'Wat je niet bent',
			paragraphs: [
				'Je bent geen hulpverlener, geen rechter en geen politie. Je hoeft niet uit te zoeken wat er precies is gebeurd.',
				'Je bent geen bemiddelaar tussen twee partners. Bij geweld durft één van de twee niet vrij te praten. Na zo’n gesprek kan het thuis gevaarlijker zijn.',
				'Je bent bij deze gesprekken ook geen tolk. Een beroepstolk van buiten de familie en de gemeenschap is veiliger. Zo hoeft niemand zich later te schamen op een feest.',
				'Dit lijkt misschien minder dan je zou willen geven. Maar een duidelijke rol kun je lang volhouden, en mensen weten wat ze aan je hebben.',
			],
		},
		c1: {
			story: [
				'Samira vertelt dat haar man vaak schreeuwt en haar telefoon afpakt. Ze huilt.',
				'‘Kun jij met hem praten?’ vraagt ze. ‘Jouw man en hij bidden samen. Naar jullie luistert hij.’',
			],
			question: 'Wat zegt Hodan?',
			options: {
				a: {
					text: '‘Goed, wij komen zondag langs. Dan praten we rustig met z’n vieren.’',
					because:
						'Samira voelt zich eerst gesteund. Maar nu weet haar man dat zij heeft gepraat. Na het bezoek is zij alleen met hem, en jij bent er dan niet.',
				},
				b: {
					text: '‘Daar kan ik me niet mee bemoeien. Dit is iets tussen jullie.’',
					because:
						'Hodan houdt haar grens, maar de deur gaat dicht. Samira denkt: ik had niets moeten zeggen. Misschien probeert ze het jaren niet meer.',
				},
				c: {
					text: '‘Met hem praten doe ik niet, dat kan het voor jou moeilijker maken. Maar ik laat je niet alleen. Zullen we samen kijken wie kan meedenken?’',
					because:
						'Samira is misschien even teleurgesteld. Ze hoort wel een reden, en ze hoort dat Hodan blijft. Hodan doet alles met haar erbij.',
				},
			},
		},
		m1: {
			instruction: 'Wie doet wat? Zet bij elkaar wat bij elkaar hoort.',
			pairs: {
				a: { left: 'Sleutelpersoon', right: 'Luistert, geeft uitleg en helpt de weg vinden' },
				b: { left: 'Huisarts', right: 'Kijkt naar klachten van lichaam en hoofd, en verwijst' },
				c: { left: 'Wijkteam', right: 'Helpt in de buurt met opvoeden, geld en problemen thuis' },
				d: { left: 'Veilig Thuis (0800-2000)', right: 'Geeft dag en nacht advies over geweld thuis' },
				e: { left: '112', right: 'Komt als er nu gevaar is' },
			},
			after:
				'Jij hoeft het werk van de anderen niet te doen. Jij bent vaak degene die weet dat ze bestaan. Dat is jouw sleutel.',
		},
		r5: {
			heading: 'Drie zinnen voor onderweg',
			paragraphs: [
				'Aan het begin: ‘Wat goed dat je het vertelt. Ik luister.’',
				'Als je het niet weet: ‘Ik weet het nu niet. Ik ken wel mensen die dit weten.’',
				'Aan het eind: ‘Wat wil jij zelf? Ik denk met je mee.’',
				'Zeg liever niet: ‘Ik ga dit voor je oplossen.’ Dat kun je niet beloven. En de ander is dan weer iemand over wie beslist wordt.',
				'Je hoeft deze zinnen niet uit je hoofd te leren. Je gaat ze in deze cursus nog vaak horen en oefenen.',
			],
		},
		f1: {
			question: 'Waarom wil jij sleutelpersoon zijn? En wat hoop je dat niemand van jou vraagt?',
		},
	},
} satisfies LessonText;
