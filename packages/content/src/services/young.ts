import { ALL_WEEK, contact, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const fierChat = nationalService({
	id: SERVICE_IDS.fierChat,
	organisation: 'Fier',
	topics: ['young', 'sexual', 'partner', 'honour', 'trafficking', 'child', 'victim'],
	forWhom: ['victim', 'bystander', 'child', 'young', 'adult'],
	contacts: [contact('chat', 'https://www.chatmetfier.nl', { free: 'yes', anonymous: 'yes', onBill: 'no' })],
	source: source(
		'PZC',
		'https://www.pzc.nl/rotterdam/door-sexting-en-deepfake-steeds-meer-vrouwen-in-de-ellende-maar-wij-staan-altijd-voor-ze-klaar~a92e351e/',
		'2022-11',
	),
	moreSources: [
		source(
			'Omrop Fryslân',
			'https://www.omropfryslan.nl/fy/nijs/1123068/fier-krijt-soad-reaksjes-nei-utstjoering-oer-the-voice-noch-in-soad-wurk-te-dwaan',
			'2022-01',
		),
		source(
			'Omrop Fryslân',
			'https://www.omropfryslan.nl/nieuws/950133-verdubbeling-aantal-crisismeldingen-van-huiselijk-geweld',
			'2020-03',
		),
		source(
			'NOS',
			'https://nos.nl/artikel/2237887-kim-had-psychische-problemen-ze-vond-anoniem-hulp-anders-durfde-ik-niet.html',
			'2018-06',
		),
	],
	uncertain: ['contacts', 'hours', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Chat met Fier',
			whatTheyDo:
				'Een chat over geweld door iemand van wie je afhankelijk bent: thuis, in een relatie, door een loverboy, om eer of seksueel geweld.',
			whatHappens:
				'Je chat met een hulpverlener. Je hoeft geen naam te geven en jij bepaalt wat je vertelt. De site had een knop om snel weg te gaan en uitleg over het verbergen van je bezoek. Vooral ’s avonds; de precieze uren vonden wij niet.',
			whomTheyTell:
				'In 2018 zei Fier: alles gaat met jouw toestemming. Of dat ook geldt bij groot gevaar, vonden wij niet. Vraag het aan het begin.',
		},
		en: {
			name: 'Chat met Fier',
			whatTheyDo:
				'A chat about violence by somebody you depend on: at home, in a relationship, by a “loverboy” (pimp), for honour, or sexual violence.',
			whatHappens:
				'You chat with a professional helper. You need not give a name and you decide what you tell. The site had a button to leave quickly and an explanation of how to hide your visit. Mostly in the evening; we did not find the exact hours.',
			whomTheyTell:
				'In 2018 Fier said: everything goes with your consent. Whether that also holds in great danger, we did not find. Ask at the beginning.',
		},
		ar: {
			name: 'دردشة Fier (Chat met Fier)',
			whatTheyDo:
				'دردشة عن العنف من شخص تعتمد عليه: في البيت، في علاقة، من شخص يستغلك باسم الحب، باسم الشرف، أو العنف الجنسي.',
			whatHappens:
				'تتحدث كتابةً مع مختص. لا يلزم أن تعطي اسمًا وأنت تقرر ما تحكيه. كان في الموقع زر للخروج بسرعة وشرح لإخفاء زيارتك. غالبًا في المساء؛ لم نجد الساعات بدقة.',
			whomTheyTell:
				'في 2018 قالت Fier: كل شيء بموافقتك. هل ينطبق ذلك أيضًا عند الخطر الكبير؟ لم نجد جوابًا. اسأل في البداية.',
		},
		tr: {
			name: 'Chat met Fier (sohbet)',
			whatTheyDo:
				'Bağımlı olduğun birinin uyguladığı şiddet hakkında sohbet: evde, ilişkide, seni sevgiyle kandırıp sömüren biri, namus adına şiddet veya cinsel şiddet.',
			whatHappens:
				'Bir uzmanla yazışırsın. Ad vermen gerekmez, ne anlatacağına sen karar verirsin. Sitede hızlı çıkış düğmesi ve ziyaretini gizleme açıklaması vardı. Daha çok akşamları; kesin saatleri bulamadık.',
			whomTheyTell:
				'Fier 2018’de şöyle dedi: her şey senin izninle olur. Bunun büyük tehlikede de geçerli olup olmadığını bulamadık. Başta sor.',
		},
	},
});

export const ease = nationalService({
	id: SERVICE_IDS.ease,
	organisation: 'Stichting @ease',
	topics: ['young', 'mental', 'talk'],
	forWhom: ['young'],
	contacts: [contact('web', 'https://ease.nl', { free: 'yes', anonymous: 'yes', onBill: 'no' })],
	source: source(
		'de Nederlandse ggz',
		'https://www.denederlandseggz.nl/thema/mentale-gezondheid/start-ease-amersfoort-even-praten-is-soms-alles-wat-je-nodig-hebt-om-weer-verder-te-kunnen',
		'2024-06',
	),
	moreSources: [
		source('Universiteit Maastricht', 'https://www.maastrichtuniversity.nl/nl/een-luisterend-oor', '2020'),
		source('@ease', 'https://ease.nl/wie-zijn-de-bezoekers-van-ease', '2020'),
	],
	uncertain: ['hours', 'languages', 'whomTheyTell'],
	text: {
		nl: {
			name: '@ease, voor jongeren',
			whatTheyDo: 'Inlopen of chatten voor jongeren van 12 tot 25 jaar. Over alles wat je dwarszit.',
			whatHappens:
				'Je praat met jonge vrijwilligers die dit hebben geleerd. Je hebt geen afspraak of verwijzing nodig. Op de achtergrond is een hulpverlener. Waar en wanneer je kunt binnenlopen, staat op hun site.',
			whomTheyTell:
				'Ze vragen niet naar je naam en maken geen dossier. Wij vonden geen bron die zegt wanneer ze toch iemand moeten inlichten. Vraag dat gerust.',
		},
		en: {
			name: '@ease, for young people',
			whatTheyDo: 'Walk in or chat, for young people from 12 to 25. About everything that bothers you.',
			whatHappens:
				'You talk to young volunteers who have learned this. You need no appointment and no referral. A professional helper is in the background. Where and when you can walk in is on their site.',
			whomTheyTell:
				'They do not ask your name and make no file. We found no source that says when they must tell somebody after all. Feel free to ask.',
		},
		ar: {
			name: '@ease للشباب',
			whatTheyDo: 'زيارة مفتوحة أو دردشة للشباب من 12 إلى 25 سنة. عن كل ما يزعجك.',
			whatHappens:
				'تتكلم مع متطوعين شباب تعلّموا هذا. لا تحتاج إلى موعد ولا إلى تحويل. يوجد مختص في الخلفية. أين ومتى يمكنك المجيء؟ تجد ذلك في موقعهم.',
			whomTheyTell:
				'لا يسألون عن اسمك ولا يفتحون ملفًا. لم نجد مصدرًا يقول متى يجب عليهم مع ذلك أن يخبروا أحدًا. يمكنك أن تسأل.',
		},
		tr: {
			name: '@ease, gençler için',
			whatTheyDo: '12–25 yaş arası gençler için uğrama yeri veya sohbet. Seni rahatsız eden her konuda.',
			whatHappens:
				'Bu işi öğrenmiş genç gönüllülerle konuşursun. Randevu veya sevk gerekmez. Arka planda bir uzman bulunur. Nereye, ne zaman uğrayabileceğin sitelerinde yazar.',
			whomTheyTell:
				'Adını sormazlar ve dosya tutmazlar. Buna rağmen ne zaman birine haber vermeleri gerektiğini söyleyen bir kaynak bulamadık. Rahatça sorabilirsin.',
		},
	},
});

export const allesOke = nationalService({
	id: '0b1b8c87-71ed-4a43-a832-dd36430dc792',
	organisation: 'De Kindertelefoon',
	topics: ['young', 'mental', 'talk'],
	forWhom: ['young'],
	contacts: [
		contact('phone', '0800-0450', {
			// As told when it began, in 2021.
			hours: { kind: 'weekly', confirmed: false, slots: [{ days: ALL_WEEK, from: '14:00', until: '22:00' }] },
			free: 'yes',
			anonymous: 'yes',
		}),
	],
	source: source(
		'Alles is Gezondheid',
		'https://www.allesisgezondheid.nl/nieuws/een-centraal-platform-voor-jongeren-met-beginnende-mentale-klachten/',
		'2024-01-31',
	),
	moreSources: [
		source(
			'NL Times',
			'https://nltimes.nl/2021/04/11/new-hotline-opens-help-young-adults-mental-health-issues',
			'2021-04-11',
		),
		source('De Kindertelefoon', 'https://www.kindertelefoon.nl/emotionele-problemen', '2022'),
	],
	uncertain: ['contacts', 'hours', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Alles Oké? Supportlijn',
			whatTheyDo:
				'Iemand om mee te praten voor wie tussen 18 en 25 jaar is. Over stress, somber zijn, alleen zijn of wat je ook dwarszit.',
			whatHappens:
				'Je belt of chat met een vrijwilliger die dit heeft geleerd. Die luistert en oordeelt niet. Als je dat wilt, denkt die mee over wat je kunt doen. In 2021 was de lijn elke dag open van 14.00 tot 22.00 uur.',
			whomTheyTell:
				'Je hoeft je naam niet te zeggen. Wij vonden niet wanneer ze toch iemand moeten inlichten. Vraag dat gerust. Het nummer staat wel in de bellijst van je telefoon.',
		},
		en: {
			name: 'Alles Oké? Supportlijn (support line)',
			whatTheyDo:
				'Somebody to talk to for those between 18 and 25. About stress, feeling low, being alone or whatever bothers you.',
			whatHappens:
				'You call or chat with a volunteer who has learned this. They listen and do not judge. If you want, they think along about what you can do. In 2021 the line was open every day from 14.00 to 22.00.',
			whomTheyTell:
				'You need not give your name. We did not find when they must tell somebody after all. Feel free to ask. The number does stay in the call list of your phone.',
		},
		ar: {
			name: 'Alles Oké? (خط الدعم)',
			whatTheyDo: 'شخص تتكلم معه إذا كان عمرك بين 18 و25 سنة. عن الضغط أو الحزن أو الوحدة أو أي شيء يزعجك.',
			whatHappens:
				'تتصل أو تدردش مع متطوع تعلّم هذا. يستمع ولا يحكم عليك. إن أردت يفكر معك فيما يمكنك أن تفعله. في 2021 كان الخط مفتوحًا كل يوم من الساعة 14.00 إلى 22.00.',
			whomTheyTell:
				'لا يلزم أن تذكر اسمك. لم نجد متى يجب عليهم مع ذلك أن يخبروا أحدًا. يمكنك أن تسأل. الرقم يظهر في سجل المكالمات في هاتفك.',
		},
		tr: {
			name: 'Alles Oké? destek hattı',
			whatTheyDo:
				'18–25 yaş arasındakiler için konuşacak biri. Stres, moral bozukluğu, yalnızlık ya da seni rahatsız eden her konuda.',
			whatHappens:
				'Bunu öğrenmiş bir gönüllüyle telefonda ya da sohbette konuşursun. Dinler ve yargılamaz. İstersen ne yapabileceğini seninle düşünür. 2021’de hat her gün 14.00–22.00 arası açıktı.',
			whomTheyTell:
				'Adını vermen gerekmez. Buna rağmen ne zaman birine haber vermeleri gerektiğini bulamadık. Rahatça sorabilirsin. Numara telefonunun arama listesinde görünür.',
		},
	},
});
