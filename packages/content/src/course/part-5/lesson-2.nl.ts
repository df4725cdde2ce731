import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Moeilijke momenten in een gesprek',
	goal: 'Je weet wat je zegt als iemand geheimhouding vraagt, als je een tolk nodig hebt en als iemand zegt dat hij zelf slaat.',
	note: 'In deze les vertelt een vader dat hij zijn kind heeft geslagen. Je mag stoppen of de les overslaan.',
	steps: {
		r1: {
			heading: '“Beloof dat je niks zegt”',
			paragraphs: [
				'Grace pakt je hand. “Ik vertel je iets, maar beloof dat je niks zegt. Zweer het.”',
				'Alles in je wil ja zeggen. Anders vertelt ze het niet.',
				'Toch is ja de duurste belofte die er is. Stel dat een kind gevaar loopt.',
				'Dan breek je jouw woord, of je laat het kind alleen. En iemand die één keer bedrogen is, vraagt nooit meer hulp.',
				'Zeg: “Ik snap dat je zeker wilt zijn. Ik praat er in onze gemeenschap met niemand over. Maar als jij of een kind in gevaar is, haal ik hulp. En ik wil dat eerst met jou bespreken. Wil je nog vertellen?”',
				'Soms zegt iemand dan nee. Dat is geen mislukking.',
				'Zeg: “Dat is goed. Je kunt zelf Veilig Thuis bellen, 0800-2000. Je hoeft je naam niet te zeggen als je om advies vraagt.”',
			],
		},
		r2: {
			heading: 'Wie luistert er mee?',
			paragraphs: [
				'Een gesprek is pas veilig als niemand meeluistert. Kijk rond: een kind op de bank, een schoonzus in de keuken, een telefoon op tafel die nog aan het bellen is.',
				'Komt er iemand binnen? Praat over iets gewoons. Spreek af waarover: “Als iemand binnenkomt, hebben we het over de taalles.”',
				'Spreek je elkaars taal niet, dan is een beroepstolk het best. Nooit een familielid, nooit een kind, nooit iemand uit dezelfde gemeenschap.',
				'Zo iemand kan woorden verzachten, weglaten of doorvertellen. Voor een kind is het te zwaar.',
				'Vraag bij een organisatie: “Kunt u een tolk regelen, liefst een vrouw, en niet uit onze stad?” Of het kan, verschilt. Telefonisch kan een naam wegblijven.',
				'Spreek ook af hoe je contact houdt. Bel nooit terug op een telefoon die gedeeld wordt. Stuur geen bericht waar het onderwerp in staat.',
			],
		},
		m1: {
			instruction: 'Wat ging er mis, en waarom? Zoek wat bij elkaar hoort.',
			pairs: {
				child: {
					left: 'Een zoon van elf tolkt voor zijn moeder.',
					right: 'Hij hoort wat te zwaar is en laat woorden weg.',
				},
				cousin: {
					left: 'Een nicht wil graag vertalen.',
					right: 'Zij moet later in de familie kiezen tussen zwijgen en praten.',
				},
				same: {
					left: 'De tolk bezoekt dezelfde kerk.',
					right: 'De vrouw durft de naam van haar man niet te noemen.',
				},
				phone: {
					left: 'Je belt ’s avonds terug op het gezinsnummer.',
					right: 'Iemand anders neemt op en stelt vragen.',
				},
			},
			after:
				'Al deze mensen bedoelden het goed. Daarom moet jij het van tevoren weten. Is er geen veilige tolk, stel het gesprek dan uit. Tenzij er gevaar is: dan bel je 112.',
		},
		r3: {
			heading: 'Iemand zegt: “Ik ben het die slaat”',
			paragraphs: [
				'Dat is een moedig moment. Veel mensen die slaan, schamen zich.',
				'Ze hopen stiekem dat iemand ze tegenhoudt. Jouw rustige gezicht kan het begin zijn.',
				'Zeg twee dingen tegelijk: “Goed dat je dit zegt” en “Slaan mag niet, en het moet stoppen.”',
				'Zeg niet: “Je bent geen slecht mens, het komt door de stress.” Stress verklaart iets. Het maakt het niet goed.',
				'Vraag: “Is er nu iemand in gevaar? Ben je bang voor wat je vanavond doet?” Zo ja, dan is er direct hulp nodig.',
				'Veilig Thuis praat ook met mensen die zelf slaan. De huisarts kan helpen om behandeling te vinden.',
				'Vertel nooit wat zijn vrouw of kind jou eerder heeft verteld. Ga ook niet met het gezin aan tafel zitten om het op te lossen.',
			],
		},
		c1: {
			story: [
				'Na de vadergroep loopt Omar met je mee. “Gisteren heb ik Bilal geslagen,” zegt hij zacht. “Met de riem. Hij is acht. Ik schrok van mezelf.” Hij kijkt om zich heen. “Dit blijft tussen ons, toch?”',
			],
			question: 'Wat zeg je?',
			options: {
				promise: {
					text: '“Natuurlijk. Je bent een goede vader, je had spijt.”',
					because:
						'Omar is opgelucht. Maar nu weten twee mensen het en is Bilal nog net zo alleen. Morgen is de druk weer hoog, en jij hebt beloofd te zwijgen.',
				},
				angry: {
					text: '“Met een riem? Een kind van acht? Weet je wel dat ze je kinderen afpakken?”',
					because:
						'Je schrik is begrijpelijk. Maar Omar zal dit nooit meer aan iemand vertellen. En je maakt hem bang met iets dat jij niet weet: alleen de kinderrechter kan over uit huis plaatsen beslissen.',
				},
				stay: {
					text: '“Goed dat je het zegt. Slaan moet stoppen, daar wil ik je bij helpen. Ik kan niet beloven dat het tussen ons blijft, want Bilal moet veilig zijn. Hoe is het nu met hem?”',
					because:
						'Je veroordeelt de klap, niet de man. Je bent eerlijk over je grens. Daarna kunnen jullie samen om advies bellen, en hoor je of Bilal een dokter nodig heeft. Wil Omar niet bellen, dan vraag jij zelf dezelfde dag advies, eerst zonder namen.',
				},
			},
		},
		r4: {
			heading: 'Boos, huilen, ontkennen',
			paragraphs: [
				'Huilt iemand? Je hoeft niets te doen.',
				'Zet water neer, blijf zitten, zeg: “Neem je tijd.” Raak niemand aan zonder te vragen.',
				'Wordt iemand boos op jou? Maak jezelf niet groter.',
				'Zeg: “Ik zie dat ik iets geraakt heb. Zullen we het hierbij laten?”',
				'Voel je je niet veilig, dan ga je weg. Dat hoef je niet uit te leggen.',
				'Zegt iemand een dag later: “Ik heb overdreven, er is niks”? Dan kan er druk zijn geweest.',
				'Ga niet bewijzen dat het waar was. Zeg: “Het is goed. Als er ooit weer iets is, ben ik er nog.”',
				'Zo blijft de deur open. Bespreek je zorg wel met je coördinator.',
			],
		},
		s1: {
			statement: 'Als iemand geen hulp wil, kun je niets doen.',
			afterAgree:
				'Een volwassene beslist zelf, en duwen werkt vaak averechts. Maar tussen duwen en niets zit veel: blijven groeten, een keer vragen hoe het gaat, zelf advies vragen zonder namen.',
			afterDisagree:
				'Er kan vaak meer dan je denkt. Let wel op: meer doen betekent niet achter iemands rug regelen. Alleen bij direct gevaar, of als een kind gevaar loopt, wacht je niet op een ja om hulp te halen.',
		},
	},
} satisfies LessonText;
