import type { GroupMail } from '@sleutelwerk/core';

/** Messages about a group and its half-days, and the same as a text for the group's own chat. */
export const groupMail: GroupMail = {
	neutral: {
		'group-added': {
			subject: 'Er is een afspraak bij: {day}',
			preview: 'Je afspraak is op {when}.',
			lines: ['Er is een afspraak bij. Hij is op {when}.', 'Alle gegevens staan op je eigen pagina.'],
			button: 'Bekijk de afspraak',
		},
		'group-cancelled': {
			subject: 'De afspraak op {day} gaat niet door',
			preview: 'Je hoeft niets te doen.',
			lines: [
				'De afspraak op {when} gaat niet door. Je hoeft niets te doen.',
				'Komt er een andere dag, dan krijg je bericht.',
			],
			button: 'Bekijk je afspraken',
		},
		'group-promoted': {
			subject: 'Er is een plek voor je',
			preview: 'Je hebt nu een plek.',
			lines: [
				'Er is een plek vrijgekomen. Je hebt nu een plek.',
				'De volgende afspraak is op {when}.',
				'Kun je toch niet? Geef je plek dan terug via de link. Iemand anders is er blij mee.',
			],
			button: 'Bekijk je plek',
		},
		'group-moved': {
			subject: 'Je afspraken zijn veranderd',
			preview: 'Je vindt de nieuwe dagen op je eigen pagina.',
			lines: [
				'Je hebt andere dagen gekregen. Wat je al deed, telt gewoon mee.',
				'De volgende afspraak is op {when}.',
			],
			button: 'Bekijk je afspraken',
		},
		'group-left': {
			subject: 'Er is iets veranderd op je pagina',
			preview: 'Je staat niet meer op de lijst.',
			lines: [
				'Je staat niet meer op de lijst. Wat je al deed, blijft bewaard.',
				'Begrijp je het niet, of klopt het niet? Praat erover met je trainer.',
			],
			button: 'Bekijk je pagina',
		},
	},
	open: {
		'group-added': {
			subject: 'Nieuwe bijeenkomst: {title}',
			preview: 'De bijeenkomst is op {when}.',
			lines: ['Er is een bijeenkomst bij: “{title}”, op {when}.', 'Waar: {location}.'],
			button: 'Bekijk de bijeenkomst',
		},
		'group-cancelled': {
			subject: 'Gaat niet door: {title}',
			preview: 'De bijeenkomst op {when} gaat niet door.',
			lines: [
				'De bijeenkomst “{title}” op {when} gaat niet door. Je hoeft niets te doen.',
				'Komt er een andere dag, dan krijg je bericht.',
			],
			button: 'Bekijk je bijeenkomsten',
		},
		'group-promoted': {
			subject: 'Er is plek voor je in de groep',
			preview: 'Je doet nu mee met de training.',
			lines: [
				'Er is een plek vrijgekomen. Je doet nu mee met de training.',
				'De volgende bijeenkomst is “{title}”, op {when}.',
				'Waar: {location}.',
				'Kun je toch niet? Geef je plek dan terug via de link.',
			],
			button: 'Bekijk je groep',
		},
		'group-moved': {
			subject: 'Je zit nu in een andere groep',
			preview: 'Je vindt de nieuwe dagen op je eigen pagina.',
			lines: [
				'Je doet de training nu met een andere groep. Wat je al deed, telt gewoon mee.',
				'De volgende bijeenkomst is “{title}”, op {when}.',
				'Waar: {location}.',
			],
			button: 'Bekijk je groep',
		},
		'group-left': {
			subject: 'Je zit niet meer in de groep',
			preview: 'Wat je al deed, blijft bewaard.',
			lines: [
				'Je zit niet meer in de groep van de training. Wat je al deed, blijft bewaard.',
				'Begrijp je het niet, of klopt het niet? Praat erover met je trainer.',
			],
			button: 'Bekijk je pagina',
		},
	},
	chat: {
		coming: 'Onze afspraak is op {day} om {time}. Plaats: {place}.',
		cancelled: 'Onze afspraak op {day} om {time} gaat niet door.',
	},
};
