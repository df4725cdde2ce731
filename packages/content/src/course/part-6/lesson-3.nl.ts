import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Eerlijk antwoorden op angst',
	goal: 'Je kunt rustig vertellen wat je weet over kinderen, verblijf en politie, en wat jij niet kunt beloven.',
	note: 'Deze les gaat over de angst om kinderen of een verblijfsvergunning te verliezen. Je mag stoppen of de les overslaan.',
	steps: {
		r1: {
			heading: 'De vraag achter de vraag',
			paragraphs: [
				'“Wat gebeurt er als ik bel?” vraagt Lina. Ze vraagt eigenlijk: pakken ze mijn kinderen af? Moet ik het land uit? Hoort mijn man het?',
				'Je wilt haar geruststellen. Toch zeg je nooit: “Er gebeurt niks.” Dat weet je niet.',
				'Eén keer een verkeerde belofte, en de hele gemeenschap hoort: ze liegen.',
				'Een eerlijk antwoord heeft drie delen. Wat weet ik zeker? Wat hangt ervan af? Wie kun je het vragen zonder je naam te noemen?',
				'Dat laatste kan bijna altijd.',
			],
		},
		r2: {
			heading: '“Pakken ze mijn kinderen af?”',
			paragraphs: [
				'Wat we weten: alleen de kinderrechter kan beslissen dat een kind uit huis gaat als ouders dat niet willen.',
				'Eerst onderzoekt de Raad voor de Kinderbescherming of hulp verplicht moet worden.',
				'Veilig Thuis zoekt eerst hulp waar ouders zelf ja tegen zeggen. (Bron: kinderbescherming.nl.)',
				'Wat ervan afhangt: hoe groot het gevaar is, en of ouders hulp aannemen. Het gebeurt dat kinderen uit huis gaan. Dus zeg niet dat het nooit gebeurt.',
				'Goed om te weten: als de politie komt en er zijn kinderen, doet zij bijna altijd een melding bij Veilig Thuis. Dat is nog geen uithuisplaatsing. Het betekent dat iemand gaat vragen hoe het met de kinderen is.',
				'Zeg tegen Lina: “Ik kan niets beloven over jouw kinderen. Ik weet wel: bellen om advies, zonder naam, is nog geen melding. Dan hoor je wat er kan gebeuren vóór je iets kiest.”',
			],
		},
		m1: {
			instruction: 'Wie doet wat?',
			pairs: {
				judge: { left: 'De kinderrechter', right: 'beslist of een kind uit huis gaat' },
				council: {
					left: 'De Raad voor de Kinderbescherming',
					right: 'onderzoekt of hulp verplicht moet worden',
				},
				safe: { left: 'Veilig Thuis', right: 'geeft advies en kijkt na een melding naar de veiligheid' },
				mayor: { left: 'De burgemeester', right: 'kan een huisverbod geven aan wie gevaar geeft' },
			},
			after:
				'Niemand doet alles. Veilig Thuis kan dus niet zelf een kind uit huis plaatsen. Dat verschil kennen haalt bij veel ouders al spanning weg.',
		},
		r3: {
			heading: '“Moet ik het land uit?”',
			paragraphs: [
				'Wat we weten: als een relatie stopt door geweld, kan iemand met een verblijf dat van de partner afhangt een eigen vergunning vragen. Daar zijn bewijzen voor nodig, van politie of justitie én van een helper, zoals een arts of een opvang. (Bron: afhankelijkverblijf.nl.)',
				'Wat ervan afhangt: welke vergunning iemand heeft en of die nog geldig is. Bij een asielvergunning of zonder papieren liggen de regels anders.',
				'Daarom: eerst een jurist, dan pas stappen. Het Juridisch Loket kan een begin zijn.',
				'Woont iemand in een opvang van het COA? Medewerkers daar geven geweld door aan Veilig Thuis, en een vermoeden van geweld ook aan de politie. (Bron: stukken van regering en Kamer, 2019 en 2020.) Zeg dat eerlijk.',
				'Een dokter mag iedereen zien die zorg nodig heeft. Ook zonder papieren is er recht op medisch noodzakelijke zorg. Dokters van de Wereld kan helpen als iemand geweigerd wordt.',
			],
		},
		q1: {
			question: 'Lina vraagt: “Als ik bel, hoort mijn man het dan?” Wat zeg je?',
			options: {
				nothing: {
					text: '“Nee hoor, dat blijft helemaal geheim.”',
					because:
						'Ze durft nu te bellen, maar op een belofte die jij niet kunt waarmaken. Bij een melding praat Veilig Thuis met het gezin. Als ze dat dan pas hoort, is ze haar vertrouwen kwijt, en misschien haar veiligheid.',
				},
				honest: {
					text: '“Als je advies vraagt zonder naam, niet via hen. Komt er een melding, dan praten ze met het gezin. Zeg aan de telefoon dat je bang bent dat hij het hoort. En bel van een telefoon die hij niet ziet.”',
					because:
						'Dit is waar en bruikbaar. Ze weet nu wat ze kan kiezen, wat ze kan vragen en waar ze op moet letten. Het nummer 0800-2000 staat niet op de rekening, maar blijft wel in de belgeschiedenis staan.',
				},
				lawyer: {
					text: '“Dat moet je aan een advocaat vragen, ik zeg daar niets over.”',
					because:
						'Voorzichtig is goed, zeker bij verblijf. Maar deze vraag kun je beantwoorden, en haar angst zit hier. Een gesloten antwoord voelt voor haar als weer een deur die dichtgaat.',
				},
			},
		},
		r4: {
			heading: 'Drie zinnen voor op zak',
			paragraphs: [
				'“Dat weet ik niet zeker, en ik wil je niets verkeerds vertellen. We kunnen het samen vragen zonder je naam.”',
				'“Er zijn mensen bij wie het goed ging en mensen bij wie het moeilijk werd. Laten we eerst uitzoeken wat voor jou geldt.”',
				'“Je mag stoppen op elk moment. Alleen als er gevaar is voor jou of een kind, haal ik hulp, en dat zeg ik je zoveel mogelijk eerst.”',
				'Vertel ook nooit het verhaal van een ander gezin als voorbeeld, ook niet zonder naam. In een kleine gemeenschap is “een moeder met een tweeling” al een naam.',
			],
		},
		s1: {
			statement: 'Je mag iemand best een beetje geruststellen met iets dat niet helemaal zeker is.',
			afterAgree:
				'Je doet het uit liefde, en veel mensen doen het. Maar denk aan drie maanden later: als het anders loopt, is het vertrouwen in jou weg, en ook het vertrouwen in hulp.',
			afterDisagree:
				'Eerlijk zijn is op lange termijn het warmst. Let wel op je toon. “Dat weet ik niet” kan koud klinken. “Dat weet ik niet, en ik blijf bij je tot we het weten” niet.',
		},
		t1: {
			task: 'Welke zin over hulp of instanties heb je zo vaak gehoord dat hij waar lijkt? Vraag je af: wie zei het, en hoe wist die persoon het? Je hoeft het nergens te bespreken of op te schrijven.',
		},
	},
} satisfies LessonText;
