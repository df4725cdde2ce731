import { contact, DAY_AND_NIGHT, nationalService, source } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const mensShelter = nationalService({
	id: SERVICE_IDS.mensShelter,
	organisation: 'Mannenopvang, via Veilig Thuis',
	topics: ['men', 'shelter', 'partner', 'honour', 'trafficking'],
	forWhom: ['victim', 'bystander', 'adult'],
	// The way in is Veilig Thuis; where the houses are stands nowhere.
	contacts: [
		contact('phone', '0800-2000', { hours: DAY_AND_NIGHT, free: 'yes', anonymous: 'yes', onBill: 'no' }),
	],
	source: source(
		'huiselijkgeweld.nl',
		'https://www.huiselijkgeweld.nl/actueel/nieuws/2018/10/02/mannenopvang-bijna-altijd-vol',
		'2018-10-02',
	),
	uncertain: ['languages', 'whomTheyTell', 'whatHappens'],
	text: {
		nl: {
			name: 'Opvang voor mannen',
			whatTheyDo:
				'Een veilige plek voor mannen die geweld meemaken thuis, door familie, om eer of door mensenhandel.',
			whatHappens:
				'Bel Veilig Thuis. Zij kijken met je of opvang past. In 2018 was er bijna altijd te weinig plek. Vraag ook wat er kan als het vol is.',
			whomTheyTell:
				'Bij Veilig Thuis kun je eerst advies vragen zonder naam. Voor een plek hebben ze wel gegevens nodig. Wij vonden niet met wie de opvang die deelt.',
		},
		en: {
			name: 'Shelter for men',
			whatTheyDo:
				'A safe place for men who suffer violence at home, by family, for honour or by human trafficking.',
			whatHappens:
				'Call Veilig Thuis. They look with you whether shelter fits. In 2018 there was almost always too little room. Ask also what is possible when it is full.',
			whomTheyTell:
				'At Veilig Thuis you can first ask for advice without a name. For a place they do need details. We did not find with whom the shelter shares them.',
		},
		ar: {
			name: 'مأوى للرجال',
			whatTheyDo:
				'مكان آمن للرجال الذين يتعرضون للعنف في البيت أو من العائلة أو باسم الشرف أو بسبب الاتجار بالبشر.',
			whatHappens:
				'اتصل بـ Veilig Thuis. ينظرون معك هل المأوى مناسب. في 2018 كانت الأماكن غير كافية دائمًا تقريبًا. اسأل أيضًا ما الممكن إذا كان ممتلئًا.',
			whomTheyTell:
				'في Veilig Thuis يمكنك أولًا طلب النصيحة بدون اسم. للحصول على مكان يحتاجون إلى بيانات. لم نجد مع من يشاركها المأوى.',
		},
		tr: {
			name: 'Erkekler için sığınma',
			whatTheyDo:
				'Evde, aileden, namus adına veya insan ticareti yoluyla şiddet gören erkekler için güvenli yer.',
			whatHappens:
				'Veilig Thuis’i ara. Sığınmanın uygun olup olmadığına seninle bakarlar. 2018’de neredeyse her zaman yer azdı. Doluysa ne yapılabileceğini de sor.',
			whomTheyTell:
				'Veilig Thuis’e önce adını vermeden danışabilirsin. Yer için bilgi gerekir. Sığınma yerinin bunları kiminle paylaştığını bulamadık.',
		},
	},
});
