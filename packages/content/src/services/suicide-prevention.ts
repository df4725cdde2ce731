import { contact, DAY_AND_NIGHT, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

const CERTAIN = { hours: DAY_AND_NIGHT, free: 'yes', anonymous: 'yes' } as const;

export const suicidePrevention = nationalService({
	id: SERVICE_IDS.suicidePrevention,
	organisation: '113 Zelfmoordpreventie',
	vital: true,
	topics: ['mental', 'talk'],
	forWhom: ['victim', 'bystander', 'young', 'adult', 'elder'],
	contacts: [
		contact('phone', '113', CERTAIN),
		contact('phone', '0800-0113', { ...CERTAIN, onBill: 'no' }),
		contact('chat', 'https://www.113.nl', { ...CERTAIN, onBill: 'no' }),
	],
	source: source(
		'Upday, met ANP',
		'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
		'2025-10-03',
	),
	moreSources: [
		source(
			'Hart van Nederland',
			'https://www.hartvannederland.nl/nieuws/2020/telefoonnummer-113-zelfmoordpreventie/',
			'2020-07',
		),
	],
	uncertain: ['languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: '113 Zelfmoordpreventie',
			whatTheyDo:
				'Voor wie aan zelfmoord denkt, en voor wie bang is dat een ander dat doet. Dag en nacht, bellen of chatten.',
			whatHappens:
				'Je praat met iemand die niet schrikt van jouw gedachten. Die luistert en zoekt met je naar wat nu helpt. Je hoeft je naam niet te zeggen. Is er nu gevaar voor je leven? Bel 112.',
			whomTheyTell:
				'Bellen en chatten kan zonder je naam te noemen. Wij vonden geen bron die zegt wanneer ze toch iemand moeten inlichten. Vraag het aan het begin. Het nummer blijft in de bellijst van je telefoon staan.',
		},
		en: {
			name: '113 Suicide Prevention',
			whatTheyDo:
				'For people who think of suicide, and for those who fear it of somebody else. Day and night, call or chat.',
			whatHappens:
				'You talk to somebody who is not shocked by your thoughts. They listen and look with you for what helps now. You do not have to give your name. Is your life in danger now? Call 112.',
			whomTheyTell:
				'You can call and chat without giving your name. We found no source that says when they must tell somebody after all. Ask at the beginning. The number stays in the call list of your phone.',
		},
		ar: {
			name: '113 الوقاية من الانتحار',
			whatTheyDo: 'لمن يفكر في الانتحار، ولمن يخاف ذلك على غيره. ليلًا ونهارًا، اتصال أو دردشة.',
			whatHappens:
				'تتكلم مع شخص لا يفزع من أفكارك. يستمع ويبحث معك عمّا يساعدك الآن. لا يلزم أن تذكر اسمك. هل حياتك في خطر الآن؟ اتصل بالرقم 112.',
			whomTheyTell:
				'يمكن الاتصال والدردشة بدون ذكر اسمك. لم نجد مصدرًا يقول متى يجب عليهم مع ذلك أن يخبروا أحدًا. اسأل عن ذلك في البداية. يبقى الرقم في سجل المكالمات في هاتفك.',
		},
		tr: {
			name: '113 İntiharı Önleme',
			whatTheyDo:
				'İntiharı düşünenler ve bir başkası için bundan korkanlar için. Gece gündüz, telefon veya sohbet.',
			whatHappens:
				'Düşüncelerinden ürkmeyen biriyle konuşursun. Dinler ve şu an neyin iyi geleceğini seninle arar. Adını vermen gerekmez. Şu an hayatın tehlikede mi? 112’yi ara.',
			whomTheyTell:
				'Adını vermeden arayabilir ve yazışabilirsin. Buna rağmen ne zaman birine haber vermeleri gerektiğini söyleyen bir kaynak bulamadık. Konuşmanın başında sor. Numara telefonunun arama listesinde kalır.',
		},
	},
});
