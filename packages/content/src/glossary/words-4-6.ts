import type { GlossaryWord } from '@sleutelwerk/core';

/** Words that parts 4 to 6 bring, in the order in which lessons bring them. */
export const WORDS_4_6: readonly GlossaryWord[] = [
	{
		id: 'rolpatroon',
		term: 'rolpatroon',
		meaning: {
			nl: 'Wat mensen vinden dat een man of een vrouw hoort te doen.',
			en: 'What people think a man or a woman should do.',
			ar: 'ما يرى الناس أن على الرجل أو المرأة فعله.',
			tr: 'İnsanların bir erkekten veya kadından yapmasını beklediği şeyler.',
		},
	},
	{
		id: 'zelfbeschikking',
		term: 'zelfbeschikking',
		meaning: {
			nl: 'Het recht om zelf te kiezen over je leven, je lichaam en je liefde.',
			en: 'The right to choose for yourself about your life, your body and your love.',
			ar: 'حقك في أن تختار بنفسك ما يخص حياتك وجسدك ومن تحب.',
			tr: 'Hayatın, bedenin ve sevgin hakkında kendin karar verme hakkı.',
		},
	},
	{
		id: 'eer',
		term: 'eer',
		meaning: {
			nl: 'De goede naam van een persoon of familie, die warm kan zijn en ook druk kan geven.',
			en: 'The good name of a person or family, which can be warm and can also bring pressure.',
			ar: 'السمعة الطيبة لشخص أو عائلة، وقد تكون مصدر دفء وقد تصبح مصدر ضغط.',
			tr: 'Bir kişinin ya da ailenin iyi adı; sıcaklık da verebilir, baskı da yaratabilir.',
		},
	},
	{
		id: 'uithuwelijking',
		term: 'uithuwelijking',
		meaning: {
			nl: 'Als anderen beslissen met wie iemand trouwt.',
			en: 'When others decide whom somebody marries.',
			ar: 'أن يقرر الآخرون مع من يتزوج الشخص.',
			tr: 'Birinin kiminle evleneceğine başkalarının karar vermesi.',
		},
	},
	{
		id: 'huwelijksdwang',
		term: 'huwelijksdwang',
		meaning: {
			nl: 'Als iemand moet trouwen of getrouwd moet blijven en geen nee durft of kan zeggen.',
			en: 'When somebody has to marry or stay married and does not dare or is not able to say no.',
			ar: 'أن يُجبر شخص على الزواج أو على البقاء متزوجًا ولا يجرؤ أو لا يستطيع أن يقول لا.',
			tr: 'Birinin evlenmeye ya da evli kalmaya zorlanması ve hayır demeye cesaret edememesi veya diyememesi.',
		},
	},
	{
		id: 'achterlating',
		term: 'achterlating',
		meaning: {
			nl: 'Als iemand tegen zijn wil in het buitenland moet blijven, vaak zonder paspoort of geld.',
			en: 'When somebody has to stay abroad against their will, often without passport or money.',
			ar: 'أن يُترك شخص في الخارج رغمًا عنه، وغالبًا بلا جواز سفر ولا مال.',
			tr: 'Birinin isteği dışında, çoğu zaman pasaportsuz ve parasız, yurt dışında bırakılması.',
		},
	},
	{
		id: 'verborgen-vrouwen',
		term: 'verborgen vrouwen',
		meaning: {
			nl: 'Vrouwen die niet of bijna niet alleen naar buiten mogen.',
			en: 'Women who may not, or hardly ever, go outside alone.',
			ar: 'نساء لا يُسمح لهن بالخروج وحدهن أبدًا أو إلا نادرًا.',
			tr: 'Tek başına dışarı çıkmasına hiç ya da neredeyse hiç izin verilmeyen kadınlar.',
		},
	},
	{
		id: 'meisjesbesnijdenis',
		term: 'meisjesbesnijdenis',
		meaning: {
			nl: 'Snijden in of weghalen van delen van het geslacht van een meisje; in Nederland is dit verboden.',
			en: 'Cutting or removing parts of a girl’s genitals; in the Netherlands this is forbidden.',
			ar: 'قطع أو إزالة أجزاء من الأعضاء التناسلية للفتاة؛ وهذا ممنوع في هولندا.',
			tr: 'Bir kızın cinsel organının bazı kısımlarının kesilmesi veya alınması; Hollanda’da yasaktır.',
		},
	},
	{
		id: 'lhbti',
		term: 'LHBTI+',
		meaning: {
			nl: 'Lesbische, homoseksuele, biseksuele, transgender en intersekse mensen, en anderen die zich daarbij thuis voelen.',
			en: 'Lesbian, gay, bisexual, transgender and intersex people, and others who feel at home with that.',
			ar: 'المثليات والمثليون ومزدوجو الميل الجنسي والعابرون جنسيًا وثنائيو الجنس وغيرهم ممن ينتمون إليهم.',
			tr: 'Lezbiyen, gey, biseksüel, transgender ve interseks kişiler ile kendini onlara yakın hisseden başkaları.',
		},
	},
	{
		id: 'uit-de-kast',
		term: 'uit de kast komen',
		meaning: {
			nl: 'Zelf aan anderen vertellen dat je LHBTI+ bent; een ander mag dat nooit voor jou doen.',
			en: 'Telling others yourself that you are LGBTI+; nobody else may ever do that for you.',
			ar: 'أن تخبر الآخرين بنفسك أنك من مجتمع الميم؛ ولا يحق لأحد أن يفعل ذلك نيابة عنك.',
			tr: 'LHBTI+ olduğunu başkalarına kendin söylemen; bunu senin yerine kimse yapamaz.',
		},
	},
	{
		id: 'open-vraag',
		term: 'open vraag',
		meaning: {
			nl: 'Een vraag waarop iemand met eigen woorden kan antwoorden, vaak met hoe of wat.',
			en: 'A question that somebody can answer in their own words, often with how or what.',
			ar: 'سؤال يستطيع الشخص أن يجيب عنه بكلماته، وغالبًا ما يبدأ بكيف أو ماذا.',
			tr: 'Kişinin kendi sözleriyle cevap verebildiği, çoğu zaman nasıl veya ne ile başlayan soru.',
		},
	},
	{
		id: 'huisbezoek',
		term: 'huisbezoek',
		meaning: {
			nl: 'Een bezoek bij mensen thuis, op uitnodiging en met z’n tweeën.',
			en: 'A visit to people’s home, by invitation and in a pair.',
			ar: 'زيارة الناس في بيتهم بدعوة منهم، ويقوم بها شخصان معًا.',
			tr: 'İnsanların evine, davetle ve iki kişi birlikte yapılan ziyaret.',
		},
	},
	{
		id: 'dialoog',
		term: 'dialoog',
		meaning: {
			nl: 'Een gesprek waarin mensen van elkaar willen leren en niet willen winnen.',
			en: 'A conversation in which people want to learn from each other and not to win.',
			ar: 'حديث يريد الناس فيه أن يتعلم بعضهم من بعض لا أن يغلب بعضهم بعضًا.',
			tr: 'İnsanların kazanmak değil, birbirinden öğrenmek istediği konuşma.',
		},
	},
	{
		id: 'gespreksregels',
		term: 'gespreksregels',
		meaning: {
			nl: 'Afspraken die een groep samen maakt, zodat iedereen veilig kan praten.',
			en: 'Agreements that a group makes together, so that everybody can talk safely.',
			ar: 'اتفاقات تضعها المجموعة معًا لكي يتكلم الجميع بأمان.',
			tr: 'Herkesin güvenle konuşabilmesi için grubun birlikte koyduğu kurallar.',
		},
	},
	{
		id: 'sociale-kaart',
		term: 'sociale kaart',
		meaning: {
			nl: 'Een overzicht van alle hulp in een stad of in het land.',
			en: 'An overview of all the help in a town or in the country.',
			ar: 'قائمة بجميع جهات المساعدة في المدينة أو في البلد.',
			tr: 'Bir şehirdeki ya da ülkedeki bütün yardım yerlerinin listesi.',
		},
	},
	{
		id: 'opvang',
		term: 'opvang',
		meaning: {
			nl: 'Een veilige plek waar iemand een tijd kan wonen als het thuis niet veilig is.',
			en: 'A safe place where somebody can live for a time when home is not safe.',
			ar: 'مكان آمن يمكن للشخص أن يسكن فيه مدة حين لا يكون البيت آمنًا.',
			tr: 'Ev güvenli olmadığında birinin bir süre kalabileceği güvenli yer.',
		},
	},
	{
		id: 'juridisch-loket',
		term: 'Juridisch Loket',
		meaning: {
			nl: 'Een plek waar je vragen over recht en wet kunt stellen.',
			en: 'A place where you can ask questions about law and rights.',
			ar: 'مكان يمكنك أن تطرح فيه أسئلة عن القانون والحقوق.',
			tr: 'Hukuk ve haklarla ilgili soru sorabileceğin yer.',
		},
	},
	{
		id: 'meldrecht',
		term: 'meldrecht',
		meaning: {
			nl: 'Het recht van een beroepskracht om zorgen over geweld te delen met Veilig Thuis, ook zonder toestemming.',
			en: 'The right of a professional to share worries about violence with Veilig Thuis, also without consent.',
			ar: 'حق المهني في إبلاغ Veilig Thuis بقلقه من وجود عنف، حتى من دون موافقة.',
			tr: 'Bir meslek görevlisinin şiddetle ilgili kaygısını, izin olmadan da Veilig Thuis ile paylaşma hakkı.',
		},
	},
	{
		id: 'raad-voor-de-kinderbescherming',
		term: 'Raad voor de Kinderbescherming',
		meaning: {
			nl: 'Dienst van de overheid die onderzoekt of een kind verplichte hulp nodig heeft.',
			en: 'Government service that investigates whether a child needs compulsory help.',
			ar: 'جهة حكومية تبحث في ما إذا كان الطفل يحتاج إلى مساعدة إلزامية.',
			tr: 'Bir çocuğun zorunlu yardıma ihtiyacı olup olmadığını araştıran devlet kurumu.',
		},
	},
	{
		id: 'kinderrechter',
		term: 'kinderrechter',
		meaning: {
			nl: 'De rechter die beslist over kinderen, ook over wonen buiten het eigen huis.',
			en: 'The judge who decides about children, also about living outside their own home.',
			ar: 'القاضي الذي يقرر في شؤون الأطفال، ومنها السكن خارج بيتهم.',
			tr: 'Çocuklar hakkında, evden ayrı yaşamaları dahil, karar veren hâkim.',
		},
	},
	{
		id: 'aangifte',
		term: 'aangifte',
		meaning: {
			nl: 'Aan de politie vertellen wat er gebeurd is en vragen om straf voor de dader.',
			en: 'Telling the police what happened and asking that the offender be prosecuted.',
			ar: 'أن تخبر الشرطة بما حدث وتطلب محاسبة الفاعل.',
			tr: 'Polise olanı anlatmak ve failin cezalandırılmasını istemek.',
		},
	},
	{
		id: 'huisverbod',
		term: 'huisverbod',
		meaning: {
			nl: 'Een besluit van de burgemeester dat iemand tien dagen of langer niet in huis mag komen.',
			en: 'A decision of the mayor that somebody may not enter the house for ten days or longer.',
			ar: 'قرار من رئيس البلدية يمنع شخصًا من دخول البيت عشرة أيام أو أكثر.',
			tr: 'Belediye başkanının, birinin on gün veya daha uzun süre eve girmesini yasaklayan kararı.',
		},
	},
	{
		id: 'doorverwijzen',
		term: 'doorverwijzen',
		meaning: {
			nl: 'Iemand de weg wijzen naar hulp die beter past.',
			en: 'Showing somebody the way to help that fits better.',
			ar: 'أن ترشد شخصًا إلى مساعدة أنسب له.',
			tr: 'Birine daha uygun bir yardımın yolunu göstermek.',
		},
	},
	{
		id: 'warme-overdracht',
		term: 'warm doorverwijzen',
		meaning: {
			nl: 'Meelopen met iemand, met toestemming, tot die de nieuwe helper kent.',
			en: 'Walking along with somebody, with consent, until they know the new helper.',
			ar: 'أن ترافق الشخص بموافقته حتى يتعرف إلى من سيساعده.',
			tr: 'İzin alarak, kişi yeni yardımcıyı tanıyana kadar ona eşlik etmek.',
		},
	},
	{
		id: 'secundair-trauma',
		term: 'secundair trauma',
		meaning: {
			nl: 'Klachten die je krijgt door lang te luisteren naar zware verhalen van anderen.',
			en: 'Complaints you get from listening for a long time to other people’s heavy stories.',
			ar: 'متاعب نفسية تصيبك من طول الاستماع إلى قصص الآخرين الثقيلة.',
			tr: 'Başkalarının ağır hikâyelerini uzun süre dinlemekten oluşan şikâyetler.',
		},
	},
	{
		id: 'intervisie',
		term: 'intervisie',
		meaning: {
			nl: 'Met gelijken in vaste stappen leren van elkaars moeilijke momenten, zonder namen.',
			en: 'Learning with equals, in fixed steps, from each other’s difficult moments, without names.',
			ar: 'أن تتعلم مع زملائك بخطوات محددة من مواقف بعضكم الصعبة، من دون أسماء.',
			tr: 'Eşit konumdaki kişilerle, belirli adımlarla ve isim vermeden birbirinin zor anlarından öğrenmek.',
		},
	},
	{
		id: 'supervisie',
		term: 'supervisie',
		meaning: {
			nl: 'Leren over jezelf in je werk, met iemand die daarvoor is opgeleid.',
			en: 'Learning about yourself in your work, with somebody trained for that.',
			ar: 'أن تتعلم عن نفسك في عملك مع شخص مدرَّب على ذلك.',
			tr: 'Bunun için eğitim almış biriyle, işindeki kendin hakkında öğrenmek.',
		},
	},
];
