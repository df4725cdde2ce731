import type { Locale } from '@sleutelwerk/core';

/**
 * What must not stand in a neutral message, in any header, preview, line, calendar field or link: whoever looks over a
 * shoulder must not learn what it is about. Start of a word; `*` anywhere in it; `=` the whole word. Kept wide on
 * purpose: ordinary words like "safe" or "help" are on it too.
 */
export const FORBIDDEN_WORDS: Readonly<Record<Locale, readonly string[]>> = {
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
		honor, forced, marriage, traffick, fgm, genital, mutilat, circumcis, shelter, refuge, trauma, sex,
		stalk, threat, unsafe, safe, danger, crisis, emergency, police, lgbt, suicide, neglect, taboo,
		signal, warning sign, help, hotline, partner, divorce, key person, key people, supervision,
		peer support, certificate, webinar
	`),
	ar: list(`
		*عنف, *عنيف, *إساءة, *ضحية, *ضحايا, *اعتداء, *معتد, *اغتصاب, *تحرش, *جنس, *شرف, *زواج, *زوج, *قسري,
		*إجبار, *إكراه, *ختان, *مأوى, *ملجأ, *صدمة, *شرطة, *تهديد, *خطر, *طوارئ, *إهمال, *انتحار, *مساعدة,
		*استغاثة, *طلاق, *مثلي, *مفتاح, *إشراف, *شهادة, *سلامة, *محظور, *أزمة, *ندوة
	`),
	tr: list(`
		şiddet, istismar, taciz, tecavüz, cinsel, mağdur, kurban, =fail, namus, töre, zorla, evlilik,
		evlendir, sünnet, sığınma, sığınak, barınma, travma, polis, tehdit, tehlike, güvenli, ihmal,
		intihar, yardım, aile içi, kriz, =acil, boşanma, =eş, =eşin, lgbt, tabu, anahtar kişi, süpervizyon,
		sertifika, webinar, dayak
	`),
};

function list(text: string): readonly string[] {
	return text.split(',').map((word) => word.trim());
}
