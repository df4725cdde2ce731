import { contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

const LKHA = 'Landelijk Knooppunt Huwelijksdwang en Achterlating';

export const forcedMarriageCentre = nationalService({
	id: SERVICE_IDS.forcedMarriageCentre,
	organisation: LKHA,
	topics: ['forced-marriage', 'abroad', 'honour', 'young'],
	forWhom: ['professional', 'victim', 'bystander'],
	contacts: [
		contact('phone', '070-345 43 19'),
		contact('web', 'https://www.huwelijksdwangenachterlating.nl', { onBill: 'no' }),
	],
	source: source(
		'Nieuws.nl, met ANP',
		'https://nieuws.nl/algemeen/20230605/organisatie-risico-huwelijksdwang-jongeren-door-missen-signalen/',
		'2023-06-05',
	),
	moreSources: [
		source(
			LKHA,
			'https://www.huwelijksdwangenachterlating.nl/nieuws/mogelijk-honderden-jongeren-slachtoffer-tijdens-zomer/',
			'2021-06-24',
		),
		source(LKHA, 'https://www.huwelijksdwangenachterlating.nl/wat-is-het-lkha', '2019-06-18'),
	],
	uncertain: ['contacts', 'hours', 'free', 'anonymous', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Knooppunt Huwelijksdwang en Achterlating (LKHA)',
			whatTheyDo:
				'Kennis en advies als iemand moet trouwen of in het buitenland is achtergelaten. Vooral voor hulpverleners. Slachtoffers in Nederland gaan naar Veilig Thuis.',
			whatHappens:
				'Ben je in het buitenland, of sta je nergens ingeschreven? Dan kunnen ze ook jou helpen. Ze werken samen met de ambassade. Hulp in het buitenland heeft grenzen, vooral als je minderjarig bent of twee nationaliteiten hebt. Daarom is hulp zoeken vóór de reis beter.',
			whomTheyTell:
				'Ze overleggen met instanties zoals de ambassade en Veilig Thuis. Wij vonden niet wat ze zonder jouw toestemming mogen delen. Vraag het eerst.',
		},
		en: {
			name: 'National centre on forced marriage and abandonment (LKHA)',
			whatTheyDo:
				'Knowledge and advice when somebody is made to marry or has been left behind abroad. Mainly for professionals. Victims in the Netherlands go to Veilig Thuis.',
			whatHappens:
				'Are you abroad, or registered nowhere? Then they can help you too. They work with the embassy. Help abroad has limits, above all when you are a minor or have two nationalities. So it is better to look for help before the journey.',
			whomTheyTell:
				'They consult bodies such as the embassy and Veilig Thuis. We did not find what they may share without your consent. Ask that first.',
		},
		ar: {
			name: 'المركز الوطني للزواج القسري والترك في الخارج (LKHA)',
			whatTheyDo:
				'معرفة ونصيحة عندما يُجبر أحد على الزواج أو يُترك في الخارج. خصوصًا للمختصين. الضحايا في هولندا يتوجهون إلى Veilig Thuis.',
			whatHappens:
				'هل أنت في الخارج أو غير مسجّل في أي مكان؟ يمكنهم مساعدتك أيضًا. يعملون مع السفارة. للمساعدة في الخارج حدود، خصوصًا إذا كنت قاصرًا أو تحمل جنسيتين. لذلك من الأفضل طلب المساعدة قبل السفر.',
			whomTheyTell:
				'يتشاورون مع جهات مثل السفارة وVeilig Thuis. لم نجد ما يحق لهم مشاركته بدون موافقتك. اسأل عن ذلك أولًا.',
		},
		tr: {
			name: 'Zorla evlilik ve yurt dışında bırakılma merkezi (LKHA)',
			whatTheyDo:
				'Biri zorla evlendirilecekse veya yurt dışında bırakıldıysa bilgi ve danışma. Daha çok uzmanlar için. Hollanda’daki mağdurlar Veilig Thuis’e gider.',
			whatHappens:
				'Yurt dışında mısın ya da hiçbir yerde kayıtlı değil misin? O zaman sana da yardım edebilirler. Büyükelçilikle birlikte çalışırlar. Yurt dışında yardımın sınırları vardır, özellikle reşit değilsen veya iki vatandaşlığın varsa. Bu yüzden yolculuktan önce yardım aramak daha iyidir.',
			whomTheyTell:
				'Büyükelçilik ve Veilig Thuis gibi kurumlarla görüşürler. Senin iznin olmadan neyi paylaşabileceklerini bulamadık. Önce bunu sor.',
		},
	},
});

export const femmesForFreedom = nationalService({
	id: SERVICE_IDS.femmesForFreedom,
	organisation: 'Femmes for Freedom',
	topics: ['forced-marriage', 'honour', 'legal', 'partner'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
	contacts: [contact('web', 'https://www.femmesforfreedom.com', { onBill: 'no' })],
	source: source('Femmes for Freedom', 'https://www.femmesforfreedom.com/project/', '2019-12-08'),
	moreSources: [
		source(
			'NRC',
			'https://www.nrc.nl/nieuws/2019/06/05/tips-voor-duizenden-verborgen-vrouwen-a3962620',
			'2019-06-05',
		),
	],
	uncertain: ['hours', 'anonymous', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Femmes for Freedom',
			whatTheyDo: 'Hulp voor vrouwen die moeten trouwen, niet mogen scheiden of thuis worden vastgehouden.',
			whatHappens:
				'Je vraagt hulp via hun website. Je krijgt gratis informatie en advies over je rechten. Soms is er een buddy die met je meeloopt. Ze verwijzen je ook door.',
			whomTheyTell:
				'Wij vonden geen bron die zegt met wie ze jouw verhaal delen. Vraag dat voordat je je naam geeft.',
		},
		en: {
			name: 'Femmes for Freedom',
			whatTheyDo: 'Help for women who are made to marry, may not divorce or are kept inside the house.',
			whatHappens:
				'You ask for help through their website. You get free information and advice about your rights. Sometimes a buddy goes along with you. They also refer you to others.',
			whomTheyTell:
				'We found no source that says with whom they share your story. Ask that before you give your name.',
		},
		ar: {
			name: 'Femmes for Freedom (نساء من أجل الحرية)',
			whatTheyDo: 'مساعدة للنساء اللواتي يُجبرن على الزواج أو يُمنعن من الطلاق أو يُحبسن في البيت.',
			whatHappens:
				'تطلبين المساعدة عبر موقعهم. تحصلين على معلومات ونصيحة مجانية عن حقوقك. أحيانًا ترافقك متطوعة. ويحوّلونك إلى جهات أخرى.',
			whomTheyTell: 'لم نجد مصدرًا يقول مع من يشاركون قصتك. اسألي عن ذلك قبل أن تعطي اسمك.',
		},
		tr: {
			name: 'Femmes for Freedom',
			whatTheyDo: 'Zorla evlendirilen, boşanmasına izin verilmeyen veya evde tutulan kadınlar için yardım.',
			whatHappens:
				'Web siteleri üzerinden yardım istersin. Hakların hakkında ücretsiz bilgi ve danışma alırsın. Bazen sana eşlik eden bir gönüllü olur. Seni başka yerlere de yönlendirirler.',
			whomTheyTell:
				'Anlattıklarını kiminle paylaştıklarını söyleyen bir kaynak bulamadık. Adını vermeden önce bunu sor.',
		},
	},
});

export const consularAbroad = nationalService({
	id: SERVICE_IDS.consularAbroad,
	organisation: 'Ministerie van Buitenlandse Zaken',
	topics: ['abroad', 'forced-marriage', 'papers', 'young'],
	forWhom: ['victim', 'bystander', 'young', 'adult'],
	contacts: [
		contact('phone', '+31 247 247 247', { hours: { kind: 'always', confirmed: false } }),
		contact('whatsapp', '+31 6 8238 7796', { hours: { kind: 'always', confirmed: false } }),
	],
	source: source(
		'Rijksoverheid',
		'https://www.rijksoverheid.nl/ministeries/ministerie-van-buitenlandse-zaken/het-werk-van-bz-in-de-praktijk/weblogs/2026/hulp-aan-nederlanders-in-buitenland-en-reisadviezen-zijn-taak-consulaire-directie-van-buitenlandse-zaken',
		'2026-01-19',
	),
	moreSources: [
		source('Nederland Wereldwijd', 'https://www.nederlandwereldwijd.nl/achterlating', '2019'),
		source(
			'Rijksoverheid',
			'https://www.rijksoverheid.nl/actueel/nieuws/2019/07/26/buitenlandse-zaken-wil-contact-met-slachtoffers-huwelijksdwang-en-achterlating',
			'2019-07-26',
		),
	],
	uncertain: ['contacts', 'hours', 'free', 'anonymous', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Nederland Wereldwijd: hulp in het buitenland',
			whatTheyDo:
				'Voor wie in het buitenland is achtergelaten of moet trouwen. Je komt bij het ministerie en de ambassade.',
			whatHappens:
				'Neem contact op als niemand meeluistert. Laat aan de mensen om je heen niet merken dat je hulp zoekt. Medewerkers geven raad en regelen contact met de ambassade. Nog in Nederland? Probeer te blijven. Lukt dat niet, maak dan kopieën van je papieren en vertel het iemand die je vertrouwt.',
			whomTheyTell:
				'Ze werken samen met instanties in Nederland. Wat ze aan de overheid van het land vertellen, vonden wij niet. Vraag dat eerst. Wat ze kunnen doen heeft grenzen, vooral bij minderjarigen en mensen met twee nationaliteiten.',
		},
		en: {
			name: 'Netherlands Worldwide: help abroad',
			whatTheyDo:
				'For those left behind abroad or made to marry there. You reach the ministry and the embassy.',
			whatHappens:
				'Make contact when nobody listens in. Do not let the people around you notice that you look for help. Staff give advice and arrange contact with the embassy. Still in the Netherlands? Try to stay. If that does not work, copy your papers and tell somebody you trust.',
			whomTheyTell:
				'They work with bodies in the Netherlands. What they tell the authorities of that country, we did not find. Ask that first. What they can do has limits, above all for minors and people with two nationalities.',
		},
		ar: {
			name: 'هولندا حول العالم: مساعدة في الخارج',
			whatTheyDo: 'لمن تُرك في الخارج أو يُجبر هناك على الزواج. تصل إلى الوزارة والسفارة.',
			whatHappens:
				'اتصل عندما لا يسمعك أحد. لا تدع من حولك يلاحظون أنك تطلب المساعدة. يعطيك الموظفون نصيحة ويرتبون الاتصال بالسفارة. ما زلت في هولندا؟ حاول أن تبقى. إن لم تستطع، فانسخ أوراقك وأخبر شخصًا تثق به.',
			whomTheyTell:
				'يعملون مع جهات في هولندا. لم نجد ماذا يخبرون سلطات ذلك البلد. اسأل عن ذلك أولًا. ما يمكنهم فعله له حدود، خصوصًا للقاصرين ولمن يحمل جنسيتين.',
		},
		tr: {
			name: 'Nederland Wereldwijd: yurt dışında yardım',
			whatTheyDo:
				'Yurt dışında bırakılan veya orada zorla evlendirilenler için. Bakanlığa ve büyükelçiliğe ulaşırsın.',
			whatHappens:
				'Kimse dinlemediğinde iletişime geç. Çevrendekilere yardım aradığını belli etme. Görevliler yol gösterir ve büyükelçilikle bağlantı kurar. Hâlâ Hollanda’da mısın? Kalmaya çalış. Olmuyorsa belgelerinin kopyasını al ve güvendiğin birine anlat.',
			whomTheyTell:
				'Hollanda’daki kurumlarla birlikte çalışırlar. O ülkenin makamlarına ne söylediklerini bulamadık. Önce bunu sor. Yapabileceklerinin sınırı vardır, özellikle reşit olmayanlar ve iki vatandaşlığı olanlar için.',
		},
	},
});

export const focalPointCutting = nationalService({
	id: SERVICE_IDS.focalPointCutting,
	organisation: 'Pharos',
	topics: ['cutting', 'health', 'child'],
	forWhom: ['bystander', 'professional', 'victim'],
	contacts: [contact('web', 'https://www.pharos.nl', { onBill: 'no' })],
	// The page has no day: its figures (41,000 women) were published in June 2019.
	source: source(
		'Pharos',
		'https://www.pharos.nl/over-pharos/programmas-pharos/programma-vrouwelijke-genitale-verminking/',
		'2019',
	),
	moreSources: [
		source(
			'Ik vermoed huiselijk geweld',
			'https://www.ikvermoedhuiselijkgeweld.nl/meisjesbesnijdenis/wat-kun-je-doen',
			'2015',
		),
		source('GGD GHOR Nederland', 'https://www.ggdghor.nl/nieuws/?tag=vgv', '2019-06-24'),
	],
	uncertain: ['contacts', 'hours', 'free', 'anonymous', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Focal Point meisjesbesnijdenis (Pharos)',
			whatTheyDo:
				'Kennis over meisjesbesnijdenis en over zorg voor vrouwen die besneden zijn. Pharos werkt samen met sleutelpersonen van FSAN.',
			whatHappens:
				'Op de site vind je uitleg en folders. Voor een vraag over een meisje of over jezelf kun je ook naar de jeugdarts, de GGD of Veilig Thuis. Op verschillende plekken is een spreekuur voor besneden vrouwen.',
			whomTheyTell:
				'De site lezen kan zonder naam. Denk je dat een meisje gevaar loopt? Praat niet eerst met de ouders. Vraag Veilig Thuis om raad, dat kan zonder namen.',
		},
		en: {
			name: 'Focal Point on female genital cutting (Pharos)',
			whatTheyDo:
				'Knowledge about female genital cutting and about care for women who were cut. Pharos works with key persons of FSAN.',
			whatHappens:
				'On the site you find explanations and leaflets. With a question about a girl or about yourself you can also go to the youth doctor, the GGD (public health service) or Veilig Thuis. In several places there is a consulting hour for women who were cut.',
			whomTheyTell:
				'You can read the site without a name. Do you think a girl is in danger? Do not talk to the parents first. Ask Veilig Thuis for advice; that can be done without names.',
		},
		ar: {
			name: 'نقطة الاتصال لختان البنات (Pharos)',
			whatTheyDo:
				'معرفة عن ختان البنات وعن رعاية النساء المختونات. تعمل Pharos مع الأشخاص المفتاحيين في FSAN.',
			whatHappens:
				'تجد في الموقع شرحًا ونشرات. إذا كان لديك سؤال عن بنت أو عن نفسك يمكنك أيضًا الذهاب إلى طبيب الأطفال المدرسي أو GGD أو Veilig Thuis. توجد في عدة أماكن عيادة للنساء المختونات.',
			whomTheyTell:
				'يمكن قراءة الموقع بدون اسم. هل تظن أن بنتًا في خطر؟ لا تتكلم أولًا مع الوالدين. اطلب النصيحة من Veilig Thuis، وهذا ممكن بدون أسماء.',
		},
		tr: {
			name: 'Kız sünneti odak noktası (Pharos)',
			whatTheyDo:
				'Kız sünneti ve sünnet edilmiş kadınların bakımı hakkında bilgi. Pharos, FSAN’ın anahtar kişileriyle birlikte çalışır.',
			whatHappens:
				'Sitede açıklamalar ve broşürler bulursun. Bir kızla veya kendinle ilgili sorun için çocuk sağlığı doktoruna, GGD’ye veya Veilig Thuis’e de gidebilirsin. Birçok yerde sünnet edilmiş kadınlar için görüşme saati vardır.',
			whomTheyTell:
				'Siteyi isimsiz okuyabilirsin. Bir kızın tehlikede olduğunu mu düşünüyorsun? Önce anne babayla konuşma. Veilig Thuis’e danış; bu isimsiz mümkündür.',
		},
	},
});
