import type { GlossaryWord } from '@sleutelwerk/core';
import { RTL_NUMBERS } from '../rtl-numbers.ts';

/** Words that parts 1 to 3 bring, in the order in which lessons bring them. */
export const WORDS_1_3: readonly GlossaryWord[] = [
	{
		id: 'sleutelpersoon',
		term: 'sleutelpersoon',
		meaning: {
			nl: 'Iemand die vertrouwd is in een gemeenschap, luistert en de weg naar hulp kent.',
			en: 'Somebody whom a community trusts, who listens and knows the way to help.',
			ar: 'شخص يثق به أبناء مجتمعه، يستمع إليهم ويعرف الطريق إلى المساعدة.',
			tr: 'Toplulukta güvenilen, dinleyen ve yardıma giden yolu bilen kişi.',
		},
	},
	{
		id: 'wijkteam',
		term: 'wijkteam',
		meaning: {
			nl: 'Mensen van de gemeente die in jouw buurt helpen met opvoeden, geld en problemen thuis.',
			en: 'People of the municipality who help in your neighbourhood with raising children, money and problems at home.',
			ar: 'فريق تابع للبلدية يساعد سكان الحي في التربية والمال والمشاكل في البيت.',
			tr: 'Mahallende çocuk yetiştirme, para ve evdeki sorunlarda yardım eden belediye ekibi.',
		},
	},
	{
		id: 'huisarts',
		term: 'huisarts',
		meaning: {
			nl: 'De vaste dokter in de buurt, bij wie je het eerst komt met klachten van lichaam of hoofd.',
			en: 'Your own doctor nearby, whom you see first with complaints of body or mind.',
			ar: 'طبيب العائلة القريب منك، وهو أول من تذهب إليه عند شكوى جسدية أو نفسية.',
			tr: 'Bedensel veya ruhsal şikâyette ilk gittiğin, yakınındaki aile hekimi.',
		},
	},
	{
		id: 'tolk',
		term: 'beroepstolk',
		meaning: {
			nl: 'Iemand van wie tolken het beroep is, en die geen familie of bekende is.',
			en: 'Somebody who interprets as a profession, and who is not family or an acquaintance.',
			ar: 'مترجم شفهي مهني ليس من العائلة ولا من المعارف.',
			tr: 'Mesleği sözlü çeviri olan, akraba veya tanıdık olmayan kişi.',
		},
	},
	{
		id: 'vertrouwelijk',
		term: 'vertrouwelijk',
		meaning: {
			nl: 'Wat je hoort vertel je niet door aan mensen die er niets mee te maken hebben; het is geen belofte van geheim.',
			en: 'You do not pass on what you hear to people who have nothing to do with it; it is not a promise of secrecy.',
			ar: 'لا تنقل ما تسمعه إلى من لا علاقة له به، لكنّ هذا ليس وعدًا بكتمان السرّ.',
			tr: 'Duyduğunu ilgisi olmayan kişilere aktarmazsın; bu, sır saklama sözü değildir.',
		},
	},
	{
		id: 'beroepsgeheim',
		term: 'beroepsgeheim',
		meaning: {
			nl: 'De regel dat bijvoorbeeld een arts niet vertelt wat jij zegt, met uitzonderingen zoals ernstig gevaar.',
			en: 'The rule that a doctor, for instance, does not tell what you say, with exceptions such as serious danger.',
			ar: 'قاعدة تمنع الطبيب مثلًا من إفشاء ما تقوله، مع استثناءات مثل الخطر الشديد.',
			tr: 'Örneğin bir doktorun söylediklerini anlatmaması kuralıdır; ciddi tehlike gibi istisnaları vardır.',
		},
	},
	{
		id: 'advies',
		term: 'advies vragen',
		meaning: {
			nl: 'Je vertelt aan Veilig Thuis wat je ziet, als je wilt zonder namen, en zij denken met je mee.',
			en: 'You tell Veilig Thuis what you see, without names if you wish, and they think along with you.',
			ar: 'تُخبر Veilig Thuis بما تراه، من دون ذكر أسماء إن شئت، فيفكّرون معك.',
			tr: 'Veilig Thuis’e gördüğünü, istersen isim vermeden anlatırsın; onlar da seninle birlikte düşünür.',
		},
	},
	{
		id: 'grens',
		term: 'grens',
		forms: ['grenzen'],
		meaning: {
			nl: 'Het punt waar jouw taak ophoudt en iemand anders verder helpt.',
			en: 'The point where your task ends and somebody else helps further.',
			ar: 'النقطة التي تنتهي عندها مهمتك ويتابع شخص آخر المساعدة.',
			tr: 'Senin görevinin bittiği ve başka birinin yardıma devam ettiği nokta.',
		},
	},
	{
		id: 'coordinator',
		term: 'coördinator',
		meaning: {
			nl: 'De persoon in je organisatie met wie je overlegt en die jou steunt.',
			en: 'The person in your organisation with whom you talk things over and who supports you.',
			ar: 'الشخص في منظمتك الذي تتشاور معه ويدعمك.',
			tr: 'Kuruluşunda danıştığın ve seni destekleyen kişi.',
		},
	},
	{
		id: 'veilig-thuis',
		term: 'Veilig Thuis',
		meaning: {
			nl: 'De organisatie die dag en nacht gratis advies geeft over geweld thuis, op 0800-2000.',
			en: 'The organisation that gives free advice about violence at home, day and night, on 0800-2000.',
			ar: `منظمة تقدّم نصائح مجانية ليلًا ونهارًا عن العنف في البيت على الرقم ${RTL_NUMBERS.veiligThuis}.`,
			tr: 'Evdeki şiddet hakkında gece gündüz ücretsiz danışma veren kuruluş: 0800-2000.',
		},
	},
	{
		id: 'melding',
		term: 'melding',
		meaning: {
			nl: 'Je vertelt aan Veilig Thuis om wie het gaat; daarna volgt Veilig Thuis de veiligheid.',
			en: 'You tell Veilig Thuis who it is about; after that Veilig Thuis watches over the safety.',
			ar: 'تُخبر Veilig Thuis بهوية الأشخاص المعنيين، وبعدها تتابع هي سلامتهم.',
			tr: 'Veilig Thuis’e kimlerin söz konusu olduğunu söylersin; sonra güvenliği Veilig Thuis izler.',
		},
	},
	{
		id: 'meldcode',
		term: 'meldcode',
		meaning: {
			nl: 'Vijf stappen die beroepskrachten volgen als zij denken aan geweld thuis; vrijwilligersorganisaties zijn er niet toe verplicht.',
			en: 'Five steps that professionals follow when they think of violence at home; volunteer organisations are not obliged to.',
			ar: 'خمس خطوات يتبعها المهنيون عند الاشتباه في عنف داخل البيت، وهي غير ملزمة لمنظمات المتطوعين.',
			tr: 'Evde şiddetten kuşkulanan meslek sahiplerinin izlediği beş adım; gönüllü kuruluşlar için zorunlu değildir.',
		},
	},
	{
		id: 'huiselijk-geweld',
		term: 'huiselijk geweld',
		meaning: {
			nl: 'Geweld door iemand uit je eigen kring: partner, ex, ouder, kind, familie of huisgenoot.',
			en: 'Violence by somebody close to you: partner, ex, parent, child, family or housemate.',
			ar: 'عنف يمارسه شخص قريب منك: الشريك أو الشريك السابق أو أحد الوالدين أو الأبناء أو الأقارب أو من يسكن معك.',
			tr: 'Yakın çevrenden birinin uyguladığı şiddet: eş, eski eş, anne baba, çocuk, akraba veya ev arkadaşı.',
		},
	},
	{
		id: 'dwingende-controle',
		term: 'dwingende controle',
		meaning: {
			nl: 'Iemand bepaalt alles voor de ander: geld, telefoon, kleding, contact; vaak zonder te slaan.',
			en: 'Somebody decides everything for the other: money, phone, clothes, contacts; often without hitting.',
			ar: 'شخص يتحكم في كل شيء لدى الآخر: المال والهاتف واللباس والعلاقات، وغالبًا من دون ضرب.',
			tr: 'Birinin diğeri için her şeye karar vermesi: para, telefon, giyim, görüştükleri; çoğu zaman vurmadan.',
		},
	},
	{
		id: 'stalking',
		term: 'stalking',
		meaning: {
			nl: 'Iemand blijft volgen, bellen, appen of opwachten terwijl de ander dat niet wil.',
			en: 'Somebody keeps following, calling, messaging or waiting for another who does not want it.',
			ar: 'شخص يستمر في ملاحقة آخر أو الاتصال به أو مراسلته أو انتظاره رغم رفضه.',
			tr: 'Birinin, istemediği hâlde başkasını sürekli izlemesi, araması, mesaj atması veya yolunu beklemesi.',
		},
	},
	{
		id: 'signaal',
		term: 'signaal',
		forms: ['signalen'],
		meaning: {
			nl: 'Iets wat je ziet of hoort en waar je vragen bij krijgt; het is geen bewijs.',
			en: 'Something you see or hear that raises questions; it is not proof.',
			ar: 'شيء تراه أو تسمعه فيثير لديك أسئلة، وهو ليس دليلًا.',
			tr: 'Gördüğün veya duyduğun ve sende soru uyandıran şey; kanıt değildir.',
		},
	},
	{
		id: 'kindermishandeling',
		term: 'kindermishandeling',
		meaning: {
			nl: 'Een volwassene doet een kind pijn, maakt het bang, of geeft het niet wat het nodig heeft.',
			en: 'An adult hurts a child, frightens it, or does not give it what it needs.',
			ar: 'شخص بالغ يؤذي طفلًا أو يخيفه أو لا يعطيه ما يحتاج إليه.',
			tr: 'Bir yetişkinin çocuğa zarar vermesi, onu korkutması veya ihtiyacı olanı vermemesi.',
		},
	},
	{
		id: 'verwaarlozing',
		term: 'verwaarlozing',
		meaning: {
			nl: 'Een kind of zieke krijgt te weinig eten, zorg, school of aandacht.',
			en: 'A child or a sick person gets too little food, care, school or attention.',
			ar: 'طفل أو مريض لا يحصل على ما يكفي من الطعام أو الرعاية أو التعليم أو الاهتمام.',
			tr: 'Bir çocuğun veya hastanın yeterli yemek, bakım, okul veya ilgi görmemesi.',
		},
	},
	{
		id: 'ouderenmishandeling',
		term: 'ouderenmishandeling',
		meaning: {
			nl: 'Iemand die dichtbij staat doet een oudere kwaad, bijvoorbeeld met slaan, dreigen of geld afpakken.',
			en: 'Somebody close harms an older person, for instance by hitting, threatening or taking money.',
			ar: 'شخص قريب يؤذي مسنًّا، مثلًا بالضرب أو التهديد أو أخذ ماله.',
			tr: 'Yakın birinin yaşlı bir kişiye zarar vermesi; örneğin vurarak, tehdit ederek veya parasını alarak.',
		},
	},
	{
		id: 'mantelzorger',
		term: 'mantelzorger',
		meaning: {
			nl: 'Iemand die lang zorgt voor een zieke of oude naaste, zonder dat het zijn beroep is.',
			en: 'Somebody who looks after a sick or old relative for a long time, not as a job.',
			ar: 'شخص يعتني مدة طويلة بقريب مريض أو مسنّ من دون أن تكون هذه مهنته.',
			tr: 'Mesleği olmadığı hâlde hasta veya yaşlı bir yakınına uzun süre bakan kişi.',
		},
	},
	{
		id: 'verborgen',
		term: 'verborgen leven',
		meaning: {
			nl: 'Iemand wordt binnen gehouden en mag niet zelf naar buiten, naar les of naar de dokter.',
			en: 'Somebody is kept inside and may not go out, to class or to the doctor alone.',
			ar: 'شخص محتجز في البيت ولا يُسمح له بالخروج وحده أو الذهاب إلى الدرس أو الطبيب.',
			tr: 'Birinin evde tutulması; tek başına dışarı, derse veya doktora gitmesine izin verilmemesi.',
		},
	},
	{
		id: 'rode-vlag',
		term: 'rode vlag',
		meaning: {
			nl: 'Een teken van groot gevaar, zoals wurgen of dreigen met de dood; je overlegt dezelfde dag nog.',
			en: 'A sign of great danger, such as strangling or death threats; you talk it over the same day.',
			ar: 'علامة على خطر كبير، مثل الخنق أو التهديد بالقتل، وعندها تتشاور في اليوم نفسه.',
			tr: 'Boğma veya ölümle tehdit gibi büyük tehlike işareti; aynı gün danışırsın.',
		},
	},
	{
		id: 'veiligheidsplan',
		term: 'veiligheidsplan',
		meaning: {
			nl: 'Afspraken over wat iemand doet als het gevaarlijk wordt, gemaakt samen met een hulpverlener.',
			en: 'Agreements on what somebody does when it becomes dangerous, made together with a care worker.',
			ar: 'اتفاق على ما يفعله الشخص عند الخطر، يوضع مع مختصّ في المساعدة.',
			tr: 'Tehlike anında ne yapılacağına dair, bir yardım görevlisiyle birlikte hazırlanan plan.',
		},
	},
	{
		id: 'stress',
		term: 'stress',
		meaning: {
			nl: 'Spanning in lichaam en hoofd als er te veel van je wordt gevraagd of als er gevaar is.',
			en: 'Tension in body and mind when too much is asked of you or when there is danger.',
			ar: 'توتر في الجسد والذهن عندما يُطلب منك أكثر مما تحتمل أو عند الخطر.',
			tr: 'Senden çok şey istendiğinde veya tehlike olduğunda bedende ve zihinde oluşan gerginlik.',
		},
	},
	{
		id: 'trauma',
		term: 'trauma',
		meaning: {
			nl: 'Wat in iemand blijft na iets heel ergs, alsof het gevaar nog niet voorbij is.',
			en: 'What stays in somebody after something terrible, as if the danger is not over yet.',
			ar: 'ما يبقى في الإنسان بعد حدث فظيع، كأن الخطر لم ينتهِ بعد.',
			tr: 'Çok kötü bir olaydan sonra insanda kalan etki; tehlike sanki hâlâ geçmemiştir.',
		},
	},
	{
		id: 'ggz',
		term: 'ggz',
		meaning: {
			nl: 'Zorg voor mensen die last hebben van hun gedachten of gevoelens; meestal verwijst de huisarts.',
			en: 'Care for people who suffer from their thoughts or feelings; mostly the family doctor refers you.',
			ar: 'رعاية نفسية لمن يعاني من أفكاره أو مشاعره، ويحيل إليها عادةً طبيب العائلة.',
			tr: 'Düşünce veya duygularından dolayı zorlananlar için ruh sağlığı hizmeti; genellikle aile hekimi yönlendirir.',
		},
	},
	{
		id: 'jeugdarts',
		term: 'jeugdarts',
		meaning: {
			nl: 'Een dokter die kijkt hoe kinderen groeien en zich voelen, en die ouders helpt met vragen.',
			en: 'A doctor who looks at how children grow and feel, and who helps parents with questions.',
			ar: 'طبيب يتابع نموّ الأطفال وحالتهم، ويساعد الوالدين في أسئلتهم.',
			tr: 'Çocukların nasıl büyüdüğüne ve nasıl hissettiğine bakan, anne babalara yardım eden doktor.',
		},
	},
	{
		id: 'loyaal',
		term: 'loyaal',
		meaning: {
			nl: 'Trouw blijven aan iemand van wie je houdt, ook als die persoon jou pijn doet.',
			en: 'Staying true to somebody you love, also when that person hurts you.',
			ar: 'أن تبقى وفيًّا لمن تحبّ، حتى عندما يؤذيك.',
			tr: 'Sana zarar verse bile sevdiğin birine bağlı kalmak.',
		},
	},
	{
		id: 'kindertelefoon',
		term: 'De Kindertelefoon',
		meaning: {
			nl: 'Een gratis nummer waar kinderen en jongeren van 8 tot 18 jaar anoniem kunnen praten: 0800-0432.',
			en: 'A free number where children and young people from 8 to 18 can talk anonymously: 0800-0432.',
			ar: `رقم مجاني يتحدث عبره الأطفال واليافعون من 8 إلى 18 سنة من دون ذكر أسمائهم: ${RTL_NUMBERS.kindertelefoon}.`,
			tr: '8-18 yaş arası çocuk ve gençlerin isim vermeden konuşabildiği ücretsiz numara: 0800-0432.',
		},
	},
];
