import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Warm doorverwijzen',
	goal: 'Je kunt iemand met toestemming en stap voor stap naar hulp brengen, en daarna je plek weer innemen.',
	steps: {
		r1: {
			heading: 'Een nummer is nog geen brug',
			paragraphs: [
				'Meron kreeg van drie mensen een telefoonnummer. Ze heeft nooit gebeld.',
				'“Wat moet ik zeggen? Ze praten snel. En dan vragen ze mijn geboortedatum, en ik hang op.”',
				'Iemand een nummer geven is koud doorverwijzen. Dat kan genoeg zijn voor wie de weg kent. Voor veel mensen is het een deur zonder klink.',
				'Warm doorverwijzen is: jij loopt mee tot de ander een gezicht kent. Je draagt het verhaal niet over haar hoofd heen. Je brengt haar, en zij vertelt zelf wat zij wil.',
			],
		},
		r2: {
			heading: 'Zes kleine stappen',
			paragraphs: [
				'Vraag eerst: “Wil je hulp? En waarvoor het eerst?” Misschien wil ze geen gesprek over thuis, maar wel slapen.',
				'Dan is de huisarts de eerste deur. Begin waar zij begint.',
				'Vertel daarna wat er gaat gebeuren: “Je belt. Iemand vraagt in welke plaats je woont. Je mag zeggen dat je anoniem wilt blijven. Het duurt misschien twintig minuten.”',
				'Weten wat komt, maakt rustig.',
				'Regel veilig contact. Welke telefoon? Welke tijd? Mag er een bericht komen?',
				'Belt de hulpverlener terug, dan alleen op een nummer dat niemand anders opneemt.',
				'Bel dan samen, met de luidspreker aan, in een kamer alleen.',
				'Zeg jij de eerste zin: “Ik zit hier met een vrouw die advies wil. Zij wil haar naam nog niet noemen. Is er een tolk?”',
				'Geef daarna het woord aan haar. Ga mee naar de eerste afspraak als zij dat wil.',
				'En vraag een week later één keer hoe het was, op de manier die jullie afspraken.',
			],
		},
		o1: {
			instruction: 'Zet de stappen van een warme doorverwijzing in de goede volgorde.',
			items: {
				want: 'Vragen of iemand hulp wil, en waarvoor het eerst.',
				tell: 'Vertellen wat er gaat gebeuren.',
				contact: 'Afspreken welk contact veilig is.',
				call: 'Samen bellen; zij vertelt zelf.',
				along: 'Meegaan naar de eerste afspraak, als zij dat wil.',
				after: 'Eén keer vragen hoe het was, en dan loslaten.',
			},
			after:
				'Veilig contact komt vóór het bellen. Anders kan de hulp zelf gevaar brengen: een gemiste oproep, een brief, een bericht op het scherm.',
		},
		r3: {
			heading: 'Toestemming',
			paragraphs: [
				'Toestemming is een ja dat ook een nee had kunnen zijn. “Ik heb al voor je gebeld, is dat goed?” is geen vraag. “Zal ik bellen terwijl jij luistert, of wil je er nog over denken?” wel.',
				'Vraag per stap. Ja tegen bellen is geen ja tegen je naam zeggen. Ja tegen de huisarts is geen ja tegen het wijkteam.',
				'Geef niet meer door dan nodig is. “Zij slaapt slecht en wil daarover praten” is genoeg. De rest vertelt zij als zij dat wil.',
				'Bij direct gevaar wacht je niet op toestemming om 112 te bellen. En als een kind gevaar loopt, vraag je altijd advies. Zeg het haar als dat veilig kan: “Ik ga nu om hulp vragen, omdat ik bang ben voor jullie.”',
			],
		},
		c1: {
			story: [
				'Thuy (34) wil met het wijkteam praten over geld. Ze mag van haar man geen eigen rekening. Haar Nederlands is zwak. “Wil jij het doen?” vraagt ze. “Jij kent mijn verhaal al.” Haar zoon van veertien zit in de gang te wachten.',
			],
			question: 'Wat doe je?',
			options: {
				number: {
					text: 'Je schrijft nummer en openingstijden op een briefje en wenst haar sterkte.',
					because:
						'Je laat haar zelfstandig zijn, en dat is een goede gedachte. Maar het briefje kan gevonden worden. En aan de telefoon staat zij er met haar Nederlands alleen voor.',
				},
				together: {
					text: 'Je belt samen vanaf jouw plek, zegt de eerste zin en vraagt om een beroepstolk die niet uit haar gemeenschap komt. Haar zoon blijft erbuiten.',
					because:
						'Zo houdt zij haar eigen verhaal en hoort ze alles. De tolk vertaalt, jij steunt. Spreek ook af waar de uitnodiging heen gaat: geen brief naar huis.',
				},
				mail: {
					text: 'Je mailt haar hele verhaal naar het wijkteam, zodat zij het niet hoeft te vertellen.',
					because:
						'Je wilt haar sparen. Maar nu staat haar verhaal, in jouw woorden, in een mail. Zij weet niet wat er staat en kan het niet terugnemen. Ook een goede bedoeling heeft toestemming nodig.',
				},
			},
		},
		r4: {
			heading: 'Daarna ben jij weer jij',
			paragraphs: [
				'Als er hulp is, verandert jouw plek. Jij bent niet de hulpverlener, niet de tolk en niet de controleur. Je blijft wel degene die groet, die koffie drinkt, die vraagt: “Hoe is het met je lessen?”',
				'Duurt het lang of is er een wachtlijst? Dat komt voor. Zeg het eerlijk.',
				'Spreek af wat zij kan doen als het erger wordt vóór de afspraak: Veilig Thuis, dag en nacht, en 112 bij gevaar.',
				'Zegt ze halverwege: “Ik stop ermee”? Dan zeg je: “Dat mag. De deur blijft open, ook bij mij.”',
				'Veel mensen gaan meer dan één keer. Elke keer telt.',
			],
		},
		s1: {
			statement: 'Als ik iemand heb doorverwezen, is mijn werk klaar.',
			afterAgree:
				'Loslaten is gezond. Het verhaal ligt nu bij mensen die ervoor geleerd hebben. Eén keer vragen hoe het was, hoort er nog bij. Dan is het echt klaar.',
			afterDisagree:
				'Je blijft een bekend gezicht, dat is waardevol. Let wel op dat je niet elke dag belt. Als jij het blijft dragen, kan de ander niet wennen aan de nieuwe hulp.',
		},
	},
} satisfies LessonText;
