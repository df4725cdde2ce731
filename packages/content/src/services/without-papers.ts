import type { ServiceRecord } from '@sleutelwerk/core';
import { contact, localService, source } from './define.ts';

export const vluchtelingenInDeKnel: ServiceRecord = localService({
	id: '84aec297-b972-445a-91e8-4148a30eeaf2',
	organisation: 'Vluchtelingen in de Knel',
	topics: ['papers', 'legal', 'health'],
	forWhom: ['victim', 'bystander', 'adult', 'young'],
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
