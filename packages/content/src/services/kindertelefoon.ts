import type { Hours } from '@sleutelwerk/core';
import { ALL_WEEK, contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

const DAILY: Hours = {
	kind: 'weekly',
	confirmed: true,
	slots: [{ days: ALL_WEEK, from: '11:00', until: '21:00' }],
};

export const kindertelefoon = nationalService({
	id: SERVICE_IDS.kindertelefoon,
	organisation: 'De Kindertelefoon',
	vital: true,
	topics: ['child', 'young', 'talk'],
	forWhom: ['child', 'young'],
	contacts: [
		contact('phone', '0800-0432', { hours: DAILY, free: 'yes', anonymous: 'yes' }),
		contact('chat', 'https://www.kindertelefoon.nl', {
			hours: DAILY,
			free: 'yes',
			anonymous: 'yes',
			onBill: 'no',
		}),
	],
	// The page itself has no day: it speaks of the figures of 2023.
	source: source('De Kindertelefoon', 'https://www.kindertelefoon.nl/over-ons', '2023'),
	moreSources: [
		source(
			'Metro',
			'https://www.metronieuws.nl/in-het-nieuws/2019/09/hoera-de-kindertelefoon-bestaat-40-jaar',
			'2019-09',
		),
		source('Vrienden van de Kindertelefoon', 'https://www.vriendenkindertelefoon.nl/kindertelefoon', '2018'),
	],
	uncertain: ['languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'De Kindertelefoon',
			whatTheyDo:
				'Voor kinderen en jongeren van 8 tot 18 jaar. Over alles: thuis, ruzie, slaan, liefde, school. Bellen of chatten. Elke dag van 11 tot 21 uur.',
			whatHappens:
				'Je praat met een vrijwilliger die dit heeft geleerd. Die luistert en denkt met je mee. Je hoeft je naam niet te zeggen. Jij kiest wat je vertelt, en je mag altijd stoppen.',
			whomTheyTell:
				'Je kunt praten zonder je naam te noemen. Wij vonden geen bron die zegt wanneer ze toch iemand moeten inlichten. Vraag dat gerust aan het begin.',
		},
		en: {
			name: 'De Kindertelefoon (children’s line)',
			whatTheyDo:
				'For children and young people from 8 to 18. About everything: home, quarrels, hitting, love, school. Call or chat. Every day from 11:00 to 21:00.',
			whatHappens:
				'You talk to a volunteer who has learned this. They listen and think along with you. You do not have to give your name. You choose what you tell, and you may always stop.',
			whomTheyTell:
				'You can talk without giving your name. We found no source that says when they must tell somebody after all. Feel free to ask at the beginning.',
		},
		ar: {
			name: 'هاتف الأطفال (De Kindertelefoon)',
			whatTheyDo:
				'للأطفال والشباب من 8 إلى 18 سنة. عن كل شيء: البيت، الشجار، الضرب، الحب، المدرسة. اتصال أو دردشة. كل يوم من الساعة 11 إلى 21.',
			whatHappens:
				'تتكلم مع متطوع تعلّم هذا. يستمع ويفكر معك. لا يلزم أن تذكر اسمك. أنت تختار ما تحكيه، ويمكنك أن تتوقف دائمًا.',
			whomTheyTell:
				'يمكنك أن تتكلم بدون أن تذكر اسمك. لم نجد مصدرًا يقول متى يجب عليهم مع ذلك أن يخبروا أحدًا. يمكنك أن تسأل عن ذلك في البداية.',
		},
		tr: {
			name: 'De Kindertelefoon (çocuk hattı)',
			whatTheyDo:
				'8–18 yaş arası çocuklar ve gençler için. Her konuda: ev, kavga, dayak, aşk, okul. Telefon veya sohbet. Her gün 11.00–21.00 arası.',
			whatHappens:
				'Bu işi öğrenmiş bir gönüllüyle konuşursun. Dinler ve seninle birlikte düşünür. Adını vermen gerekmez. Ne anlatacağını sen seçersin, istediğin zaman bırakabilirsin.',
			whomTheyTell:
				'Adını vermeden konuşabilirsin. Buna rağmen ne zaman birine haber vermeleri gerektiğini söyleyen bir kaynak bulamadık. Konuşmanın başında sorabilirsin.',
		},
	},
});
