import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Je eigen grenzen',
	goal: 'Je kunt vriendelijk nee zeggen, en je merkt op tijd dat iets te zwaar wordt.',
	steps: {
		r1: {
			heading: 'Elf uur ’s avonds',
			paragraphs: [
				'Mehmet ligt net in bed. Zijn telefoon trilt: ‘Ben je wakker?’ Het is een man uit zijn wijk. Hij belt nu al de vijfde avond.',
				'Mehmet neemt op, want stel dat er iets is. Ze praten tot half één. De volgende ochtend wordt hij boos op zijn dochter, om een glas melk.',
				'Hij denkt: ik ben geen goede vrijwilliger als ik niet opneem. En ook: ik houd dit niet vol.',
				'Beide gedachten horen bij dit werk. De tweede verdient evenveel aandacht als de eerste.',
			],
		},
		r2: {
			heading: 'Een grens is geen muur',
			paragraphs: [
				'In veel families leer je dat je altijd klaarstaat voor een ander. Een gast stuur je niet weg, en een oudere zeg je geen nee.',
				'Dat is een mooie waarde. Maar wie alles geeft, stopt vaak na een jaar. Dan zijn mensen jou kwijt.',
				'Een grens zegt niet: ga weg. Een grens zegt: tot hier kan ik helpen, en daarna weet ik wie verder helpt.',
			],
		},
		s1: {
			statement: 'Een sleutelpersoon hoort altijd de telefoon op te nemen.',
			afterAgree:
				'Je wilt niet dat iemand alleen is in de nacht. Dat hoeft ook niet: voor gevaar is 112 er altijd. Jij kunt slapen als mensen weten wie ze ’s nachts kunnen bellen.',
			afterDisagree:
				'Met vaste tijden kun je dit werk lang doen. Vertel die tijden wel vooraf. Dan voelt niemand zich afgewezen als jij slaapt.',
		},
		r3: {
			heading: 'Vier grenzen die helpen',
			paragraphs: [
				'Tijd. Spreek af wanneer je er bent, en hoe lang: ‘Ik heb nu een half uur. Dan kijken we samen hoe het verdergaat.’',
				'Plek. Praat op een plek waar meer mensen zijn, zoals het buurthuis. Ga bij zorgen over geweld niet alleen een huis binnen. Neem nooit zomaar iemand in je eigen huis op; overleg eerst.',
				'Geld. Leen geen geld en bewaar geen papieren of sieraden. Als er iets kwijtraakt, ben je elkaar ook kwijt.',
				'Gevoel. Je mag geraakt zijn. Maar als jij ’s nachts oplossingen bedenkt voor een ander, draag je te veel.',
			],
		},
		m1: {
			instruction: 'Welke zin past bij welke vraag?',
			pairs: {
				a: {
					left: '‘Mag ik je ’s nachts bellen?’',
					right: '‘’s Avonds tot acht uur. Bij gevaar bel je 112.’',
				},
				b: {
					left: '‘Kun je mij 200 euro lenen?’',
					right: '‘Geld leen ik niet. Ik weet wel waar je hulp met geld kunt vragen.’',
				},
				c: {
					left: '‘Mag ik vannacht bij jou slapen?’',
					right: '‘Mijn huis is niet de veiligste plek. Zullen we nu samen bellen over een slaapplek?’',
				},
				d: {
					left: '‘Wil jij met mijn zoon praten, jij bent streng.’',
					right: '‘Dat is niet mijn rol. Ik denk graag met jou mee als ouder.’',
				},
			},
			after:
				'Zie je het patroon? Eerst een duidelijk nee, dan een echt ja. Je sluit niets af zonder een andere weg te laten zien.',
		},
		r4: {
			heading: 'Als het te dichtbij komt',
			paragraphs: [
				'Soms gaat het over jouw eigen nicht, je buurman of iemand uit je gebedshuis. Dan ben je niet meer alleen sleutelpersoon. Je bent ook familie.',
				'Je hoort straks twee verhalen, en allebei de kanten vragen aan wie je trouw bent. Geef het dan over aan een andere sleutelpersoon.',
				'Soms lijkt het verhaal van de ander op iets wat jij zelf hebt meegemaakt. Je hart gaat sneller, of je voelt juist niets. Dat is geen zwakte, maar wel een teken om te stoppen.',
				'Zeg dan: ‘Ik wil je goed helpen. Daarom vraag ik iemand erbij die dit beter kan dan ik.’',
			],
		},
		c1: {
			story: [
				'Rasha komt na de taalles naar jou toe. Ze heeft ruzie thuis en durft niet terug.',
				'De man over wie ze praat, is de broer van jouw man.',
			],
			question: 'Wat kun je doen?',
			options: {
				a: {
					text: 'Je luistert en gaat morgen met je man bespreken wat de familie kan doen.',
					because:
						'De familie lijkt de kortste weg. Maar Rasha verliest nu de regie, en haar man weet binnen een dag dat zij heeft gepraat.',
				},
				b: {
					text: 'Je zegt: ‘Ik geloof dat dit zwaar is. Ik ben ook familie van hem. Mag ik een collega vragen die daar los van staat?’',
					because:
						'Je bent eerlijk over je plek. Rasha kan nu zelf kiezen, en ze krijgt iemand die geen familie is.',
				},
				c: {
					text: 'Je vraagt eerst: ‘Is er gevaar als je nu naar huis gaat?’ Daarna bel je met haar erbij je coördinator.',
					because:
						'Vandaag gaat veiligheid voor. Wie haar daarna helpt, kan straks. Je coördinator denkt mee, en jij praat er niet over in de familie.',
				},
			},
		},
		r5: {
			heading: 'Zorg voor wie luistert',
			paragraphs: [
				'Luister ook naar je eigen lichaam. Slecht slapen, snel boos zijn, hoofdpijn of nergens zin in hebben: het kunnen tekenen zijn dat je te veel draagt.',
				'Wie lang zware verhalen hoort, kan er zelf ziek van worden. Dat overkomt ook artsen en agenten. Praten met een collega of een groep helpt om het kleiner te maken.',
				'Sluit een zwaar gesprek bewust af. Was je handen, loop een blokje om, of bid als dat bij je past. Zeg in jezelf: ik heb geluisterd, en nu ga ik naar huis.',
			],
		},
		f1: {
			question:
				'Bij welke vraag van een ander vind jij nee zeggen het moeilijkst? Welke zin zou je dan kunnen helpen?',
		},
	},
} satisfies LessonText;
