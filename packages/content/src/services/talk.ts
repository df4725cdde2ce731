import { contact, DAY_AND_NIGHT, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const luisterlijn = nationalService({
	id: SERVICE_IDS.luisterlijn,
	organisation: 'De Luisterlijn',
	topics: ['talk', 'mental', 'elder'],
	forWhom: ['victim', 'bystander', 'adult', 'elder'],
	contacts: [contact('phone', '088 0767 000', { hours: DAY_AND_NIGHT, anonymous: 'yes' })],
	source: source(
		'nieuws.nl',
		'https://nieuws.nl/algemeen/20220609/luisterlijn-voert-nog-heel-veel-gesprekken-en-zoekt-vrijwilligers/',
		'2022-06-09',
	),
	moreSources: [
		source('NRC', 'https://www.nrc.nl/nieuws/2021/07/27/coronablog-27-juli-a4052478', '2021-07-27'),
		source(
			'Reformatorisch Dagblad',
			'https://www.rd.nl/vandaag/binnenland/luisterlijn-voerde-vorig-jaar-ruim-300-000-gesprekken-1.1679732',
			'2020-07',
		),
	],
	uncertain: ['free', 'languages', 'onBill', 'whomTheyTell'],
	text: {
		nl: {
			name: 'De Luisterlijn',
			whatTheyDo: 'Een luisterend oor voor iedereen, dag en nacht. Ook als je eenzaam bent of verdriet hebt.',
			whatHappens:
				'Je belt en een getrainde vrijwilliger luistert. Die geeft geen oplossing, maar wel tijd en aandacht. Chatten en mailen kan ook; dat gaat via hun website. In de avond kan het druk zijn.',
			whomTheyTell:
				'Je kunt bellen zonder je naam te noemen. Wij vonden geen bron die zegt of ze ooit iemand moeten inlichten. Bellen kost waarschijnlijk het gewone tarief.',
		},
		en: {
			name: 'De Luisterlijn (listening line)',
			whatTheyDo: 'A listening ear for everybody, day and night. Also when you are lonely or sad.',
			whatHappens:
				'You call and a trained volunteer listens. They give no solution, but they do give time and attention. You can also chat and mail, through their website. In the evening it can be busy.',
			whomTheyTell:
				'You can call without giving your name. We found no source that says whether they ever have to tell somebody. The call probably costs the normal rate.',
		},
		ar: {
			name: 'خط الاستماع (De Luisterlijn)',
			whatTheyDo: 'من يستمع إليك، للجميع، ليلًا ونهارًا. أيضًا إذا كنت وحيدًا أو حزينًا.',
			whatHappens:
				'تتصل فيستمع إليك متطوع مدرَّب. لا يعطي حلولًا، لكنه يعطيك وقتًا واهتمامًا. يمكن أيضًا الدردشة والبريد عبر موقعهم. في المساء قد يكون الخط مشغولًا.',
			whomTheyTell:
				'يمكنك الاتصال بدون ذكر اسمك. لم نجد مصدرًا يقول هل يجب عليهم أن يخبروا أحدًا. الاتصال على الأرجح بالسعر العادي.',
		},
		tr: {
			name: 'De Luisterlijn (dinleme hattı)',
			whatTheyDo: 'Herkes için, gece gündüz seni dinleyen biri. Yalnızsan veya üzgünsen de.',
			whatHappens:
				'Ararsın ve eğitimli bir gönüllü dinler. Çözüm vermez, ama zaman ayırır ve ilgi gösterir. Web siteleri üzerinden yazışmak ve e-posta da mümkündür. Akşamları hat yoğun olabilir.',
			whomTheyTell:
				'Adını vermeden arayabilirsin. Birine haber vermeleri gerekip gerekmediğini söyleyen bir kaynak bulamadık. Arama büyük olasılıkla normal ücretlidir.',
		},
	},
});

export const mindKorrelatie = nationalService({
	id: SERVICE_IDS.mindKorrelatie,
	organisation: 'MIND Korrelatie',
	topics: ['mental', 'talk', 'sexual'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
	contacts: [
		contact('phone', '0900-1450', { anonymous: 'yes' }),
		contact('web', 'https://mindkorrelatie.nl', { anonymous: 'yes', onBill: 'no' }),
	],
	source: source('MIND, jaarverslag 2022', 'https://www.mind2022.nl/mind-korrelatie.html', '2023'),
	moreSources: [
		source('MIND Korrelatie', 'https://mindkorrelatie.nl/voorwaarden/privacy-statement', '2018'),
		source(
			'Zorgkrant',
			'https://zorgkrant.nl/ggz/13168-hulplijn-mind-korrelatie-heeft-openingstijden-verruimd',
			'2021',
		),
	],
	uncertain: ['contacts', 'hours', 'free', 'languages', 'onBill'],
	text: {
		nl: {
			name: 'MIND Korrelatie',
			whatTheyDo: 'Hulp bij sombere gedachten, angst, stress, ruzie thuis of wat je hebt meegemaakt.',
			whatHappens:
				'Je praat met een psycholoog of maatschappelijk werker. Die denkt met je mee en zoekt met jou passende hulp. Bellen, chatten, WhatsApp en mailen kan. Op werkdagen; de precieze uren vonden wij niet.',
			whomTheyTell:
				'Je kunt zonder naam blijven. Zij schrijven dat hun hulpverleners een geheimhoudingsplicht hebben. Bij direct gevaar voor een leven kunnen ze toch hulp inschakelen. Via WhatsApp zien ze je nummer.',
		},
		en: {
			name: 'MIND Korrelatie',
			whatTheyDo: 'Help with dark thoughts, fear, stress, quarrels at home or what you have been through.',
			whatHappens:
				'You talk to a psychologist or social worker. They think along and look with you for help that fits. You can call, chat, use WhatsApp or mail. On working days; we did not find the exact hours.',
			whomTheyTell:
				'You can stay without a name. They write that their helpers have a duty of confidentiality. When a life is in direct danger they can still call in help. On WhatsApp they see your number.',
		},
		ar: {
			name: 'MIND Korrelatie (مساعدة نفسية)',
			whatTheyDo: 'مساعدة عند الأفكار الحزينة أو الخوف أو التوتر أو الشجار في البيت أو ما مررت به.',
			whatHappens:
				'تتكلم مع طبيب نفسي أو أخصائي اجتماعي. يفكر معك ويبحث معك عن مساعدة مناسبة. يمكن الاتصال والدردشة وواتساب والبريد. في أيام العمل؛ لم نجد الساعات بدقة.',
			whomTheyTell:
				'يمكنك أن تبقى بدون اسم. يكتبون أن على العاملين واجب الكتمان. لكن عند خطر مباشر على حياة إنسان يمكنهم طلب المساعدة. عبر واتساب يرون رقمك.',
		},
		tr: {
			name: 'MIND Korrelatie',
			whatTheyDo: 'Karamsar düşünceler, korku, stres, evde kavga veya yaşadıkların için yardım.',
			whatHappens:
				'Bir psikolog veya sosyal hizmet uzmanıyla konuşursun. Seninle birlikte düşünür ve uygun yardımı arar. Telefon, sohbet, WhatsApp ve e-posta mümkündür. İş günlerinde; kesin saatleri bulamadık.',
			whomTheyTell:
				'İsimsiz kalabilirsin. Uzmanlarının gizlilik yükümlülüğü olduğunu yazıyorlar. Yine de bir hayat doğrudan tehlikedeyse yardım çağırabilirler. WhatsApp’ta numaranı görürler.',
		},
	},
});
