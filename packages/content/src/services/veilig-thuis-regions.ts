import type { ServiceRecord, ServiceText } from '@sleutelwerk/core';
import { contact, DAY_AND_NIGHT, localService, source } from './define.ts';
import { REGIONS } from './veilig-thuis-areas.ts';
import { veiligThuis } from './veilig-thuis.ts';

/** The regions as they were on 1 January 2025: the map says only for which year it holds. */
const MAP_OF_REGIONS = source(
	'CBS, kaart van de Veilig Thuis-regio’s 2025',
	'https://github.com/cartomap/nl/blob/01e3b4cea860e7bb5dc3bddbfff72d3e4f4709e6/wgs84/veiligthuisregio_2025.topojson',
	'2025',
);
const MUNICIPALITIES = source(
	'Ministerie van VWS, gemeenten per veiligheidsregio',
	'https://github.com/minvws/nl-covid19-data-dashboard/blob/1c271e3f0a358a2f8bf6c67a92daa876d147d8f8/packages/app/src/data/gm.ts',
	'2021',
);

/** Veilig Thuis in each region: the same number as the national record, which puts the caller through. */
export const veiligThuisRegions: readonly ServiceRecord[] = REGIONS.map(({ id, name, provinces, towns }) =>
	localService({
		id,
		organisation: `Veilig Thuis ${name}`,
		// Fewer than the national record has: that one is to come first where nobody asked for a place.
		topics: ['partner', 'child', 'elder'],
		forWhom: veiligThuis.forWhom,
		area: { provinces, towns },
		contacts: [
			contact('phone', '0800-2000', { hours: DAY_AND_NIGHT, free: 'yes', anonymous: 'yes', onBill: 'no' }),
		],
		source: MAP_OF_REGIONS,
		moreSources: [veiligThuis.source, MUNICIPALITIES],
		uncertain: ['languages', 'area', 'whomTheyTell'],
		text: textsOf(name),
	}),
);

function textsOf(region: string): ServiceRecord['text'] {
	const name = `Veilig Thuis ${region}`;
	return {
		nl: {
			name,
			whatTheyDo: `Veilig Thuis voor de regio ${region}. Advies en hulp bij geweld thuis, tegen volwassenen, ouderen en kinderen. Ook voor wie zelf geweld gebruikt.`,
			whatHappens:
				'Je belt het landelijke nummer en zegt in welke plaats je woont. Dan krijg je iemand uit jouw regio. Je hoeft je naam niet te zeggen. Het nummer staat niet op de rekening. Het staat wel in de bellijst van je telefoon.',
			whomTheyTell: whomTheyTell(veiligThuis.text.nl),
		},
		en: {
			name,
			whatTheyDo: `Veilig Thuis (Safe at Home) for the region ${region}. Advice and help with violence at home, against adults, older people and children. Also for those who use violence themselves.`,
			whatHappens:
				'You call the national number and say in which place you live. Then you speak to somebody from your region. You do not have to give your name. The number is not on the bill. It does stay in the call list of your phone.',
			whomTheyTell: whomTheyTell(veiligThuis.text.en),
		},
		ar: {
			name,
			whatTheyDo: `Veilig Thuis (البيت الآمن) لمنطقة ${region}. نصيحة ومساعدة عند العنف في البيت ضد البالغين وكبار السن والأطفال. وأيضًا لمن يستعمل العنف بنفسه.`,
			whatHappens:
				'تتصل بالرقم الوطني وتقول في أي مدينة تسكن. ثم تتكلم مع شخص من منطقتك. لا يلزم أن تذكر اسمك. الرقم لا يظهر في الفاتورة. لكنه يظهر في سجل المكالمات في هاتفك.',
			whomTheyTell: whomTheyTell(veiligThuis.text.ar),
		},
		tr: {
			name,
			whatTheyDo: `${region} bölgesi için Veilig Thuis (Güvenli Ev). Evde yetişkinlere, yaşlılara ve çocuklara karşı şiddette danışma ve yardım. Kendisi şiddet uygulayanlar için de.`,
			whatHappens:
				'Ülke çapındaki numarayı arar ve hangi yerde oturduğunu söylersin. Sonra kendi bölgenden biriyle konuşursun. Adını vermek zorunda değilsin. Numara faturada görünmez. Ama telefonunun arama listesinde görünür.',
			whomTheyTell: whomTheyTell(veiligThuis.text.tr),
		},
	};
}

/** What holds for Veilig Thuis holds for each region: written once, so that no two records say different things. */
function whomTheyTell(text: ServiceText | undefined): string {
	return (text ?? veiligThuis.text.nl).whomTheyTell;
}
