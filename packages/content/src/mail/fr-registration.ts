import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Votre place le {day}',
	preview: 'Vous avez une place le {when}.',
	lines: [
		'Vous avez une place le {when}.',
		'Vous ne pouvez finalement pas venir ? Rendez votre place avec le lien. Cela fera plaisir à quelqu’un d’autre.',
	],
	button: 'Voir votre place',
};
const waiting: MailText = {
	subject: 'Vous êtes sur la liste d’attente pour le {day}',
	preview: 'Vous avez le numéro {place} sur la liste d’attente.',
	lines: [
		'Toutes les places du {when} sont prises. Vous êtes sur la liste d’attente, avec le numéro {place}.',
		'Si une place se libère, nous vous écrivons. Vous n’avez rien à faire.',
	],
	button: 'Voir la liste d’attente',
};
const promoted: MailText = {
	subject: 'Une place est libre le {day}',
	preview: 'Vous avez maintenant une place le {when}.',
	lines: [
		'Une place s’est libérée. Vous avez maintenant une place le {when}.',
		'Vous ne pouvez plus venir ? Rendez votre place avec le lien. Alors la personne suivante peut venir.',
	],
	button: 'Voir votre place',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Agenda', open: 'Sleutelwerk' },
	greeting: { withName: 'Bonjour {name},', withoutName: 'Bonjour,' },
	calendarTitle: { neutral: 'Rendez-vous', open: '{title}' },
	closing: ['Personne ne lit les réponses à ce message. Utilisez le lien.'],
	notYetRead:
		'Ce texte est traduit du néerlandais. Aucune personne dont le français est la langue maternelle ne l’a encore lu.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Votre rendez-vous a changé : {day}',
				preview: 'Il est le {when}.',
				lines: [
					'Votre rendez-vous a changé. Il est le {when}. Ce qui est valable maintenant est écrit sur la page de votre place.',
					'Vous êtes toujours sur la liste d’attente, avec le numéro {place}.',
					'Vous ne pouvez plus venir ? Rendez votre place avec le lien.',
				],
				button: 'Voir ce qui a changé',
			},
			'webinar-reminder': {
				subject: 'Votre rendez-vous du {day}',
				preview: 'À bientôt, le {when}.',
				lines: [
					'Vous avez une place le {when}.',
					'Le lien pour entrer est sur la page de votre place à partir d’une demi-heure avant le début.',
					'Vous ne pouvez finalement pas venir ? Rendez votre place avec le lien. Alors la personne suivante peut venir.',
				],
				button: 'Voir votre place',
			},
			'webinar-cancelled': {
				subject: 'Le rendez-vous du {day} est annulé',
				preview: 'Vous n’avez rien à faire.',
				lines: ['Le rendez-vous du {when} est annulé. Vous n’avez rien à faire.'],
				button: 'Voir d’autres jours',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Vous participez : {title}',
				preview: 'Vous avez une place le {when}.',
				lines: [
					'Vous avez une place au webinaire « {title} », le {when}.',
					'Pendant le webinaire, vous pouvez utiliser un autre nom que le vôtre.',
					'Vous ne pouvez finalement pas venir ? Rendez votre place avec le lien. Cela fera plaisir à quelqu’un d’autre.',
				],
				button: 'Voir votre place',
			},
			'webinar-waiting': {
				subject: 'Liste d’attente : {title}',
				preview: 'Vous avez le numéro {place} sur la liste d’attente.',
				lines: [
					'Le webinaire « {title} » du {when} est complet. Vous êtes sur la liste d’attente, avec le numéro {place}.',
					'Si une place se libère, nous vous écrivons. Vous n’avez rien à faire.',
				],
				button: 'Voir la liste d’attente',
			},
			'webinar-promoted': {
				subject: 'Il y a une place pour vous : {title}',
				preview: 'Vous avez maintenant une place le {when}.',
				lines: [
					'Une place s’est libérée. Vous participez maintenant au webinaire « {title} », le {when}.',
					'Vous ne pouvez plus venir ? Rendez votre place avec le lien. Alors la personne suivante peut venir.',
				],
				button: 'Voir votre place',
			},
			'webinar-cancelled': {
				subject: 'Annulé : {title}',
				preview: 'Le webinaire du {when} est annulé.',
				lines: ['Le webinaire « {title} » du {when} est annulé. Vous n’avez rien à faire.'],
				button: 'Voir d’autres webinaires',
			},
			'webinar-changed': {
				subject: 'Changement : {title}',
				preview: 'Le webinaire est le {when}.',
				lines: [
					'Le webinaire « {title} » a changé. Il est le {when}. Ce qui est valable maintenant est écrit sur la page de votre place.',
					'Vous êtes toujours sur la liste d’attente, avec le numéro {place}.',
					'Vous ne pouvez plus venir ? Rendez votre place avec le lien.',
				],
				button: 'Voir ce qui a changé',
			},
			'webinar-reminder': {
				subject: 'Le {day} : {title}',
				preview: '{title}, le {when}.',
				lines: [
					'Le webinaire « {title} » est le {when}.',
					'Le lien pour entrer est sur la page de votre place à partir d’une demi-heure avant le début.',
					'Vous ne pouvez finalement pas venir ? Rendez votre place avec le lien. Alors la personne suivante peut venir.',
				],
				button: 'Voir votre place',
			},
		},
	},
};
