import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Uitleg is geen excuus',
	goal: 'Je begrijpt hoe trauma een gezin kan raken, en je kunt geweld toch geweld noemen.',
	note: 'Deze les gaat over een gezin met angst en geweld thuis. Je mag stoppen, een stuk overslaan, of de les samen met je trainer doen.',
	steps: {
		r1: {
			heading: 'De nachten van Jamal',
			paragraphs: [
				'Nour en Jamal zijn vier jaar in Nederland. Hij was leraar, nu sorteert hij pakjes. ’s Nachts schreeuwt hij in zijn slaap.',
				'‘Hij heeft in de gevangenis gezeten,’ zegt Nour. ‘Als de kinderen lawaai maken, wordt hij een ander mens. Vorige week sloeg hij mij, en daarna huilde hij een uur.’',
				'Ze kijkt je aan. ‘Hij kan er niets aan doen. Hij is ziek in zijn hart. Ja toch?’',
			],
		},
		r2: {
			heading: 'Twee dingen zijn waar',
			paragraphs: [
				'Jamal heeft pijn. Zijn alarm gaat aan van kinderlawaai. Dat is echt, en het is niet zijn schuld wat hem is aangedaan.',
				'En: Nour en de kinderen zijn bang in hun eigen huis. Dat is ook echt. Een klap doet niet minder pijn als je de reden begrijpt.',
				'De meeste mensen met trauma slaan niet. En veel mensen die slaan, hebben geen oorlog gezien. Trauma kan uitleggen waarom iemand snel ontploft. Het maakt een klap niet goed.',
				'Eén ding is niet de taak van Nour: hem beter maken door alles te verdragen.',
			],
		},
		s1: {
			statement: 'Wie oorlog heeft meegemaakt, kan er niets aan doen als hij slaat.',
			afterAgree:
				'Je voelt mee met wat iemand heeft doorstaan. Dat mag blijven. Maar als niemand er iets aan kan doen, kan er ook niets veranderen, en er is wel hulp om het te leren.',
			afterDisagree:
				'Je houdt vast dat iemand verantwoordelijk is voor wat hij doet. Zeg dat zonder hem klein te maken. Zonder schaamte komt iemand eerder om hulp.',
		},
		r3: {
			heading: 'Hoe trauma een huis kan vullen',
			paragraphs: [
				'Soms met lawaai: schreeuwen, schrikken, deuren die slaan. Soms met stilte: een moeder die niet van de bank komt, een vader die niemand meer aankijkt.',
				'Soms met regels. Wie de wereld gevaarlijk vindt, wil alles in de hand houden: niemand naar buiten, alle telefoons op tafel. Het begint als zorg en kan controle worden.',
				'Soms met drank, pillen of gokken, om even niets te voelen. Iedereen in huis is dan stil en voorzichtig, ook de kinderen.',
			],
		},
		q1: {
			question: 'Nour vraagt: ‘Hij kan er niets aan doen, ja toch?’ Wat zeg je?',
			options: {
				a: {
					text: '‘Nee, dat is een smoes. Een man die slaat, is een slechte man.’',
					because:
						'Nour houdt van hem en gaat hem nu verdedigen. Het gesprek gaat dan over hem, en niet meer over haar veiligheid.',
				},
				b: {
					text: '‘Ja, hij is ziek. Heb geduld met hem, dan wordt het beter.’',
					because:
						'Dit troost, en het geeft haar een taak die ze niet kan volbrengen. Niemand weet of het met geduld beter wordt. Meestal gaat geweld niet vanzelf over.',
				},
				c: {
					text: '‘Ik geloof dat hij veel pijn heeft. En jij hoort thuis niet bang te zijn. Voor allebei bestaat hulp.’',
					because:
						'Beide waarheden mogen er zijn. Ze hoeft haar man niet te verraden om over zichzelf te praten.',
				},
				d: {
					text: '‘Ik ken iemand die precies hetzelfde had. Die heeft nu een eigen huis.’',
					because:
						'Je wilt hoop geven. Maar je vertelt een verhaal van een ander, en Nour denkt: straks vertel je het mijne ook zo door.',
				},
			},
		},
		r4: {
			heading: 'De weg naar de huisarts',
			paragraphs: [
				'De huisarts is een goede eerste stap, voor Jamal en ook voor Nour. Die kan doorverwijzen naar de ggz, dat is hulp voor het hoofd en het gevoel.',
				'Begin bij wat mensen zelf last vinden: ‘U slaapt al maanden niet. Daar kan een dokter iets mee.’ Je kunt samen op papier zetten wat iemand wil vertellen.',
				'Vraag vooraf om een beroepstolk. Nooit een kind, nooit een neef, en ook jij niet. Sommige dingen zegt een mens alleen als niemand uit de eigen kring meeluistert.',
				'Ook zonder papieren heeft iemand recht op zorg die medisch nodig is. Dokters van de Wereld legt gratis uit hoe dat werkt: 020-765 38 01. Je spreekt dan een bericht in en ze bellen terug. Let dus op welk nummer je opgeeft.',
			],
		},
		c1: {
			story: [
				'Jamal spreekt jou zelf aan na het vrijdaggebed. ‘Nour zegt dat jij wijs bent,’ zegt hij. ‘Zeg haar dat ze de kinderen stil moet houden. Dan gaat het goed.’',
			],
			question: 'Wat zeg je?',
			options: {
				a: {
					text: '‘Nour heeft mij verteld dat je haar slaat. Daar moet je mee stoppen.’',
					because:
						'Nu weet hij dat zij praatte, en dat jij het doorvertelt. Vanavond is zij alleen met hem. Dit kun je niet meer terugdraaien.',
				},
				b: {
					text: '‘Met haar praten over jou, dat doe ik niet. Hoe gaat het met jou? Je ziet er moe uit. Slaap je wel?’',
					because:
						'Je bent geen boodschapper en je verraadt niets. Je opent wel een deur voor hem zelf. Misschien wil hij over zijn slaap wel hulp vragen.',
				},
				c: {
					text: '‘Ik zal het haar zeggen, broer. Kinderen moeten ook leren luisteren.’',
					because:
						'Hij is tevreden met je. Maar je brengt nu zijn boodschap, en Nour verliest de enige bij wie ze vrij kon praten.',
				},
			},
		},
		r5: {
			heading: 'Veiligheid wacht niet',
			paragraphs: [
				'Hulp voor trauma duurt lang. Veiligheid kan niet zo lang wachten. Begin daarom niet bij zijn behandeling, maar bij de vraag: ‘Wat als het vannacht misgaat?’',
				'Daar denkt Veilig Thuis dag en nacht over mee, op 0800-2000. Nour kan bellen, jij kunt bellen, en Jamal zelf ook. Bij gevaar nu: wegwezen en 112 bellen.',
				'Geloof, familie en vrienden kunnen veel steun geven. Vraag: ‘Wie geeft jou kracht?’ Laat de ander kiezen wie dat weet en wie niet.',
			],
		},
		f1: {
			question: 'Voor wie voel jij in dit verhaal het meest? Wat zou je daardoor bij de ander kunnen missen?',
		},
	},
} satisfies LessonText;
