import { contact, nationalService, source } from './define.ts';

export const lgbtAsylumSupport = nationalService({
	id: '69ffd3e0-65df-4859-b403-a66418837f81',
	organisation: 'LGBT Asylum Support',
	topics: ['lhbti', 'papers'],
	forWhom: ['victim', 'adult', 'young'],
	contacts: [contact('web', 'https://lgbtasylumsupport.nl', { onBill: 'no' })],
	source: source(
		'OOG Groningen',
		'https://www.oogtv.nl/2024/06/lgbt-asylum-support-op-de-bres-voor-asielzoekers/',
		'2024-06',
	),
	moreSources: [source('LGBT Asylum Support', 'https://lgbtasylumsupport.nl/en/about-us-3/', '2015')],
	uncertain: ['phone', 'hours', 'free', 'anonymous', 'languages', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'LGBT Asylum Support',
			whatTheyDo:
				'Steun voor asielzoekers die lesbisch, homo, biseksueel, transgender of intersekse zijn. Tijdens de hele asielprocedure.',
			whatHappens:
				'Op de site vind je hoe je contact maakt. Ze helpen je om je verhaal te vertellen in de procedure. Ze brengen je in contact met anderen. Dat laatste komt uit een oudere bron.',
			whomTheyTell:
				'Zij schrijven dat ze mensen op een veilige manier met elkaar in contact brengen. Wij vonden niet met wie ze delen wat jij vertelt. Vraag dat eerst.',
		},
		en: {
			name: 'LGBT Asylum Support',
			whatTheyDo:
				'Support for asylum seekers who are lesbian, gay, bisexual, transgender or intersex. During the whole asylum procedure.',
			whatHappens:
				'On the site you find how to get in touch. They help you to tell your story in the procedure. They bring you in contact with others. That last part comes from an older source.',
			whomTheyTell:
				'They write that they bring people in contact in a safe way. We did not find with whom they share what you tell. Ask that first.',
		},
		ar: {
			name: 'LGBT Asylum Support (دعم طالبي اللجوء)',
			whatTheyDo:
				'دعم لطالبي اللجوء المثليات والمثليين ومزدوجي الميل والعابرين وثنائيي الجنس. خلال كل إجراءات اللجوء.',
			whatHappens:
				'في الموقع تجد كيف تتواصل معهم. يساعدونك على أن تحكي قصتك في الإجراءات. ويوصلونك بآخرين؛ هذا من مصدر أقدم.',
			whomTheyTell:
				'يكتبون أنهم يوصلون الناس بعضهم ببعض بطريقة آمنة. لم نجد مع من يشاركون ما تحكيه. اسأل عن ذلك أولًا.',
		},
		tr: {
			name: 'LGBT Asylum Support',
			whatTheyDo:
				'Lezbiyen, gey, biseksüel, trans veya interseks sığınmacılar için destek. Bütün iltica süreci boyunca.',
			whatHappens:
				'Nasıl iletişim kuracağın sitede yazar. Süreçte hikâyeni anlatmana yardım ederler. Seni başkalarıyla buluştururlar; bu son bilgi daha eski bir kaynaktan.',
			whomTheyTell:
				'İnsanları güvenli bir şekilde buluşturduklarını yazıyorlar. Anlattıklarını kiminle paylaştıklarını bulamadık. Önce bunu sor.',
		},
	},
});

export const rozeInBlauw = nationalService({
	id: '29f87fdc-1710-47e7-8419-6f2c481016df',
	organisation: 'Politie, Roze in Blauw',
	topics: ['lhbti', 'victim'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
	contacts: [contact('phone', '0900-8844')],
	source: source(
		'Roze Golf',
		'https://rozegolf.net/2023/08/13/ga-altijd-naar-de-politie-als-je-als-lhbti-plusser-iets-overkomt/',
		'2023-08-13',
	),
	moreSources: [
		source(
			'Omroep Brabant',
			'https://www.omroepbrabant.nl/nieuws/4309991/om-anti-homogeweld-aan-te-pakken-moeten-meer-slachtoffers-zich-melden',
			'2023-07',
		),
		source(
			'Den Haag FM',
			'https://denhaagfm.nl/2018/07/25/oproep-politie-doe-altijd-aangifte-van-lhbti-gerelateerde-geweldsincidenten/',
			'2018-07-25',
		),
	],
	uncertain: ['contacts', 'hours', 'free', 'anonymous', 'languages', 'onBill'],
	text: {
		nl: {
			name: 'Roze in Blauw (politie)',
			whatTheyDo:
				'Agenten voor wie lesbisch, homo, biseksueel, transgender of intersekse is en geweld of dreiging meemaakt. Is er nu gevaar? Bel 112.',
			whatHappens:
				'Bel het gewone nummer van de politie en vraag naar Roze in Blauw. Je kunt ook naar elk bureau gaan. Een melding is informatie. Met een aangifte vraag je om straf. Je mag eerst vragen stellen en daarna beslissen.',
			whomTheyTell:
				'Een melding kan zonder naam, een aangifte niet. Bij ernstig geweld kan de politie doorgaan, ook zonder aangifte. Heb je geen papieren, of mag je familie niets weten? Vraag eerst raad aan een advocaat of aan Veilig Thuis, zonder je naam te noemen.',
		},
		en: {
			name: 'Roze in Blauw (police)',
			whatTheyDo:
				'Police officers for people who are lesbian, gay, bisexual, transgender or intersex and meet violence or threats. Is there danger now? Call 112.',
			whatHappens:
				'Call the ordinary number of the police and ask for Roze in Blauw. You can also go to any station. A report (melding) is information. With a complaint (aangifte) you ask for punishment. You may ask questions first and decide later.',
			whomTheyTell:
				'A report is possible without a name, a complaint is not. With serious violence the police can go on, even without a complaint. Do you have no papers, or may your family know nothing? First ask a lawyer or Veilig Thuis, without giving your name.',
		},
		ar: {
			name: 'Roze in Blauw (الشرطة)',
			whatTheyDo:
				'أفراد شرطة للمثليات والمثليين ومزدوجي الميل والعابرين وثنائيي الجنس الذين يتعرضون للعنف أو التهديد. هل يوجد خطر الآن؟ اتصل بالرقم 112.',
			whatHappens:
				'اتصل برقم الشرطة العادي واسأل عن Roze in Blauw. يمكنك أيضًا الذهاب إلى أي مركز. البلاغ (melding) معلومات. أما الشكوى (aangifte) فهي طلب معاقبة الفاعل. يمكنك أن تسأل أولًا ثم تقرر.',
			whomTheyTell:
				'البلاغ ممكن بدون اسم، أما الشكوى فلا. في حالة العنف الخطير يمكن للشرطة أن تتابع حتى بدون شكوى. ليست لديك أوراق، أو لا تريد أن تعرف عائلتك؟ اسأل أولًا محاميًا أو Veilig Thuis دون أن تذكر اسمك.',
		},
		tr: {
			name: 'Roze in Blauw (polis)',
			whatTheyDo:
				'Şiddet veya tehdit gören lezbiyen, gey, biseksüel, trans veya interseksler için polisler. Şu an tehlike varsa 112’yi ara.',
			whatHappens:
				'Polisin normal numarasını ara ve Roze in Blauw’u sor. Herhangi bir karakola da gidebilirsin. Bildirim (melding) yalnızca bilgidir. Şikâyetle (aangifte) ceza istemiş olursun. Önce soru sorup sonra karar verebilirsin.',
			whomTheyTell:
				'Bildirim isimsiz yapılabilir, şikâyet yapılamaz. Ağır şiddette polis şikâyet olmadan da devam edebilir. Kâğıdın yok mu ya da ailen bilmemeli mi? Önce adını vermeden bir avukata veya Veilig Thuis’e sor.',
		},
	},
});
