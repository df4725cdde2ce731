import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Meisjesbesnijdenis: zorg en bescherming',
	goal: 'Je kunt er zonder schaamte over praten, een vrouw de weg naar zorg wijzen en een meisje helpen beschermen.',
	note: 'Deze les gaat over besnijdenis van meisjes en over klachten daarna. Er staan geen beelden in. Als dit dicht bij jezelf komt: sla gerust over, of doe de les samen met je trainer.',
	steps: {
		r1: {
			heading: 'Eerst het woord',
			paragraphs: [
				'In papieren van de overheid staat vaak “vrouwelijke genitale verminking”. Zeg dat niet tegen een vrouw die het heeft meegemaakt.',
				'Zij is niet “verminkt”. Zij is Hodan, moeder van drie, en ze kan geweldig koken.',
				'Zeg “besnijdenis” of het woord dat zij zelf gebruikt. Vraag: “Welk woord gebruik jij?” Daarmee laat je zien dat zij de leiding heeft.',
				'Het komt voor in verschillende landen en bij mensen met verschillende geloven. In dezelfde landen zijn er ook mensen die ermee stoppen.',
				'Kijk daarom niet naar iemands paspoort of sjaal. Wie denkt “zij zal wel”, stopt met luisteren.',
			],
		},
		r2: {
			heading: 'Klachten en zorg',
			paragraphs: [
				'Sommige vrouwen hebben weinig klachten. Anderen hebben pijn bij plassen, bij de menstruatie, bij vrijen of bij een bevalling.',
				'Ook angst en nare dromen kunnen erbij horen. Veel vrouwen weten niet dat hun klacht daarmee te maken heeft.',
				'De huisarts is een goed begin. Ook een verloskundige of een gynaecoloog kan helpen.',
				'Sommige GGD’s hebben gratis zorg na besnijdenis; GGD Noord- en Oost-Gelderland biedt het anoniem aan. Vraag in je eigen regio na wat er is.',
				'Een zin om te oefenen: “Sommige vrouwen uit ons land hebben hier later pijn van. Daar is zorg voor, en die arts heeft dit vaker gezien. Wil je dat ik uitzoek waar?”',
				'Zo praat je over “sommige vrouwen” en kan zij zelf kiezen of ze “ik” zegt.',
			],
		},
		m1: {
			instruction: 'Wat zegt iemand, en welk antwoord houdt de deur open?',
			pairs: {
				word: {
					left: '“Daar praten wij niet over.”',
					right: '“Dat hoeft ook niet. Je mag altijd later bij me terugkomen.”',
				},
				tradition: {
					left: '“Mijn moeder deed het uit liefde.”',
					right: '“Dat geloof ik. En wat wens jij voor jouw dochter?”',
				},
				health: {
					left: '“Pijn hoort bij vrouw-zijn.”',
					right: '“Sommige pijn kan een arts minder maken. Wil je weten hoe?”',
				},
				pressure: {
					left: '“Mijn schoonmoeder begint er steeds over.”',
					right: '“Wat is voor jou het moeilijkst om te zeggen? Er bestaat een brief die kan helpen.”',
				},
			},
			after:
				'Geen van deze antwoorden valt een moeder of een traditie aan. Ze blijven wel duidelijk: pijn hoeft niet, en een dochter kan beschermd worden.',
		},
		r3: {
			heading: 'Een meisje beschermen',
			paragraphs: [
				'In Nederland is meisjesbesnijdenis verboden, in elke vorm. Er staat tot twaalf jaar straf op, ook als het in het buitenland gebeurt. Bron: GGD Twente.',
				'Er bestaat een verklaring in vijf talen: Nederlands, Arabisch, Tigrinya, Frans en Amhaars. Daarin staat dat het in Nederland strafbaar is.',
				'Ouders kunnen die meenemen op reis en aan familie laten zien. Je krijgt hem bij de jeugdarts of jeugdverpleegkundige.',
				'Let op bij een reis vlak na een geboorte of in een lange vakantie. Ook een groot feest “omdat zij een vrouw wordt” kan een signaal zijn. Eén signaal bewijst niets. Vraag een meisje nooit uit en kijk nooit naar haar lichaam.',
				'Denk je dat het binnenkort gaat gebeuren? Overleg dezelfde dag: je coördinator of Veilig Thuis, 0800-2000.',
				'Vertelt iemand dat het nu gebeurt, bel 112. Waarschuw de familie niet. Dan kan de reis eerder zijn.',
			],
		},
		c1: {
			story: [
				'Fadumo belt je. Ze gaat met haar dochters van zes en negen naar haar schoonfamilie. “Ik wil het niet voor mijn meisjes,” zegt ze. “Mijn man ook niet. Maar zijn moeder is sterk. Zij vraagt er elke week naar.”',
			],
			question: 'Wat zeg je?',
			options: {
				letter: {
					text: '“Wat goed dat je belt. Zullen we samen de jeugdarts of Veilig Thuis om raad vragen, vóór je boekt?”',
					because:
						'Je prijst haar moed en zet haar niet alleen tegenover de schoonmoeder. De jeugdarts kan de verklaring geven en meedenken: wel of niet reizen, wie is er altijd bij de meisjes, wat zeg je als oma aandringt? Is de druk te groot, dan is thuisblijven het veiligst.',
				},
				law: {
					text: '“Je weet toch dat je twaalf jaar de gevangenis in kunt?”',
					because:
						'Het staat in de wet, maar Fadumo wil het juist niet. Zij hoort nu: ik word verdacht. Straks durft ze niet meer te bellen. De wet kan haar wél helpen als antwoord aan oma: “Het mag niet, ook niet hier.”',
				},
				daughter: {
					text: '“Geef mij je oudste even, dan vraag ik wat zij weet.”',
					because:
						'Je wilt weten hoe groot het gevaar is. Maar een kind van negen kan schrikken en het thuis of bij oma vertellen. Met een kind praten over zoiets doen mensen die dat geleerd hebben.',
				},
			},
		},
		r4: {
			heading: 'Jouw plek',
			paragraphs: [
				'Je hoeft geen dokter te zijn en geen debat te winnen. Jouw kracht is dat je de taal spreekt en blijft. Eén rustige zin van jou kan de eerste keer zijn dat een vrouw hoort dat er zorg bestaat.',
				'Wil je meer leren? Pharos is in Nederland het kennispunt over dit onderwerp.',
				'FSAN leidt sleutelpersonen op. Zij weten ook welke woorden mensen uit jouw land gebruiken.',
				'Mannen horen hierbij. Een vader die hardop zegt “wij doen dit niet bij onze dochters” haalt druk weg bij zijn vrouw. Vraag je trainer hoe je een avond voor vaders kunt maken.',
			],
		},
		s1: {
			statement: 'Over besnijdenis kunnen alleen vrouwen met vrouwen praten.',
			afterAgree:
				'Voor een gesprek over het eigen lichaam is dat vaak prettiger, en je kunt om een vrouwelijke arts of tolk vragen. Maar over bescherming van dochters beslissen vaders en ooms ook mee.',
			afterDisagree:
				'Mannen kunnen veel veranderen, bij andere mannen. Vraag een vrouw wel altijd eerst met wie zij wil praten. Zij kiest, niet jij.',
		},
	},
} satisfies LessonText;
