import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Je doet dit niet alleen',
	goal: 'Je weet met wie je overlegt, wat advies is en wat een melding is, en wat je doet bij gevaar.',
	steps: {
		r1: {
			heading: 'Een vreemd gevoel',
			paragraphs: [
				'Amina en Tomasz doen samen een huisbezoek. De thee is zoet, de moeder lacht en de vader praat veel.',
				'Dan slaat er een deur dicht. Twee kinderen schrikken zo erg dat ze onder de tafel kruipen. Niemand zegt er iets over.',
				'Buiten zegt Tomasz: ‘Voelde jij het ook?’ Amina knikt. Ze weten niets zeker, en toch klopt er iets niet.',
				'Je hoeft op zo’n moment niet te weten wat er aan de hand is. Je hoeft er alleen niet mee alleen te blijven.',
			],
		},
		r2: {
			heading: 'Drie plekken om te overleggen',
			paragraphs: [
				'De eerste is je collega. Ga daarom het liefst met z’n tweeën op bezoek. Twee mensen zien meer, en één kan kalm blijven als de ander schrikt.',
				'De tweede is je coördinator. Die kent de afspraken van jullie organisatie. Bel liever een keer te veel dan te laat.',
				'De derde is Veilig Thuis, op 0800-2000. Daar kun je dag en nacht gratis advies vragen, ook als buur of vrijwilliger. Ook wie zelf geweld gebruikt, kan er bellen.',
			],
		},
		r3: {
			heading: 'Advies is iets anders dan een melding',
			paragraphs: [
				'Bij advies vertel je wat je ziet, en Veilig Thuis denkt met je mee. Dat kan zonder namen. Na het gesprek ben jij nog degene die kijkt hoe het verdergaat.',
				'Bij een melding noem je wel wie het zijn. Dan neemt Veilig Thuis over om de veiligheid te volgen.',
				'Wie een melding doet, kan vragen om voor het gezin onbekend te blijven. Vraag Veilig Thuis zelf hoe dat in jouw geval gaat. Beloof er niets over aan anderen.',
			],
		},
		q1: {
			question: 'Amina wil Veilig Thuis bellen over het huisbezoek. Hoe begint ze het best?',
			options: {
				a: {
					text: '‘Ik wil melden dat een vader zijn kinderen slaat.’',
					because:
						'Dat heeft Amina niet gezien. Zij zag kinderen schrikken. Een conclusie klinkt sterk, maar kan ook fout zijn.',
				},
				b: {
					text: '‘Ik wil advies en ik noem geen namen. Ik zag twee kinderen onder de tafel kruipen toen een deur dichtsloeg.’',
					because:
						'Ze zegt wat ze wil en wat ze zag. De medewerker kan nu met haar nadenken over een volgende stap.',
				},
				c: {
					text: 'Ze belt pas als ze meer bewijs heeft.',
					because:
						'Bewijs zoeken is niet haar taak, en wachten kan lang duren. Voor advies heb je geen bewijs nodig.',
				},
			},
		},
		r4: {
			heading: 'De meldcode, kort gezegd',
			paragraphs: [
				'Leraren, artsen en andere beroepskrachten werken met de meldcode. Dat zijn vijf stappen voor als zij denken aan geweld of mishandeling.',
				'Die plicht geldt niet voor vrijwilligersorganisaties, schrijft de Rijksoverheid. Jouw organisatie mag eigen stappen maken. Vraag ernaar, en bewaar ze waar je ze snel vindt.',
				'Weet ook dat anderen soms wel iets moeten doen. Een arts moet bij een vermoeden eerst advies vragen aan Veilig Thuis. Zeg dus nooit: ‘De dokter vertelt het zeker aan niemand.’',
			],
		},
		s1: {
			statement: 'Als je hulp van buiten vraagt, verraad je de familie.',
			afterAgree:
				'Veel mensen voelen dat zo, en dat gevoel is oud en sterk. Toch kan hulp een familie ook heel houden. Vraag je af wie er nu alleen staat als iedereen zwijgt.',
			afterDisagree:
				'Voor jou is dat misschien al duidelijk. Voor degene die bij je zit nog niet. Neem de angst serieus, en leg rustig uit wat advies vragen is.',
		},
		r5: {
			heading: 'Als er nu gevaar is',
			paragraphs: [
				'Soms is er geen tijd om te overleggen. Er is nu geweld, iemand dreigt met de dood, of er is een wapen.',
				'Ga eerst zelf weg van het gevaar en neem mee wie mee kan. Bel dan 112. Zeg waar het is en wat er gebeurt, en blijf aan de lijn.',
				'Ga nooit tussen twee vechtende mensen staan. Een gewonde sleutelpersoon kan niemand meer helpen.',
				'Bel daarna je coördinator, ook als het laat is. Na zoiets hoor je niet alleen thuis te zitten.',
			],
		},
		o1: {
			instruction: 'Je maakt je zorgen, maar er is nu geen gevaar. Zet de stappen op volgorde.',
			items: {
				a: 'Je merkt iets op en je blijft rustig.',
				b: 'Je onthoudt wat je echt zag en hoorde, zonder oordeel.',
				c: 'Je overlegt met je coördinator of vraagt advies aan Veilig Thuis.',
				d: 'Als het veilig is, praat je alleen met de persoon om wie het gaat.',
				e: 'Samen kiezen jullie een stap, en jij gaat mee als dat helpt.',
			},
			after:
				'Eerst overleggen en dan pas praten: dat voelt langzaam. Het voorkomt dat een goed bedoelde vraag iemand in gevaar brengt. Is er toch gevaar, dan gaat 112 voor alles.',
		},
		c1: {
			story: [
				'Een week later komt de vader van het huisbezoek naar Tomasz toe. Hij kijkt naar de grond.',
				'‘Ik word thuis te snel boos,’ zegt hij. ‘Ik schrik van mezelf. Maar als ik hulp vraag, pakken ze mijn kinderen af.’',
			],
			question: 'Wat zegt Tomasz?',
			options: {
				a: {
					text: '‘Dat gebeurt echt niet. Je hoeft nergens bang voor te zijn.’',
					because:
						'De vader ontspant even. Maar dit kan niemand beloven. Als het anders loopt, gelooft hij nooit meer een hulpverlener.',
				},
				b: {
					text: '‘Een echte man slaat niet. Denk aan je kinderen.’',
					because:
						'Hij schaamde zich al. Nu weet hij dat hij met deze vraag beter niet terug kan komen, en thuis verandert er niets.',
				},
				c: {
					text: '‘Goed dat je dit zegt. Wat er precies gebeurt, kan ik niet beloven. Je kunt Veilig Thuis bellen zonder je naam te noemen. Zullen we dat nummer samen opzoeken?’',
					because:
						'Tomasz is eerlijk en blijft naast hem staan. De vader kan vragen stellen voordat hij iets over zichzelf vertelt. Of een kind uit huis gaat, beslist een kinderrechter.',
				},
			},
		},
		t1: {
			task: 'Denk aan drie mensen of plekken waar jij terechtkunt als een verhaal te zwaar is. Staat er iemand bij die je ook ’s avonds durft te bellen? Zet het nummer van je coördinator in je telefoon onder een gewone naam.',
		},
	},
} satisfies LessonText;
