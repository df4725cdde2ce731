import type { MethodTexts } from './method-text.ts';

const opening = {
	title: 'Aankomen',
	does: 'Telefoons weg. Ieder zegt in één zin hoe het is. Daarna: wat nam je je de vorige keer voor? Gedaan, nog niet, of laat je het los?',
};
const closing = {
	title: 'Meenemen en afronden',
	does: 'Ieder zegt één ding dat zij meeneemt, en schrijft zo nodig op wat zij gaat doen. Is iemand geraakt? Vraag wie er na afloop even bij haar blijft.',
};

export const texts: MethodTexts = {
	incident: {
		title: 'Eén voorval',
		source: 'Naar “the incident process” van Paul en Faith Pigors (1955), in eigen woorden en korter.',
		steps: [
			opening,
			{
				title: 'Het voorval',
				does: 'Vertel in vijf minuten één moment. Geen namen, geen plaats, niets waaraan iemand te herkennen is. Zeg wat je zelf deed en voelde.',
			},
			{
				title: 'Vragen stellen',
				does: 'De anderen vragen naar feiten en naar wat jij dacht. Nog geen raad. Vragen die met “waarom” beginnen, laat je liever liggen.',
			},
			{
				title: 'Stil nadenken',
				does: 'Ieder schrijft voor zichzelf: wat zou ik doen, en waarom? Het papier gaat straks weg.',
			},
			{
				title: 'Rondje: wat zou jij doen?',
				does: 'Om de beurt, zonder discussie. De inbrenger luistert alleen. Ook “ik weet het niet” is een antwoord.',
			},
			{
				title: 'Wat helpt?',
				does: 'Zeg wat je raakte en wat je kunt gebruiken. Je hoeft niets te verdedigen.',
			},
			closing,
		],
	},
	'ten-step': {
		title: 'Tien stappen',
		source: 'Naar vaste stappen die intervisiegroepen in Nederland gebruiken, in eigen woorden.',
		steps: [
			opening,
			{
				title: 'Kiezen',
				does: 'Wie een vraag heeft, noemt die in één zin. De groep kiest er samen één. De andere vragen komen een volgende keer.',
			},
			{ title: 'De vraag vertellen', does: 'Vertel kort wat er gebeurde en wat je vraag is. Zonder namen.' },
			{ title: 'Open vragen', does: 'De anderen vragen door. Korte vragen, één tegelijk. Nog geen raad.' },
			{ title: 'Wat hoor ik?', does: 'Ieder zegt in één zin waar het volgens haar om gaat.' },
			{
				title: 'Opnieuw kijken',
				does: 'Zeg je vraag nog eens, met wat je nu hebt gehoord. Is het nog dezelfde vraag?',
			},
			{
				title: 'Andere kanten',
				does: 'Ieder bekijkt het door andere ogen: van een kind, een buur, een hulpverlener, iemand over tien jaar.',
			},
			{ title: 'Wat kan ik gebruiken?', does: 'Kies twee of drie dingen die bij jou passen.' },
			{
				title: 'Een eerste stap',
				does: 'Bedenk samen een kleine, veilige stap. Gaat het om gevaar? Dan eerst advies vragen, niet zelf oplossen.',
			},
			closing,
		],
	},
	'respectful-gossip': {
		title: 'Hardop meedenken',
		source: 'Naar vaste stappen die intervisiegroepen in Nederland gebruiken, in eigen woorden.',
		steps: [
			opening,
			{ title: 'De vraag', does: 'Vertel kort je vraag. Geen namen, geen plaats.' },
			{ title: 'Vragen stellen', does: 'De anderen vragen tot zij het beeld hebben. Nog geen raad.' },
			{
				title: 'De stoel omdraaien',
				does: 'Ga met je rug naar de groep zitten, of iets opzij. Je luistert alleen. Je mag schrijven.',
			},
			{
				title: 'De anderen denken hardop',
				does: 'Praat over de vraag alsof de inbrenger er niet is. Met respect: wat zou er spelen, wat is knap van haar, wat zou kunnen helpen? Niet over de mensen om wie het gaat.',
			},
			{
				title: 'Terug in de kring',
				does: 'Zeg wat je raakte, wat klopt en wat niet. Alleen jij weet hoe het is.',
			},
			closing,
		],
	},
	led: {
		title: 'Met een begeleider',
		source: 'Een rustige opbouw voor een avond met een begeleider, van dit project.',
		steps: [
			opening,
			{
				title: 'Waar sta je nu?',
				does: 'Ieder vertelt wat zij meemaakte in haar werk als sleutelpersoon. Zonder namen. De begeleider luistert mee naar hoe het met jou gaat.',
			},
			{ title: 'Kiezen', does: 'De groep kiest één of twee vragen voor vanavond.' },
			{
				title: 'Verdiepen',
				does: 'De begeleider vraagt door: wat deed het met jou, wat herken je, waar ligt jouw grens? De anderen helpen met vragen.',
			},
			{ title: 'Wat leer je?', does: 'Ieder zegt wat zij over zichzelf heeft gezien.' },
			closing,
		],
	},
};
