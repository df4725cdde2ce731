/** What one can do now, in French. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger':
		'C’est dangereux maintenant ? Partez si vous le pouvez, vers un endroit où il y a des gens. Appelez le 112 et dites où vous êtes.',
	'self-advice':
		'Il n’y a pas de danger maintenant ? Appelez Veilig Thuis : 0800-2000, gratuit, jour et nuit. Pour un conseil, vous n’avez pas besoin de donner votre nom. Appelez avec un téléphone que personne d’autre ne regarde.',
	'self-doctor':
		'Vous avez une blessure, ou on vous a serré la gorge ? Voyez un médecin, même si rien ne se voit. En cas d’urgence : 112.',
	'self-forced-sex-help':
		'Vous avez subi un acte sexuel que vous ne vouliez pas ? Appelez le Centrum Seksueel Geweld : 0800-0188. L’aide est la plus efficace pendant les sept premiers jours. Vous pouvez aussi appeler plus tard.',
	'self-plan':
		'Quitter un partenaire peut justement être un moment dangereux. Il n’y a pas de danger maintenant ? Faites d’abord avec Veilig Thuis un plan pour votre sécurité.',
	'self-one-person':
		'Parlez-en à une seule personne de confiance, qui ne parle pas à votre partenaire ni à votre famille. Demandez-lui d’abord ce qu’elle fera de votre histoire.',
	'self-interpreter':
		'Vous parlez peu le néerlandais ? Demandez un interprète. Ne faites pas traduire votre enfant, votre famille ou une connaissance.',

	'young-danger':
		'C’est dangereux maintenant ? Pars si tu le peux, vers un endroit où il y a des gens. Appelle le 112 et explique où tu es.',
	'young-talk':
		'Tu veux parler ? Le Kindertelefoon est là pour les enfants et les jeunes de 8 à 18 ans : 0800-0432, gratuit et sans ton nom.',
	'young-advice':
		'Appelle Veilig Thuis, ou demande à un adulte d’appeler : 0800-2000, gratuit, jour et nuit. Pour un conseil, tu n’as pas besoin de donner ton nom.',
	'young-adult':
		'Parles-en à un adulte de confiance, par exemple à l’école. Demande-lui d’abord à qui cette personne doit le raconter.',
	'young-before-trip':
		'Tu as peur d’un voyage ? Demande de l’aide maintenant et essaie de rester aux Pays-Bas. Tu dois quand même partir ? Fais une copie de ton passeport et explique à une personne de confiance où tu vas.',
	'young-dark': 'Tu penses à la mort ? Appelle le 113 ou le 0800-0113, gratuit, jour et nuit, sans ton nom.',
	'young-not-your-fault':
		'Ce qu’une autre personne te fait n’est pas ta faute. Tu peux demander de l’aide, même si tu as des doutes.',

	'child-danger': 'L’enfant est en danger maintenant ? Appelez le 112.',
	'child-listen':
		'L’enfant vous raconte quelque chose ? Écoutez calmement et laissez l’enfant parler de lui-même. Ne posez pas de questions pour en savoir plus.',
	'child-no-promise':
		'Ne promettez pas de garder le secret. Dites : c’est bien que tu le racontes, je vais demander conseil à quelqu’un.',
	'child-no-confronting':
		'N’en parlez pas avec la personne qui fait peut-être cela. Cela peut mettre l’enfant en danger. Demandez d’abord conseil.',
	'child-notes':
		'Notez ce que vous avez vu et entendu, et quel jour. Ne notez pas ce que vous pensez. Gardez vos notes dans un endroit où les autres ne les lisent pas.',
	'child-advice':
		'Appelez Veilig Thuis : 0800-2000, gratuit, jour et nuit. Vous demandez conseil et vous décidez ensuite. Vous n’avez pas besoin de donner votre nom.',
	'child-own-line': 'Un enfant à partir de 8 ans peut parler lui-même avec le Kindertelefoon : 0800-0432.',

	'adult-danger': 'Y a-t-il un danger maintenant ? Appelez le 112. Restez vous-même dans un endroit sûr.',
	'adult-alone':
		'N’en parlez que si vous êtes vraiment seulement tous les deux. L’autre ne veut pas parler ? C’est bien ainsi.',
	'adult-believe':
		'Écoutez l’autre et croyez ce qu’on vous raconte. Ne faites pas de reproches. C’est l’autre qui choisit la prochaine étape.',
	'adult-no-promise':
		'Ne promettez pas de tout garder secret. Dites honnêtement que vous demandez conseil s’il y a un danger.',
	'adult-no-mediating':
		'Ne parlez pas avec le partenaire ni avec la famille, et n’essayez pas de les réconcilier. N’insistez pas pour que l’autre parte : sans plan, cela peut être dangereux.',
	'adult-advice':
		'Appelez Veilig Thuis pour un conseil : 0800-2000, gratuit, jour et nuit. Vous n’avez pas besoin de donner de noms, pas même le vôtre.',
	'adult-contact':
		'Demandez comment rester en contact sans danger. Ne rappelez pas et n’envoyez pas de message sur un téléphone que quelqu’un d’autre regarde aussi. Ne faites pas traduire un enfant, la famille ou une connaissance.',

	'elder-danger': 'Y a-t-il un danger maintenant ? Appelez le 112.',
	'elder-alone':
		'Parlez avec la personne âgée quand il n’y a personne d’autre. Écoutez calmement. La personne âgée ne veut pas parler ? C’est bien ainsi.',
	'elder-notes':
		'Notez ce que vous avez vu et entendu, et quel jour. Ne notez pas ce que vous pensez. Gardez vos notes dans un endroit où les autres ne les lisent pas.',
	'elder-advice':
		'Appelez Veilig Thuis : 0800-2000, gratuit, jour et nuit. Vous pouvez appeler pour vous-même ou pour une autre personne. Pour un conseil, vous n’avez pas besoin de donner de noms.',
	'elder-doctor': 'La santé est mauvaise ? Appelez le médecin de famille. En cas d’urgence : 112.',
	'elder-carer-help':
		'Les soins sont trop lourds pour la personne qui aide ? Elle aussi peut demander conseil à Veilig Thuis. Demander de l’aide n’est pas une honte.',

	'own-danger':
		'Est-ce que cela peut mal tourner maintenant ? Éloignez-vous de l’autre, allez dehors. Appelez le 112 si quelqu’un est en danger, même si c’est vous.',
	'own-walk-away':
		'Vous sentez que vous perdez le contrôle ? Sortez de la pièce avant qu’il se passe quelque chose. Ne revenez que quand vous êtes calme.',
	'own-advice':
		'Appelez Veilig Thuis : 0800-2000, gratuit, jour et nuit. Ils parlent aussi avec les personnes qui utilisent elles-mêmes la violence. Pour un conseil, vous n’avez pas besoin de donner votre nom.',
	'own-doctor':
		'Allez chez votre médecin de famille et racontez ce qui se passe. Le médecin peut vous envoyer vers un traitement.',
	'own-minors-help':
		'Il s’agit d’attirance sexuelle pour des enfants ? Stop it Now parle avec vous, gratuitement et sans votre nom.',
	'own-dark':
		'Vous pensez à la mort ? Appelez le 113 ou le 0800-0113, gratuit, jour et nuit, sans votre nom.',
	'own-leave-alone':
		'L’autre ne veut pas de contact ? Alors laissez l’autre tranquille. Ne demandez pas à l’autre ni aux enfants de se taire.',
};
