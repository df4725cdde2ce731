import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Als rollen verschuiven',
	goal: 'Je kunt het verschil zien tussen spanning over rollen en dwang, en je kunt met een man én met een vrouw daarover praten.',
	steps: {
		r1: {
			heading: 'Thuis is anders geworden',
			paragraphs: [
				'Dawit was in Eritrea leraar. In Nederland zoekt hij al twee jaar werk. Zijn vrouw Selam leerde sneller Nederlands en werkt nu in de zorg.',
				'Selam betaalt de huur en praat met school. Dawit brengt de kinderen weg en kookt.',
				'“Ik ben hier niemand,” zegt hij tegen een vriend. Selam zegt tegen haar zus: “Ik werk twee keer: buiten en binnen.”',
				'Allebei hebben ze iets verloren en iets gewonnen. Dat zie je in veel gezinnen na een vlucht of een verhuizing. De rollen veranderen sneller dan mensen kunnen wennen.',
				'Ook kinderen krijgen een andere rol. Een dochter van tien leest de brieven van de gemeente en weet dus alles van de schulden.',
				'Dan wordt het kind groot en de ouder klein. Vraag daarom nooit een kind om te tolken.',
			],
		},
		r2: {
			heading: 'Wij en ik',
			paragraphs: [
				'In veel families komt “wij” eerst. Je deelt geld, zorg en verdriet. Je vraagt je af: wat is goed voor ons? Dat geeft warmte en steun.',
				'Op school en op het werk horen kinderen vaak “ik”. Wat vind jij? Wat wil jij worden?',
				'Dat geeft ruimte, maar het kan ook eenzaam zijn.',
				'Geen van de twee is beter. De pijn begint als iemand helemaal moet kiezen: of de familie, of jezelf.',
				'Veel mensen zoeken hun eigen weg ertussenin. Daar heeft niemand een kant-en-klaar antwoord op, jij ook niet.',
			],
		},
		s1: {
			statement: 'Een man die kookt en de kinderen wast, verliest respect.',
			afterAgree:
				'Misschien zie je dat om je heen gebeuren: mannen worden uitgelachen. Dat is echt en dat doet pijn. Vraag je af wie dat respect geeft, en wat de kinderen van deze man zien.',
			afterDisagree:
				'Voor jou is zorgen misschien juist sterk. Houd wel ruimte voor de man die zich schaamt. Als je zegt “stel je niet aan”, praat hij niet verder.',
		},
		r3: {
			heading: 'Spanning of dwang?',
			paragraphs: [
				'Ruzie over wie kookt of wie werkt, is nog geen geweld. Twee mensen mogen boos zijn. De vraag is: kan de ander nee zeggen zonder bang te zijn?',
				'Het wordt dwang als één persoon straft, dreigt of opsluit. Bijvoorbeeld: zij moet haar loon afgeven en krijgt geen pas. Of: hij mag zijn zus niet meer bellen en zijn telefoon wordt elke avond gelezen.',
				'Dwang treft vrouwen vaker en vaak harder. Maar ook mannen worden geslagen, vernederd of gecontroleerd. Zij zwijgen vaak lang, omdat ze denken dat niemand hen gelooft.',
				'Let op één ding extra: als iemand die alles bepaalde zijn greep verliest, kan het gevaarlijker worden. Een nieuwe baan, een taalcursus of het plan om weg te gaan kan zo’n moment zijn.',
				'Dring daarom nooit aan op weggaan. Bespreek je zorg met je coördinator of vraag advies aan Veilig Thuis, 0800-2000. Je hoeft geen namen te noemen.',
			],
		},
		m1: {
			instruction: 'Wat hoor je, en wat kan eronder liggen? Zoek wat bij elkaar hoort.',
			pairs: {
				nobody: { left: '“Hier ben ik niemand meer.”', right: 'Verdriet over verloren werk en aanzien' },
				twice: {
					left: '“Ik werk twee keer: buiten en binnen.”',
					right: 'Moeheid en de wens dat iemand het ziet',
				},
				school: {
					left: '“School maakt mijn dochter brutaal.”',
					right: 'Angst om het kind en de eigen waarden kwijt te raken',
				},
				stranger: {
					left: '“Mijn man mag van mij geen vrienden zien.”',
					right: 'Mogelijk controle: rustig verder luisteren',
				},
			},
			after:
				'Je weet nooit zeker wat eronder ligt. Daarom vraag je het: “Je zegt dat je hier niemand bent. Wat mis je het meest?” Bij de laatste zin gaat het niet om wennen, maar om iemands vrijheid.',
		},
		r4: {
			heading: 'Woorden die openen',
			paragraphs: [
				'Tegen Dawit kun je zeggen: “Je was leraar. Dat ben je niet zomaar kwijt. Hoe is het voor je, zoals het nu gaat?”',
				'Zeg niet: “In Nederland is dat nu eenmaal zo.” Dan voelt hij zich een leerling.',
				'Tegen Selam kun je zeggen: “Je draagt veel. Wie ziet dat?”',
				'Zeg niet: “Wees blij dat je werk hebt.” Dan stopt het gesprek.',
				'Praat met ieder apart. Kies geen kant en breng geen boodschappen over. Je bent geen rechter en geen bemiddelaar tussen partners.',
				'Is er angst of geweld, dan maakt bemiddelen het gevaarlijker: wie bang is, kan naast de ander niet eerlijk zijn.',
			],
		},
		s2: {
			statement: 'Wie het geld verdient, mag de grote beslissingen nemen.',
			afterAgree:
				'Verdienen geeft vaak macht, dat is waar. Maar wie kookt, zorgt en opvoedt, draagt ook het gezin. Wat gebeurt er als degene die verdient ziek wordt?',
			afterDisagree:
				'Samen beslissen klinkt goed. In de groep kun je vragen: hoe zie je aan de buitenkant of mensen echt samen beslissen, of dat één persoon alleen maar knikt?',
		},
		f1: {
			question:
				'Welk idee over mannen of over vrouwen vond je lang vanzelfsprekend? Hoe kan dat idee meeluisteren als iemand jou iets vertelt?',
		},
	},
} satisfies LessonText;
