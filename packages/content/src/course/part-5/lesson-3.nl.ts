import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Op huisbezoek, met z’n tweeën',
	goal: 'Je kunt een huisbezoek voorbereiden, doen en afronden, en je weet wanneer je weggaat.',
	steps: {
		r1: {
			heading: 'Voordat je aanbelt',
			paragraphs: [
				'Een huisbezoek is bijzonder. Je zit in iemands kamer en er komt iets lekkers op tafel.',
				'Je bent gast. Je komt vertellen en luisteren, niet controleren.',
				'Ga altijd met z’n tweeën. In het project HEUS in Den Haag ging een getrainde voorlichter met iemand die het gezin al vertrouwde. Een bezoek duurde daar 60 tot 90 minuten.',
				'Ga alleen als je bent uitgenodigd, en vraag vooraf: wie is er thuis? Zijn er kinderen? Is een man of een vrouw als bezoek prettiger?',
				'Weet je of vermoed je dat er geweld is, ga dan niet op eigen idee. Vraag eerst je coördinator of Veilig Thuis om advies: jouw bezoek kan opvallen.',
				'Je coördinator weet het adres, de begintijd en de eindtijd. Je telefoon is vol.',
				'Jullie spreken een zin af die betekent: nu gaan. Bijvoorbeeld: “Ik moet mijn dochter nog ophalen.”',
			],
		},
		s1: {
			statement: 'Alleen op bezoek gaan is beter: dan durft iemand meer te vertellen.',
			afterAgree:
				'Met één persoon praat het soms makkelijker, dat klopt. Maar alleen ben je ook alleen met een verhaal, met een boze partner of met een beschuldiging achteraf. Spreek liever ergens anders één op één af.',
			afterDisagree:
				'Met twee zie je meer en je staat sterker. Let wel op dat jullie niet als een commissie binnenkomen. Vertel vooraf wie er meekomt en waarom, en vraag of dat goed is.',
		},
		r2: {
			heading: 'De eerste tien minuten',
			paragraphs: [
				'Schoenen uit als dat hier hoort. Groet ieder die er is, ook oma in de hoek en de kinderen.',
				'Neem het kopje thee aan. Dit is geen tijdverlies; dit is het bezoek.',
				'Zeg dan wie je bent: “Ik ben Tirhas en dit is Mehmet. We zijn vrijwilligers. We vertellen hoe hulp in Nederland werkt: de dokter, school, het wijkteam, spanning thuis. We blijven ongeveer een uur. U hoeft niets te vertellen.”',
				'En over vertrouwen: “Wij praten hier niet over met anderen uit de buurt. Alleen bij gevaar moeten wij hulp vragen.”',
				'Schrijf tijdens het bezoek niets op. Een schrift voelt als een verhoor.',
			],
		},
		r3: {
			heading: 'Tijdens het bezoek',
			paragraphs: [
				'Verdeel het werk. De één voert het gesprek.',
				'De ander kijkt: wie praat, wie vraagt eerst toestemming met de ogen, hoe is het met de kinderen?',
				'De kijker wijst ook op de tijd.',
				'Praat in het algemeen als er meer mensen in de kamer zijn. “Veel gezinnen hebben na de vlucht meer ruzie. Herkent u iets van wat u bij anderen ziet?”',
				'Vraag nooit waar iemand bij is: “Is hier geweld?” Wie bang is, betaalt dat antwoord als jullie weg zijn.',
				'Bespreek niets zwaars waar kinderen bij zijn. En vraag een kind niets over thuis. Ook niet in de gang, ook niet lief.',
				'Laat niets achter wat gevonden kan worden, tenzij het voor iedereen is. Een folder over de huisarts kan. Een kaart over geweld niet.',
				'Ga weg bij geschreeuw, een wapen, een deur die op slot gaat, drank of drugs, of als jij je onveilig voelt. Buiten bel je 112 als er gevaar is.',
			],
		},
		c1: {
			story: [
				'Rahel heeft jullie uitgenodigd. Haar man werkt vandaag, zegt ze. Na een half uur fluistert ze: “Hij neemt mijn geld af, en soms…” Dan gaat de voordeur open. Haar man staat in de kamer. “Wie zijn dit?”',
			],
			question: 'Wat doen jullie?',
			options: {
				ordinary: {
					text: 'Jullie groeten hem en zeggen: “We vertelden net over de taallessen en de huisarts. Wilt u er iets over weten?” Na een kwartier ronden jullie af.',
					because:
						'Jullie geven Rahel een gewoon verhaal dat klopt: dat hoort bij elk bezoek. Meteen wegrennen valt op. Spreek haar later op een plek die zij kiest, bijvoorbeeld bij de les. En overleg dezelfde dag met je coördinator.',
				},
				continue: {
					text: 'Jullie zeggen: “Uw vrouw vertelt net iets belangrijks. Kunt u even buiten wachten?”',
					because:
						'Jullie willen haar ruimte geven. Maar nu weet hij dat zij iets vertelt. Jullie gaan straks naar huis. Zij niet.',
				},
				ask: {
					text: 'Jullie vragen hem rustig hoe hij het geld thuis verdeelt.',
					because:
						'Het klinkt open en eerlijk. Maar hij begrijpt precies waar die vraag vandaan komt. Jullie gaan nu ook tussen partners staan, en dat maakt het gevaarlijker.',
				},
			},
		},
		r4: {
			heading: 'Na het bezoek',
			paragraphs: [
				'Loop eerst de straat uit. Praat niet op de trap of voor het raam. Laat je coördinator weten dat jullie veilig buiten zijn.',
				'Neem samen tien minuten. Wat zagen we? Wat denken we er alleen maar bij? Wat voelde ik?',
				'Schrijf daarna alleen feiten op, zonder namen: “Moeder keek steeds naar vader voor zij antwoordde.”',
				'Maak je je zorgen, dan overleg je dezelfde dag. Bij twijfel kan ook jij Veilig Thuis om advies vragen. Je hoeft niet te wachten tot je iets zeker weet.',
			],
		},
		o1: {
			instruction: 'Zet een huisbezoek in de goede volgorde.',
			items: {
				invited: 'Nagaan of je bent uitgenodigd en wie er thuis is.',
				coordinator: 'Adres en eindtijd doorgeven aan je coördinator.',
				roles: 'Afspreken wie praat, wie kijkt, en welke zin “nu gaan” betekent.',
				tea: 'Groeten, thee drinken, en zeggen wie je bent en hoe lang je blijft.',
				signs: 'Algemeen praten, luisteren en kijken.',
				goodbye: 'Op tijd afronden, zonder iets gevaarlijks achter te laten.',
				after: 'Buiten de straat: melden dat je veilig bent, en samen napraten.',
			},
			after:
				'De helft van een goed huisbezoek gebeurt vóór de deur. Sla die helft nooit over, ook niet bij mensen die je goed kent.',
		},
	},
} satisfies LessonText;
