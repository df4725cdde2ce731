import { contact, DAY_AND_NIGHT, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const sexualViolenceCentre = nationalService({
	id: SERVICE_IDS.sexualViolenceCentre,
	organisation: 'Centrum Seksueel Geweld',
	vital: true,
	topics: ['sexual', 'victim', 'health', 'young'],
	forWhom: ['victim', 'bystander', 'young', 'adult'],
	contacts: [contact('phone', '0800-0188', { hours: DAY_AND_NIGHT, free: 'yes' })],
	source: source(
		'GGD Fryslân',
		'https://www.ggdfryslan.nl/over-ggd/nieuws/centrum-seksueel-geweld-start-landelijke-campagne/',
		'2022-11-02',
	),
	moreSources: [
		source(
			'NU.nl',
			'https://www.nu.nl/amsterdam/4192153/gemeente-komt-met-meldpunt-slachtoffers-seksueel-geweld.html',
			'2012',
		),
		source(
			'gemeente.nu',
			'https://www.gemeente.nu/sociaal/eerste-inloophuis-open-met-alle-vormen-van-hulp-seksueel-geweld/',
			'2024-10',
		),
	],
	uncertain: ['anonymous', 'chat', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Centrum Seksueel Geweld',
			whatTheyDo:
				'Hulp na aanranding of verkrachting: zorg voor je lichaam, hulp bij wat je voelt en, als je dat wilt, onderzoek naar sporen. Er zijn centra in het hele land.',
			whatHappens:
				'Bel zo snel als je kunt. In de eerste zeven dagen kunnen ze het meest doen. Iemand legt uit wat kan en waar. Je hoeft niet eerst naar de politie. Is het langer geleden? Dan kun je in kantoortijd bellen.',
			whomTheyTell:
				'Je krijgt hulp ook zonder aangifte. Artsen vertellen de politie alleen iets met jouw toestemming, of als de wet of groot gevaar het vraagt. Wij vonden niet of je zonder naam kunt bellen. Vraag het aan het begin.',
		},
		en: {
			name: 'Sexual Violence Centre',
			whatTheyDo:
				'Help after sexual assault or rape: care for your body, help with what you feel and, if you want, an examination for traces. There are centres all over the country.',
			whatHappens:
				'Call as soon as you can. In the first seven days they can do most. Somebody explains what is possible and where. You do not have to go to the police first. Was it longer ago? Then you can call in office hours.',
			whomTheyTell:
				'You get help also without pressing charges. Doctors tell the police something only with your consent, or where the law or great danger asks it. We did not find whether you can call without a name. Ask at the beginning.',
		},
		ar: {
			name: 'مركز العنف الجنسي',
			whatTheyDo:
				'مساعدة بعد الاعتداء الجنسي أو الاغتصاب: رعاية لجسمك، ومساعدة لما تشعر به، وفحص الآثار إن أردت. توجد مراكز في كل البلد.',
			whatHappens:
				'اتصل بأسرع ما يمكن. في الأيام السبعة الأولى يمكنهم أن يفعلوا أكثر. يشرح لك شخص ما هو ممكن وأين. لا يلزم أن تذهب إلى الشرطة أولًا. هل مضى وقت أطول؟ يمكنك الاتصال في ساعات الدوام.',
			whomTheyTell:
				'تحصل على المساعدة أيضًا بدون شكوى. لا يخبر الأطباء الشرطة إلا بموافقتك، أو إذا طلب القانون أو الخطر الكبير ذلك. لم نجد هل يمكن الاتصال بدون اسم. اسأل عن ذلك في البداية.',
		},
		tr: {
			name: 'Cinsel Şiddet Merkezi',
			whatTheyDo:
				'Cinsel saldırı veya tecavüzden sonra yardım: bedenin için bakım, hissettiklerin için destek ve istersen iz incelemesi. Ülkenin her yerinde merkez vardır.',
			whatHappens:
				'Mümkün olduğunca çabuk ara. En çok ilk yedi günde yardım edebilirler. Biri neyin, nerede mümkün olduğunu anlatır. Önce polise gitmen gerekmez. Üzerinden daha çok zaman mı geçti? Mesai saatlerinde arayabilirsin.',
			whomTheyTell:
				'Şikâyetçi olmadan da yardım alırsın. Doktorlar polise ancak senin izninle, ya da yasa veya büyük tehlike gerektirirse bilgi verir. İsimsiz aranıp aranamadığını bulamadık. Konuşmanın başında sor.',
		},
	},
});
