import { contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const victimSupport = nationalService({
	id: SERVICE_IDS.victimSupport,
	organisation: 'Slachtofferhulp Nederland',
	topics: ['victim', 'legal', 'partner', 'sexual'],
	forWhom: ['victim', 'bystander', 'adult', 'young', 'elder', 'professional'],
	contacts: [
		contact('phone', '0900-0101'),
		contact('web', 'https://www.slachtofferhulp.nl', { free: 'yes', onBill: 'no' }),
	],
	// It calls 2023 "last year".
	source: source(
		'ZeelandNet, met ANP',
		'https://www.zeelandnet.nl/nieuws/slachtofferhulp-hielp-in-2023-bijna-19-procent-meer-slachtoffers',
		'2024',
	),
	moreSources: [
		source('Politie', 'https://www.politie.nl/themas/slachtofferhulp.html', '2012'),
		source(
			'Slachtofferhulp Nederland',
			'https://www.slachtofferhulp.nl/professionals/een-slachtoffer-doorverwijzen/doorverwijzen-naar-slachtofferhulp/',
			'2018',
		),
	],
	uncertain: ['contacts', 'hours', 'free', 'anonymous', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Slachtofferhulp Nederland',
			whatTheyDo:
				'Hulp na een misdrijf: luisteren, uitleg over aangifte en rechtszaak, en hulp om schade vergoed te krijgen.',
			whatHappens:
				'Je belt of meldt je aan op de site. Een medewerker luistert en zet met jou op een rij wat je nodig hebt. De hulp is gratis. Het nummer 0900 kost wel belgeld.',
			whomTheyTell:
				'Anderen mogen jou aanmelden als jij dat goed vindt. Wij vonden niet met wie ze verder delen wat jij vertelt, en ook niet of je zonder naam kunt bellen. Vraag het aan het begin.',
		},
		en: {
			name: 'Victim Support Netherlands',
			whatTheyDo:
				'Help after a crime: listening, explaining complaints and court cases, and help to get damage paid.',
			whatHappens:
				'You call or sign up on the site. Somebody listens and sorts out with you what you need. The help is free. Calling the 0900 number does cost money.',
			whomTheyTell:
				'Others may sign you up if you agree. We did not find with whom they share what you tell, nor whether you can call without a name. Ask at the beginning.',
		},
		ar: {
			name: 'مساعدة الضحايا في هولندا (Slachtofferhulp)',
			whatTheyDo: 'مساعدة بعد جريمة: استماع، وشرح الشكوى والمحكمة، ومساعدة للحصول على تعويض.',
			whatHappens:
				'تتصل أو تسجّل في الموقع. يستمع موظف ويرتب معك ما تحتاجه. المساعدة مجانية. لكن الاتصال برقم 0900 يكلف مالًا.',
			whomTheyTell:
				'يمكن لغيرك أن يسجّلك إذا وافقت. لم نجد مع من يشاركون ما تحكيه، ولا هل يمكن الاتصال بدون اسم. اسأل في البداية.',
		},
		tr: {
			name: 'Hollanda Mağdur Yardımı (Slachtofferhulp)',
			whatTheyDo:
				'Bir suçtan sonra yardım: dinleme, şikâyet ve dava hakkında açıklama, zararın ödenmesi için destek.',
			whatHappens:
				'Arar veya sitede başvurursun. Bir görevli dinler ve neye ihtiyacın olduğunu seninle sıralar. Yardım ücretsizdir. 0900’lü numarayı aramak ise ücretlidir.',
			whomTheyTell:
				'Sen onaylarsan başkaları seni bildirebilir. Anlattıklarını kiminle paylaştıklarını ve isimsiz aranıp aranamadığını bulamadık. Başta sor.',
		},
	},
});

export const legalHelpdesk = nationalService({
	id: SERVICE_IDS.legalHelpdesk,
	organisation: 'Het Juridisch Loket',
	topics: ['legal', 'papers', 'victim'],
	forWhom: ['victim', 'bystander', 'adult'],
	// Two different numbers and prices were found: none of them is shown.
	contacts: [contact('web', 'https://www.juridischloket.nl', { free: 'yes', onBill: 'no' })],
	source: source(
		'Vorsten',
		'https://www.vorsten.nl/vorstenhuizen/nederland/koning-en-minister-bezoeken-het-juridisch-loket-in-den-haag/',
		'2023-12',
	),
	moreSources: [
		source(
			'de Stentor',
			'https://www.destentor.nl/zwolle/kleine-vergissing-met-enorme-gevolgen-aan-deze-balie-in-zwolle-horen-ze-elke-dag-aangrijpende-verhalen~a1932c27/',
			'2023-02',
		),
	],
	uncertain: ['phone', 'hours', 'anonymous', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Het Juridisch Loket',
			whatTheyDo:
				'Uitleg over je rechten, bijvoorbeeld bij scheiden, huren, werk of geld. Persoonlijk advies is voor mensen met een laag inkomen.',
			whatHappens:
				'Op de site staat uitleg die iedereen gratis mag lezen. Met een laag inkomen kun je een jurist spreken. Die legt uit wat je kunt doen en of je een advocaat nodig hebt.',
			whomTheyTell:
				'De site lezen kan zonder naam. Voor een gesprek vragen ze meestal naar je gegevens. Wij vonden niet met wie ze die delen. Vraag dat eerst.',
		},
		en: {
			name: 'Het Juridisch Loket (legal help desk)',
			whatTheyDo:
				'Explains your rights, for example about divorce, renting, work or money. Personal advice is for people with a low income.',
			whatHappens:
				'On the site there are explanations everybody may read for free. With a low income you can talk to a legal adviser. They explain what you can do and whether you need a lawyer.',
			whomTheyTell:
				'You can read the site without a name. For a talk they usually ask for your details. We did not find with whom they share them. Ask that first.',
		},
		ar: {
			name: 'المكتب القانوني (Het Juridisch Loket)',
			whatTheyDo:
				'شرح حقوقك، مثلًا في الطلاق أو الإيجار أو العمل أو المال. النصيحة الشخصية لأصحاب الدخل المنخفض.',
			whatHappens:
				'في الموقع شرح يمكن للجميع قراءته مجانًا. مع دخل منخفض يمكنك التحدث مع مستشار قانوني. يشرح لك ما يمكنك فعله وهل تحتاج إلى محامٍ.',
			whomTheyTell:
				'يمكن قراءة الموقع بدون اسم. للحديث معهم يسألون عادةً عن بياناتك. لم نجد مع من يشاركونها. اسأل عن ذلك أولًا.',
		},
		tr: {
			name: 'Het Juridisch Loket (hukuki danışma)',
			whatTheyDo:
				'Haklarını açıklar; örneğin boşanma, kira, iş veya para konusunda. Kişisel danışma düşük gelirliler içindir.',
			whatHappens:
				'Sitede herkesin ücretsiz okuyabileceği açıklamalar vardır. Gelirin düşükse bir hukukçuyla görüşebilirsin. Ne yapabileceğini ve avukat gerekip gerekmediğini açıklar.',
			whomTheyTell:
				'Siteyi isimsiz okuyabilirsin. Görüşme için genellikle bilgilerini sorarlar. Bunları kiminle paylaştıklarını bulamadık. Önce bunu sor.',
		},
	},
});
