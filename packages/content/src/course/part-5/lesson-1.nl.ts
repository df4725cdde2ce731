import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Luisteren is al helpen',
	goal: 'Je kunt luisteren zonder te oordelen, een open vraag stellen en stil zijn.',
	steps: {
		r1: {
			heading: 'Bij de thee',
			paragraphs: [
				'Na het taalcafé wast Samira met jou de glazen af. “Ik ben moe,” zegt ze.',
				'“Het is druk thuis.” Ze lacht erbij, maar haar ogen lachen niet mee.',
				'Je kunt zeggen: “Ja, druk hè, bij mij ook.” Dat is aardig, en het gesprek is klaar.',
				'Je kunt ook zeggen: “Je zegt het met een lach. Maar ik hoor dat je moe bent. Hoe bedoel je, druk?”',
				'Misschien vertelt ze iets. Misschien zegt ze: “Gewoon, de kinderen.” Ook dan heb je geholpen.',
				'Ze weet nu dat jij het hoorde, en dat je niet trekt.',
			],
		},
		r2: {
			heading: 'Vijf dingen, in deze volgorde',
			paragraphs: [
				'De Wereldgezondheidsorganisatie leert hulpverleners vijf stappen. In gewone woorden: luister, vraag wat iemand nodig heeft, erken het, kijk naar veiligheid, en wijs de weg naar steun.',
				'Luisteren doe je met je lichaam. Leg je telefoon weg, ga schuin naast iemand zitten en niet ertegenover.',
				'Vragen gaat over vandaag: “Waar zit je nu het meest mee?” Erkennen is kort: “Wat erg dat dit gebeurt. Ik ben blij dat je het zegt.”',
				'Dan veiligheid: “Ben je nu veilig? Kun je straks rustig naar huis?” Is er nu gevaar, dan eerst weg als dat kan en 112.',
				'En pas daarna de weg: “Er zijn mensen die hier verstand van hebben. Wil je weten wie?”',
				'Veel helpers slaan de eerste drie over. Ze horen iets ergs en geven meteen een nummer. Dan voelt de ander zich een pakje dat je doorgeeft.',
			],
		},
		r3: {
			heading: 'Open vragen en stilte',
			paragraphs: [
				'Een open vraag begint vaak met “hoe” of “wat”. “Hoe gaat het als hij thuiskomt?” “Wat zou je willen?”',
				'Op “Slaat hij je?” kun je alleen ja of nee zeggen, en nee is dan het makkelijkst.',
				'Pas op met “waarom”. “Waarom ga je niet weg?” klinkt als: eigen schuld. Weggaan kan juist gevaarlijk zijn.',
				'Weggaan is vaak het gevaarlijkste moment. Dring er daarom nooit op aan zonder een veiligheidsplan.',
				'Durf stil te zijn. Tel in je hoofd tot zeven.',
				'Iemand zoekt naar woorden, soms in een derde taal. De belangrijkste zin komt vaak na de stilte.',
				'Vraag niet naar details die je niet nodig hebt. Jij onderzoekt niets. En bij een kind stel je geen vragen over wat er is gebeurd: je luistert, je bedankt, en je overlegt.',
			],
		},
		m1: {
			instruction: 'Welke vraag of zin kun je beter gebruiken? Zoek de opener bij de sluiter.',
			pairs: {
				leave: {
					left: '“Waarom ga je niet bij hem weg?”',
					right: '“Wat maakt het moeilijk, zoals het nu is?”',
				},
				why: {
					left: '“Wat heb je gedaan dat hij zo boos werd?”',
					right: '“Wat er ook was: slaan is niet jouw schuld.”',
				},
				must: { left: '“Je moet naar de politie.”', right: '“Wil je weten welke mogelijkheden er zijn?”' },
				sure: { left: '“Echt? Zo’n aardige man?”', right: '“Ik geloof je. Vertel wat je wilt vertellen.”' },
			},
			after:
				'De sluiters zijn niet gemeen bedoeld. Ze komen uit schrik en zorg. Merk je dat er een uit je mond glipt? Herstel het gewoon: “Dat zei ik te snel, sorry. Hoe is het voor jou?”',
		},
		r4: {
			heading: 'Wat je beter niet zegt',
			paragraphs: [
				'“Hij bedoelt het niet zo.” Je neemt het dan op voor iemand die er niet is.',
				'“Denk aan de kinderen.” Dat doet ze al elke nacht.',
				'“Ik heb dat ook gehad.” Dan gaat het over jou, en moet zij jou troosten.',
				'“Het komt goed.” Dat weet je niet.',
				'“Ik regel het voor je.” Dan neem jij het stuur over, net als degene die haar pijn doet.',
				'Zeg liever: “Je hoeft vandaag niets te beslissen. Je mag terugkomen.”',
				'En beloof nooit geheimhouding. Zeg aan het begin: “Wat je zegt, vertel ik niet rond. Alleen als jij of een kind in gevaar is, moet ik iemand om hulp vragen. Dat zeg ik dan het liefst eerst tegen jou.”',
			],
		},
		q1: {
			question: 'Samira zegt: “Het is mijn eigen schuld. Ik had niet moeten terugpraten.” Wat zeg je?',
			options: {
				no: {
					text: '“Nee joh, helemaal niet! Zo moet je niet denken.”',
					because:
						'Je wilt de schuld van haar wegnemen, heel begrijpelijk. Maar je zegt ook dat haar gedachte fout is. Ze voelt zich nu dubbel dom en zegt maar niets meer.',
				},
				feel: {
					text: '“Je denkt dat het door jou komt. Iedereen mag terugpraten. Slaan is de keuze van wie slaat. Hoe is het nu thuis?”',
					because:
						'Eerst geef je terug wat je hoorde. Dan ben je helder over wie er slaat, zonder hem uit te schelden. En je vraag gaat over nu: zo kom je bij haar veiligheid.',
				},
				strong: {
					text: '“Jij bent zo sterk. Jij komt er wel.”',
					because:
						'Een compliment doet goed. Maar wie altijd sterk genoemd wordt, durft niet meer te zeggen dat het niet gaat. Kracht noemen kan later, naast “je hoeft het niet alleen te doen”.',
				},
			},
		},
		f1: {
			question:
				'Wat doe jij als het stil valt: praten, troosten, oplossen, weglopen? Wat zou je de volgende keer willen proberen?',
		},
	},
} satisfies LessonText;
