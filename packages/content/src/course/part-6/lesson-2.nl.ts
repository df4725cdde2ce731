import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'De Meldcode en jouw eigen route',
	goal: 'Je weet voor wie de Meldcode geldt, wat het verschil is tussen advies en melding, en welke route jij volgt.',
	steps: {
		r1: {
			heading: 'Vijf stappen voor beroepskrachten',
			paragraphs: [
				'Een juf, een dokter of een medewerker van de opvang werkt met de Meldcode. Dat is een wettelijk stappenplan voor als zij denken aan huiselijk geweld of kindermishandeling. Het helpt om niet te snel en niet te laat te zijn.',
				'Er zijn vijf stappen. Eén: signalen op een rij zetten. Twee: overleggen met een collega en zo nodig met Veilig Thuis.',
				'Drie: praten met de mensen om wie het gaat. Vier: wegen hoe ernstig het is. Vijf: beslissen.',
				'In stap vijf staan twee vragen. Is melden nodig? En kan ik hulp geven of regelen?',
				'Bij direct gevaar, of als het steeds onveilig blijft, meldt een beroepskracht bij Veilig Thuis. (Bron: Rijksoverheid.)',
			],
		},
		o1: {
			instruction: 'Zet de vijf stappen van de Meldcode in de goede volgorde.',
			items: {
				signals: 'Signalen op een rij zetten',
				consult: 'Overleggen met een collega, en zo nodig met Veilig Thuis',
				talk: 'Praten met de betrokkene',
				weigh: 'Wegen hoe ernstig het is',
				decide: 'Beslissen: melden? hulp regelen?',
			},
			after:
				'Overleggen komt vóór praten. Dat geldt ook voor jou. Wie meteen gaat praten, kan zonder het te weten gevaar maken.',
		},
		r2: {
			heading: 'En jij?',
			paragraphs: [
				'De plicht om met de Meldcode te werken geldt niet voor vrijwilligersorganisaties. Zij mogen wel eigen stappen afspreken. Werk je als vrijwilliger, dan dwingt de Meldcode jou dus niet om te melden.',
				'Let op: heb je daarnaast een baan in de zorg, op school of in de opvang, dan geldt hij daar wél.',
				'En betaalde medewerkers van jouw organisatie kunnen eraan gebonden zijn. Vraag je coördinator hoe het bij jullie zit. Ook dit hoort bij jouw eerlijke zin over vertrouwelijkheid.',
				'Zeg nooit tegen iemand: “Ik ben verplicht dit te melden.” Dat klopt niet en het maakt bang.',
				'Zeg liever: “Ik moet dit niet alleen dragen. Ik wil samen met jou advies vragen.”',
			],
		},
		r3: {
			heading: 'Jouw lichtere route',
			paragraphs: [
				'Is er nu gevaar? Zorg dat jij en de ander weg kunnen als dat kan, en bel 112. Ga niet tussenbeide en ga niet onderzoeken.',
				'Is er nu geen gevaar? Dan vier stappen.',
				'Merk op: wat zag of hoorde je, zonder mening. Overleg: met je coördinator of met Veilig Thuis. Praat: alleen als het veilig is, met de volwassene zelf. Breng warm naar hulp: samen, met toestemming.',
				'Je gaat niet op zoek naar bewijs. Je confronteert niemand. Je vraagt een kind niet uit.',
				'Vertelt een kind zelf iets, dan zeg je: “Goed dat je het zegt. Jij hebt niets fout gedaan. Ik ga iemand vragen die weet wat goed is.” En je overlegt dezelfde dag.',
			],
		},
		q1: {
			question: 'Een vriendin zegt: “Jij bent sleutelpersoon, dus jij móet dit melden.” Wat klopt?',
			options: {
				must: {
					text: 'Ze heeft gelijk: wie gecertificeerd is, valt onder de Meldcode.',
					because:
						'Een certificaat verandert dit niet. De Meldcode bindt bepaalde beroepen en organisaties. Vrijwilligersorganisaties vallen daar niet onder.',
				},
				may: {
					text: 'Je bent als vrijwilliger niet verplicht. Je mag altijd advies vragen, en iedereen mag melden.',
					because:
						'Zo is het. Geen plicht betekent niet dat je stil blijft. Advies kost je niets, je hoeft geen namen te noemen, en je staat er niet alleen voor.',
				},
				never: {
					text: 'Je mag als vrijwilliger juist nooit iets zeggen tegen Veilig Thuis.',
					because:
						'Iedereen mag Veilig Thuis bellen: buren, familie, jij, en ook degene om wie het gaat. Zwijgen is geen regel. Het is vaak alleen een gewoonte.',
				},
			},
		},
		r4: {
			heading: 'Advies of melding',
			paragraphs: [
				'Bij advies denk je samen na. Je noemt geen namen. Veilig Thuis noteert dan geen gegevens van het gezin.',
				'Jij blijft zelf opletten of het goed gaat. Noem je wel namen, vraag dan eerst wat zij doen als het heel gevaarlijk klinkt.',
				'Bij een melding noem je wel namen. Dan neemt Veilig Thuis het over: het kijkt naar de veiligheid en praat met het gezin.',
				'Een gewone burger kan vragen om voor het gezin onbekend te blijven. Soms raadt een gezin toch wie het was. Vraag dat na vóór je meldt.',
				'Een zin om te oefenen voor de telefoon: “Goedemiddag, ik ben vrijwilliger. Ik wil advies, geen melding. Ik noem geen namen. Ik zag het volgende…” Noem dan de plaatsnaam, zodat je bij de goede regio komt.',
			],
		},
		c1: {
			story: [
				'Yara (6) komt elke week mee naar de taalles van haar moeder. Vandaag zit er een blauwe plek op haar wang. Ze kruipt onder de tafel als een stoel valt. Haar moeder zegt snel: “Ze is gevallen, ze is zo wild.”',
			],
			question: 'Wat is jouw eerste stap?',
			options: {
				mother: {
					text: 'Je neemt de moeder apart en vraagt wie Yara heeft geslagen.',
					because:
						'Je neemt het serieus. Maar jouw vraag klinkt als een beschuldiging. Misschien is zij zelf ook bang. De kans is groot dat ze volgende week niet meer komen, en dan ziet niemand Yara nog.',
				},
				advice: {
					text: 'Je schrijft op wat je zag en hoorde, en belt vandaag je coördinator of Veilig Thuis om advies.',
					because:
						'Een blauwe plek bewijst niets. Samen met het schrikken is het genoeg om te overleggen. Veilig Thuis kan zeggen wat een veilige volgende stap is, en wie met de moeder kan praten.',
				},
				wait: {
					text: 'Je wacht drie weken, om te zien of het vaker gebeurt.',
					because:
						'Je wilt niemand onterecht verdenken, en dat siert je. Maar advies vragen is geen verdenken. Je hoeft geen zekerheid te hebben. Drie weken is lang voor een kind van zes.',
				},
				child: {
					text: 'Je gaat bij Yara onder de tafel zitten en vraagt: “Wie deed dat?”',
					because:
						'Je wilt haar laten voelen dat iemand haar ziet. Dat kan ook zonder vraag: “Dat was een harde klap hè, die stoel. Je mag hier zitten.” Vragen naar wat er is gebeurd, doet iemand die dat geleerd heeft.',
				},
			},
		},
	},
} satisfies LessonText;
