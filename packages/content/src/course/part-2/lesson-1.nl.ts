import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Ruzie of geweld?',
	goal: 'Je kent zes vormen van huiselijk geweld en je kunt uitleggen wat het verschil is met ruzie.',
	steps: {
		r1: {
			heading: '‘Hij slaat mij niet’',
			paragraphs: [
				'In het taalcafé trilt de telefoon van Farida. Het is de zesde keer in een uur. ‘Mijn man wil weten wie er zijn,’ zegt ze, en ze stuurt een foto van de tafel.',
				'‘Waarom komt hij zelf niet even kijken?’ grapt iemand. Farida lacht niet mee. ‘Hij bewaart ook mijn bankpas. Maar hij is geen slechte man. Hij slaat mij niet.’',
				'Anneke, die koffie inschenkt, is even stil. Dan zegt ze: ‘Mijn zus in Drenthe zei altijd precies hetzelfde.’',
			],
		},
		r2: {
			heading: 'Het verschil zit in de angst',
			paragraphs: [
				'In elk huis is weleens ruzie. Twee mensen zijn boos, allebei zeggen ze wat ze vinden, en later maken ze het goed. Niemand is bang.',
				'Bij geweld is dat anders. Eén van de twee heeft de macht, en de ander past zich aan. Het gebeurt vaker, en meestal wordt het erger.',
				'Een vraag die helpt: kan deze persoon thuis nee zeggen zonder bang te zijn? Als het antwoord nee is, is het meer dan ruzie.',
			],
		},
		s1: {
			statement: 'Ruzie hoort bij een huwelijk.',
			afterAgree:
				'Dat klopt: mensen botsen, ook als ze van elkaar houden. Blijf wel letten op angst. Wie zwijgt om de vrede te bewaren, heeft geen ruzie meer.',
			afterDisagree:
				'Misschien vind jij dat het zonder ruzie moet kunnen. Let dan op dat je niet te streng wordt. Wie bang is om als slecht stel gezien te worden, vertelt minder.',
		},
		r3: {
			heading: 'Zes vormen',
			paragraphs: [
				'Lichamelijk geweld: slaan, duwen, schoppen, de keel dichtknijpen. Psychisch geweld: schelden, kleineren, dreigen, iemand laten denken dat ze gek wordt.',
				'Seksueel geweld: alles op seksueel gebied wat iemand niet wil. Dat geldt ook binnen een huwelijk. Na seksueel geweld kan iemand het Centrum Seksueel Geweld bellen, op 0800-0188, liefst binnen zeven dagen.',
				'Financieel geweld: iemands geld, bankpas of loon afpakken, of schulden maken op haar naam. Verwaarlozing: een kind of een zieke geen eten, zorg of aandacht geven.',
				'Dwingende controle en stalking: steeds volgen, bellen, verbieden en in de gaten houden. Dat kan ook nog na een scheiding. Zo wordt iemands wereld steeds kleiner, vaak zonder één klap.',
			],
		},
		m1: {
			instruction: 'Welke vorm hoort bij welk voorbeeld?',
			pairs: {
				a: { left: 'Lichamelijk', right: 'Hij duwt haar tegen de kast.' },
				b: { left: 'Psychisch', right: 'Zij zegt elke dag: ‘Jij bent geen man, je kunt niets.’' },
				c: { left: 'Seksueel', right: 'Hij gaat door terwijl zij nee zegt.' },
				d: { left: 'Financieel', right: 'Een zoon houdt het pensioen van zijn vader.' },
				e: { left: 'Verwaarlozing', right: 'Een baby ligt de hele dag in een natte luier.' },
				f: { left: 'Dwingende controle', right: 'Zij moet elk uur een foto sturen van waar ze is.' },
			},
			after:
				'Zie je dat mannen, vrouwen, ouders en grote kinderen allemaal voorkomen? Vaak gaan vormen samen. Wie geld afpakt, dreigt ook vaker.',
		},
		r4: {
			heading: 'Het gebeurt overal',
			paragraphs: [
				'Volgens een brief aan de Tweede Kamer van 18 december 2025 gaat het elk jaar om 1,3 miljoen mensen van zestien jaar en ouder. Bij 990.000 van hen is het elke maand of vaker.',
				'Dat zijn rijke en arme mensen, gelovig en niet gelovig, hier geboren of later gekomen. Geen enkele cultuur is de oorzaak. In elke cultuur zijn ook mensen die geweld afkeuren en elkaar helpen.',
				'Geldzorgen, een klein huis of een zware vlucht maken de spanning groter. Dat helpt je om te begrijpen. Het maakt geweld niet goed.',
				'Ook mannen maken geweld mee. Zij vertellen het vaak nog later, omdat ze bang zijn dat niemand ze gelooft.',
			],
		},
		r5: {
			heading: 'Gewone woorden',
			paragraphs: [
				'Woorden als ‘mishandeling’ en ‘slachtoffer’ maken het gesprek vaak moeilijk. Begin met gewone woorden: spanning, druk, bang, niet mogen.',
				'Zeg bijvoorbeeld: ‘Je zegt dat hij je pas bewaart. Hoe is dat voor jou?’ Of: ‘Ben je thuis weleens bang?’ Vraag dit alleen als jullie met z’n tweeën zijn.',
				'Zeg niet: ‘Dat is geweld, je moet weg bij hem.’ Dan gaat ze hem verdedigen. Weggaan zonder plan kan bovendien gevaarlijk zijn.',
			],
		},
		c1: {
			story: [
				'Na het taalcafé helpt Farida met opruimen. Jullie staan samen in de keuken.',
				'‘Anneke keek zo naar mij,’ zegt ze. ‘Alsof er iets mis is met mij.’',
			],
			question: 'Wat zeg je?',
			options: {
				a: {
					text: '‘Er is ook iets mis. Jouw man controleert jou.’',
					because:
						'Misschien heb je gelijk. Maar ze hoort een oordeel over haar leven en haar keuze. De kans is groot dat ze volgende week wegblijft.',
				},
				b: {
					text: '‘Met jou is niets mis. Ik zag dat je schrok van je telefoon. Hoe is dat voor jou, zo vaak gebeld worden?’',
					because:
						'Je noemt wat je zag, en je laat haar zelf woorden kiezen. Zegt ze niets, dan weet ze toch dat jij het hebt gezien en vriendelijk bleef.',
				},
				c: {
					text: '‘Trek het je niet aan. Kom, we praten ergens anders over.’',
					because:
						'Het is lief bedoeld en de spanning zakt. Maar ze begon er net zelf over. Nu denkt ze dat jij er niet over wilt horen.',
				},
			},
		},
		f1: {
			question:
				'Welke vorm van geweld kreeg vroeger in jouw omgeving geen naam? Schrijf alleen wat je wilt. Je mag deze vraag ook overslaan.',
		},
	},
} satisfies LessonText;
