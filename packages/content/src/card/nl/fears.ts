import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in Dutch. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Raak ik mijn verblijf kwijt als ik hulp vraag?',
		points: {
			own: 'Stopt je relatie door geweld en hangt je vergunning af van je partner? Dan kun je een eigen vergunning aanvragen. Het maakt niet uit hoe lang je hier bent.',
			proof:
				'Je hebt bewijs nodig: papieren van de politie of justitie, en ook papieren van hulp, zoals een arts of de opvang.',
			valid: 'Je vergunning moet nog geldig zijn op het moment dat de relatie stopt.',
			without:
				'Heb je geen geldige vergunning? Dan kun je soms toch een vergunning aanvragen. De regels zijn strenger. Deze bladzijde van de IND is oud: vraag een advocaat wat nu geldt.',
			asylum:
				'Hoort je vergunning bij het asiel van je partner? Praat eerst met een advocaat, voor je iets aanvraagt.',
			centre:
				'Woon je in een azc? Medewerkers van het COA geven een vermoeden van geweld thuis door aan Veilig Thuis, en ook aan de politie.',
			care: 'Ook zonder papieren heb je recht op zorg die medisch nodig is, niet alleen bij spoed. Een huisarts kan de rekening indienen zonder jouw gegevens.',
			shelter:
				'De vrouwenopvang moet ook vrouwen zonder verblijfsvergunning helpen na geweld thuis of seksueel geweld.',
			'shelter-limit':
				'In de praktijk hing een plaats soms af van je verblijf. De opvang wordt betaald als je een vergunning aanvraagt als slachtoffer.',
			'no-promise': 'Niemand kan vooraf beloven wat de IND beslist.',
		},
		ask: 'Vraag het zonder je naam te zeggen: Veilig Thuis, 0800-2000. Een advocaat of Dokters van de Wereld kan ook meedenken.',
	},
	children: {
		question: 'Halen ze mijn kinderen weg?',
		points: {
			judge: 'De kinderrechter beslist of een kind ergens anders moet wonen. Veilig Thuis beslist dat niet.',
			council:
				'Wil een gezin zelf hulp, dan gaat dat voor. Blijven er zorgen en willen de ouders geen hulp? Dan gaat Veilig Thuis naar de Raad voor de Kinderbescherming. De Raad onderzoekt of hulp verplicht moet worden.',
			advice:
				'Advies vragen kan altijd zonder naam. Na een advies beslis je zelf wat je doet. Na een melding let Veilig Thuis op de veiligheid.',
			police:
				'Komt de politie en zijn er kinderen bij? Dan maakt de politie bijna altijd een melding. Dat is iets anders dan een kind weghalen.',
			told: 'Start Veilig Thuis een onderzoek, dan horen de ouders dat.',
			inquiry:
				'Na een melding mag Veilig Thuis informatie vragen aan bijvoorbeeld school of arts, ook zonder dat jij ja zegt. Je hoort bij wie.',
			'no-promise': 'Niemand kan beloven dat er niets verandert. Vraag aan het begin wat er kan gebeuren.',
		},
		ask: 'Vraag het zonder namen te noemen: Veilig Thuis, 0800-2000. Kinderen kunnen het vragen aan de Kindertelefoon, 0800-0432.',
	},
	police: {
		question: 'Wat gebeurt er als de politie het weet?',
		points: {
			kinds:
				'Met een aangifte vraag je om straf voor de ander. Met een melding weet de politie ervan, meer niet.',
			'without-you': 'Bij ernstig geweld kan er ook zonder jouw aangifte een strafzaak komen.',
			final: 'Een aangifte kun je meestal niet terugnemen. Vraag dus eerst advies.',
			address:
				'Je adres kan geheim blijven: er komt een ander adres in de papieren. Je naam weglaten kan alleen soms. De politie beslist.',
			'out-of-house':
				'De burgemeester kan zorgen dat degene die geweld gebruikt tien dagen niet thuis mag komen. Dat kan langer worden, tot 28 dagen samen.',
			papers: 'Ook zonder papieren moet je veilig aangifte kunnen doen.',
			'papers-risk':
				'Toch kwamen mensen zonder papieren te vaak bij de vreemdelingenpolitie terecht. Vraag eerst advies en ga niet alleen.',
			'own-behaviour':
				'Gebruik je zelf geweld? Ook dan kun je Veilig Thuis bellen. Vraag aan het begin wat zij moeten doorgeven.',
		},
		ask: 'Vraag het zonder je naam te zeggen: Veilig Thuis, 0800-2000. De politie bel je zonder spoed op 0900-8844.',
	},
	'who-hears': {
		question: 'Wie krijgt het te horen?',
		points: {
			advice:
				'Vraag je Veilig Thuis om advies, dan kan dat zonder naam. Zij schrijven dan niet op om wie het gaat.',
			consent:
				'Wil je dat Veilig Thuis iets doet? Dan vragen zij jouw toestemming om gegevens door te geven aan andere hulp of de politie. Vraag ook wat er bij groot gevaar gebeurt.',
			phone:
				'Het nummer van Veilig Thuis staat niet op de telefoonrekening. Het gesprek staat wel in de bellijst van je telefoon.',
			family:
				'Zeg aan het begin dat je partner en familie het niet mogen weten. Vraag hoe de hulp daarvoor zorgt.',
			professionals:
				'Een arts, leraar of hulpverlener mag Veilig Thuis inlichten zonder dat jij ja zegt. Bij direct of steeds terugkerend gevaar doen zij een melding.',
			doctor:
				'Een arts vertelt de politie alleen iets als jij ja zegt, als de wet het eist, of als er anders groot gevaar is.',
			interpreter: 'Een beëdigde tolk heeft beloofd te zwijgen.',
			'child-interpreter': 'Laat nooit een kind tolken. Kies ook geen familie of bekende.',
			volunteers: 'De Meldcode geldt niet voor vrijwilligersorganisaties.',
			'volunteers-secret':
				'Reken bij een vrijwilliger of sleutelpersoon niet op een geheim dat de wet beschermt. Vraag eerst aan wie die raad vraagt.',
			inquiry:
				'Start Veilig Thuis een onderzoek na een melding, dan horen de ouders dat. Je hoort ook bij wie er informatie is gevraagd.',
		},
		ask: 'Vraag aan het begin van elk gesprek: aan wie moet u dit vertellen? Bij Veilig Thuis, 0800-2000, kun je dat vragen zonder je naam te zeggen.',
	},
	money: {
		question: 'Waar leef ik van als ik wegga?',
		points: {
			free: 'Advies van Veilig Thuis is gratis.',
			single:
				'Wil je niet meer met je man of vrouw samenleven? Dan tel je voor de bijstand als alleenstaande, ook als de scheiding nog niet klaar is. De gemeente kijkt of het echt zo is.',
			waiting:
				'Vraag je een vergunning aan vanwege geweld? Sommige mensen krijgen in die tijd geld van het COA (de Rvb). Het bedrag lijkt op bijstand.',
			pension: 'Heb je AOW? Alleen een ander adres is niet genoeg om als alleenstaande te tellen.',
			shelter:
				'Vraag de opvang vooraf of je zelf iets moet betalen. Vraag de SVB of je gemeente wat er met je geld gebeurt.',
		},
		ask: 'Vraag het zonder je naam te zeggen: Veilig Thuis, 0800-2000. Een sociaal raadsman of het Juridisch Loket kent de regels.',
	},
	abroad: {
		question: 'Kunnen ze mij in het buitenland laten trouwen, besnijden of achterlaten?',
		points: {
			forbidden: 'Iemand dwingen om te trouwen mag niet, ook niet in het buitenland.',
			cutting:
				'Een meisje besnijden is strafbaar, ook in het buitenland. De straf kan tot 12 jaar zijn. De arts of verpleegkundige van de jeugdgezondheidszorg kan een verklaring meegeven, in vijf talen.',
			before:
				'Ben je bang voor een reis? Vraag hulp en probeer in Nederland te blijven. Lukt dat niet, maak dan kopieën van je papieren en vertel iemand die je vertrouwt waar je naartoe gaat.',
			limits:
				'In het buitenland kan Nederland minder doen, vooral als je jonger bent dan 18 of nog een nationaliteit hebt.',
			there: 'Ben je al in het buitenland? Bel dag en nacht +31 247 247 247, of app +31 6 8238 7796.',
			quiet: 'Bel als je alleen bent. Laat de mensen om je heen niet merken dat je hulp zoekt.',
		},
		ask: 'Vraag het voor de reis, zonder je naam te zeggen: Veilig Thuis, 0800-2000.',
	},
};
