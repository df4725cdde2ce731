import { contact, nationalService, source } from './define.ts';

export const worryingBehaviour = nationalService({
	id: '68ae3626-f969-464f-9c47-b054a85601ab',
	organisation: 'Meldpunt Zorgwekkend Gedrag',
	topics: ['mental'],
	forWhom: ['bystander', 'adult'],
	contacts: [
		contact('phone', '0800-1205', { free: 'yes' }),
		contact('web', 'https://www.meldpuntzorgwekkendgedrag.nl', { onBill: 'no' }),
	],
	source: source(
		'Hart van Nederland',
		'https://www.hartvannederland.nl/het-beste-van-hart/persoonlijke-verhalen/artikelen/roos-woont-al-twintig-jaar-naast-vervuild-huis',
		'2024-10',
	),
	moreSources: [
		source(
			'Skipr',
			'https://www.skipr.nl/nieuws/vws-start-campagne-over-hulp-bieden-bij-verward-of-onbegrepen-gedrag/',
			'2024-08',
		),
		source(
			'NU.nl',
			'https://www.nu.nl/binnenland/6082938/staatssecretaris-opent-landelijk-meldpunt-om-verwarde-personen-te-melden.html',
			'2020',
		),
		source(
			'Regioburgemeesters',
			'https://regioburgemeesters.nl/thema/openbare-orde-maatschappelijke-onrust-en-zorg/zorg-en-veiligheid/meldpunt/',
			'2020',
		),
	],
	uncertain: ['hours', 'anonymous', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Meldpunt Zorgwekkend Gedrag',
			whatTheyDo:
				'Voor zorgen over iemand die in de war is of niet meer voor zichzelf kan zorgen. Niet voor spoed. Is er gevaar? Bel 112. Gaat het om geweld? Bel Veilig Thuis.',
			whatHappens:
				'Je wordt doorverbonden met een meldpunt bij jou in de buurt. Daar geven ze advies. Als het nodig is, zoeken ze hulp voor die persoon. In 2020 waren de meeste meldpunten alleen in kantoortijd open.',
			whomTheyTell:
				'Ze kunnen andere hulpverleners inschakelen. Wij vonden niet of je zonder naam kunt bellen, en ook niet of die persoon hoort wie er belde. Vraag het aan het begin.',
		},
		en: {
			name: 'Meldpunt Zorgwekkend Gedrag (worries about somebody)',
			whatTheyDo:
				'For worries about somebody who is confused or can no longer look after himself or herself. Not for emergencies. Is there danger? Call 112. Is it about violence? Call Veilig Thuis.',
			whatHappens:
				'You are put through to an office near you. There they give advice. If needed, they look for help for that person. In 2020 most offices were open in office hours only.',
			whomTheyTell:
				'They can bring in other helpers. We did not find whether you can call without a name, nor whether that person hears who called. Ask at the beginning.',
		},
		ar: {
			name: 'الإبلاغ عن سلوك مقلق (Meldpunt Zorgwekkend Gedrag)',
			whatTheyDo:
				'للقلق على شخص مشوش أو لا يستطيع أن يعتني بنفسه. ليس للطوارئ. هل يوجد خطر؟ اتصل بالرقم 112. هل الأمر عنف؟ اتصل بـ Veilig Thuis.',
			whatHappens:
				'يحوّلونك إلى مكتب قريب منك. هناك يقدمون نصيحة. وإذا لزم يبحثون عن مساعدة لذلك الشخص. في 2020 كانت أغلب المكاتب مفتوحة في ساعات الدوام فقط.',
			whomTheyTell:
				'يمكنهم أن يُشركوا جهات مساعدة أخرى. لم نجد هل يمكن الاتصال بدون اسم، ولا هل يعرف ذلك الشخص من اتصل. اسأل في البداية.',
		},
		tr: {
			name: 'Kaygı veren davranış hattı (Meldpunt Zorgwekkend Gedrag)',
			whatTheyDo:
				'Kafası karışık olan ya da artık kendine bakamayan biri için kaygılananlara. Acil durumlar için değil. Tehlike varsa 112’yi ara. Şiddet mi söz konusu? Veilig Thuis’i ara.',
			whatHappens:
				'Sana yakın bir merkeze bağlanırsın. Orada danışma verirler. Gerekirse o kişi için yardım ararlar. 2020’de merkezlerin çoğu yalnızca mesai saatlerinde açıktı.',
			whomTheyTell:
				'Başka yardım kurumlarını devreye sokabilirler. İsimsiz aranıp aranamadığını, o kişinin kimin aradığını öğrenip öğrenmediğini bulamadık. Başta sor.',
		},
	},
});

export const discrimination = nationalService({
	id: '2627c0ad-1fd3-4cda-90eb-112ec89510f6',
	organisation: 'Discriminatie.nl',
	topics: ['legal', 'victim'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
	contacts: [
		contact('phone', '0800-0880', { free: 'yes' }),
		contact('web', 'https://discriminatie.nl', { onBill: 'no' }),
	],
	source: source(
		'Versa Welzijn',
		'https://www.versawelzijn.nl/nieuws/discriminatie-nl-een-landelijk-meldpunt-discriminatie-voor-alle-inwoners-van-nederland/',
		'2024-01-10',
	),
	moreSources: [
		source(
			'Samen tegen racisme, over NU.nl',
			'https://samentegenracisme.org/vanaf-vandaag-een-landelijk-0800-nummer-om-discriminatie-te-melden',
			'2023',
		),
	],
	uncertain: ['contacts', 'hours', 'anonymous', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Discriminatie.nl',
			whatTheyDo:
				'Voor wie wordt gediscrimineerd, bijvoorbeeld om huidskleur, leeftijd of een beperking. Zij luisteren, leggen je rechten uit en helpen met een volgende stap.',
			whatHappens:
				'Je belt of gaat naar de site. Een medewerker uit jouw regio luistert en kijkt met je wat er kan. Gaat het om geweld thuis? Bel dan Veilig Thuis.',
			whomTheyTell:
				'Wij vonden niet met wie ze delen wat jij vertelt, en ook niet of je zonder naam kunt bellen. Vraag het aan het begin.',
		},
		en: {
			name: 'Discriminatie.nl',
			whatTheyDo:
				'For people who are discriminated against, for example because of skin colour, age or a disability. They listen, explain your rights and help with a next step.',
			whatHappens:
				'You call or go to the site. Somebody from your region listens and looks with you at what is possible. Is it about violence at home? Then call Veilig Thuis.',
			whomTheyTell:
				'We did not find with whom they share what you tell, nor whether you can call without a name. Ask at the beginning.',
		},
		ar: {
			name: 'Discriminatie.nl (التمييز)',
			whatTheyDo:
				'لمن يتعرض للتمييز، مثلًا بسبب لون البشرة أو العمر أو الإعاقة. يستمعون ويشرحون حقوقك ويساعدون في الخطوة التالية.',
			whatHappens:
				'تتصل أو تذهب إلى الموقع. يستمع موظف من منطقتك وينظر معك ما هو ممكن. هل الأمر عنف في البيت؟ اتصل بـ Veilig Thuis.',
			whomTheyTell: 'لم نجد مع من يشاركون ما تحكيه، ولا هل يمكن الاتصال بدون اسم. اسأل في البداية.',
		},
		tr: {
			name: 'Discriminatie.nl (ayrımcılık)',
			whatTheyDo:
				'Örneğin ten rengi, yaşı veya engeli yüzünden ayrımcılığa uğrayanlar için. Dinler, haklarını açıklar ve sonraki adımda yardım ederler.',
			whatHappens:
				'Ararsın ya da siteye gidersin. Bölgenden bir görevli dinler ve neyin mümkün olduğuna seninle bakar. Evde şiddet mi söz konusu? O zaman Veilig Thuis’i ara.',
			whomTheyTell:
				'Anlattıklarını kiminle paylaştıklarını, isimsiz aranıp aranamadığını bulamadık. Başta sor.',
		},
	},
});
