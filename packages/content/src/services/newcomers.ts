import { contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const doktersVanDeWereld = nationalService({
	id: SERVICE_IDS.doktersVanDeWereld,
	organisation: 'Dokters van de Wereld',
	topics: ['health', 'papers', 'mental'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
	languages: ['nl', 'en'],
	contacts: [
		contact('phone', '020-765 38 01', { anonymous: 'unknown' }),
		contact('mail', 'zorgrecht@doktersvandewereld.org', { free: 'yes', anonymous: 'unknown', onBill: 'no' }),
	],
	source: source(
		'Dokters van de Wereld, resultaten van 2023',
		'https://doktersvandewereld.org/een-greep-uit-de-resultaten-van-2023/',
		'2024',
	),
	moreSources: [
		source('Dokters van de Wereld', 'https://doktersvandewereld.org/contact/need-help/', '2021'),
		source(
			'Dokters van de Wereld',
			'https://doktersvandewereld.org/projecten/zorgcafes-een-eerste-stap-naar-passende-zorg/',
			'2017',
		),
	],
	uncertain: ['contacts', 'hours', 'anonymous', 'onBill'],
	text: {
		nl: {
			name: 'Dokters van de Wereld',
			whatTheyDo:
				'Hulp om een dokter te vinden, ook zonder verblijfspapieren. In Zorgcafés kun je binnenlopen. Daar werken mensen die jouw taal kunnen spreken.',
			whatHappens:
				'Je spreekt een bericht in. Ze bellen binnen een paar werkdagen terug. Kan iemand anders jouw telefoon opnemen? Mail dan liever, of laat bellen naar een veilig nummer. In nood: bel 112. Hulp is gratis.',
			whomTheyTell:
				'Zij zeggen: we geven jouw gegevens alleen aan andere zorgverleners, en alleen als dat nodig is.',
		},
		en: {
			name: 'Dokters van de Wereld (Doctors of the World)',
			whatTheyDo:
				'Help to find a doctor, also without residence papers. You can walk into their care cafés (Zorgcafés). People who may speak your language work there.',
			whatHappens:
				'You leave a message. They call back within a few working days. Can somebody else answer your phone? Then rather send a mail, or have them call a safe number. In an emergency: call 112. Help is free.',
			whomTheyTell: 'They say: we give your details only to other care workers, and only if needed.',
		},
		ar: {
			name: 'أطباء العالم (Dokters van de Wereld)',
			whatTheyDo:
				'مساعدة للعثور على طبيب، حتى بدون أوراق إقامة. يمكنك دخول مقاهي الرعاية (Zorgcafés). يعمل هناك أشخاص قد يتكلمون لغتك.',
			whatHappens:
				'تترك رسالة صوتية. يعاودون الاتصال خلال بضعة أيام عمل. هل يمكن أن يرد غيرك على هاتفك؟ الأفضل أن ترسل بريدًا أو تعطي رقمًا آمنًا. في الطوارئ: اتصل بالرقم 112. المساعدة مجانية.',
			whomTheyTell: 'يقولون: نعطي بياناتك فقط لعاملين آخرين في الرعاية، وفقط عند الحاجة.',
		},
		tr: {
			name: 'Dünya Doktorları (Dokters van de Wereld)',
			whatTheyDo:
				'Oturum belgen olmasa da doktor bulman için yardım. Bakım kafelerine (Zorgcafé) uğrayabilirsin. Orada senin dilini konuşabilen kişiler çalışır.',
			whatHappens:
				'Mesaj bırakırsın. Birkaç iş günü içinde geri ararlar. Telefonunu başkası açabilir mi? O zaman e-posta gönder ya da güvenli bir numara ver. Acil durumda: 112’yi ara. Yardım ücretsizdir.',
			whomTheyTell:
				'Şöyle diyorlar: bilgilerini yalnızca gerektiğinde ve yalnızca başka sağlık görevlilerine veririz.',
		},
	},
});

export const refugeeCouncil = nationalService({
	id: SERVICE_IDS.refugeeCouncil,
	organisation: 'VluchtelingenWerk Nederland',
	topics: ['papers', 'legal'],
	forWhom: ['victim', 'bystander', 'adult'],
	contacts: [contact('web', 'https://www.vluchtelingenwerk.nl', { free: 'yes', onBill: 'no' })],
	source: source(
		'VluchtelingenWerk Nederland',
		'https://newsroom.vluchtelingenwerk.nl/258468-vluchtelingenwerk-stopt-noodgedwongen-met-begeleiding-gezinshereniging',
		'2025',
	),
	moreSources: [
		source(
			'VluchtelingenWerk Nederland, jaarverslag 2023',
			'https://jaarverslag.vluchtelingenwerk.nl/cijfers-en-impact-2/',
			'2024',
		),
	],
	uncertain: ['phone', 'hours', 'anonymous', 'languages', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'VluchtelingenWerk Nederland',
			whatTheyDo: 'Uitleg en steun voor mensen die gevlucht zijn, bij de asielprocedure en daarna.',
			whatHappens:
				'Op de site vind je een plek bij jou in de buurt. Een medewerker of vrijwilliger legt uit hoe de procedure gaat. Er is minder geld dan vroeger: sinds 2025 stopt een deel van de hulp. Voor een vraag over je vergunning na geweld heb je een advocaat nodig.',
			whomTheyTell:
				'Wij vonden niet met wie ze delen wat jij vertelt. Vraag dat eerst. Werkt daar iemand die jouw familie kent? Je mag om een ander vragen.',
		},
		en: {
			name: 'VluchtelingenWerk (Dutch Council for Refugees)',
			whatTheyDo: 'Explanation and support for people who fled, during the asylum procedure and after it.',
			whatHappens:
				'On the site you find a place near you. Somebody explains how the procedure goes. There is less money than before: since 2025 part of the help stops. For a question about your permit after violence you need a lawyer.',
			whomTheyTell:
				'We did not find with whom they share what you tell. Ask that first. Does somebody work there who knows your family? You may ask for somebody else.',
		},
		ar: {
			name: 'VluchtelingenWerk (عمل اللاجئين)',
			whatTheyDo: 'شرح ودعم للاجئين أثناء إجراءات اللجوء وبعدها.',
			whatHappens:
				'تجد في الموقع مكانًا قريبًا منك. يشرح لك موظف أو متطوع كيف تسير الإجراءات. المال أقل من قبل: منذ 2025 يتوقف جزء من المساعدة. لسؤال عن إقامتك بعد العنف تحتاج إلى محامٍ.',
			whomTheyTell:
				'لم نجد مع من يشاركون ما تحكيه. اسأل عن ذلك أولًا. هل يعمل هناك من يعرف عائلتك؟ يمكنك طلب شخص آخر.',
		},
		tr: {
			name: 'VluchtelingenWerk (Mülteci Çalışması)',
			whatTheyDo: 'Kaçıp gelenlere iltica sürecinde ve sonrasında açıklama ve destek.',
			whatHappens:
				'Sitede sana yakın bir yer bulursun. Bir görevli veya gönüllü sürecin nasıl işlediğini anlatır. Eskisinden daha az para var: 2025’ten beri yardımın bir kısmı duruyor. Şiddetten sonra oturumunla ilgili soru için avukat gerekir.',
			whomTheyTell:
				'Anlattıklarını kiminle paylaştıklarını bulamadık. Önce bunu sor. Orada aileni tanıyan biri mi çalışıyor? Başka birini isteyebilirsin.',
		},
	},
});

export const switchboard = nationalService({
	id: SERVICE_IDS.switchboard,
	organisation: 'COC Nederland',
	topics: ['lhbti', 'talk'],
	forWhom: ['victim', 'bystander', 'young', 'adult'],
	contacts: [contact('web', 'https://switchboard.coc.nl', { onBill: 'no' })],
	source: source('COC Nederland', 'https://switchboard.coc.nl/functieprofiel/', '2019'),
	uncertain: ['phone', 'hours', 'free', 'anonymous', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Switchboard (COC)',
			whatTheyDo:
				'Voor vragen over van wie je houdt en wie je bent: lesbisch, homo, bi, trans, intersekse, of als je dat nog niet weet.',
			whatHappens:
				'Op de site zie je hoe je kunt bellen, mailen of chatten. Een vrijwilliger luistert zonder te oordelen en wijst je de weg.',
			whomTheyTell:
				'Wij vonden geen bron die zegt of je naam nodig is en wanneer ze iemand moeten inlichten. Vraag het aan het begin. Vertel nooit aan anderen wat iemand jou hierover toevertrouwt: dat kan gevaarlijk zijn.',
		},
		en: {
			name: 'Switchboard (COC)',
			whatTheyDo:
				'For questions about whom you love and who you are: lesbian, gay, bi, trans, intersex, or when you do not know yet.',
			whatHappens:
				'On the site you see how to call, mail or chat. A volunteer listens without judging and shows you the way.',
			whomTheyTell:
				'We found no source that says whether your name is needed and when they must tell somebody. Ask at the beginning. Never tell others what somebody confides to you about this: it can be dangerous.',
		},
		ar: {
			name: 'Switchboard (COC)',
			whatTheyDo: 'للأسئلة عمّن تحب ومن أنت: مثلية، مثلي، ثنائي، عابر، بيني الجنس، أو إذا كنت لا تعرف بعد.',
			whatHappens:
				'في الموقع ترى كيف تتصل أو ترسل بريدًا أو تتحدث كتابةً. يستمع متطوع بدون حكم ويدلّك على الطريق.',
			whomTheyTell:
				'لم نجد مصدرًا يقول هل يلزم اسمك ومتى يجب عليهم أن يخبروا أحدًا. اسأل في البداية. لا تخبر أحدًا بما يأتمنك عليه غيرك في هذا الأمر: قد يكون ذلك خطيرًا.',
		},
		tr: {
			name: 'Switchboard (COC)',
			whatTheyDo:
				'Kimi sevdiğin ve kim olduğun hakkında sorular için: lezbiyen, gey, biseksüel, trans, interseks ya da henüz bilmiyorsan.',
			whatHappens:
				'Nasıl arayabileceğin, e-posta atabileceğin veya yazışabileceğin sitede yazar. Bir gönüllü yargılamadan dinler ve yol gösterir.',
			whomTheyTell:
				'Adının gerekip gerekmediğini ve ne zaman birine haber vermeleri gerektiğini söyleyen bir kaynak bulamadık. Başta sor. Birinin sana bu konuda anlattığını asla başkalarına söyleme: tehlikeli olabilir.',
		},
	},
});
