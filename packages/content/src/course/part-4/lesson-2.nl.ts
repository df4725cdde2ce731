import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Eer, schaamte en roddel',
	goal: 'Je kunt met respect over eer praten en je herkent wanneer eer gevaarlijk wordt.',
	note: 'Deze les gaat over bedreiging en geweld om de eer. Er staan geen beelden van geweld in. Je mag stoppen of de les overslaan. Je kunt hem ook samen met je trainer doen.',
	steps: {
		r1: {
			heading: 'Eer kan warm zijn',
			paragraphs: [
				'Vraag een groep wat eer is, en je hoort mooie dingen.',
				'Je woord houden. Gasten ontvangen. Voor je ouders zorgen. Met opgeheven hoofd over straat gaan.',
				'Begin daar ook je gesprek. Wie meteen over geweld begint, zegt eigenlijk: jullie eer is slecht. Dan doen mensen de deur dicht.',
				'Eer bestaat niet alleen in één land of één geloof. Ook in een Nederlands dorp kan een familie bang zijn voor wat de buren zeggen. Geweld om de eer komt voor in verschillende culturen, en in elke cultuur zijn er mensen die het afwijzen.',
			],
		},
		r2: {
			heading: 'Wanneer eer pijn gaat doen',
			paragraphs: [
				'Eer gaat pijn doen als de goede naam van allen hangt aan het gedrag van één.',
				'Vaak is dat een dochter of een vrouw: haar kleren, haar telefoon, met wie ze praat.',
				'Haar broer van vijftien moet op haar letten. Ook hij heeft niet gekozen.',
				'Dan komt er een verhaal op gang. Iemand heeft haar gezien met een jongen. Het hoeft niet waar te zijn.',
				'Roddel is genoeg. Een neef belt, een oom komt langs, de vader slaapt niet meer.',
				'Zo groeit de druk, stap voor stap: controleren, opsluiten, haar van school halen, snel een huwelijk regelen, dreigen, geweld.',
				'De vader kan zelf bang zijn: “Als ik niets doe, zijn wij niemand meer.” Dat verklaart zijn druk. Het maakt geweld niet goed.',
			],
		},
		s1: {
			statement: 'Een goede vader of broer houdt in de gaten met wie een meisje praat.',
			afterAgree:
				'Je wilt dat een kind veilig is, en dat is goed. Denk dan ook aan de andere kant: een kind dat altijd gevolgd wordt, vertelt je niets meer als er echt gevaar is. En wie let er op de jongens?',
			afterDisagree:
				'Vertrouwen geven is vaak sterker dan volgen. Houd er rekening mee dat een ouder in jouw groep hier bang voor is. Vraag: “Waar ben je bang voor, als je niet kijkt?”',
		},
		r3: {
			heading: 'Signalen, en signalen van gevaar',
			paragraphs: [
				'Signalen kunnen zijn: iemand praat heel anders zodra familie erbij is. Ze mag niet meer alleen naar school of werk.',
				'Ze spaart in het geheim, vraagt om een verklaring dat ze maagd is, of is bang voor de vakantie. Eén signaal bewijst niets.',
				'Gevaar is dichtbij bij: dreigen met de dood of met zelfdoding, opsluiten, achtervolgen, een wapen, of iemand de keel dichtknijpen. Ook een plotselinge reis telt, en grote angst: “Ze maken mij dood.” Geloof die angst.',
				'Is er nu gevaar? Help de ander weg te komen als dat kan en bel 112.',
				'Is het niet op dit moment, bel dan meteen met je coördinator of met Veilig Thuis, 0800-2000.',
				'Dat nummer is gratis, dag en nacht. Advies vragen kan zonder namen.',
			],
		},
		r4: {
			heading: 'Drie dingen die je nooit doet',
			paragraphs: [
				'Je vertelt het aan niemand in de familie of gemeenschap. Ook niet aan de lieve tante. Je weet niet wie er later wordt gedwongen om te praten.',
				'Je bemiddelt niet en je zit niet bij een familieberaad. Dat voelt als helpen.',
				'Maar de familie hoort dan wat zij heeft verteld, en de groep kijkt mee. Zelfs een mooie belofte aan tafel kan thuis veranderen.',
				'Je gebruikt geen tolk die familie is of uit dezelfde gemeenschap komt. Je belt haar ook niet op een telefoon die anderen kunnen lezen. Vraag: “Hoe kan ik je bereiken zonder dat iemand het ziet?”',
			],
		},
		c1: {
			story: [
				'Na het vrijdaggebed komt Karim naar je toe. Hij vertelt dat zijn nicht Nour (19) een vriend heeft. Haar vader is buiten zichzelf.',
				'“Jij hebt aanzien,” zegt Karim. “Kom vanavond bij ons zitten. Als jij met haar praat, blijft het rustig. Anders weet ik niet wat haar broers doen.”',
			],
			question: 'Wat doe je?',
			options: {
				mediate: {
					text: 'Je gaat mee. Als je erbij zit, gebeurt er niets ergs.',
					because:
						'Je wilt haar beschermen. Maar Nour zit dan tegenover iedereen en kan niets eerlijks zeggen. De afspraken zijn van de familie, niet van haar. En na jouw vertrek is zij alleen met hen.',
				},
				listen: {
					text: 'Je luistert naar Karim, je gaat niet mee, en je belt direct Veilig Thuis voor advies.',
					because:
						'“Ik hoor dat je bang bent dat het misgaat. Ik kom niet bemiddelen, want dat kan het erger maken.” Jij weet nu van een dreiging. Veilig Thuis denkt mee over wat voor Nour veilig is. Gaat het nu mis, dan is het 112. Zeg niet tegen Karim dat je belt: je weet niet wie het dan hoort.',
				},
				warn: {
					text: 'Je belt Nour meteen op haar telefoon om haar te waarschuwen.',
					because:
						'Je wilt haar helpen, en snel. Maar haar broer kan haar telefoon hebben. Dan ziet de familie dat jij iets weet en dat zij contact heeft. Vraag eerst advies hoe zij veilig bereikt kan worden.',
				},
				refuse: {
					text: 'Je zegt dat dit een familiezaak is en je gaat naar huis.',
					because:
						'Je bewaakt je grens, en dat mag. Maar je hebt een dreiging gehoord en niemand weet het nu. Je hoeft het niet op te lossen; één telefoontje voor advies is wel nodig.',
				},
			},
		},
		o1: {
			instruction:
				'Hawa (20) zegt zacht: “Mijn broers weten het van mijn vriend.” Zet de stappen in een volgorde die haar helpt.',
			items: {
				danger: 'Vragen of zij nu in gevaar is. Zo ja: samen weg en 112.',
				alone: 'Een plek zoeken waar niemand meeluistert.',
				honest: 'Zeggen dat je het niet rondvertelt, maar dat je bij gevaar hulp moet halen.',
				fear: 'Vragen waar zij het meest bang voor is en haar geloven.',
				advice: 'Samen Veilig Thuis bellen voor advies, zonder naam als zij dat wil.',
				contact: 'Afspreken hoe en wanneer contact veilig is.',
			},
			after:
				'Gevaar gaat altijd voor. Daarna rust, en eerlijkheid over wat je niet kunt beloven. Pas dan vraag je verder. In het echt lopen stappen door elkaar. Het gaat om wat nooit achteraan mag staan: veiligheid.',
		},
	},
} satisfies LessonText;
