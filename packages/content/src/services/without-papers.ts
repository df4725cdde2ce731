import type { ServiceRecord } from '@sleutelwerk/core';
import { contact, localService, source } from './define.ts';

const forWhom = ['victim', 'bystander', 'adult', 'young'] as const;

export const vluchtelingenInDeKnel: ServiceRecord = localService({
	id: '84aec297-b972-445a-91e8-4148a30eeaf2',
	organisation: 'Vluchtelingen in de Knel',
	topics: ['papers', 'legal', 'health'],
	forWhom,
	area: { provinces: ['Noord-Brabant'], towns: ['Eindhoven'] },
	contacts: [contact('web', 'https://vidk.nl', { onBill: 'no' })],
	source: source(
		'Omroep Brabant',
		'https://www.omroepbrabant.nl/nieuws/4546216/gemeente-kraakt-afschaffen-bed-bad-brood-het-is-zorgelijk',
		'2024-09',
	),
	moreSources: [
		source('Vluchtelingen in de Knel', 'https://vidk.nl/en/about-vidk', '2017'),
		source('PGN Nuenen', 'https://www.pgn-nuenen.nl/collecte-info/', '2024-03'),
	],
	uncertain: ['phone', 'hours', 'anonymous', 'languages', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Vluchtelingen in de Knel, Eindhoven',
			whatTheyDo:
				'Hulp voor mensen zonder verblijfsvergunning in Eindhoven: uitleg over je rechten, de weg naar een dokter en een plan voor de toekomst.',
			whatHappens:
				'Op de site staat hoe je contact maakt. Ze kijken met je wat er kan. In 2024 zei de minister: vanaf 2025 betaalt het rijk geen slaapplaatsen meer. Vraag hoe het nu is.',
			whomTheyTell:
				'Wij vonden niet met wie ze delen wat jij vertelt. Vraag dat voordat je je naam geeft. Werkt daar iemand die jouw familie kent? Je mag om een ander vragen.',
		},
		en: {
			name: 'Vluchtelingen in de Knel, Eindhoven',
			whatTheyDo:
				'Help for people without a residence permit in Eindhoven: explanation of your rights, the way to a doctor and a plan for the future.',
			whatHappens:
				'The site says how to get in touch. They look with you at what is possible. In 2024 the minister said: from 2025 the state no longer pays for places to sleep. Ask how it is now.',
			whomTheyTell:
				'We did not find with whom they share what you tell. Ask that before you give your name. Does somebody who knows your family work there? You may ask for another person.',
		},
		ar: {
			name: 'Vluchtelingen in de Knel في أيندهوفن',
			whatTheyDo: 'مساعدة لمن ليس لديهم إقامة في أيندهوفن: شرح حقوقك، والطريق إلى طبيب، وخطة للمستقبل.',
			whatHappens:
				'في الموقع تجد كيف تتواصل معهم. ينظرون معك ما هو ممكن. في 2024 قالت الوزيرة: من 2025 لا تدفع الدولة لأماكن النوم. اسأل كيف هو الآن.',
			whomTheyTell:
				'لم نجد مع من يشاركون ما تحكيه. اسأل عن ذلك قبل أن تعطي اسمك. هل يعمل هناك من يعرف عائلتك؟ يمكنك أن تطلب شخصًا آخر.',
		},
		tr: {
			name: 'Vluchtelingen in de Knel, Eindhoven',
			whatTheyDo:
				'Eindhoven’da oturma izni olmayanlar için yardım: haklarını açıklama, doktora ulaşma ve gelecek için plan.',
			whatHappens:
				'Nasıl iletişim kuracağın sitede yazar. Neyin mümkün olduğuna seninle bakarlar. 2024’te bakan şöyle dedi: 2025’ten itibaren devlet yatacak yerler için para vermeyecek. Şimdi nasıl olduğunu sor.',
			whomTheyTell:
				'Anlattıklarını kiminle paylaştıklarını bulamadık. Adını vermeden önce bunu sor. Orada aileni tanıyan biri mi çalışıyor? Başka birini isteyebilirsin.',
		},
	},
});

export const askv: ServiceRecord = localService({
	id: '1cb8a9d5-8bcf-40cc-90d8-13f09e70edd8',
	organisation: 'ASKV Steunpunt Vluchtelingen',
	topics: ['papers', 'legal', 'mental', 'health', 'lhbti'],
	forWhom,
	area: { provinces: ['Noord-Holland'], towns: ['Amsterdam'] },
	contacts: [contact('web', 'https://www.askv.nl', { onBill: 'no' })],
	source: source(
		'ASKV',
		'https://www.askv.nl/nieuws/het-askv-wenst-iedereen-een-gelukkig-nieuwjaar/',
		'2022-12-20',
	),
	moreSources: [
		source('ASKV', 'https://www.askv.nl/wat-doen-we/campagnes/publiekscampagne/lhbt-project/', '2015'),
	],
	uncertain: ['phone', 'hours', 'anonymous', 'languages', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'ASKV, voor mensen zonder papieren in Amsterdam',
			whatTheyDo:
				'Hulp met je verblijf als je asiel is afgewezen. Ook hulp om een huisarts of tandarts te vinden en een spreekuur voor wie het psychisch zwaar heeft.',
			whatHappens:
				'Op de site staat hoe je een gesprek krijgt. Mensen met kennis van het recht lezen je dossier met je door. Ze zoeken wat er nog kan. Dit komt uit berichten van 2022 en eerder. Vraag hoe het nu is.',
			whomTheyTell: 'Wij vonden niet met wie ze delen wat jij vertelt. Vraag dat voordat je je naam geeft.',
		},
		en: {
			name: 'ASKV, for people without papers in Amsterdam',
			whatTheyDo:
				'Help with your stay when asylum was refused. Also help to find a doctor or dentist and a consultation for those who suffer mentally.',
			whatHappens:
				'The site says how to get a talk. People who know the law read your file with you. They look for what is still possible. This comes from reports of 2022 and before. Ask how it is now.',
			whomTheyTell: 'We did not find with whom they share what you tell. Ask that before you give your name.',
		},
		ar: {
			name: 'ASKV لمن ليس لديهم أوراق في أمستردام',
			whatTheyDo:
				'مساعدة في الإقامة إذا رُفض لجوؤك. ومساعدة للعثور على طبيب أو طبيب أسنان، وموعد لمن يعاني نفسيًا.',
			whatHappens:
				'في الموقع تجد كيف تحصل على موعد. يقرأ معك ملفك أشخاص يعرفون القانون. يبحثون عما لا يزال ممكنًا. هذا من أخبار 2022 وما قبلها. اسأل كيف هو الآن.',
			whomTheyTell: 'لم نجد مع من يشاركون ما تحكيه. اسأل عن ذلك قبل أن تعطي اسمك.',
		},
		tr: {
			name: 'ASKV, Amsterdam’da belgesi olmayanlar için',
			whatTheyDo:
				'İlticası reddedilenlere oturumla ilgili yardım. Doktor veya diş hekimi bulmak için destek ve ruhsal olarak zorlananlar için görüşme saati.',
			whatHappens:
				'Nasıl görüşme alacağın sitede yazar. Hukuk bilen kişiler dosyanı seninle okur. Hâlâ neyin mümkün olduğunu ararlar. Bu bilgi 2022 ve öncesinden. Şimdi nasıl olduğunu sor.',
			whomTheyTell: 'Anlattıklarını kiminle paylaştıklarını bulamadık. Adını vermeden önce bunu sor.',
		},
	},
});

export const stil: ServiceRecord = localService({
	id: '4369a4f8-ef14-474a-b1cc-850e1ada4f2e',
	organisation: 'STIL',
	topics: ['papers', 'legal', 'health'],
	forWhom,
	area: { provinces: ['Utrecht'], towns: ['Utrecht'] },
	contacts: [contact('web', 'https://www.stil-utrecht.nl', { onBill: 'no' })],
	// It calls itself 25 years old, and it began just before a law of 1998.
	source: source('STIL', 'https://www.stil-utrecht.nl/over-stil/geschiedenis/', '2022'),
	moreSources: [
		source('STIL', 'https://www.stil-utrecht.nl/over-stil/', '2018'),
		source('STIL', 'https://www.stil-utrecht.nl/wat-doet-stil/opvang/', '2018'),
	],
	uncertain: ['phone', 'hours', 'anonymous', 'languages', 'whatHappens', 'whomTheyTell'],
	text: {
		nl: {
			name: 'STIL, voor mensen zonder papieren in Utrecht',
			whatTheyDo:
				'Hulp voor mensen zonder verblijfsvergunning: de weg naar een dokter, hulp met je rechten, en eten of kleding als je dakloos bent.',
			whatHappens:
				'Op de site staat wanneer je kunt komen. Voor een slaapplaats wijzen ze je naar een ander loket. Vraag hoe het nu is.',
			whomTheyTell: 'Wij vonden niet met wie ze delen wat jij vertelt. Vraag dat voordat je je naam geeft.',
		},
		en: {
			name: 'STIL, for people without papers in Utrecht',
			whatTheyDo:
				'Help for people without a residence permit: the way to a doctor, help with your rights, and food or clothes when you are homeless.',
			whatHappens:
				'The site says when you can come. For a place to sleep they send you to another desk. Ask how it is now.',
			whomTheyTell: 'We did not find with whom they share what you tell. Ask that before you give your name.',
		},
		ar: {
			name: 'STIL لمن ليس لديهم أوراق في أوتريخت',
			whatTheyDo:
				'مساعدة لمن ليس لديه إقامة: الطريق إلى طبيب، ومساعدة في حقوقك، وطعام أو ملابس إذا كنت بلا مأوى.',
			whatHappens: 'في الموقع تجد متى يمكنك المجيء. لمكان النوم يرسلونك إلى مكتب آخر. اسأل كيف هو الآن.',
			whomTheyTell: 'لم نجد مع من يشاركون ما تحكيه. اسأل عن ذلك قبل أن تعطي اسمك.',
		},
		tr: {
			name: 'STIL, Utrecht’te belgesi olmayanlar için',
			whatTheyDo:
				'Oturma izni olmayanlar için yardım: doktora ulaşma, haklarınla ilgili destek, evsizsen yiyecek veya giysi.',
			whatHappens:
				'Ne zaman gelebileceğin sitede yazar. Yatacak yer için seni başka bir yere yönlendirirler. Şimdi nasıl olduğunu sor.',
			whomTheyTell: 'Anlattıklarını kiminle paylaştıklarını bulamadık. Adını vermeden önce bunu sor.',
		},
	},
});
