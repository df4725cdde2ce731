import { contact, nationalService, source } from './define.ts';

export const fairWork = nationalService({
	id: '680a4756-4833-4c71-86fd-37d73e2cd82b',
	organisation: 'FairWork',
	topics: ['trafficking', 'legal', 'papers'],
	forWhom: ['victim', 'bystander', 'adult'],
	contacts: [contact('web', 'https://www.fairwork.nu', { onBill: 'no' })],
	source: source(
		'FairWork',
		'https://www.fairwork.nu/2024/07/01/waarom-arbeidsmigranten-uitbuiting-vaak-niet-direct-melden/',
		'2024-07-01',
	),
	moreSources: [
		source('FairWork', 'https://www.fairwork.nu/nieuws/page/17/', '2019'),
		source('FairWork', 'https://www.fairwork.nu/author/francien/', '2023'),
	],
	uncertain: ['phone', 'hours', 'free', 'anonymous', 'languages', 'whatHappens'],
	text: {
		nl: {
			name: 'FairWork',
			whatTheyDo:
				'Advies voor mensen uit andere landen die op hun werk worden uitgebuit of onder druk gezet. Ook zonder verblijfspapieren.',
			whatHappens:
				'Op de site vind je hoe je contact maakt. Ze luisteren en zoeken met je uit wat er kan. In 2018 spraken hun vrijwilligers vijftien talen.',
			whomTheyTell:
				'In 2024 zei FairWork: melden doen we alleen als jij dat helemaal goed vindt. Behalve als er levensgevaar is. Vraag wat dat voor jou betekent voordat je je naam geeft.',
		},
		en: {
			name: 'FairWork',
			whatTheyDo:
				'Advice for people from other countries who are exploited or put under pressure at work. Also without residence papers.',
			whatHappens:
				'On the site you find how to get in touch. They listen and find out with you what is possible. In 2018 their volunteers spoke fifteen languages.',
			whomTheyTell:
				'In 2024 FairWork said: we only report when you fully agree. Except when lives are in danger. Ask what that means for you before you give your name.',
		},
		ar: {
			name: 'FairWork (العمل العادل)',
			whatTheyDo:
				'نصيحة للقادمين من بلدان أخرى الذين يتعرضون للاستغلال أو الضغط في العمل. أيضًا بدون أوراق إقامة.',
			whatHappens:
				'في الموقع تجد كيف تتواصل معهم. يستمعون ويبحثون معك عما هو ممكن. في 2018 كان متطوعوهم يتكلمون خمس عشرة لغة.',
			whomTheyTell:
				'في 2024 قالت FairWork: لا نبلّغ إلا إذا وافقت تمامًا. إلا عند الخطر على الحياة. اسأل ماذا يعني ذلك لك قبل أن تعطي اسمك.',
		},
		tr: {
			name: 'FairWork',
			whatTheyDo:
				'İşinde sömürülen veya baskı gören, başka ülkelerden gelenler için danışma. Oturum belgesi olmayanlar için de.',
			whatHappens:
				'Nasıl iletişim kuracağın sitede yazar. Dinler, neyin mümkün olduğunu seninle araştırırlar. 2018’de gönüllüleri on beş dil konuşuyordu.',
			whomTheyTell:
				'FairWork 2024’te şöyle dedi: yalnızca sen tamamen kabul edersen bildiririz. Hayati tehlike dışında. Adını vermeden önce bunun senin için ne demek olduğunu sor.',
		},
	},
});
