import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Zelf kiezen: trouwen, blijven, weggaan',
	goal: 'Je kent het verschil tussen helpen kiezen en dwingen, en je weet wat telt vóór een reis die iemand niet vertrouwt.',
	note: 'Deze les gaat over gedwongen trouwen, achterlaten in het buitenland en vrouwen die niet naar buiten mogen. Je mag stoppen of de les overslaan.',
	steps: {
		r1: {
			heading: 'Twee zussen, twee verhalen',
			paragraphs: [
				'Sevgi leerde haar man kennen via haar tante. Ze dronken samen thee, ze belden drie maanden, en twee keer zei Sevgi nee tegen een ander.',
				'Tegen hem zei ze ja. Haar ouders hielpen kiezen, maar zij koos.',
				'Bij haar zusje Elif (17) ging het anders. Haar moeder was ziek en huilde: “Laat mij je bruiloft nog zien.”',
				'Haar vader zei dat hij zijn woord had gegeven. Niemand sloeg haar. Toch durfde ze geen nee te zeggen.',
				'Dat is het verschil. Bij een gearrangeerd huwelijk kun je nee zeggen en toch geliefd blijven.',
				'Bij huwelijksdwang heeft nee een prijs: straf, uitstoting, een zieke moeder die “door jou” sterft. Dwang is dus niet altijd een klap. Tranen kunnen ook dwingen.',
			],
		},
		r2: {
			heading: 'Wat de wet zegt, in gewone woorden',
			paragraphs: [
				'In Nederland kun je trouwen als je allebei 18 jaar of ouder bent. Dwingen tot een huwelijk is strafbaar. Ook dwang in het buitenland kan hier strafbaar zijn.',
				'Niet elke druk is strafbaar, maar hulp vragen mag altijd. Bron: Wegwijzer Overheid, een proefsite van de overheid. Vraag bij twijfel een jurist.',
				'Het gaat ook over jongens. Baran (20) moet trouwen met zijn nicht, omdat de families dat bij zijn geboorte hebben afgesproken. Over mannen wordt dit minder vaak gevraagd, dus vertellen zij het minder vaak.',
				'Ook na het trouwen telt kiezen. Wie niet mag scheiden, ook niet voor het geloof, zit gevangen in een huwelijk. Femmes for Freedom geeft daarover gratis informatie en juridisch advies.',
			],
		},
		q1: {
			question: 'In welk verhaal is er dwang?',
			options: {
				introduced: {
					text: 'Ouders stellen een man voor. Hun dochter van 24 zegt na twee gesprekken nee, en dat is het einde ervan.',
					because:
						'Hier is hulp bij kiezen. De toets is: wat gebeurde er toen zij nee zei? Niets. Dan is de keuze van haar.',
				},
				mother: {
					text: 'Een zoon van 22 zegt ja, omdat zijn moeder zegt dat zij anders niet meer wil leven.',
					because:
						'Er is geen klap gevallen en hij zei zelf ja. Maar nee had voor hem een prijs die niemand kan betalen. Dat is dwang. Neem ook de woorden van de moeder serieus: wie niet meer wil leven, kan zelf hulp krijgen via 113 of de huisarts.',
				},
				young: {
					text: 'Twee mensen van 19 willen heel graag trouwen. Hun ouders vinden het te vroeg.',
					because:
						'Je kunt het jong vinden, maar het is hun keuze. Als de ouders het met dreigen zouden tegenhouden, verandert het verhaal.',
				},
			},
		},
		r3: {
			heading: 'Voor de vakantie',
			paragraphs: [
				'Elif vertelt dat de familie in juli gaat. De terugreis staat nog niet vast. Haar tante heeft goud gekocht, en als zij binnenkomt wordt het stil.',
				'Lach dat gevoel niet weg. Jongeren voelen het vaak van tevoren.',
				'Eenmaal in het buitenland is hulp moeilijk, het meest voor minderjarigen en voor mensen met twee paspoorten.',
				'Soms blijft iemand achter zonder paspoort of geld. Dat heet achterlating.',
				'Advies begint hier: “Wil je dat we samen Veilig Thuis bellen, voordat er iets geboekt wordt?”',
				'Het landelijk expertisepunt over huwelijksdwang en achterlating, het LKHA, helpt via Veilig Thuis mee.',
				'Is zij al weg? Buitenlandse Zaken is dag en nacht te bereiken op +31 247 247 247. Bel alleen als niemand meeluistert. (Bron: Nederland Wereldwijd.)',
				'Vertel niets aan de ouders, ook niet om “het uit te praten”. Dan kan de reis morgen al zijn.',
				'Gaat het om een kind? Vraag het kind niet uit. Laat het vertellen wat het zelf wil, en overleg dezelfde dag met je coördinator of Veilig Thuis.',
			],
		},
		o1: {
			instruction:
				'Een meisje is bang voor de zomerreis. Zet de stappen in een volgorde: eerst wat het meest beschermt.',
			items: {
				listen: 'Haar apart laten vertellen en haar gevoel serieus nemen.',
				advice: 'Dezelfde dag advies vragen bij Veilig Thuis, het liefst samen met haar.',
				stay: 'Met die hulp kijken hoe zij in Nederland kan blijven.',
				copies: 'Lukt blijven niet: kopieën van papieren veilig bewaren, ook digitaal.',
				tell: 'Afspreken wie weet waar zij slaapt, en wanneer zij terug zou komen.',
				number: 'Haar het nummer voor hulp in het buitenland uit het hoofd laten leren.',
			},
			after:
				'Niet reizen beschermt het meest. Kopieën en een nummer zijn het plan voor als dat niet lukt. Jij bedenkt dat plan niet alleen: Veilig Thuis denkt mee over wat voor haar veilig is, ook over waar het nummer niet gevonden wordt.',
		},
		r4: {
			heading: 'De vrouw die je nooit ziet',
			paragraphs: [
				'In jouw straat woont misschien een vrouw die je nooit alleen ziet. Haar man doet de boodschappen, de post en het praten.',
				'Zij heeft geen telefoon en geen les. We noemen dat ook wel een verborgen vrouw.',
				'Ze kan thuis willen zijn. Ze kan ook niet anders mogen. Van buiten zie je dat verschil niet.',
				'Klop niet aan met vragen en stuur geen kaart met een nummer. Zoek een gewone reden voor contact: de school, een groep met kinderen, het consultatiebureau.',
				'Maak je je zorgen? Schrijf op wat je ziet, niet wat je denkt, en vraag advies. “Ik zie haar al vier maanden niet meer buiten” is sterker dan “hij sluit haar op”.',
			],
		},
		s1: {
			statement: 'Ouders die hun kind uithuwelijken, houden niet van hun kind.',
			afterAgree:
				'Je bent boos om wat een kind wordt aangedaan. Dat is begrijpelijk. Maar veel ouders handelen uit angst, een oude belofte of zorg voor later. Wie alleen liefdeloosheid ziet, herkent lieve ouders niet die toch dwingen.',
			afterDisagree:
				'Liefde en dwang kunnen samengaan. Je mag begrip hebben voor de ouder en toch kiezen voor de veiligheid van het kind. Begrip betekent niet dat je het met de ouders gaat bespreken.',
		},
		t1: {
			task: 'Denk voor jezelf na: welke grote keuze in je leven voelde echt als jouw keuze? En waaraan merkte je dat? Je hoeft niets op te schrijven en er met niemand over te praten.',
		},
	},
} satisfies LessonText;
