import type { ServiceRecord } from '@sleutelwerk/core';
import { contact, DAY_AND_NIGHT, localService, source } from './define.ts';
import { sexualViolenceCentre } from './sexual-violence-centre.ts';

const national = sexualViolenceCentre.text;
const contacts = [contact('phone', '0800-0188', { hours: DAY_AND_NIGHT, free: 'yes' })];

export const sexualViolenceAmsterdam: ServiceRecord = localService({
	id: '8373a00d-4d23-48aa-9152-f996c781390a',
	organisation: 'Centrum Seksueel Geweld Amsterdam-Amstelland',
	topics: ['sexual', 'victim', 'health'],
	forWhom: ['victim', 'bystander', 'young', 'adult'],
	area: {
		provinces: ['Noord-Holland'],
		towns: ['Aalsmeer', 'Amstelveen', 'Amsterdam', 'Diemen', 'Ouder-Amstel', 'Uithoorn'],
	},
	contacts,
	source: source(
		'gemeente.nu',
		'https://www.gemeente.nu/sociaal/eerste-inloophuis-open-met-alle-vormen-van-hulp-seksueel-geweld/',
		'2024-10',
	),
	moreSources: [sexualViolenceCentre.source],
	uncertain: ['anonymous', 'languages', 'onBill', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Centrum Seksueel Geweld Amsterdam, inloop',
			whatTheyDo:
				'Een huis om binnen te lopen na een seksuele ervaring die je niet wilde. Hulp voor je lichaam, voor wat je voelt en met je rechten, op één plek.',
			whatHappens:
				'In 2024 kon je zonder afspraak komen. Bel eerst en vraag waar en wanneer. Het maakt niet uit hoe lang het geleden is. Je mag ook komen als je twijfelt of alleen wilt vertellen.',
			whomTheyTell: `Er is ook politie in huis. Je hoeft haar niet te spreken. ${national.nl.whomTheyTell}`,
		},
		en: {
			name: 'Sexual Violence Centre Amsterdam, walk-in',
			whatTheyDo:
				'A house to walk in after a sexual experience you did not want. Help for your body, for what you feel and with your rights, in one place.',
			whatHappens:
				'In 2024 you could come without an appointment. Call first and ask where and when. It does not matter how long ago it was. You may also come when you doubt or only want to tell.',
			whomTheyTell: `There are police in the house too. You need not speak to them. ${national.en?.whomTheyTell ?? national.nl.whomTheyTell}`,
		},
		ar: {
			name: 'مركز العنف الجنسي في أمستردام، زيارة مفتوحة',
			whatTheyDo: 'بيت يمكن دخوله بعد تجربة جنسية لم تردها. مساعدة لجسمك ولما تشعر به ولحقوقك في مكان واحد.',
			whatHappens:
				'في 2024 كان يمكن المجيء بدون موعد. اتصل أولًا واسأل أين ومتى. لا يهم كم مضى من الوقت. يمكنك المجيء أيضًا إذا كنت مترددًا أو تريد فقط أن تحكي.',
			whomTheyTell: `توجد شرطة في البيت أيضًا. لا يلزم أن تتكلم معها. ${national.ar?.whomTheyTell ?? national.nl.whomTheyTell}`,
		},
		tr: {
			name: 'Cinsel Şiddet Merkezi Amsterdam, randevusuz',
			whatTheyDo:
				'İstemediğin bir cinsel deneyimden sonra uğrayabileceğin bir yer. Bedenin, hislerin ve hakların için yardım bir arada.',
			whatHappens:
				'2024’te randevusuz gelinebiliyordu. Önce ara, nereye ve ne zaman gelebileceğini sor. Ne kadar zaman geçtiği önemli değil. Emin değilsen ya da yalnızca anlatmak istiyorsan da gelebilirsin.',
			whomTheyTell: `Binada polis de var. Onunla konuşman gerekmez. ${national.tr?.whomTheyTell ?? national.nl.whomTheyTell}`,
		},
	},
});

export const sexualViolenceRotterdam: ServiceRecord = localService({
	id: '2793ca6e-895b-47be-a371-3fe3d37ff3b9',
	organisation: 'Centrum Seksueel Geweld Rotterdam',
	topics: ['sexual', 'victim', 'health'],
	forWhom: ['victim', 'bystander', 'child', 'young', 'adult'],
	area: { provinces: ['Zuid-Holland'], towns: ['Rotterdam'] },
	contacts,
	source: source('Gemeente Rotterdam', 'https://www.rotterdam.nl/centrum-huiselijk-geweld', '2024-06'),
	moreSources: [
		sexualViolenceCentre.source,
		source('Arosa', 'https://www.arosa-zhz.nl/nieuws-65-rotterdam-heeft-een-centrum-seksueel-geweld', '2016'),
	],
	uncertain: ['anonymous', 'languages', 'onBill', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Centrum Seksueel Geweld Rotterdam',
			whatTheyDo:
				'Hulp na aanranding of verkrachting, voor volwassenen en kinderen: voor je lichaam, voor wat je voelt en met je rechten.',
			whatHappens:
				'Je komt er door het landelijke nummer te bellen. Een verpleegkundige vangt je op en legt uit wat er gaat gebeuren. Eén vaste medewerker regelt met jou de hulp. Dit komt uit een bericht van 2016. Vraag hoe het nu gaat.',
			whomTheyTell: national.nl.whomTheyTell,
		},
		en: {
			name: 'Sexual Violence Centre Rotterdam',
			whatTheyDo:
				'Help after sexual assault or rape, for adults and children: for your body, for what you feel and with your rights.',
			whatHappens:
				'You get there by calling the national number. A nurse receives you and explains what will happen. One worker arranges the help with you. This comes from a report of 2016. Ask how it goes now.',
			whomTheyTell: national.en?.whomTheyTell ?? national.nl.whomTheyTell,
		},
		ar: {
			name: 'مركز العنف الجنسي في روتردام',
			whatTheyDo: 'مساعدة بعد الاعتداء الجنسي أو الاغتصاب، للبالغين والأطفال: لجسمك ولما تشعر به ولحقوقك.',
			whatHappens:
				'تصل إليه بالاتصال بالرقم الوطني. تستقبلك ممرضة وتشرح لك ما سيحدث. موظف واحد ينظم المساعدة معك. هذا من خبر في 2016. اسأل كيف يجري الأمر الآن.',
			whomTheyTell: national.ar?.whomTheyTell ?? national.nl.whomTheyTell,
		},
		tr: {
			name: 'Cinsel Şiddet Merkezi Rotterdam',
			whatTheyDo:
				'Cinsel saldırı veya tecavüzden sonra yetişkinler ve çocuklar için yardım: bedenin, hislerin ve hakların için.',
			whatHappens:
				'Oraya ülke çapındaki numarayı arayarak ulaşırsın. Bir hemşire seni karşılar ve ne olacağını anlatır. Tek bir görevli yardımı seninle düzenler. Bu bilgi 2016’daki bir haberden. Şimdi nasıl olduğunu sor.',
			whomTheyTell: national.tr?.whomTheyTell ?? national.nl.whomTheyTell,
		},
	},
});
