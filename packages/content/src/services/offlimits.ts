import { contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

const JULY_2023 = source(
	'Offlimits',
	'https://offlimits.nl/nieuws/hulplijnen-offlimits-vaker-gebeld',
	'2023-07-13',
);

export const stopItNow = nationalService({
	id: SERVICE_IDS.stopItNow,
	organisation: 'Offlimits',
	topics: ['own-behaviour', 'sexual', 'child'],
	forWhom: ['own-behaviour', 'bystander', 'adult', 'young'],
	contacts: [
		contact('phone', '0800-266 64 36', { free: 'yes', anonymous: 'yes' }),
		contact('web', 'https://offlimits.nl', { onBill: 'no' }),
	],
	source: source('Offlimits', 'https://offlimits.nl', '2024-06-11'),
	moreSources: [JULY_2023, source('ECSA', 'https://ecsa.lucyfaithfull.org', '2021')],
	uncertain: ['contacts', 'hours', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Stop it Now',
			whatTheyDo:
				'Voor wie zich zorgen maakt over eigen seksuele gevoelens of gedrag tegenover minderjarigen, en voor wie zich zorgen maakt over een ander.',
			whatHappens:
				'Je praat met iemand die niet oordeelt en die met je meedenkt. Je hoeft je naam niet te zeggen. Het nummer komt uit een oudere bron. Kijk eerst op hun website of het nog klopt.',
			whomTheyTell:
				'Bellen kan zonder naam. Wij vonden geen bron die zegt wanneer ze iemand moeten inlichten, bijvoorbeeld als een kind in gevaar is. Vraag het aan het begin.',
		},
		en: {
			name: 'Stop it Now',
			whatTheyDo:
				'For people who worry about their own sexual feelings or behaviour towards minors, and for those who worry about somebody else.',
			whatHappens:
				'You talk to somebody who does not judge and who thinks along with you. You do not have to give your name. The number comes from an older source. First look on their website whether it is still right.',
			whomTheyTell:
				'You can call without a name. We found no source that says when they must tell somebody, for example when a child is in danger. Ask at the beginning.',
		},
		ar: {
			name: 'Stop it Now (توقّف الآن)',
			whatTheyDo: 'لمن يقلق من مشاعره أو سلوكه الجنسي تجاه القاصرين، ولمن يقلق بسبب شخص آخر.',
			whatHappens:
				'تتكلم مع شخص لا يحكم عليك ويفكر معك. لا يلزم أن تذكر اسمك. الرقم من مصدر قديم. تأكد أولًا في موقعهم من صحته.',
			whomTheyTell:
				'يمكن الاتصال بدون اسم. لم نجد مصدرًا يقول متى يجب عليهم أن يخبروا أحدًا، مثلًا إذا كان طفل في خطر. اسأل في البداية.',
		},
		tr: {
			name: 'Stop it Now',
			whatTheyDo:
				'Küçüklere yönelik kendi cinsel duyguları veya davranışları için kaygılananlar ve bir başkası için kaygılananlar için.',
			whatHappens:
				'Yargılamayan ve seninle birlikte düşünen biriyle konuşursun. Adını vermen gerekmez. Numara eski bir kaynaktan alındı. Doğru olup olmadığına önce sitelerinden bak.',
			whomTheyTell:
				'İsimsiz arayabilirsin. Örneğin bir çocuk tehlikedeyse ne zaman birine haber vermeleri gerektiğini söyleyen bir kaynak bulamadık. Başta sor.',
		},
	},
});

export const helpwanted = nationalService({
	id: SERVICE_IDS.helpwanted,
	organisation: 'Offlimits',
	topics: ['sexual', 'young', 'victim'],
	forWhom: ['victim', 'bystander', 'young', 'adult'],
	languages: ['nl', 'en'],
	contacts: [
		contact('phone', '020-261 52 75', { free: 'yes', anonymous: 'yes' }),
		contact('chat', 'https://www.helpwanted.nl', { free: 'yes', anonymous: 'yes', onBill: 'no' }),
	],
	source: JULY_2023,
	moreSources: [source('Helpwanted', 'https://www.helpwanted.nl/en', '2023')],
	uncertain: ['contacts', 'hours', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Helpwanted',
			whatTheyDo:
				'Hulp als iemand naaktbeelden van jou deelt of daarmee dreigt, je online bedreigt, volgt of chanteert.',
			whatHappens:
				'Je chat of belt. Iemand luistert en zegt wat je nu kunt doen. Ze kunnen helpen om beelden van internet te laten halen. Bewaar berichten als bewijs.',
			whomTheyTell:
				'Contact is gratis en kan zonder naam. Vul je een formulier in, dan krijgen ze de gegevens die jij geeft. Wij vonden niet wanneer ze iemand moeten inlichten.',
		},
		en: {
			name: 'Helpwanted',
			whatTheyDo:
				'Help when somebody shares or threatens to share nude images of you, or threatens, follows or blackmails you online.',
			whatHappens:
				'You chat or call. Somebody listens and says what you can do now. They can help to get images taken off the internet. Keep messages as proof.',
			whomTheyTell:
				'Contact is free and possible without a name. If you fill in a form they get what you give. We did not find when they must tell somebody.',
		},
		ar: {
			name: 'Helpwanted (مساعدة عند الإساءة عبر الإنترنت)',
			whatTheyDo: 'مساعدة إذا نشر أحد صورًا عارية لك أو هدد بذلك، أو هددك أو لاحقك أو ابتزك عبر الإنترنت.',
			whatHappens:
				'تتصل أو تتحدث كتابةً. يستمع شخص ويقول لك ماذا يمكنك أن تفعل الآن. يمكنهم المساعدة في حذف الصور من الإنترنت. احتفظ بالرسائل كدليل.',
			whomTheyTell:
				'التواصل مجاني وممكن بدون اسم. إذا ملأت استمارة يحصلون على ما تكتبه فيها. لم نجد متى يجب عليهم أن يخبروا أحدًا.',
		},
		tr: {
			name: 'Helpwanted',
			whatTheyDo:
				'Biri çıplak görüntülerini paylaşır veya paylaşmakla tehdit ederse, seni internette tehdit eder, takip eder veya şantaj yaparsa yardım.',
			whatHappens:
				'Yazışır veya ararsın. Biri dinler ve şimdi ne yapabileceğini söyler. Görüntülerin internetten kaldırılmasına yardım edebilirler. Mesajları kanıt olarak sakla.',
			whomTheyTell:
				'İletişim ücretsizdir ve isimsiz mümkündür. Form doldurursan verdiğin bilgileri alırlar. Ne zaman birine haber vermeleri gerektiğini bulamadık.',
		},
	},
});
