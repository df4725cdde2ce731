import type { ServiceText } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../ids.ts';

/** The national services in French; a service that is not here is shown in Dutch, and that is said. */
export const text: Partial<Record<string, ServiceText>> = {
	[SERVICE_IDS.emergency]: {
		name: '112 : danger maintenant',
		whatTheyDo: 'Police, pompiers et ambulance. Jour et nuit. Quand il y a un danger maintenant.',
		whatHappens:
			'Allez d’abord dans un endroit sûr si vous le pouvez. Appelez. Dites où vous êtes et ce qui se passe. On vous demande si vous avez besoin de la police, des pompiers ou d’une ambulance. Ensuite, on envoie de l’aide.',
		whomTheyTell:
			'La police vient vers vous. Il y a des enfants ? Alors la police le raconte presque toujours à Veilig Thuis. Cela ne veut pas dire que vos enfants doivent partir. En cas de violence grave, la police peut continuer, même si vous ne portez pas plainte.',
	},
	[SERVICE_IDS.veiligThuis]: {
		name: 'Veilig Thuis (en sécurité à la maison)',
		whatTheyDo:
			'Conseil et aide en cas de violence à la maison, contre des adultes, des personnes âgées et des enfants. Pour les personnes qui la vivent, pour celles qui s’inquiètent et pour celles qui utilisent elles-mêmes la violence. Aussi pour la violence au nom de l’honneur, le mariage forcé et l’excision. Pour les femmes et les hommes.',
		whatHappens:
			'Vous appelez et vous dites dans quelle ville ou quel village vous habitez. Vous parlez alors avec quelqu’un de votre région. Cette personne écoute, pose des questions et réfléchit avec vous. Vous n’avez pas besoin de donner votre nom. Dans le chat, vous utilisez un surnom, et le chat est seulement pour des conseils. Le numéro n’est pas sur la facture. Mais il est dans la liste d’appels de votre téléphone.',
		whomTheyTell:
			'Vous demandez seulement un conseil ? C’est possible sans noms. Pour l’aide d’autres services, ils demandent votre accord. Après un signalement, ils informent les parents qu’il y a une enquête. La personne qui signale peut rester inconnue de la famille. Une famille ne veut pas d’aide et un enfant n’est pas en sécurité ? Alors ils peuvent demander au conseil de protection de l’enfance (Raad voor de Kinderbescherming). Seul le juge des enfants décide si un enfant va habiter ailleurs. Nous n’avons pas trouvé avec certitude s’ils peuvent agir sans votre accord quand le danger est grand. Demandez-le d’abord, sans donner votre nom.',
	},
	[SERVICE_IDS.sexualViolenceCentre]: {
		name: 'Centrum Seksueel Geweld (centre violence sexuelle)',
		whatTheyDo:
			'Aide après une agression sexuelle ou un viol : des soins pour votre corps, de l’aide pour ce que vous ressentez et, si vous le voulez, un examen pour chercher des traces. Il y a des centres dans tout le pays.',
		whatHappens:
			'Appelez dès que vous le pouvez. C’est pendant les sept premiers jours qu’ils peuvent faire le plus. Quelqu’un explique ce qui est possible et où. Vous n’avez pas besoin d’aller d’abord à la police. C’était il y a plus longtemps ? Vous pouvez appeler aux heures de bureau.',
		whomTheyTell:
			'Vous recevez de l’aide aussi sans plainte. Les médecins ne parlent à la police qu’avec votre accord, ou si la loi ou un grand danger le demande. Nous n’avons pas trouvé si vous pouvez appeler sans nom. Demandez-le au début.',
	},
	[SERVICE_IDS.kindertelefoon]: {
		name: 'De Kindertelefoon (téléphone des enfants)',
		whatTheyDo:
			'Pour les enfants et les jeunes de 8 à 18 ans. Sur tout : la maison, les disputes, les coups, l’amour, l’école. Par téléphone ou par chat. Chaque jour de 11 à 21 heures.',
		whatHappens:
			'Tu parles avec un bénévole formé pour cela. Cette personne écoute et réfléchit avec toi. Tu n’as pas besoin de donner ton nom. Tu choisis ce que tu racontes, et tu peux toujours arrêter.',
		whomTheyTell:
			'Tu peux parler sans donner ton nom. Nous n’avons pas trouvé de source qui explique quand ils doivent quand même informer quelqu’un. Tu peux le demander au début.',
	},
	[SERVICE_IDS.suicidePrevention]: {
		name: '113 : prévention du suicide',
		whatTheyDo:
			'Pour les personnes qui pensent au suicide, et pour celles qui ont peur qu’une autre personne le fasse. Jour et nuit, par téléphone ou par chat.',
		whatHappens:
			'Vous parlez avec quelqu’un que vos pensées ne choquent pas. Cette personne écoute et cherche avec vous ce qui aide maintenant. Vous n’avez pas besoin de donner votre nom. Votre vie est en danger maintenant ? Appelez le 112.',
		whomTheyTell:
			'Vous pouvez appeler et chatter sans donner votre nom. Nous n’avons pas trouvé de source qui explique quand ils doivent quand même informer quelqu’un. Demandez-le au début. Le numéro reste dans la liste d’appels de votre téléphone.',
	},
	[SERVICE_IDS.police]: {
		name: 'Police, sans urgence',
		whatTheyDo:
			'Pour des questions et des signalements quand il n’y a pas de danger maintenant. Il y a un danger ? Appelez le 112.',
		whatHappens:
			'Vous pouvez raconter ce qui s’est passé. Un signalement (melding) est seulement une information. Avec une plainte (aangifte), vous demandez une peine pour ce qui a été fait. Vous pouvez d’abord poser des questions et décider ensuite.',
		whomTheyTell:
			'En cas de violence grave, la police peut continuer, même sans plainte. Il y a des enfants ? Alors la police le raconte presque toujours à Veilig Thuis. Vous n’avez pas de papiers ? Vous devriez pouvoir porter plainte en sécurité, mais cela ne s’est pas toujours bien passé. Demandez d’abord conseil à un avocat ou à Veilig Thuis, sans donner votre nom.',
	},
	[SERVICE_IDS.luisterlijn]: {
		name: 'De Luisterlijn (ligne d’écoute)',
		whatTheyDo:
			'Une écoute pour tout le monde, jour et nuit. Aussi si vous souffrez de solitude ou si vous avez du chagrin.',
		whatHappens:
			'Vous appelez et un bénévole formé vous écoute. Il ne donne pas de solution, mais du temps et de l’attention. Vous pouvez aussi chatter et écrire un e-mail ; cela passe par leur site. Le soir, il peut y avoir beaucoup d’appels.',
		whomTheyTell:
			'Vous pouvez appeler sans donner votre nom. Nous n’avons pas trouvé de source qui explique s’ils doivent parfois informer quelqu’un. L’appel coûte probablement le tarif normal.',
	},
	[SERVICE_IDS.consularAbroad]: {
		name: 'Nederland Wereldwijd : aide à l’étranger',
		whatTheyDo:
			'Pour les personnes abandonnées à l’étranger ou forcées à se marier. Vous arrivez au ministère et à l’ambassade.',
		whatHappens:
			'Prenez contact quand personne n’écoute. Ne laissez pas les gens autour de vous remarquer que vous cherchez de l’aide. Le personnel vous conseille et organise le contact avec l’ambassade. Vous êtes encore aux Pays-Bas ? Essayez de rester. Si ce n’est pas possible, faites des copies de vos papiers et dites-le à une personne de confiance.',
		whomTheyTell:
			'Ils travaillent avec des services aux Pays-Bas. Nous n’avons pas trouvé ce qu’ils racontent aux autorités du pays. Demandez-le d’abord. Ce qu’ils peuvent faire a des limites, surtout pour les mineurs et les personnes avec deux nationalités.',
	},
	[SERVICE_IDS.doktersVanDeWereld]: {
		name: 'Dokters van de Wereld (médecins du monde)',
		whatTheyDo:
			'Aide pour trouver un médecin, même sans papiers de séjour. Vous pouvez entrer dans les « Zorgcafés ». Là travaillent des personnes qui peuvent parler votre langue.',
		whatHappens:
			'Vous laissez un message vocal. Ils rappellent dans les quelques jours ouvrables. Quelqu’un d’autre peut répondre à votre téléphone ? Alors écrivez plutôt un e-mail, ou faites appeler un numéro sûr. En cas d’urgence : appelez le 112. L’aide est gratuite.',
		whomTheyTell:
			'Ils disent : nous donnons vos données seulement à d’autres soignants, et seulement si c’est nécessaire.',
	},
	[SERVICE_IDS.victimSupport]: {
		name: 'Slachtofferhulp Nederland (aide aux victimes)',
		whatTheyDo:
			'Aide après un crime : écouter, expliquer la plainte et le procès, et aider à obtenir de l’argent pour les dommages.',
		whatHappens:
			'Vous appelez ou vous vous inscrivez sur le site. Un collaborateur écoute et regarde avec vous de quoi vous avez besoin. L’aide est gratuite. Mais l’appel au numéro 0900 coûte de l’argent.',
		whomTheyTell:
			'D’autres personnes peuvent vous inscrire si vous êtes d’accord. Nous n’avons pas trouvé avec qui ils partagent ce que vous racontez, ni si vous pouvez appeler sans nom. Demandez-le au début.',
	},
	[SERVICE_IDS.mindKorrelatie]: {
		name: 'MIND Korrelatie',
		whatTheyDo:
			'Aide en cas d’idées noires, de peur, de stress, de disputes à la maison ou pour ce que vous avez vécu.',
		whatHappens:
			'Vous parlez avec un psychologue ou un travailleur social. Cette personne réfléchit et cherche avec vous l’aide qui convient. Téléphone, chat, WhatsApp et e-mail sont possibles. Les jours ouvrables ; nous n’avons pas trouvé les heures exactes.',
		whomTheyTell:
			'Vous pouvez rester sans nom. Ils écrivent que leurs intervenants sont tenus au secret professionnel. Si une vie est en danger immédiat, ils peuvent quand même faire venir de l’aide. Par WhatsApp, ils voient votre numéro.',
	},
	[SERVICE_IDS.fierChat]: {
		name: 'Chat avec Fier',
		whatTheyDo:
			'Un chat sur la violence d’une personne dont on dépend : à la maison, dans une relation, par un « loverboy » (quelqu’un qui joue l’amour pour exploiter), au nom de l’honneur, ou une violence sexuelle.',
		whatHappens:
			'Tu chattes avec un intervenant. Tu n’as pas besoin de donner ton nom et tu décides ce que tu racontes. Le site avait un bouton pour partir vite et une explication pour cacher ta visite. Surtout le soir ; nous n’avons pas trouvé les heures exactes.',
		whomTheyTell:
			'En 2018, Fier affirmait : tout se fait avec ton accord. Nous n’avons pas trouvé si cela vaut aussi en cas de grand danger. Demande-le au début.',
	},
	[SERVICE_IDS.forcedMarriageCentre]: {
		name: 'Knooppunt Huwelijksdwang en Achterlating (LKHA)',
		whatTheyDo:
			'Connaissances et conseils quand quelqu’un doit se marier de force ou a été abandonné à l’étranger. Surtout pour les professionnels. Les victimes aux Pays-Bas vont à Veilig Thuis.',
		whatHappens:
			'Vous êtes à l’étranger, ou vous n’avez d’inscription nulle part ? Alors ils peuvent vous aider aussi. Ils travaillent avec l’ambassade. L’aide à l’étranger a des limites, surtout si vous êtes mineur ou si vous avez deux nationalités. C’est pourquoi il vaut mieux chercher de l’aide avant le voyage.',
		whomTheyTell:
			'Ils parlent avec des services comme l’ambassade et Veilig Thuis. Nous n’avons pas trouvé ce qu’ils peuvent partager sans votre accord. Demandez-le d’abord.',
	},
	[SERVICE_IDS.comensha]: {
		name: 'CoMensha',
		whatTheyDo:
			'Aide en cas de traite d’êtres humains : quand quelqu’un est forcé au travail, au sexe ou au crime. Ils cherchent aussi un accueil pour les adultes.',
		whatHappens:
			'Vous pouvez appeler pour vous ou pour une autre personne. Un collaborateur pose des questions et explique quelle aide est possible. Il y a un danger maintenant ? Appelez le 112. La victime a moins de 18 ans ? Alors c’est l’aide à la jeunesse qui aide.',
		whomTheyTell:
			'CoMensha compte les victimes et transmet des chiffres sans noms. D’autres services, comme la police, doivent signaler les victimes à CoMensha. Demandez d’abord ce qu’ils écrivent sur vous.',
	},
	[SERVICE_IDS.mensShelter]: {
		name: 'Centres d’accueil pour hommes',
		whatTheyDo:
			'Un lieu sûr pour les hommes qui vivent de la violence à la maison, par la famille, au nom de l’honneur ou par la traite d’êtres humains.',
		whatHappens:
			'Appelez Veilig Thuis. Ils regardent avec vous si l’accueil convient. En 2018, il y avait presque toujours trop peu de places. Demandez aussi ce qui est possible si c’est complet.',
		whomTheyTell:
			'À Veilig Thuis, vous pouvez d’abord demander conseil sans nom. Pour une place, ils ont besoin de données. Nous n’avons pas trouvé avec qui le centre d’accueil les partage.',
	},
	[SERVICE_IDS.helpwanted]: {
		name: 'Helpwanted',
		whatTheyDo:
			'Aide quand quelqu’un partage des images de vous sans vêtements ou menace de le faire, vous menace, vous suit ou vous fait du chantage en ligne.',
		whatHappens:
			'Vous chattez ou vous appelez. Quelqu’un écoute et explique ce que vous pouvez faire maintenant. Ils peuvent aider à faire enlever des images d’internet. Gardez les messages comme preuve.',
		whomTheyTell:
			'Le contact est gratuit et possible sans nom. Si vous remplissez un formulaire, ils reçoivent les données que vous donnez. Nous n’avons pas trouvé quand ils doivent informer quelqu’un.',
	},
	[SERVICE_IDS.stopItNow]: {
		name: 'Stop it Now',
		whatTheyDo:
			'Pour les personnes qui s’inquiètent de leurs propres désirs ou actes sexuels envers des mineurs, et pour celles qui s’inquiètent pour une autre personne.',
		whatHappens:
			'Vous parlez avec quelqu’un qui ne juge pas et qui réfléchit avec vous. Vous n’avez pas besoin de donner votre nom. Le numéro vient d’une source plus ancienne. Regardez d’abord sur leur site s’il est encore juste.',
		whomTheyTell:
			'Vous pouvez appeler sans nom. Nous n’avons pas trouvé de source qui explique quand ils doivent informer quelqu’un, par exemple si un enfant est en danger. Demandez-le au début.',
	},
	[SERVICE_IDS.legalHelpdesk]: {
		name: 'Het Juridisch Loket (aide juridique)',
		whatTheyDo:
			'Explications sur vos droits, par exemple pour le divorce, le logement, le travail ou l’argent. Le conseil personnel est pour les personnes avec un petit revenu.',
		whatHappens:
			'Sur le site, il y a des explications que tout le monde peut lire gratuitement. Avec un petit revenu, vous pouvez parler à un juriste. Il explique ce que vous pouvez faire et si vous avez besoin d’un avocat.',
		whomTheyTell:
			'Lire le site est possible sans nom. Pour un entretien, on demande en général vos données. Nous n’avons pas trouvé avec qui ils les partagent. Demandez-le d’abord.',
	},
	[SERVICE_IDS.refugeeCouncil]: {
		name: 'VluchtelingenWerk Nederland (aide aux réfugiés)',
		whatTheyDo:
			'Explications et soutien pour les personnes réfugiées, pendant la procédure d’asile et après.',
		whatHappens:
			'Sur le site, vous trouvez un lieu près de chez vous. Un collaborateur ou un bénévole explique comment se passe la procédure. Il y a moins d’argent qu’avant : depuis 2025, une partie de l’aide s’arrête. Pour une question sur votre permis après de la violence, vous avez besoin d’un avocat.',
		whomTheyTell:
			'Nous n’avons pas trouvé avec qui ils partagent ce que vous racontez. Demandez-le d’abord. Quelqu’un qui y travaille connaît votre famille ? Vous pouvez demander une autre personne.',
	},
	[SERVICE_IDS.femmesForFreedom]: {
		name: 'Femmes for Freedom',
		whatTheyDo:
			'Aide pour les femmes qui doivent se marier de force, qui n’ont pas le droit de divorcer ou qui sont retenues à la maison.',
		whatHappens:
			'Vous demandez de l’aide par leur site. Vous recevez gratuitement des informations et des conseils sur vos droits. Parfois, une « buddy » vous accompagne. Elles vous envoient aussi vers d’autres services.',
		whomTheyTell:
			'Nous n’avons pas trouvé de source qui explique avec qui elles partagent votre histoire. Demandez-le avant de donner votre nom.',
	},
	[SERVICE_IDS.crimeAnonymous]: {
		name: 'Meld Misdaad Anoniem',
		whatTheyDo:
			'Ici, vous racontez ce que vous savez sur un crime, sans votre nom. Pas pour une urgence et pas pour recevoir de l’aide.',
		whatHappens:
			'Vous appelez ou vous remplissez un formulaire en ligne. Ils écrivent ce que vous savez. Ici, vous ne pouvez pas porter plainte et, en général, vous n’apprenez pas ce qui se passe ensuite.',
		whomTheyTell:
			'L’information va à la police ou à un autre service, sans votre nom. Ils ne voient pas votre numéro. Personne d’autre ne le sait ? Dites-le, car quelqu’un peut alors deviner que c’était vous.',
	},
	[SERVICE_IDS.labourInspection]: {
		name: 'Nederlandse Arbeidsinspectie (inspection du travail)',
		whatTheyDo:
			'Ici, vous signalez l’exploitation au travail : pas de salaire, des menaces, un passeport pris, dormir là où l’on travaille.',
		whatHappens:
			'Vous racontez ce qui se passe au travail. C’est possible sans nom. L’inspection regarde si elle commence une enquête. Elle enquête, elle n’aide pas elle-même. Pour de l’aide, vous pouvez appeler CoMensha.',
		whomTheyTell:
			'Nous n’avons pas trouvé ce qu’ils partagent avec d’autres services. Vous n’avez pas de papiers ? Demandez d’abord conseil sans nom.',
	},
	[SERVICE_IDS.focalPointCutting]: {
		name: 'Focal Point meisjesbesnijdenis (Pharos) : excision',
		whatTheyDo:
			'Connaissances sur l’excision et sur les soins pour les femmes excisées. Pharos travaille avec des personnes-relais de la FSAN.',
		whatHappens:
			'Sur le site, vous trouvez des explications et des dépliants. Pour une question sur une fille ou sur vous-même, vous pouvez aussi aller chez le médecin des jeunes (jeugdarts), au GGD ou à Veilig Thuis. À différents endroits, il y a une consultation pour les femmes excisées.',
		whomTheyTell:
			'Lire le site est possible sans nom. Vous pensez qu’une fille est en danger ? N’en parlez pas d’abord avec les parents. Demandez conseil à Veilig Thuis, c’est possible sans noms.',
	},
	[SERVICE_IDS.switchboard]: {
		name: 'Switchboard (COC)',
		whatTheyDo:
			'Pour des questions sur qui vous aimez et qui vous êtes : lesbienne, gay, bi, trans, intersexe, ou si vous ne le savez pas encore.',
		whatHappens:
			'Sur le site, vous voyez comment appeler, écrire ou chatter. Un bénévole écoute sans juger et vous montre le chemin.',
		whomTheyTell:
			'Nous n’avons pas trouvé de source qui explique si votre nom est nécessaire et quand ils doivent informer quelqu’un. Demandez-le au début. Ne racontez jamais aux autres ce que quelqu’un vous confie à ce sujet : cela peut être dangereux.',
	},
	[SERVICE_IDS.ease]: {
		name: '@ease, pour les jeunes',
		whatTheyDo: 'Entrer ou chatter pour les jeunes de 12 à 25 ans. Sur tout ce qui te préoccupe.',
		whatHappens:
			'Tu parles avec de jeunes bénévoles formés pour cela. Tu n’as pas besoin de rendez-vous ni de lettre d’un médecin. Un intervenant est là en arrière-plan. Où et quand tu peux entrer, tu le trouves sur leur site.',
		whomTheyTell:
			'Ils ne demandent pas ton nom et ne font pas de dossier. Nous n’avons pas trouvé de source qui explique quand ils doivent quand même informer quelqu’un. Tu peux le demander.',
	},
};
