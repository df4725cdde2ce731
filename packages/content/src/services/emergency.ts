import { contact, DAY_AND_NIGHT, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

const DECEMBER_2025 = source(
	'Omroep Brabant',
	'https://www.omroepbrabant.nl/nieuws/6001525/nl-alert-extreem-druk-bij-112-bel-alleen-bij-levensgevaar',
	'2025-12-31',
);
const CHILDREN = source('Omroep West', 'https://www.omroepwest.nl', '2019-08');

export const emergency = nationalService({
	id: SERVICE_IDS.emergency,
	organisation: 'Politie, brandweer en ambulance',
	vital: true,
	topics: ['danger', 'partner', 'child', 'young', 'elder', 'sexual', 'honour', 'men', 'trafficking'],
	forWhom: ['victim', 'bystander', 'child', 'young', 'adult', 'elder', 'professional'],
	contacts: [contact('phone', '112', { hours: DAY_AND_NIGHT, free: 'yes' })],
	source: DECEMBER_2025,
	moreSources: [
		source(
			'Politie',
			'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
			'2021-02-11',
		),
		CHILDREN,
	],
	uncertain: ['anonymous', 'languages', 'onBill'],
	text: {
		nl: {
			name: '112: bij gevaar nu',
			whatTheyDo: 'Politie, brandweer en ambulance. Dag en nacht. Voor als er nu gevaar is.',
			whatHappens:
				'Ga eerst naar een veilige plek als dat kan. Bel. Zeg waar je bent en wat er gebeurt. Ze vragen of je politie, brandweer of ambulance nodig hebt. Daarna sturen ze hulp.',
			whomTheyTell:
				'De politie komt naar je toe. Zijn er kinderen? Dan vertelt de politie het bijna altijd aan Veilig Thuis. Dat betekent niet dat je kinderen weg moeten. Bij ernstig geweld kan de politie doorgaan, ook als jij geen aangifte doet.',
		},
		en: {
			name: '112: danger now',
			whatTheyDo: 'Police, fire brigade and ambulance. Day and night. For when there is danger now.',
			whatHappens:
				'First go to a safe place if you can. Call. Say where you are and what is happening. They ask if you need the police, the fire brigade or an ambulance. Then they send help.',
			whomTheyTell:
				'The police come to you. Are there children? Then the police almost always tell Veilig Thuis. That does not mean that your children must leave. With serious violence the police can go on, even if you do not press charges.',
		},
		ar: {
			name: '112: خطر الآن',
			whatTheyDo: 'الشرطة والإطفاء والإسعاف. ليلًا ونهارًا. عندما يوجد خطر الآن.',
			whatHappens:
				'اذهب أولًا إلى مكان آمن إن استطعت. اتصل. قل أين أنت وماذا يحدث. يسألونك هل تحتاج إلى الشرطة أو الإطفاء أو الإسعاف. ثم يرسلون المساعدة.',
			whomTheyTell:
				'تأتي الشرطة إليك. هل يوجد أطفال؟ عندها تخبر الشرطة Veilig Thuis في أغلب الأحيان. هذا لا يعني أن أطفالك سيُؤخذون منك. في حالة العنف الخطير يمكن للشرطة أن تتابع القضية حتى لو لم تقدّم شكوى.',
		},
		tr: {
			name: '112: şu an tehlike varsa',
			whatTheyDo: 'Polis, itfaiye ve ambulans. Gece gündüz. Şu an tehlike varsa.',
			whatHappens:
				'Mümkünse önce güvenli bir yere git. Ara. Nerede olduğunu ve ne olduğunu söyle. Polis mi, itfaiye mi, ambulans mı gerektiğini sorarlar. Sonra yardım gönderirler.',
			whomTheyTell:
				'Polis yanına gelir. Çocuk varsa polis bunu neredeyse her zaman Veilig Thuis’e bildirir. Bu, çocuklarının evden alınacağı anlamına gelmez. Ağır şiddette, sen şikâyetçi olmasan da polis devam edebilir.',
		},
	},
});

export const police = nationalService({
	id: SERVICE_IDS.police,
	organisation: 'Politie',
	topics: ['partner', 'sexual', 'victim', 'trafficking', 'legal'],
	forWhom: ['victim', 'bystander', 'adult', 'young', 'elder'],
	contacts: [contact('phone', '0900-8844')],
	source: DECEMBER_2025,
	moreSources: [
		source(
			'Politie',
			'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
			'2021-02-11',
		),
		source(
			'Landelijk Knooppunt Huwelijksdwang en Achterlating',
			'https://www.huwelijksdwangenachterlating.nl/veelgestelde-vragen-0',
			'2015',
		),
		CHILDREN,
	],
	uncertain: ['hours', 'free', 'languages', 'onBill'],
	text: {
		nl: {
			name: 'Politie, geen spoed',
			whatTheyDo: 'Voor vragen en meldingen als er nu geen gevaar is. Is er wel gevaar? Bel 112.',
			whatHappens:
				'Je kunt vertellen wat er is gebeurd. Een melding is alleen informatie. Met een aangifte vraag je om straf voor wat er is gedaan. Je mag eerst vragen stellen en daarna beslissen.',
			whomTheyTell:
				'Bij ernstig geweld kan de politie doorgaan, ook zonder aangifte. Zijn er kinderen? Dan vertelt de politie het bijna altijd aan Veilig Thuis. Heb je geen papieren? Je zou veilig aangifte moeten kunnen doen, maar dat ging niet altijd goed. Vraag eerst raad aan een advocaat of aan Veilig Thuis, zonder je naam te noemen.',
		},
		en: {
			name: 'Police, not urgent',
			whatTheyDo: 'For questions and reports when there is no danger now. Is there danger? Call 112.',
			whatHappens:
				'You can tell what happened. A report (melding) is only information. With a complaint (aangifte) you ask for punishment. You may ask questions first and decide later.',
			whomTheyTell:
				'With serious violence the police can go on, even without a complaint. Are there children? Then the police almost always tell Veilig Thuis. Do you have no papers? You should be able to report safely, but that did not always go well. First ask a lawyer or Veilig Thuis, without giving your name.',
		},
		ar: {
			name: 'الشرطة، بدون استعجال',
			whatTheyDo: 'للأسئلة والبلاغات عندما لا يوجد خطر الآن. هل يوجد خطر؟ اتصل بالرقم 112.',
			whatHappens:
				'يمكنك أن تحكي ما حدث. البلاغ (melding) معلومات فقط. أما الشكوى (aangifte) فهي طلب معاقبة الفاعل. يمكنك أن تسأل أولًا ثم تقرر.',
			whomTheyTell:
				'في حالة العنف الخطير يمكن للشرطة أن تتابع حتى بدون شكوى. هل يوجد أطفال؟ عندها تخبر الشرطة Veilig Thuis في أغلب الأحيان. ليست لديك أوراق؟ يجب أن تستطيع تقديم الشكوى بأمان، لكن ذلك لم ينجح دائمًا. اسأل أولًا محاميًا أو Veilig Thuis دون أن تذكر اسمك.',
		},
		tr: {
			name: 'Polis, acil değilse',
			whatTheyDo: 'Şu an tehlike yoksa sorular ve bildirimler için. Tehlike varsa 112’yi ara.',
			whatHappens:
				'Ne olduğunu anlatabilirsin. Bildirim (melding) yalnızca bilgidir. Şikâyetle (aangifte) ceza istemiş olursun. Önce soru sorup sonra karar verebilirsin.',
			whomTheyTell:
				'Ağır şiddette polis şikâyet olmadan da devam edebilir. Çocuk varsa polis bunu neredeyse her zaman Veilig Thuis’e bildirir. Kâğıdın yok mu? Güvenle şikâyette bulunabilmen gerekir, ama bu her zaman iyi gitmedi. Önce adını vermeden bir avukata veya Veilig Thuis’e sor.',
		},
	},
});
