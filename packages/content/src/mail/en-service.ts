import type { ServiceMail } from '@sleutelwerk/core';

const how =
	'Open the link and read what it says. Is it right? Then tap the button. Is something wrong? Then write there how it should be. You do not have to log in.';
const stop = 'No more of these messages? You can say so on the same page.';

export const serviceMail: ServiceMail = {
	'service-check': {
		subject: 'Are these details still right?',
		preview: 'Looking takes two minutes.',
		lines: [
			'A list holds details of your organisation. Soon somebody has to look at them again.',
			how,
			'The link works for {days, plural, one {# day} other {# days}}, and for these details only.',
			stop,
		],
		button: 'See the details',
	},
	'service-check-late': {
		subject: 'Nobody has looked at these details for too long',
		preview: 'Looking takes two minutes.',
		lines: [
			'Nobody has looked at the details of your organisation on a list for too long.',
			'{days, plural, =0 {They are no longer on the list.} one {Without an answer they leave the list in # day.} other {Without an answer they leave the list in # days.}}',
			how,
			stop,
		],
		button: 'See the details',
	},
};
