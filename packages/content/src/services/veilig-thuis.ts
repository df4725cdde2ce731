import { contact, DAY_AND_NIGHT, nationalService, source, WORKDAYS } from './define.ts';
import { SERVICE_IDS } from './ids.ts';

export const veiligThuis = nationalService({
	id: SERVICE_IDS.veiligThuis,
	organisation: 'Veilig Thuis',
	vital: true,
	topics: [
		'partner',
		'child',
		'young',
		'elder',
		'honour',
		'forced-marriage',
		'cutting',
		'lhbti',
		'own-behaviour',
		'men',
		'shelter',
		'victim',
	],
	forWhom: ['victim', 'bystander', 'own-behaviour', 'young', 'adult', 'elder', 'professional'],
	contacts: [
		contact('phone', '0800-2000', { hours: DAY_AND_NIGHT, free: 'yes', anonymous: 'yes', onBill: 'no' }),
		contact('chat', 'https://www.veiligthuis.nl', {
			// In October 2025 some regions did not staff the chat at all its hours.
			hours: { kind: 'weekly', confirmed: false, slots: [{ days: WORKDAYS, from: '09:00', until: '17:00' }] },
			free: 'yes',
			anonymous: 'yes',
			onBill: 'no',
		}),
	],
	source: source(
		'gemeente.nu',
		'https://www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk/',
		'2025-10-29',
	),
	moreSources: [
		source(
			'PZC',
			'https://www.pzc.nl/rotterdam/door-sexting-en-deepfake-steeds-meer-vrouwen-in-de-ellende-maar-wij-staan-altijd-voor-ze-klaar~a92e351e/',
			'2022-11',
		),
		source(
			'Rijksoverheid',
			'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
			'2018',
		),
		source(
			'Gemeente Bergen',
			'https://zorg.bergen.nl/is/een-vraag-over-2/zorg-en-ondersteuning/geweld-of-overlast/huiselijk-geweld',
			'2020',
		),
		source(
			'Ik vermoed huiselijk geweld',
			'https://www.ikvermoedhuiselijkgeweld.nl/meisjesbesnijdenis/wat-kun-je-doen',
			'2015',
		),
	],
	uncertain: ['languages', 'chat hours', 'whomTheyTell'],
	text: {
		nl: {
			name: 'Veilig Thuis',
			whatTheyDo:
				'Advies en hulp bij geweld thuis, tegen volwassenen, ouderen en kinderen. Voor wie het meemaakt, voor wie zich zorgen maakt en voor wie zelf geweld gebruikt. Ook bij geweld uit eer, dwang om te trouwen en meisjesbesnijdenis. Voor vrouwen en mannen.',
			whatHappens:
				'Je belt en zegt in welke plaats je woont. Dan krijg je iemand uit jouw regio. Die luistert, stelt vragen en denkt mee. Je hoeft je naam niet te zeggen. Chatten gaat met een bijnaam en is alleen voor advies. Het nummer staat niet op de rekening. Het staat wel in de bellijst van je telefoon.',
			whomTheyTell:
				'Vraag je alleen advies? Dan kan dat zonder namen. Voor hulp door anderen vragen ze jouw toestemming. Na een melding vertellen ze de ouders dat er een onderzoek is. Wie meldt, kan voor het gezin onbekend blijven. Wil een gezin geen hulp en is een kind niet veilig? Dan kunnen ze de Raad voor de Kinderbescherming vragen. Alleen de kinderrechter beslist of een kind ergens anders gaat wonen. Of ze bij groot gevaar iets mogen doen zonder jouw toestemming, hebben wij niet zeker gevonden. Vraag dat eerst, zonder je naam te noemen.',
		},
		en: {
			name: 'Veilig Thuis (Safe at Home)',
			whatTheyDo:
				'Advice and help with violence at home, against adults, older people and children. For those who live through it, those who worry about somebody, and those who use violence themselves. Also with honour-based violence, forced marriage and female genital cutting. For women and men.',
			whatHappens:
				'You call and say in which place you live. Then you speak to somebody from your region. They listen, ask questions and think along. You do not have to give your name. In the chat you use a nickname, and it is only for advice. The number is not on the bill. It does stay in the call list of your phone.',
			whomTheyTell:
				'Do you only ask for advice? Then no names are needed. For help by others they ask your consent. After a report they tell the parents that there is an inquiry. Who reports can stay unknown to the family. Does a family refuse help while a child is not safe? Then they can ask the Child Care and Protection Board. Only the children’s judge decides whether a child lives elsewhere. Whether they may act without your consent when the danger is great, we did not find for certain. Ask that first, without giving your name.',
		},
		ar: {
			name: 'Veilig Thuis (البيت الآمن)',
			whatTheyDo:
				'نصيحة ومساعدة عند العنف في البيت ضد البالغين وكبار السن والأطفال. لمن يعيش العنف، ولمن يقلق على غيره، ولمن يستعمل العنف بنفسه. وأيضًا عند العنف باسم الشرف والإجبار على الزواج وختان البنات. للنساء والرجال.',
			whatHappens:
				'تتصل وتقول في أي مدينة تسكن. ثم تتكلم مع شخص من منطقتك. يستمع ويسأل ويفكر معك. لا يلزم أن تذكر اسمك. في الدردشة تستعمل اسمًا مستعارًا، وهي للنصيحة فقط. الرقم لا يظهر في الفاتورة. لكنه يظهر في سجل المكالمات في هاتفك.',
			whomTheyTell:
				'هل تطلب نصيحة فقط؟ يمكن ذلك بدون أسماء. لطلب مساعدة من جهات أخرى يطلبون موافقتك. بعد البلاغ يخبرون الوالدين بوجود تحقيق. من يبلّغ يمكن أن يبقى مجهولًا للعائلة. إذا رفضت العائلة المساعدة وكان الطفل غير آمن، يمكنهم أن يسألوا مجلس حماية الطفل. قاضي الأطفال وحده يقرر إن كان الطفل سيسكن في مكان آخر. هل يحق لهم التصرف بدون موافقتك عند الخطر الكبير؟ لم نجد جوابًا مؤكدًا. اسأل عن ذلك أولًا دون أن تذكر اسمك.',
		},
		tr: {
			name: 'Veilig Thuis (Güvenli Ev)',
			whatTheyDo:
				'Evde yetişkinlere, yaşlılara ve çocuklara karşı şiddette danışma ve yardım. Şiddeti yaşayanlar, biri için kaygılananlar ve kendisi şiddet uygulayanlar için. Namus adına şiddet, zorla evlendirme ve kız sünnetinde de. Kadınlar ve erkekler için.',
			whatHappens:
				'Arar ve hangi yerde oturduğunu söylersin. Sonra kendi bölgenden biriyle konuşursun. Dinler, soru sorar, seninle birlikte düşünür. Adını vermek zorunda değilsin. Sohbette takma ad kullanırsın; sohbet yalnızca danışma içindir. Numara faturada görünmez. Ama telefonunun arama listesinde görünür.',
			whomTheyTell:
				'Yalnızca danışmak mı istiyorsun? O zaman isim gerekmez. Başkalarının yardımı için senin iznini isterler. Bir bildirimden sonra anne babaya araştırma olduğunu söylerler. Bildiren kişi aileye karşı gizli kalabilir. Aile yardım istemiyorsa ve çocuk güvende değilse Çocuk Koruma Kurulu’na başvurabilirler. Çocuğun başka yerde yaşayıp yaşamayacağına yalnızca çocuk hâkimi karar verir. Büyük tehlikede senin iznin olmadan bir şey yapıp yapamayacaklarını kesin olarak bulamadık. Önce bunu adını vermeden sor.',
		},
	},
});
