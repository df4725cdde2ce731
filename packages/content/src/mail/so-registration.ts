import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Booskaaga: {day}',
	preview: 'Boos baad haysataa: {when}.',
	lines: [
		'Boos baad haysataa: {when}.',
		'Haddii aanad iman karin, booska ku celi linkiga. Qof kale ayaa ku farxi doona.',
	],
	button: 'Eeg booskaaga',
};
const waiting: MailText = {
	subject: 'Liiska sugitaanka ayaad ku jirtaa: {day}',
	preview: 'Lambarkaaga liiska sugitaanka: {place}.',
	lines: [
		'Boosaska oo dhan waa la qaatay: {when}. Liiska sugitaanka ayaad ku jirtaa, lambarka {place}.',
		'Haddii boos bannaanaado, waan kuu sheegaynaa. Waxba uma baahnid inaad samayso.',
	],
	button: 'Eeg liiska sugitaanka',
};
const promoted: MailText = {
	subject: 'Boos baa bannaanaaday: {day}',
	preview: 'Hadda boos baad haysataa: {when}.',
	lines: [
		'Boos baa bannaanaaday. Hadda boos baad haysataa: {when}.',
		'Haddii aanad iman karin, booska ku celi linkiga. Markaas qofka ku xiga ayaa iman kara.',
	],
	button: 'Eeg booskaaga',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Jadwal', open: 'Sleutelwerk' },
	greeting: { withName: 'Salaan, {name},', withoutName: 'Salaan,' },
	calendarTitle: { neutral: 'Ballan', open: '{title}' },
	closing: ['Cidna ma akhrido jawaabaha farriintan. Fadlan linkiga isticmaal.'],
	notYetRead:
		'Qoraalkan waxaa laga turjumay af-Hollandees. Weli ma akhrin qof af-Soomaaligu afkiisa hooyo yahay.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Ballantaadu way isbeddeshay: {day}',
				preview: 'Waqtiga: {when}.',
				lines: [
					'Ballantaadu way isbeddeshay. Waqtiga: {when}. Waxa hadda sax ah waxay ku qoran yihiin bogga booskaaga.',
					'Weli liiska sugitaanka ayaad ku jirtaa, lambarka {place}.',
					'Haddii aanad iman karin, booska ku celi linkiga.',
				],
				button: 'Eeg waxa isbeddelay',
			},
			'webinar-reminder': {
				subject: 'Ballantaada: {day}',
				preview: 'Waqtiga: {when}.',
				lines: [
					'Boos baad haysataa: {when}.',
					'Linkiga lagu galo wuxuu bogga booskaaga ku jiraa laga bilaabo nus saac ka hor bilowga.',
					'Haddii aanad iman karin, booska ku celi linkiga. Markaas qofka ku xiga ayaa iman kara.',
				],
				button: 'Eeg booskaaga',
			},
			'webinar-cancelled': {
				subject: 'Ballanta waa la baajiyay: {day}',
				preview: 'Waxba uma baahnid inaad samayso.',
				lines: ['Ballanta waa la baajiyay: {when}. Waxba uma baahnid inaad samayso.'],
				button: 'Eeg maalmo kale',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Waad ka qayb galaysaa: {title}',
				preview: 'Boos baad haysataa: {when}.',
				lines: [
					'Boos baad ku haysataa webinarka “{title}”: {when}.',
					'Inta webinarku socdo, magac aan kaaga ahayn waad isticmaali kartaa.',
					'Haddii aanad iman karin, booska ku celi linkiga. Qof kale ayaa ku farxi doona.',
				],
				button: 'Eeg booskaaga',
			},
			'webinar-waiting': {
				subject: 'Liiska sugitaanka: {title}',
				preview: 'Lambarkaaga liiska sugitaanka: {place}.',
				lines: [
					'Webinarka “{title}” waa buuxaa ({when}). Liiska sugitaanka ayaad ku jirtaa, lambarka {place}.',
					'Haddii boos bannaanaado, waan kuu sheegaynaa. Waxba uma baahnid inaad samayso.',
				],
				button: 'Eeg liiska sugitaanka',
			},
			'webinar-promoted': {
				subject: 'Boos baa kuu jira: {title}',
				preview: 'Hadda boos baad haysataa: {when}.',
				lines: [
					'Boos baa bannaanaaday. Hadda waxaad ka qayb galaysaa webinarka “{title}”: {when}.',
					'Haddii aanad iman karin, booska ku celi linkiga. Markaas qofka ku xiga ayaa iman kara.',
				],
				button: 'Eeg booskaaga',
			},
			'webinar-cancelled': {
				subject: 'Waa la baajiyay: {title}',
				preview: 'Webinarka waa la baajiyay: {when}.',
				lines: ['Webinarka “{title}” waa la baajiyay ({when}). Waxba uma baahnid inaad samayso.'],
				button: 'Eeg webinarro kale',
			},
			'webinar-changed': {
				subject: 'Wuu isbeddelay: {title}',
				preview: 'Waqtiga webinarka: {when}.',
				lines: [
					'Webinarka “{title}” wuu isbeddelay. Waqtiga: {when}. Waxa hadda sax ah waxay ku qoran yihiin bogga booskaaga.',
					'Weli liiska sugitaanka ayaad ku jirtaa, lambarka {place}.',
					'Haddii aanad iman karin, booska ku celi linkiga.',
				],
				button: 'Eeg waxa isbeddelay',
			},
			'webinar-reminder': {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: [
					'Webinarka “{title}”: {when}.',
					'Linkiga lagu galo wuxuu bogga booskaaga ku jiraa laga bilaabo nus saac ka hor bilowga.',
					'Haddii aanad iman karin, booska ku celi linkiga. Markaas qofka ku xiga ayaa iman kara.',
				],
				button: 'Eeg booskaaga',
			},
		},
	},
};
