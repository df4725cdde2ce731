import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

/** The signals card in French. */
export const fr: CardText = {
	title: 'Est-ce que tout va bien à la maison ?',
	intro:
		'Ici, vous lisez comment remarquer que la maison n’est pas un lieu sûr, et ce que vous pouvez faire maintenant. La violence existe dans tous les pays, dans toutes sortes de familles. Des femmes et des hommes la subissent.',
	caveat:
		'Un seul signe ne prouve rien. Une liste peut se tromper. Vous vous inquiétez, même sans aucun signe ? Vous pouvez toujours demander conseil.',
	dangerNow: 'Êtes-vous en danger maintenant ? Partez si vous le pouvez. Appelez le 112.',
	headings: {
		audiences: 'De qui s’agit-il ?',
		signs: 'Que remarquez-vous ?',
		actions: 'Que pouvez-vous faire maintenant ?',
		numbers: 'Qui pouvez-vous appeler ?',
		sources: 'D’où viennent ces informations ?',
	},
	tickHint: 'Choisissez ce que vous reconnaissez. Votre choix n’est pas gardé et n’est pas envoyé.',
	noneTicked:
		'Vous ne reconnaissez aucune phrase, mais quelque chose ne va pas ? Vous pouvez aussi appeler. Veilig Thuis, 0800-2000, réfléchit avec vous.',
	audiences: {
		self: {
			label: 'Il s’agit de moi',
			intro:
				'Quelqu’un à la maison, un ex-partenaire ou la famille vous fait mal ou vous fait peur. Qu’est-ce qui vous arrive ?',
			redFlag:
				'Cela peut vouloir dire que le danger est grand. Vous n’êtes pas en sécurité maintenant ? Partez si vous le pouvez et appelez le 112. C’est calme maintenant ? Appelez Veilig Thuis aujourd’hui : 0800-2000, jour et nuit.',
		},
		young: {
			label: 'Je suis jeune',
			intro:
				'À la maison, avec ton copain ou ta copine, ou en ligne : est-ce qu’il se passe quelque chose qui ne va pas ? Regarde ce que tu reconnais.',
			redFlag:
				'Cela peut être très dangereux. Tu n’es pas en sécurité maintenant ? Pars si tu le peux et appelle le 112. C’est calme maintenant ? Appelle Veilig Thuis, 0800-2000, jour et nuit. Ou demande à un adulte d’appeler.',
		},
		child: {
			label: 'Un enfant que je connais',
			intro: 'Que voyez-vous et qu’entendez-vous ? Notez ce que vous voyez, pas ce que vous pensez.',
			redFlag:
				'Cela peut vouloir dire que l’enfant est en grand danger. Y a-t-il un danger maintenant ? Appelez le 112. C’est calme maintenant ? Appelez Veilig Thuis aujourd’hui : 0800-2000, jour et nuit. N’en parlez pas avec la personne qui fait peut-être cela.',
		},
		adult: {
			label: 'Un adulte que je connais',
			intro:
				'Que voyez-vous ou qu’entendez-vous chez une amie, un voisin, un collègue ou quelqu’un de votre famille ?',
			redFlag:
				'Cela peut vouloir dire que le danger est grand. Y a-t-il un danger maintenant ? Appelez le 112. C’est calme maintenant ? Appelez Veilig Thuis aujourd’hui pour un conseil : 0800-2000, jour et nuit. Ne dites rien à la personne qui fait cela.',
		},
		elder: {
			label: 'Une personne âgée',
			intro:
				'Il peut s’agir d’une personne âgée que vous connaissez, ou de vous. Que voyez-vous ou que remarquez-vous ?',
			redFlag:
				'Cela peut vouloir dire que le danger est grand. Y a-t-il un danger maintenant ? Appelez le 112. C’est calme maintenant ? Appelez Veilig Thuis aujourd’hui : 0800-2000, jour et nuit.',
		},
		'own-behaviour': {
			label: 'J’ai peur de ce que je fais moi-même',
			intro:
				'C’est bien de regarder. La violence peut s’arrêter, et il y a de l’aide pour cela. Que reconnaissez-vous ?',
			redFlag:
				'Cela peut être très dangereux pour l’autre et pour vous. Est-ce que cela peut mal tourner maintenant ? Éloignez-vous de l’autre et appelez le 112. C’est calme maintenant ? Appelez Veilig Thuis aujourd’hui : 0800-2000, jour et nuit. Ils parlent aussi avec vous.',
		},
	},
	kinds: {
		body: 'Corps',
		control: 'Paroles et contrôle',
		sex: 'Sexe',
		money: 'Argent et affaires',
		'shut-in': 'Gardé à l’intérieur ou loin des autres',
		digital: 'Téléphone et internet',
		honour: 'Honneur et famille',
		forced: 'Contrainte : mariage, voyage, excision, logement',
		neglect: 'Manque de soins',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Grand danger',
		mark: 'Drapeau rouge',
		explain:
			'Il y a onze drapeaux rouges : des signes que la violence peut devenir mortelle. Un seul drapeau rouge suffit pour demander de l’aide tout de suite. Quitter un partenaire est souvent le moment le plus dangereux : si possible, faites-le avec un plan.',
	},
	fears: {
		heading: 'De quoi avez-vous peur ?',
		intro:
			'Voici ce que nous savons, avec la source à côté. Les règles changent. Personne ne peut promettre comment cela se passera pour vous.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Quelqu’un regarde votre téléphone ?',
		paragraphs: [
			'Utilisez plutôt un autre téléphone ou un autre ordinateur : chez le médecin, à l’école, à la bibliothèque ou chez une personne de confiance.',
			'Vous appelez ? L’appel reste dans la liste d’appels de votre téléphone. Vous pouvez l’enlever de cette liste. Le numéro de Veilig Thuis n’est pas sur la facture.',
			'Cette page reste dans l’historique de votre téléphone. Le bouton Quitter vite n’y change rien. Enlevez seulement cette page : un historique vide peut aussi se remarquer.',
			'Il existe des applications qui montrent à une autre personne tout ce que vous faites. Un bouton ne les arrête pas. Demandez conseil à Veilig Thuis avant de changer quelque chose sur votre téléphone.',
			'Dites aux personnes qui vous aident que personne ne doit vous rappeler ni rien vous envoyer. Décidez ensemble que c’est vous qui appelez.',
		],
	},
	print: {
		cover: 'Numéros utiles',
		lines: ['Médecin', 'Dentiste', 'École', 'Voisins', 'Bibliothèque'],
		note: 'Pliez la feuille pour que ce côté soit à l’extérieur. Ne la gardez pas à la maison ni dans votre sac si quelqu’un y regarde.',
	},
};
