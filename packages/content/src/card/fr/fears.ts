import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in French. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Est-ce que je perds mon droit de séjour si je demande de l’aide ?',
		points: {
			own: 'Votre relation se termine à cause de la violence, et votre permis de séjour dépend de votre partenaire ? Vous pouvez alors demander votre propre permis. Peu importe depuis combien de temps vous êtes ici.',
			proof:
				'Vous avez besoin de preuves : des papiers de la police ou de la justice, et aussi des papiers de l’aide que vous avez reçue, par exemple d’un médecin ou d’un centre d’accueil.',
			valid: 'Votre permis doit encore être valable au moment où la relation se termine.',
			without:
				'Vous n’avez pas de permis valable ? Parfois, vous pouvez quand même en demander un. Les règles sont plus strictes. Cette page du service de l’immigration (IND) est ancienne : demandez à un avocat ce qui est vrai aujourd’hui.',
			asylum:
				'Votre permis est lié à l’asile de votre partenaire ? Parlez d’abord à un avocat, avant de demander quoi que ce soit.',
			centre:
				'Vous habitez dans un centre pour demandeurs d’asile (azc) ? Si le personnel du COA pense qu’il y a de la violence à la maison, il le transmet à Veilig Thuis, et aussi à la police.',
			care: 'Même sans papiers, vous avez droit aux soins qui sont médicalement nécessaires, pas seulement en urgence. Un médecin peut envoyer la facture sans vos données.',
			shelter:
				'Les centres d’accueil pour femmes doivent aussi aider les femmes sans permis de séjour, après de la violence à la maison ou une violence sexuelle.',
			'shelter-limit':
				'En pratique, une place dépendait parfois de votre droit de séjour. L’accueil est payé si vous demandez un permis comme victime.',
			'no-promise': 'Personne ne peut promettre d’avance ce que l’IND décidera.',
		},
		ask: 'Demandez sans donner votre nom : Veilig Thuis, 0800-2000. Un avocat ou Dokters van de Wereld (médecins du monde) peut aussi réfléchir avec vous.',
	},
	children: {
		question: 'Est-ce qu’on va me prendre mes enfants ?',
		points: {
			judge:
				'C’est le juge des enfants qui décide si un enfant doit habiter ailleurs. Veilig Thuis ne décide pas cela.',
			council:
				'Si une famille veut elle-même de l’aide, cela passe d’abord. L’inquiétude reste et les parents ne veulent pas d’aide ? Alors Veilig Thuis s’adresse au conseil de protection de l’enfance (Raad voor de Kinderbescherming). Ce conseil examine si l’aide doit devenir obligatoire.',
			advice:
				'Demander conseil est toujours possible sans nom. Après un conseil, vous décidez vous-même ce que vous faites. Après un signalement, Veilig Thuis surveille la sécurité.',
			police:
				'La police vient et il y a des enfants ? Alors la police fait presque toujours un signalement. Ce n’est pas la même chose que retirer un enfant à sa famille.',
			told: 'Si Veilig Thuis commence une enquête, les parents en sont informés.',
			inquiry:
				'Après un signalement, Veilig Thuis peut demander des informations, par exemple à l’école ou au médecin, même si vous ne dites pas oui. Vous apprenez auprès de qui.',
			'no-promise':
				'Personne ne peut promettre que rien ne changera. Demandez au début ce qui peut se passer.',
		},
		ask: 'Demandez sans donner de noms : Veilig Thuis, 0800-2000. Les enfants peuvent demander au Kindertelefoon, 0800-0432.',
	},
	police: {
		question: 'Que se passe-t-il si la police est au courant ?',
		points: {
			kinds:
				'Avec une plainte (aangifte), vous demandez une peine pour l’autre. Avec un signalement (melding), la police est au courant, rien de plus.',
			'without-you': 'En cas de violence grave, il peut y avoir un procès pénal même sans votre plainte.',
			final: 'En général, vous ne pouvez pas retirer une plainte. Demandez donc d’abord conseil.',
			address:
				'Votre adresse peut rester secrète : une autre adresse est mise dans les papiers. Ne pas mettre votre nom n’est possible que parfois. C’est la police qui décide.',
			'out-of-house':
				'Le maire peut décider que la personne violente n’a pas le droit de venir à la maison pendant dix jours. Cela peut être prolongé, jusqu’à 28 jours en tout.',
			papers: 'Même sans papiers, vous devez pouvoir porter plainte en sécurité.',
			'papers-risk':
				'Pourtant, des personnes sans papiers se sont trop souvent retrouvées face à la police des étrangers. Demandez d’abord conseil et n’y allez pas sans quelqu’un avec vous.',
			'own-behaviour':
				'Vous utilisez vous-même la violence ? Vous pouvez aussi appeler Veilig Thuis. Demandez au début ce qu’ils doivent transmettre.',
		},
		ask: 'Demandez sans donner votre nom : Veilig Thuis, 0800-2000. Sans urgence, vous appelez la police au 0900-8844.',
	},
	'who-hears': {
		question: 'Qui va l’apprendre ?',
		points: {
			advice:
				'Si vous demandez conseil à Veilig Thuis, c’est possible sans nom. Ils n’écrivent pas de qui il s’agit.',
			consent:
				'Vous voulez que Veilig Thuis fasse quelque chose ? Alors ils demandent votre accord pour transmettre des données à d’autres services d’aide ou à la police. Demandez aussi ce qui se passe en cas de grand danger.',
			phone:
				'Le numéro de Veilig Thuis n’est pas sur la facture de téléphone. Mais l’appel est dans la liste d’appels de votre téléphone.',
			family:
				'Dites au début que votre partenaire et votre famille ne doivent pas le savoir. Demandez comment ils y veillent.',
			professionals:
				'Un médecin, un enseignant ou un travailleur social peut informer Veilig Thuis sans que vous disiez oui. Si le danger est immédiat ou revient toujours, ils font un signalement.',
			doctor:
				'Un médecin ne parle à la police que si vous dites oui, si la loi l’exige, ou si sinon le danger est grand.',
			interpreter: 'Un interprète assermenté a promis de se taire.',
			'child-interpreter':
				'Ne faites jamais traduire un enfant. Ne choisissez pas non plus la famille ou une connaissance.',
			volunteers: 'Le code de signalement (Meldcode) ne s’applique pas aux organisations de bénévoles.',
			'volunteers-secret':
				'Avec un bénévole ou une personne-relais, ne comptez pas sur un secret protégé par la loi. Demandez d’abord à qui cette personne demande conseil.',
			inquiry:
				'Si Veilig Thuis commence une enquête après un signalement, les parents en sont informés. Vous apprenez aussi auprès de qui des informations ont été demandées.',
		},
		ask: 'Demandez au début de chaque entretien : à qui devez-vous le raconter ? À Veilig Thuis, 0800-2000, vous pouvez le demander sans donner votre nom.',
	},
	money: {
		question: 'De quoi est-ce que je vis si je pars ?',
		points: {
			free: 'Les conseils de Veilig Thuis sont gratuits.',
			single:
				'Vous ne voulez plus vivre avec votre mari ou votre femme ? Alors, pour l’aide sociale (bijstand), vous comptez comme une personne seule, même si le divorce n’est pas terminé. La commune vérifie si c’est vraiment le cas.',
			waiting:
				'Vous demandez un permis à cause de la violence ? Certaines personnes reçoivent pendant ce temps de l’argent du COA (la Rvb). Le montant ressemble à l’aide sociale.',
			pension:
				'Vous recevez la pension de vieillesse (AOW) ? Une autre adresse ne suffit pas pour compter comme une personne seule.',
			shelter:
				'Demandez d’avance au centre d’accueil si vous devez payer quelque chose vous-même. Demandez à la SVB ou à votre commune ce qui se passe avec votre argent.',
		},
		ask: 'Demandez sans donner votre nom : Veilig Thuis, 0800-2000. Un conseiller social (sociaal raadsman) ou le Juridisch Loket connaît les règles.',
	},
	abroad: {
		question: 'Peut-on me marier de force, m’exciser ou m’abandonner à l’étranger ?',
		points: {
			forbidden: 'Forcer quelqu’un à se marier est interdit, à l’étranger aussi.',
			cutting:
				'Exciser une fille est puni par la loi, aussi à l’étranger. La peine peut aller jusqu’à 12 ans. Le médecin ou l’infirmier des services de santé pour enfants et jeunes peut vous donner une déclaration à emporter, en cinq langues.',
			before:
				'Vous avez peur d’un voyage ? Demandez de l’aide et essayez de rester aux Pays-Bas. Si ce n’est pas possible, faites des copies de vos papiers et dites à une personne de confiance où vous allez.',
			limits:
				'À l’étranger, les Pays-Bas peuvent faire moins, surtout si vous avez moins de 18 ans ou une autre nationalité en plus.',
			there:
				'Vous êtes déjà à l’étranger ? Appelez jour et nuit le +31 247 247 247, ou écrivez par WhatsApp au +31 6 8238 7796.',
			quiet:
				'Appelez quand il n’y a personne avec vous. Ne laissez pas les gens autour de vous remarquer que vous cherchez de l’aide.',
		},
		ask: 'Demandez avant le voyage, sans donner votre nom : Veilig Thuis, 0800-2000.',
	},
};
