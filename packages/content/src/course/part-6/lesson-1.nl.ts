import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'De sociale kaart: wie doet wat?',
	goal: 'Je weet welke hulp er is bij welke vraag, en je kunt nagaan of een nummer nog klopt.',
	steps: {
		r1: {
			heading: 'Een land vol deuren',
			paragraphs: [
				'Farida woont vier jaar in Nederland. “In mijn land ging je naar je oom of naar de politie,” zegt ze. “Hier zijn er honderd deuren, en achter elke deur zegt iemand: u moet ergens anders zijn.”',
				'Een sociale kaart is een overzicht van die deuren. Jij hoeft ze niet allemaal uit je hoofd te kennen. Je hoeft er maar drie heel goed te kennen, en te weten waar je de rest vindt.',
				'De eerste is 112: als er nu gevaar is. De tweede is Veilig Thuis, 0800-2000: als je je zorgen maakt over geweld of verwaarlozing. Gratis, dag en nacht.',
				'De derde is jouw eigen coördinator.',
			],
		},
		r2: {
			heading: 'Dichtbij en verder weg',
			paragraphs: [
				'Dichtbij is de huisarts: voor het lichaam, voor slecht slapen, voor angst, en voor een verwijzing. Ook het wijkteam is dichtbij.',
				'Het helpt met opvoeden, geld, wonen en ruzie thuis. De naam verschilt per gemeente: wijkteam, buurtteam, sociaal team.',
				'Voor kinderen zijn er de jeugdarts en de school. Kinderen van 8 tot en met 18 kunnen zelf de Kindertelefoon bellen, 0800-0432, elke dag van 11 tot 21 uur.',
				'Na seksueel geweld is er het Centrum Seksueel Geweld, 0800-0188, dag en nacht bij iets dat kort geleden is gebeurd. Liefst binnen zeven dagen. Later mag ook.',
				'Wie niet meer wil leven, belt of chat met 113. Dat is gratis en anoniem, dag en nacht. Wie gewoon een stem wil horen, belt de Luisterlijn, 088 0767 000.',
			],
		},
		m1: {
			instruction: 'Welke vraag past bij welke deur?',
			pairs: {
				now: { left: 'Er wordt op dit moment geslagen.', right: '112' },
				doubt: { left: '“Ik hoor elke avond geschreeuw. Is dit erg?”', right: 'Veilig Thuis, om advies' },
				recent: { left: 'Gisteren is iemand verkracht.', right: 'Centrum Seksueel Geweld' },
				young: { left: 'Een meisje van dertien wil met iemand praten.', right: 'Kindertelefoon' },
				permit: {
					left: '“Mijn verblijf hangt aan mijn man. Wat als ik wegga?”',
					right: 'Eerst een jurist, bijvoorbeeld via het Juridisch Loket',
				},
				papers: {
					left: 'Iemand zonder papieren heeft een dokter nodig.',
					right: 'Huisarts of Dokters van de Wereld',
				},
			},
			after:
				'Twijfel je tussen twee deuren? Bel Veilig Thuis en vraag: “Ben ik bij u goed?” Als er nu gevaar is, is 112 altijd de eerste deur.',
		},
		r3: {
			heading: 'Opvang en politie',
			paragraphs: [
				'Als thuis niet veilig is, kan er opvang zijn. De weg ernaartoe loopt vaak via Veilig Thuis.',
				'Er is ook opvang voor mannen. Een plek is nooit zeker: beloof die niet.',
				'Vraag nooit naar een adres van een opvang en deel het nooit, ook niet aan een zus die het goed bedoelt. Een geheim adres beschermt meer mensen dan één.',
				'De politie bel je zonder haast op 0900-8844.',
				'Aangifte doen is vragen om straf. Een melding doen is laten weten wat er gebeurt. De politie kan bij ernstige zaken ook zonder aangifte verder.',
				'Soms moet degene die gevaar geeft het huis uit. Dat heet een huisverbod.',
				'De burgemeester beslist erover. Het duurt tien dagen en kan verlengd worden, samen hoogstens 28 dagen.',
			],
		},
		q1: {
			question:
				'Nadia vraagt: “Geef mij het adres van een huis waar vrouwen veilig zijn. Ik ga er vanavond heen.” Wat doe je?',
			options: {
				address: {
					text: 'Je zoekt op internet en in je groep naar een adres voor haar.',
					because:
						'Je wilt snel zijn. Maar die adressen zijn geheim, en jouw zoektocht laat sporen na. Ook weet nu jouw groep dat er iemand wil vluchten.',
				},
				veiligThuis: {
					text: 'Je vraagt of ze nu veilig is, en belt met haar Veilig Thuis op een veilige telefoon.',
					because:
						'Veilig Thuis kan met haar een plan maken: wanneer, met wie, met welke papieren, en of er plek is. Dat plan telt, want weggaan is vaak het gevaarlijkste moment. Is er vanavond direct gevaar, dan 112.',
				},
				home: {
					text: 'Je neemt haar mee naar jouw huis voor één nacht.',
					because:
						'Je hart is groot. Maar haar man weet misschien wie haar vrienden zijn. Nu zijn jij en jouw kinderen ook in gevaar. Help haar de nacht veilig door te komen met hulp erbij, niet alleen.',
				},
			},
		},
		r4: {
			heading: 'Klopt het nog?',
			paragraphs: [
				'Nummers en tijden veranderen. Een oude folder kan iemand naar een dode lijn sturen.',
				'Kijk daarom altijd of er een datum bij staat: “gecontroleerd op”. Staat er geen datum, zoek het dan na.',
				'In Sleutelwerk staat die datum bij elke dienst. Is een dienst lang niet gecontroleerd, dan zie je dat ook. Klopt er iets niet, zeg het dan tegen je coördinator.',
				'Maak geen eigen lijst op papier die bij mensen thuis blijft. En wijs erop: een gebeld nummer blijft in de telefoon staan. Ook een gratis nummer.',
			],
		},
		s1: {
			statement: 'Een goede sleutelpersoon weet op elke vraag het antwoord.',
			afterAgree:
				'Mensen verwachten dat soms van je, en dat streelt. Maar een verkeerd antwoord over verblijf of kinderen kan iemand veel kosten. “Dat weet ik niet, ik zoek het uit” maakt je juist betrouwbaar.',
			afterDisagree:
				'Precies. Jij bent geen wandelend telefoonboek. Jij bent degene die erbij blijft tot de goede deur open is.',
		},
	},
} satisfies LessonText;
