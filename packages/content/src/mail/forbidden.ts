import type { WidgetLocale } from '@sleutelwerk/core';

/**
 * What must not stand in a neutral message, in any header, preview, line, calendar field or link: whoever looks over a
 * shoulder must not learn what it is about. Start of a word; `*` anywhere in it; `=` the whole word. Kept wide on
 * purpose: ordinary words like "safe" or "help" are on it too. Where a stem would hit what every message says ("pobierz",
 * "violet", "безперервно"), the list has the longer forms instead.
 */
export const FORBIDDEN_WORDS: Readonly<Record<WidgetLocale, readonly string[]>> = {
	nl: list(`
		*geweld, *mishandel, *misbruik, huiselijk, veilig, *onveilig, *slachtoffer, dader, pleger,
		*eerwraak, eergerelateerd, =eer, huwelijk, uithuwelijk, gedwongen, *dwang, achterlating, *besnijd,
		*besneden, vgv, *verminking, *signaal, *signalen, meldcode, =melding, *opvang, *trauma, *seks,
		*verkracht, aangifte, politie, *stalk, *bedreig, *verwaarloz, crisis, nood, lhbti, homo,
		mensenhandel, zelfmoord, suïcide, taboe, *hulp, partner, =relatie, *scheiding, sleutelpersoon,
		sleutelpersonen, sleutelwerk, supervisie, intervisie, certificaat, webinar, kindertelefoon,
		0800-2000, 0800-0188, 0800-0432, kindermishandeling, gevaar
	`),
	en: list(`
		violen, abus, domestic, victim, survivor, perpetrator, offender, assault, =rape, raped, honour,
		honor, forced, marriage, traffick, =force, fgm, genital, mutilat, circumcis, shelter, refuge, trauma, sex,
		stalk, threat, unsafe, safe, danger, crisis, emergency, police, lgbt, suicide, neglect, taboo,
		signal, warning sign, help, hotline, partner, divorce, key person, key people, supervision,
		peer support, certificate, webinar
	`),
	ar: list(`
		*عنف, *عنيف, *إساءة, *ضحية, *ضحايا, *اعتداء, *معتد, *اغتصاب, *تحرش, *جنس, *شرف, *زواج, *زوج, *قسري,
		*إجبار, *إكراه, *ختان, *مأوى, *ملجأ, *صدمة, *شرطة, *تهديد, *خطر, *طوارئ, *إهمال, *انتحار, *مساعدة,
		*استغاثة, *طلاق, *مثلي, *مفتاح, *إشراف, *شهادة, *سلامة, *محظور, *أزمة, *ندوة, *ويبينار, *إيواء, *مجتمع الميم, *اتجار
	`),
	tr: list(`
		şiddet, istismar, taciz, tecavüz, cinsel, mağdur, kurban, =fail, namus, töre, zorla, evlilik,
		evlendir, sünnet, sığınma, sığınak, barınma, travma, polis, tehdit, tehlike, güvenli, ihmal,
		intihar, yardım, aile içi, kriz, =acil, boşanma, =eş, =eşin, lgbt, tabu, anahtar kişi, süpervizyon,
		sertifika, webinar, dayak, insan ticareti, sömürü
	`),
	fa: list(`
		*خشونت, خشن, لت و کوب, لت‌وکوب, آزار, *اذیت, *تجاوز, *جنسی, سوء استفاده, سوءاستفاده, قربانی, مرتکب, ناموس,
		=عزت, *ازدواج, نکاح, عروسی, به زور, *اجبار, مجبور, ختنه, *خانه امن, *خانه‌های امن, پناه, =امن, امنیت, مصؤون,
		مصون, *خطر, عاجل, *پولیس, *پلیس, تهدید, قاچاق, استثمار, خودکشی, غفلت, کم رسیدگی, تابو, نشانه‌ها, *کمک,
		شریک زندگی, شریک سابق, شوهر, همجنس, شخص کلیدی, اشخاص کلیدی, سرتفیکت, سرتیفیکت, تصدیق‌نامه, شهادت‌نامه, شکایت,
		*ویبینار, *وبینار, تروما, ضربه روحی, حمایت از اطفال, حمایت اطفال, قاضی اطفال, جرم, نگرانی از
	`),
	so: list(`
		rabsh, lgbt, xadgud, tacadd, kufs, *faraxumee, fara-xumee, *xumayn, *xumeyn, dhibane, dhibban, galm, jinsi, sharaf,
		guur, qasab, gudnii, =hoy, hoyga, hooyga, magangel, badbaad, ammaan, amaan, khatar, halis, booliis, bilays,
		hanjab, cagajug, argagax, ismiid, dayac, caawi, gargaar, calaamad, gurmad, furiin, lammaan, khaniis,
		shahaado, webinar, kormeer, dambi, tahriib, jirdil, dacwad, =ceeb, qofka furaha, ka ganacsi
	`),
	ti: list(`
		*ዓመጽ, *ዓመጸ, *ጎነጽ, *ግፍዒ, *ጾታዊ, *ጾታ, *ወሲብ, *ምድፋር, *ተደፊ, *በደል, *ግዳይ, *ግዳያት, *ክብሪ, *ክብርን ስድራ, *መርዓ,
		*ናይ ግዲ, *ብግዲ, *ብሓይሊ, *ምኽንሻብ, *ምኽኒሻብ, *ክንሻብ, *መዕቆቢ, *ዑቕባ, *ድሕነት, *ውሑስ, *ሓደጋ, *ህጹጽ, *ፖሊስ,
		*ምፍርራሕ, *ኣፈራር, *ስግኣት, *ሻቕሎት, *ቅልውላው, *ነፍሰ ቅትለት, *ርእሰ ቅትለት, *ነብሰ ቅትለት, *ሸለልትነት, *ሓገዝ, *ሕገዝ,
		*ሓግዝ, *ረድኤት, *ምልክት, *ፍትሕ, *መጻምዲ, *ናይ ቁልፊ, *ቁልፊ ሰብ, *ምስክር, *ዌቢናር, *ዌብናር, *ገበን, *ክሲ, *ንግዲ ደቂ,
		*ምዝማዝ, *ነውሪ, *ግህሰት, *መጥቃዕቲ, *ማህረምቲ, *ምህራም, *ምውቃዕ, *ምክልኻል ቆልዑ
	`),
	uk: list(`
		насильс, насильн, зґвалт, зловжив, побит, побої, жорсток, знуща, жертв, потерпіл, постражд, кривдник,
		злочин, секс, примус, шлюб, одруж, весілл, *обрізан, =честь, =честі, притулок, притулк, сховищ, захист дітей,
		захисту дітей, *небезпе, безпек, безпеч, загроз, погроз, поліці, травм, сталк, переслід, торгівля люд,
		торгівлі люд, експлуат, самогуб, суїцид, занедб, нехтув, допомо, гаряча лін, гарячої лін, гарячу лін, криз,
		сигнал, тривог, розлуч, партнер, лгбт, гомосекс, =геї, =гей, ключова особ, ключової особ, ключові особ,
		ключових ос, супервіз, інтервіз, сертифікат, вебінар, =табу, екстрен, замало турбот
	`),
	pl: list(`
		przemoc, znęca, molest, =gwałt, =gwałtu, gwałce, *zgwałc, naduży, honor, lgbt, wykorzystywan, wykorzystani, ofiar, sprawc,
		napaś, napast, seks, przymus, zmusz, =ślub, =ślubu, małżeńs, małżonk, obrzez, okalecz, schronie, schronis,
		azyl, traum, stalk, prześlad, groźb, zagroż, *niebezpie, bezpiecz, policj, samobój, zaniedb, =pomoc, =pomocy,
		pomoż, pomag, =tabu, sygna, kryzys, alarm, rozwód, rozwod, handel lud, handlu lud, wyzysk, krzywd, przestęps,
		ochrona dzieci, ochrony dzieci, telefon zaufania, kluczowa osob, osoba kluczow, osoby kluczow, superwiz,
		interwiz, certyfikat, webinar, pobici, =pobita, =pobity, porzuc, obawy o
	`),
	fr: list(`
		violen, sex, danger, lgbt, abus, victim, police, trauma, maltrait, battu, agress, =viol, =viols, =violée, =violées, violeur, harcèl, honneur, mariage, =forcé,
		=forcée, =forcés, =forcées, contraint, excis, circonci, mutil, inceste, foyer, héberg, =abri, centre d’accueil,
		menac, sécurit, urgence, suicid, néglig, tabou, signal, =aide, =aider, =aides, conjoint, divorc, partenaire,
		=couple, personne clé, personnes clés, intervision, certificat, webinaire, homosex, crise, détresse, plainte,
		emprise, féminicide, traite d, exploitation, crime, protection de l’enfance, protection des enfants,
		inquiétude pour
	`),
};

function list(text: string): readonly string[] {
	return text.split(',').map((word) => word.trim());
}
