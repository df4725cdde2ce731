import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

/** The signals card in Dutch: the source of the other languages. */
export const nl: CardText = {
	title: 'Gaat het goed thuis?',
	intro:
		'Hier lees je waaraan je kunt merken dat het thuis niet veilig is, en wat je nu kunt doen. Geweld komt voor in alle landen, in alle soorten gezinnen, bij vrouwen en bij mannen.',
	caveat:
		'Eén signaal bewijst niets. Een lijst kan het mis hebben. Maak je je zorgen, ook zonder signaal? Dan mag je altijd advies vragen.',
	dangerNow: 'Ben je nu in gevaar? Ga weg als dat kan. Bel 112.',
	headings: {
		audiences: 'Over wie gaat het?',
		signs: 'Wat merk je?',
		actions: 'Wat kun je nu doen?',
		numbers: 'Wie kun je bellen?',
		sources: 'Waar komt dit vandaan?',
	},
	tickHint: 'Kies wat je herkent. Je keuze wordt niet bewaard en niet verstuurd.',
	noneTicked:
		'Herken je geen enkele zin, maar voelt het niet goed? Dan mag je ook bellen. Veilig Thuis, 0800-2000, denkt met je mee.',
	audiences: {
		self: {
			label: 'Het gaat over mij',
			intro: 'Iemand thuis, een ex of familie doet je pijn of maakt je bang. Wat daarvan gebeurt bij jou?',
			redFlag:
				'Dit kan betekenen dat er groot gevaar is. Is het nu niet veilig? Ga weg als dat kan en bel 112. Is het nu rustig? Bel vandaag nog Veilig Thuis: 0800-2000, dag en nacht.',
		},
		young: {
			label: 'Ik ben jong',
			intro: 'Gebeurt er thuis, met je verkering of online iets wat niet goed voelt? Kijk wat je herkent.',
			redFlag:
				'Dit kan heel gevaarlijk zijn. Is het nu niet veilig? Ga weg als dat kan en bel 112. Is het nu rustig? Bel Veilig Thuis, 0800-2000, dag en nacht. Of vraag een volwassene om te bellen.',
		},
		child: {
			label: 'Een kind dat ik ken',
			intro: 'Wat zie en hoor je bij het kind? Schrijf op wat je ziet, niet wat je denkt.',
			redFlag:
				'Dit kan betekenen dat het kind in groot gevaar is. Is er nu gevaar? Bel 112. Is het nu rustig? Bel vandaag nog Veilig Thuis: 0800-2000, dag en nacht. Praat er niet over met de persoon die het misschien doet.',
		},
		adult: {
			label: 'Een volwassene die ik ken',
			intro: 'Wat zie of hoor je bij een vriendin, een buurman, een collega of iemand uit je familie?',
			redFlag:
				'Dit kan betekenen dat er groot gevaar is. Is er nu gevaar? Bel 112. Is het nu rustig? Bel vandaag nog Veilig Thuis voor advies: 0800-2000, dag en nacht. Zeg niets tegen de persoon die het doet.',
		},
		elder: {
			label: 'Een oudere',
			intro: 'Dit kan gaan over een oudere die je kent, of over jezelf. Wat zie of merk je?',
			redFlag:
				'Dit kan betekenen dat er groot gevaar is. Is er nu gevaar? Bel 112. Is het nu rustig? Bel vandaag nog Veilig Thuis: 0800-2000, dag en nacht.',
		},
		'own-behaviour': {
			label: 'Ik ben bang voor wat ik zelf doe',
			intro: 'Goed dat je kijkt. Geweld kan stoppen, en daar is hulp bij. Wat herken je?',
			redFlag:
				'Dit kan heel gevaarlijk zijn voor de ander en voor jou. Kan het nu misgaan? Ga weg van de ander en bel 112. Is het nu rustig? Bel vandaag nog Veilig Thuis: 0800-2000, dag en nacht. Zij praten ook met jou.',
		},
	},
	kinds: {
		body: 'Lichaam',
		control: 'Woorden en controle',
		sex: 'Seks',
		money: 'Geld en spullen',
		'shut-in': 'Opgesloten of alleen gehouden',
		digital: 'Telefoon en internet',
		honour: 'Eer en familie',
		forced: 'Dwang: trouwen, reizen, besnijden, wonen',
		neglect: 'Te weinig zorg',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Groot gevaar',
		mark: 'Rode vlag',
		explain:
			'Er zijn elf rode vlaggen: tekenen dat geweld dodelijk kan worden. Eén rode vlag is genoeg om meteen hulp te vragen. Weggaan bij een partner is vaak het gevaarlijkste moment: doe dat liefst met een plan.',
	},
	fears: {
		heading: 'Waar ben je bang voor?',
		intro:
			'Dit is wat wij weten, met de bron erbij. Regels veranderen. Niemand kan beloven hoe het bij jou gaat.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Kijkt iemand op je telefoon?',
		paragraphs: [
			'Gebruik dan liever een andere telefoon of computer: bij de huisarts, op school, in de bibliotheek of van iemand die je vertrouwt.',
			'Bel je zelf? Het gesprek staat dan in de bellijst van je telefoon. Je kunt het daaruit halen. Het nummer van Veilig Thuis staat niet op de rekening.',
			'Deze pagina blijft in de geschiedenis van je telefoon staan. De knop Snel weg verandert dat niet. Haal alleen deze pagina weg: een lege geschiedenis kan ook opvallen.',
			'Er bestaan apps waarmee een ander alles ziet wat je doet. Die stop je niet met een knop. Vraag Veilig Thuis om raad voordat je iets aan je telefoon verandert.',
			'Zeg tegen de hulp dat niemand je mag terugbellen of iets mag sturen. Spreek af dat jij zelf belt.',
		],
	},
	print: {
		cover: 'Handige nummers',
		lines: ['Huisarts', 'Tandarts', 'School', 'Buren', 'Bibliotheek'],
		note: 'Vouw het blad zo dat deze kant buiten zit. Bewaar het niet thuis of in je tas als iemand daar kijkt.',
	},
};
