import type { ServiceRecord, ServiceSource } from '@sleutelwerk/core';
import { contact, DAY_AND_NIGHT, localService, source } from './define.ts';

const DECEMBER_2025 = source(
	'gemeente.nu',
	'https://www.gemeente.nu/veiligheid/meer-gemeenten-willen-centraal-hulppunt-tegen-vrouwengeweld/',
	'2025-12-09',
);

/** What is known of one place only, in each language. */
type Own = { nl: string; en: string; ar: string; tr: string };
type Place = {
	id: string;
	town: string;
	area: { provinces: readonly string[]; towns: readonly string[] };
	source: ServiceSource;
	moreSources: readonly ServiceSource[];
	when: Own;
	/** What they said of coming without a name. */
	unnamed: Own;
};

const NOT_FOUND: Own = {
	nl: 'Wij vonden niet of je zonder naam kunt komen.',
	en: 'We did not find whether you can come without a name.',
	ar: 'لم نجد هل يمكن المجيء بدون اسم.',
	tr: 'İsimsiz gelinip gelinemeyeceğini bulamadık.',
};

const PLACES: readonly Place[] = [
	{
		id: 'c5714d6f-e9e1-44bb-a299-15ae24c83d75',
		town: 'Rotterdam',
		area: { provinces: ['Zuid-Holland'], towns: ['Rotterdam'] },
		source: DECEMBER_2025,
		moreSources: [
			source('Gemeente Rotterdam', 'https://www.rotterdam.nl/centrum-huiselijk-geweld', '2024-06'),
			source(
				'Sociaal Digitaal',
				'https://sociaaldigitaal.nl/p/laagdrempelige-en-langdurige-hulp-aan-slachtoffers-van-complex-huiselijk-geweld/9509/44',
				'2021',
			),
		],
		when: {
			nl: 'Er is een inloopspreekuur. De tijden vonden wij niet.',
			en: 'There is a walk-in hour. We did not find the times.',
			ar: 'توجد ساعة مفتوحة للزيارة. لم نجد المواعيد.',
			tr: 'Randevusuz görüşme saati vardır. Saatlerini bulamadık.',
		},
		unnamed: NOT_FOUND,
	},
	{
		id: '5aca5841-bc84-4162-ad18-e8de7fb30d52',
		town: 'Groningen',
		area: { provinces: ['Groningen'], towns: ['Groningen'] },
		source: DECEMBER_2025,
		// The report of its opening says where it is, and that is where a shelter is: it is not cited.
		moreSources: [],
		when: {
			nl: 'De tijden vonden wij niet. Ben je een man? Vraag Veilig Thuis of dit ook een plek voor jou is.',
			en: 'We did not find the times. Are you a man? Ask Veilig Thuis whether this is a place for you too.',
			ar: 'لم نجد المواعيد. هل أنت رجل؟ اسأل Veilig Thuis هل هذا المكان لك أيضًا.',
			tr: 'Saatlerini bulamadık. Erkek misin? Burasının senin için de olup olmadığını Veilig Thuis’e sor.',
		},
		unnamed: NOT_FOUND,
	},
	{
		id: '25f4e406-a8ee-4b9a-8b0c-9a12e4cbdd34',
		town: 'Tilburg',
		area: { provinces: ['Noord-Brabant'], towns: ['Tilburg'] },
		source: DECEMBER_2025,
		moreSources: [
			source(
				'Omroep Brabant',
				'https://www.omroepbrabant.nl/nieuws/4793960/kindermishandeling-neemt-toe-in-geweld-hoort-nergens-thuis',
				'2025-11-21',
			),
		],
		when: {
			nl: 'De inloop is open sinds oktober 2025, ook voor seksueel geweld. De tijden vonden wij niet.',
			en: 'It has been open since October 2025, also for sexual violence. We did not find the times.',
			ar: 'المكان مفتوح منذ أكتوبر 2025، أيضًا للعنف الجنسي. لم نجد المواعيد.',
			tr: 'Ekim 2025’ten beri açık, cinsel şiddet için de. Saatlerini bulamadık.',
		},
		unnamed: NOT_FOUND,
	},
	{
		id: 'c605568f-174b-4700-81b6-e2cb95ca4e7f',
		town: 'Amsterdam',
		area: { provinces: ['Noord-Holland'], towns: ['Amsterdam'] },
		// The report has no day of its own; in December 2025 the opening was announced for 2026.
		source: source(
			'NH Nieuws, via Headliner',
			'https://noord-holland.headliner.nl/item/amsterdam-krijgt-steunpunt-voor-huiselijk-geweld-en-kindermishandeling-nhnieuws-15773',
			'2026',
		),
		moreSources: [DECEMBER_2025],
		when: {
			nl: 'Bij de opening kon je op dinsdag en donderdag binnenlopen, van 9.00 tot 12.30 uur.',
			en: 'At the opening you could walk in on Tuesday and Thursday, from 9.00 to 12.30.',
			ar: 'عند الافتتاح كان يمكن المجيء يومي الثلاثاء والخميس من الساعة 9.00 إلى 12.30.',
			tr: 'Açılışta salı ve perşembe 9.00–12.30 arası uğranabiliyordu.',
		},
		unnamed: {
			nl: 'Je mag er zonder naam komen.',
			en: 'You may come without a name.',
			ar: 'يمكنك المجيء بدون اسم.',
			tr: 'Adını vermeden gelebilirsin.',
		},
	},
];

/** Walk-in places against violence at home. Where the door is stands nowhere: one of them shares it with a shelter. */
export const filomena: readonly ServiceRecord[] = PLACES.map((place) =>
	localService({
		id: place.id,
		organisation: `Filomena ${place.town}`,
		topics: ['partner', 'child', 'victim', 'legal'],
		forWhom: ['victim', 'bystander', 'adult', 'young'],
		area: place.area,
		contacts: [
			contact('phone', '0800-2000', { hours: DAY_AND_NIGHT, free: 'yes', anonymous: 'yes', onBill: 'no' }),
		],
		source: place.source,
		moreSources: place.moreSources,
		uncertain: ['contacts', 'languages', 'whatHappens', 'whomTheyTell'],
		text: textsOf(place),
	}),
);

function textsOf({ town, when, unnamed }: Place): ServiceRecord['text'] {
	const name = `Filomena ${town}`;
	return {
		nl: {
			name,
			whatTheyDo:
				'Een plek om binnen te lopen bij geweld thuis, geweld door een partner of ex, of kindermishandeling. Zorg, politie en hulp met je rechten werken er samen.',
			whatHappens: `Je hebt geen verwijzing nodig. Je hoeft je verhaal niet steeds opnieuw te vertellen. ${when.nl} Bel eerst Veilig Thuis. Vraag waar en wanneer het kan, en of komen voor jou veilig is.`,
			whomTheyTell: `De politie werkt er ook. Wij vonden niet wat ze zonder jouw toestemming aan elkaar vertellen. Vraag dat aan het begin. ${unnamed.nl} Bij Veilig Thuis kan advies zonder naam.`,
		},
		en: {
			name,
			whatTheyDo:
				'A place to walk in with violence at home, violence by a partner or ex, or child abuse. Care, police and help with your rights work together there.',
			whatHappens: `You need no referral. You do not have to tell your story again and again. ${when.en} First call Veilig Thuis. Ask where and when you can come, and whether coming is safe for you.`,
			whomTheyTell: `The police work there too. We did not find what they tell each other without your consent. Ask that at the beginning. ${unnamed.en} At Veilig Thuis advice is possible without a name.`,
		},
		ar: {
			name,
			whatTheyDo:
				'مكان يمكن دخوله بدون تحويل عند العنف في البيت أو من الشريك أو الشريك السابق أو عند إيذاء الأطفال. تعمل فيه معًا الرعاية والشرطة والمساعدة القانونية.',
			whatHappens: `لا تحتاج إلى تحويل. لا يلزم أن تعيد قصتك كل مرة. ${when.ar} اتصل أولًا بـ Veilig Thuis. اسأل أين ومتى يمكنك المجيء، وهل المجيء آمن لك.`,
			whomTheyTell: `تعمل الشرطة هناك أيضًا. لم نجد ما يخبر به بعضهم بعضًا بدون موافقتك. اسأل عن ذلك في البداية. ${unnamed.ar} عند Veilig Thuis يمكن طلب النصيحة بدون اسم.`,
		},
		tr: {
			name,
			whatTheyDo:
				'Evde şiddet, eş veya eski eş şiddeti ya da çocuk istismarı için uğranabilecek bir yer. Bakım, polis ve haklarınla ilgili destek orada birlikte çalışır.',
			whatHappens: `Sevk gerekmez. Yaşadıklarını tekrar tekrar anlatman gerekmez. ${when.tr} Önce Veilig Thuis’i ara. Nereye ve ne zaman gelebileceğini, gelmenin senin için güvenli olup olmadığını sor.`,
			whomTheyTell: `Orada polis de çalışır. Senin iznin olmadan birbirlerine ne anlattıklarını bulamadık. Bunu başta sor. ${unnamed.tr} Veilig Thuis’ten isim vermeden danışma alabilirsin.`,
		},
	};
}
