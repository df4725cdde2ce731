import type { ServiceMail } from '@sleutelwerk/core';

const how =
	'Open de link en lees wat er staat. Klopt het? Tik dan op de knop. Klopt er iets niet? Dan schrijf je daar hoe het moet. Inloggen hoeft niet.';
const stop = 'Wil je deze berichten niet meer? Dat zeg je op dezelfde bladzijde.';

export const serviceMail: ServiceMail = {
	'service-check': {
		subject: 'Kloppen deze gegevens nog?',
		preview: 'Kijken duurt twee minuten.',
		lines: [
			'Op een lijst staan gegevens van jullie organisatie. Binnenkort moet iemand ze weer bekijken.',
			how,
			'De link werkt {days, plural, one {# dag} other {# dagen}}, en alleen voor deze gegevens.',
			stop,
		],
		button: 'Bekijk de gegevens',
	},
	'service-check-late': {
		subject: 'Deze gegevens zijn te lang niet bekeken',
		preview: 'Kijken duurt twee minuten.',
		lines: [
			'De gegevens van jullie organisatie op een lijst zijn te lang niet bekeken.',
			'{days, plural, =0 {Ze staan nu niet meer op de lijst.} one {Zonder antwoord gaan ze over # dag van de lijst af.} other {Zonder antwoord gaan ze over # dagen van de lijst af.}}',
			how,
			stop,
		],
		button: 'Bekijk de gegevens',
	},
};
