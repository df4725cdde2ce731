import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Een dialooggroep leiden',
	goal: 'Je kunt een bijeenkomst openen met gespreksregels, een stelling leiden en iedereen veilig laten meedoen.',
	steps: {
		r1: {
			heading: 'De avond begint bij de deur',
			paragraphs: [
				'De stoelen staan in een kring. Er is koffie, thee en iets lekkers.',
				'Jij geeft iedereen een hand of een groet, en je onthoudt namen. Daar begint vertrouwen, niet bij je eerste zin.',
				'Kies een gewone naam op de uitnodiging: “Opgroeien en samenleven in Nederland”. Dan kan iedereen thuis zeggen waar hij heen gaat. Het onderwerp hoort niet in een berichtje.',
				'In Den Haag hadden de bijeenkomsten van HEUS ongeveer zestien mensen. Dat is genoeg voor verschil en klein genoeg om iedereen te zien.',
				'Kies samen of je gemengd gaat zitten of apart. In een gemengde groep zeggen sommige mensen meer, anderen niets.',
				'Leid nooit alleen. De één praat met de groep.',
				'De ander let op wie stil wordt, loopt mee naar de gang als dat nodig is, en bewaakt de tijd.',
				'Zorg dat je coördinator erbij is of bereikbaar is.',
			],
		},
		r2: {
			heading: 'Gespreksregels',
			paragraphs: [
				'Maak de regels samen. Vraag: “Wat heb jij nodig om hier eerlijk te kunnen praten?” Schrijf het groot op.',
				'Meestal komt dit eruit: elkaar laten uitpraten, niet uitlachen, niets doorvertellen, je mag altijd stil zijn, telefoons weg en geen opnames.',
				'Voeg zelf twee regels toe. De eerste: “We praten over ‘iemand’ en ‘veel gezinnen’, niet over mensen die wij kennen. Ook niet over onszelf, als dat niet veilig is.”',
				'De tweede: “Ik vertel niets rond, en ik vraag dat ook van jullie. Maar ik kan niet beloven dat niemand iets zegt. Vertel hier dus alleen wat je ook morgen nog gezegd wilt hebben. En hoor ik dat iemand in gevaar is, dan haal ik hulp.”',
				'Die laatste regel voelt streng. Toch worden mensen er rustiger van. Ze weten nu waar ze aan toe zijn.',
			],
		},
		r3: {
			heading: 'Een stelling die beweegt',
			paragraphs: [
				'Een stelling breekt het ijs. Leg een touw door de zaal: eens aan de ene kant, oneens aan de andere.',
				'Lees voor: “Een vader mag zijn dochter verbieden om uit te gaan.” Mensen kiezen hun plek met hun voeten. Midden op het touw mag ook.',
				'Vraag eerst iemand uit de kleinste groep. “Wat maakt dat jij daar staat?” Zeg nooit goed of fout.',
				'Vraag door: “En als het je zoon was? En als zij zestien is? En als hij haar slaat als ze toch gaat?” Dan verschuiven mensen vanzelf.',
				'Zeg één keer duidelijk waar de grens ligt: “Over opvoeden denken we verschillend. Over slaan niet: dat mag niet in Nederland, en het doet een kind schade.” Daarna luister je weer.',
				'Wissel af. Een korte casus in groepjes van drie. Een lijst van andere manieren om een ruzie te stoppen.',
				'Of de piramide van behoeften: wat heeft een kind nodig voordat het kan leren?',
			],
		},
		m1: {
			instruction: 'Wat gebeurt er, en wat kun jij zeggen?',
			pairs: {
				long: {
					left: 'Ahmed praat al acht minuten.',
					right: '“Dank je, dit onthoud ik. Ik wil nu drie anderen horen.”',
				},
				joke: {
					left: 'Er wordt gelachen om een man die bang is voor zijn vrouw.',
					right: '“Ook mannen worden geslagen. Voor hen is dit niet grappig.”',
				},
				faith: {
					left: 'Twee mensen gaan strijden over een heilige tekst.',
					right: '“Ik ben geen geleerde. Wat helpt een kind vanavond thuis?”',
				},
				silent: {
					left: 'Aster heeft nog niets gezegd.',
					right: 'Niets zeggen. Haar groeten in de pauze en laten zwijgen.',
				},
				neighbour: {
					left: '“Iedereen weet wat er bij Rosa thuis gebeurt.”',
					right: '“Stop even. We praten niet over mensen die er niet zijn.”',
				},
			},
			after:
				'Je hoeft niet streng te kijken. Een hand omhoog, een glimlach en een korte zin zijn genoeg. Wie stil is, doet ook mee: die persoon luistert misschien het hardst.',
		},
		r4: {
			heading: 'Verschil verdragen',
			paragraphs: [
				'Er komt een moment waarop iemand iets zegt wat jou pijn doet. “Een vrouw die klaagt, maakt haar huis kapot.” Jij wordt warm in je gezicht.',
				'Adem uit. Laat de groep het werk doen: “Dat is een sterke zin. Wie ziet het anders?”',
				'Komt er niemand? Zeg dan zelf: “Ik zie het anders. Een huis gaat kapot door klappen, niet door praten.”',
				'Kort, zonder boosheid, en dan verder.',
				'Wordt iemand bedreigd of uitgescholden, dan stop je de avond even. “We nemen vijf minuten pauze.”',
				'Je collega loopt met de één mee, jij met de ander. Ga je door, dan herhaal je eerst de regels.',
			],
		},
		q1: {
			question: 'Iemand vraagt bij de start: “Blijft alles hier echt binnen?” Wat zeg je?',
			options: {
				secret: {
					text: '“Ja, dat beloof ik. Alles blijft binnen deze muren.”',
					because:
						'Iedereen ontspant, en dat is fijn. Maar je belooft iets over zestien andere mensen. En als iemand vertelt over een kind in gevaar, moet jij kiezen tussen je belofte en dat kind.',
				},
				stories: {
					text: '“Ik vertel niets rond. Ik kan niet voor iedereen beloven. Vertel dus niet alles over jezelf. En bij gevaar haal ik hulp.”',
					because:
						'Dit is eerlijk en het beschermt. Wie iets persoonlijks wil vertellen, weet nu dat dit beter apart kan. Zeg erbij waar jij na afloop staat.',
				},
				nothing: {
					text: '“Dat weet je nooit. Je kunt hier beter niets zeggen.”',
					because:
						'Je wilt eerlijk zijn, maar je sluit de avond voor hij begint. Mensen hebben ruimte nodig om over “veel gezinnen” te praten. Geef de grens én de ruimte.',
				},
			},
		},
		o1: {
			instruction: 'Zet een avond van twee uur in een goede volgorde.',
			items: {
				arrive: 'Ontvangst met thee, iedereen groeten.',
				rules: 'Samen gespreksregels maken, met jouw eerlijke grens.',
				statement: 'Twee stellingen op het touw.',
				case: 'In groepjes een korte casus over een gezin dat niemand kent.',
				way: 'Vertellen waar hulp is, aan iedereen tegelijk.',
				close: 'Rustig afsluiten en zelf nog twintig minuten blijven.',
			},
			after:
				'Licht begin, zwaar midden, licht eind. De weg naar hulp vertel je aan iedereen tegelijk. Dan hoeft niemand op te vallen door ernaar te vragen.',
		},
	},
} satisfies LessonText;
