import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Een zware avond goed afsluiten',
	goal: 'Je kunt iemand opvangen die in de groep te veel vertelt, en je kunt een zware avond zo sluiten dat mensen rustig naar huis gaan.',
	note: 'In deze les vertelt iemand in een groep plotseling over geweld. Er staan geen details in. Je mag stoppen of de les overslaan.',
	steps: {
		r1: {
			heading: 'Als het verhaal eruit komt',
			paragraphs: [
				'Het is kwart voor negen. Jullie praten over ruzie in gezinnen.',
				'Opeens zegt Ifrah: “Bij mij is het elke week. Vorige maand met…” Haar stem breekt. Veertien mensen kijken naar haar.',
				'Jij hebt twee taken tegelijk: voor Ifrah zorgen, en voor de groep. Laat haar niet in details verder vertellen.',
				'Morgen kan ze spijt hebben. En iemand in de kring kan haar man kennen.',
				'Zeg zacht, met haar naam: “Ifrah, dank je. Dit is belangrijk, en het is te belangrijk voor hier. Wil je met Mehret even thee drinken? Ik kom straks ook.”',
				'Je collega loopt met haar mee. Ze gaat nooit alleen naar de gang.',
				'Dan tegen de groep: “Wat hier gezegd is, blijft van Ifrah. We praten er niet over door, ook niet op weg naar huis.”',
				'Laat het even stil zijn. Ga niet meteen door met de volgende stelling.',
			],
		},
		r2: {
			heading: 'Op de gang',
			paragraphs: [
				'Mehret gaat naast haar zitten. Ze geeft water.',
				'Ze zegt: “Je bent hier. Je bent nu even veilig. Voel je je voeten op de grond?”',
				'Ze vraagt niet naar het verhaal.',
				'Dan de vraag die telt: “Kun je vanavond veilig naar huis?” Bij nee: samen met de coördinator bellen jullie Veilig Thuis, 0800-2000.',
				'Bij direct gevaar 112. Stuur haar niet weg met een nummer in haar tas.',
				'Kan ze wel naar huis, vraag dan: “Is er in de groep iemand van wie je schrikt dat die dit hoorde?” Dat is geen vreemde vraag. Het hoort bij haar veiligheid.',
			],
		},
		c1: {
			story: [
				'Vijf minuten voor het einde zegt Yonas in de kring: “Ik ben als jongen zo geslagen dat ik er nog van droom.” Twee vrouwen beginnen te huilen. Een man staat op en loopt weg.',
			],
			question: 'De tijd is om. Wat doe je?',
			options: {
				letgo: {
					text: 'Je vraagt Yonas om verder te vertellen. Dit is waar de avond voor was.',
					because:
						'Je geeft hem ruimte. Maar de deur naar vroeger staat nu wijd open, en om negen uur staat hij alleen op straat met alles wat eruit kwam. De twee vrouwen ook.',
				},
				hold: {
					text: '“Dank je, Yonas. Dat droeg je lang. Ik wil je er straks apart over spreken, als jij dat wilt. We sluiten nu samen rustig af.” Je collega gaat kijken bij de man op de gang.',
					because:
						'Je erkent hem, je opent niets meer, en niemand is alleen. Een kwartier later stoppen is beter dan op tijd stoppen met een open wond. Straks vraag je Yonas of de huisarts kan meedenken over zijn dromen.',
				},
				stop: {
					text: 'Je zegt dat het helaas tijd is en wenst iedereen een goede avond.',
					because:
						'Je houdt je aan de tijd. Maar Yonas voelt: ik zei het, en iedereen pakte zijn jas. De kans is groot dat hij het nooit meer zegt.',
				},
			},
		},
		r3: {
			heading: 'Zo sluit je af',
			paragraphs: [
				'Begin een kwartier voor het einde. Praat langzamer en zachter.',
				'“We hebben over zware dingen gepraat. We gaan nu langzaam terug.”',
				'Dan het lichaam: “Zet je voeten op de vloer. Kijk rond en zoek iets groens. Adem lang uit.”',
				'Wie niet wil, kijkt gewoon mee.',
				'Dan een rondje met één woord: “Met welk woord ga jij naar huis?” Overslaan mag. Ga er niet op in.',
				'Dan, voor iedereen: waar hulp is, en dat jullie nog twintig minuten blijven om de stoelen op te ruimen. Wie iets wil zeggen, kan een stoel dragen. Dat valt niet op.',
			],
		},
		o1: {
			instruction: 'Zet de afsluiting in de goede volgorde.',
			items: {
				slow: 'Langzamer praten en zeggen dat jullie gaan afronden.',
				body: 'Voeten op de vloer, rondkijken, lang uitademen.',
				word: 'Ieder één woord, overslaan mag.',
				help: 'Aan iedereen vertellen waar hulp is.',
				stay: 'Nog twintig minuten blijven bij de stoelen en de thee.',
				pair: 'Met je collega napraten en je coördinator bellen als dat nodig is.',
			},
			after:
				'Eerst het hoofd tot rust, dan het lichaam, dan het woord. De laatste stap is voor jou. Sla die niet over omdat het laat is.',
		},
		s1: {
			statement: 'Een goede avond is een avond waarop mensen huilen en alles eruit komt.',
			afterAgree:
				'Huilen kan opluchten, en soms is het een begin. Vraag je wel af: voor wie is het goed? Wie te veel vertelt, kan zich daarna wekenlang schamen en niet meer komen.',
			afterDisagree:
				'Een goede avond herken je later: mensen komen terug, en iemand vraagt op een gewone dinsdag om een gesprek. Tranen zijn niet fout. Ze zijn alleen niet het doel.',
		},
		r4: {
			heading: 'Geen opdracht mee naar huis',
			paragraphs: [
				'Soms vraagt iemand: “Welke opdracht krijgen we mee?” Geef er geen.',
				'Wie thuis bang is, kan in gevaar komen door het onderwerp op tafel te leggen. Jij weet niet wie dat is.',
				'Zeg liever: “Je hoeft thuis niets te bespreken. Neem alleen een gedachte mee.” En vraag de volgende keer nooit: “En, hoe ging het thuis?” waar de groep bij is.',
				'En jij? Rijd niet meteen weg. Neem tien minuten met je collega.',
				'Zit je er ’s avonds nog mee, bel dan je coördinator, of de Luisterlijn, 088 0767 000, dag en nacht.',
				'Vertel daar over jouw gevoel, niet over wie het was.',
			],
		},
		t1: {
			task: 'Denk aan een plek of een moment waar jij rustig van wordt. Wat maakt het daar rustig: geluid, licht, geur, iemand? Neem één ding daarvan in gedachten mee naar de volgende bijeenkomst. Je hoeft het aan niemand te vertellen.',
		},
	},
} satisfies LessonText;
