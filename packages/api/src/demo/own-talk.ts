/** The talk that the demonstration's organisation wrote itself. Everybody in it is made up; Dutch at B1. */
export type WrittenMoment = {
	cue: string;
	/** Speaker and sentence. */
	said: readonly [speaker: 'p1' | 'narrator' | 'you', text: string];
	ideal: WrittenChoice;
	mistake: WrittenChoice & { repair: readonly [kind: 'possible' | 'impossible', text: string] };
};
type WrittenChoice = {
	text: string;
	after: readonly [speaker: 'p1' | 'narrator' | 'you', text: string];
	coach: string;
	phrase?: string;
	/** Trust, safety, calm, own limit. */
	effects: readonly [number, number, number, number];
};

export const OWN_FRAME = {
	title: 'In de stoel bij de kapper',
	goal: 'Je luistert naar iemand die weinig mag van haar familie. Je blijft rustig en je laat haar kiezen.',
	who: 'Marwa (29) komt al jaren bij jou. Zij en haar familie zijn bedacht. Dit komt overal voor.',
	where: 'Een kapperszaak. Jij werkt daar.',
	note: 'Marwa vertelt dat anderen bepalen wat zij mag. Je ziet geen geweld.',
	why: 'Op deze weg hield Marwa zelf de regie. Er was een rustige plek, je was eerlijk, en niemand van de familie hoorde iets.',
	route:
		'Beloof nooit te zwijgen. Zeg: ik vertel niets rond, bij gevaar vraag ik hulp. Als het kan, hoor jij dat eerst. Advies kan zonder naam: Veilig Thuis, 0800-2000.',
} as const;

export const OWN_MOMENTS: readonly WrittenMoment[] = [
	{
		cue: 'Marwa kijkt in de spiegel naar de deur.',
		said: ['p1', 'Doe maar weer heel kort. Dan hoef ik niet zo vaak te komen.'],
		ideal: {
			text: '‘Kort kan. Je zegt: dan hoef ik niet zo vaak te komen. Hoe is dat voor jou?’',
			after: ['p1', 'Ach. Thuis moet ik uitleggen waar het geld heen gaat.'],
			coach: 'Je herhaalt haar woorden en je vraagt open. Zij kiest hoeveel ze zegt.',
			phrase: 'Hoe is dat voor jou?',
			effects: [2, 0, 1, 0],
		},
		mistake: {
			text: '‘Welnee, kort staat je niet. Laat je man wat vaker betalen!’',
			after: ['narrator', 'Ze lacht niet. Ze kijkt naar haar handen.'],
			coach: 'Je wilt het licht houden, maar zij hoort dat je haar niet hoort.',
			effects: [-2, 0, -1, 0],
			repair: ['possible', '‘Sorry, dat was een flauwe grap. Je wilt niet vaak komen. Hoe is dat voor jou?’'],
		},
	},
	{
		cue: 'Er komt een klant binnen. Marwa zwijgt meteen.',
		said: ['p1', 'Mijn pas ligt bij mijn schoonmoeder. Dat is handig, zegt ze.'],
		ideal: {
			text: '‘Zal ik je haar achterin wassen? Daar is het rustig.’',
			after: ['narrator', 'Achterin hoor je alleen de kraan. Marwa ademt uit.'],
			coach: 'Eerst een plek waar niemand meeluistert. En je vraagt het haar.',
			phrase: 'Zullen we gaan zitten waar niemand ons hoort?',
			effects: [1, 2, 1, 0],
		},
		mistake: {
			text: 'Hardop: ‘Dus jij mag niet eens bij je eigen geld?’',
			after: ['narrator', 'De andere klant kijkt op. Marwa trekt de kapmantel hoger.'],
			coach: 'Je noemt wat niet klopt, maar nu hoort iedereen het.',
			effects: [-2, -3, -1, 0],
			repair: [
				'impossible',
				'Dit kun je niet terughalen: een ander heeft het gehoord. Praat niet verder waar mensen bij zijn.',
			],
		},
	},
	{
		cue: 'Marwa ligt achterover bij de wasbak. Haar ogen zijn dicht.',
		said: ['p1', 'Ik mag ook niet alleen naar buiten. Ze bedoelen het goed. Toch?'],
		ideal: {
			text: '‘Wat vind jij er zelf van?’',
			after: ['p1', 'Ik voel me soms net een kind.'],
			coach: 'Je oordeelt niet over haar familie. Je vraagt naar haar.',
			phrase: 'Wat vind jij er zelf van?',
			effects: [2, 0, 1, 0],
		},
		mistake: {
			text: '‘Dat hoort zeker zo bij jullie.’',
			after: ['narrator', 'Haar ogen gaan open. Ze gaat rechtop zitten.'],
			coach: 'Je zoekt een verklaring, maar dwang hoort bij geen enkele cultuur.',
			effects: [-3, 0, -1, 0],
			repair: ['possible', '‘Sorry, dat klopt niet. Dit komt overal voor. Wat vind jij er zelf van?’'],
		},
	},
	{
		cue: 'Het water druppelt. Marwa fluistert.',
		said: ['p1', 'Zeg dit tegen niemand. Beloof het.'],
		ideal: {
			text: '‘Ik vertel het niet rond. Ben jij in gevaar, dan vraag ik hulp. Als het kan, hoor jij dat eerst.’',
			after: ['p1', 'Ik ben niet in gevaar. Denk ik. Maar goed dat je het zegt.'],
			coach: 'Je bent eerlijk voordat zij meer vertelt. Nu kan zij kiezen.',
			phrase: 'Ik vertel het niet rond. Bij gevaar vraag ik hulp.',
			effects: [1, 2, 0, 1],
		},
		mistake: {
			text: '‘Goed. Van mij hoort niemand iets, wat er ook gebeurt.’',
			after: ['narrator', 'Ze is opgelucht. Jij voelt: dit kan ik misschien niet houden.'],
			coach: 'Zij durft nu meer te zeggen, maar bij gevaar moet jij dit breken.',
			effects: [2, -3, 0, -2],
			repair: [
				'possible',
				'‘Wacht, dat zei ik te snel. Rondvertellen doe ik niet. Bij gevaar vraag ik wel hulp.’',
			],
		},
	},
	{
		cue: 'Marwa draait aan een punt van de handdoek.',
		said: ['p1', 'Wat kan ik doen? Ik heb geen geld. Mijn telefoon kijken ze na.'],
		ideal: {
			text: '‘Er zijn mensen die met je meedenken. Veilig Thuis, 0800-2000. Je mag hier bellen, ook zonder je naam.’',
			after: ['p1', 'Zonder naam. Met de telefoon van hier. Dat zou kunnen.'],
			coach: 'Je noemt één weg, je biedt een veilige telefoon, en zij beslist.',
			phrase: 'Je mag hier bellen. Je naam hoef je niet te zeggen.',
			effects: [1, 3, 1, 1],
		},
		mistake: {
			text: '‘Ik leen je geld. Morgen zoek jij een kamer.’',
			after: ['p1', 'Morgen? En als zij dat merken?'],
			coach: 'Je wilt haar vrij maken, maar weggaan zonder plan kan gevaarlijk zijn.',
			effects: [0, -3, -2, -2],
			repair: ['possible', '‘Dat ging te snel. Jij beslist. Er zijn mensen die eerst met je meedenken.’'],
		},
	},
	{
		cue: 'Marwa staat bij de kassa. Haar zwager komt binnen en kijkt van haar naar jou.',
		said: ['narrator', '‘Dat duurde lang’, zegt hij. ‘Waar hadden jullie het over?’'],
		ideal: {
			text: '‘Over de lengte. Het is mooi geworden. Tot over zes weken, Marwa.’',
			after: ['narrator', 'Hij knikt en loopt naar buiten. Marwa zegt zacht: ‘Zes weken.’'],
			coach: 'Je zegt iets wat waar is en gewoon. En je noemt het volgende moment.',
			phrase: 'Het haar is klaar. Tot de volgende keer.',
			effects: [1, 2, 0, 1],
		},
		mistake: {
			text: '‘Ze heeft het niet makkelijk. Let een beetje op haar.’',
			after: ['narrator', '‘O ja? Wat zei ze dan?’ Hij pakt haar bij de arm.'],
			coach: 'Je hoopt op steun, maar wat de familie hoort, kan haar in gevaar brengen.',
			effects: [-3, -4, 0, 0],
			repair: [
				'impossible',
				'Dit kun je niet terughalen. Bel vandaag Veilig Thuis voor advies: 0800-2000. Dat kan zonder haar naam.',
			],
		},
	},
];

/** What is heard after each repair that is possible, in order. */
export const OWN_REPAIRS: readonly { cue: string; text: string }[] = [
	{
		cue: 'Marwa kijkt je aan in de spiegel.',
		text: 'Geeft niet. Thuis moet ik uitleggen waar het geld heen gaat.',
	},
	{
		cue: 'Marwa legt haar hoofd weer achterover.',
		text: 'Goed dat je dat zegt. Ik voel me soms net een kind.',
	},
	{ cue: 'Marwa is even stil. Dan knikt ze.', text: 'Dat is eerlijk. Ik ben niet in gevaar. Denk ik.' },
	{ cue: 'Marwa laat de handdoek los.', text: 'Meedenken. Zonder dat iemand het weet. Dat zou kunnen.' },
];

export const OWN_TOLD = {
	cue: 'Je draait de kraan dicht en pakt een schone handdoek.',
	line: 'Ik vertel niets rond. Bij gevaar vraag ik hulp. Als het kan, hoor jij dat eerst.',
};
export const OWN_WORDS_TURN = {
	cue: 'Zes weken later. Marwa zit weer in de stoel.',
	line: 'Weet je nog wat ik zei, de vorige keer?',
	prompt: 'Wat zeg jij tegen Marwa? Gebruik je eigen woorden.',
	model: '‘Ja, dat weet ik nog. Jij bepaalt of we verder praten. Zullen we weer achterin gaan zitten?’',
};
export const OWN_ENDING = {
	cue: 'Marwa raakt haar haar aan en kijkt naar de telefoon aan de muur.',
	line: 'Mag ik hier straks even bellen?',
	reflection:
		'Marwa weet waar een veilige telefoon is. Zij kiest zelf wanneer. Dat kwam door rust en eerlijkheid.',
};
export const OWN_CLOSED = {
	cue: 'De stoel van Marwa is leeg.',
	line: 'Na zes weken komt Marwa niet. Je belt haar niet. Je vraagt wel advies.',
	reflection:
		'De familie weet nu dat Marwa gepraat heeft. Dat overkomt ook mensen met ervaring. Los dit niet alleen op: vraag advies bij Veilig Thuis, 0800-2000.',
};

/** The outline of another talk that is still being written. */
export const OTHER_OUTLINE = {
	title: 'Een filmpje in de groepsapp',
	person: 'Bilal',
	says: [
		'‘Ik zie dat je schrikt. Wil je er iets over zeggen?’',
		'‘Wij delen het niet verder. Dat spreken we af.’',
		'‘Het is niet jouw schuld dat iemand dit rondstuurt.’',
		'‘Wat heb jij nu nodig?’',
		'‘Er zijn mensen die hiermee helpen. Zullen we samen zoeken?’',
		'‘Ik bel je morgen, als dat veilig is. Hoe laat kan het?’',
	],
};
