import type { Topic } from '@sleutelwerk/core';

/**
 * Words people type for a topic, in the form `foldForSearch` gives: Dutch first, then what speakers of
 * the widgets' other languages type most. A service's own words are found anyway; these are the ones that stand in no description.
 */
export const TOPIC_WORDS: Readonly<Partial<Record<Topic, string>>> = {
	danger:
		'gevaar nood noodgeval alarm mes wapen pistool wurgen wurging keel bedreigt dood spoed danger emergency knife weapon خطر طواري tehlike acil imdat',
	partner:
		'slaan slaat sloeg geslagen klap klappen schoppen mishandeling mishandelt huiselijk geweld echtgenoot vriend ex relatie controle jaloers stalking stalker femicide beat hits violence abuse husband عنف ضرب زوجي زوج siddet dayak koca kocam خشونت شوهرم насильство побоі бє przemoc bije bic maz rabsho garaacis ኣመጽ መህረምቲ violences frappe mari',
	child:
		'kind kinderen baby zoon dochter kindermishandeling verwaarlozing jeugd child children طفل اطفال cocuk cocuklar كودك дитина діти dziecko dzieci ilmo carruur ቆልኣ ህጻን enfant enfants',
	young: 'jongere jongeren tiener puber loverboy school teenager شباب genc gencler',
	elder: 'oudere ouderen bejaard oma opa moeder mantelzorg ouderenmishandeling elderly مسن مسنين yasli',
	sexual:
		'seks seksueel verkrachting verkracht aanranding misbruik aangerand sexual rape اغتصاب جنسي cinsel tecavuz taciz',
	honour: 'eer eerwraak eergerelateerd schande familie honour shame شرف عار namus tore',
	'forced-marriage':
		'uithuwelijken huwelijksdwang uitgehuwelijkt trouwen huwelijk dwang achterlating achtergelaten marriage زواج قسري zorla evlilik evlendirme',
	cutting: 'besnijdenis besneden meisjesbesnijdenis vgv genitale verminking fgm ختان sunnet',
	lhbti: 'homo lesbisch lesbienne gay bi trans transgender queer lhbt lhbti lgbt مثلي escinsel',
	'own-behaviour':
		'dader plegen agressie agressief boos woede drift zelf slaan sla agression anger غضب ofke sinir',
	mental:
		'depressie somber angst zelfmoord zelfdoding suicide trauma psychisch stress verdriet pillen انتحار اكتياب intihar depresyon',
	legal: 'advocaat recht rechten scheiding scheiden rechter lawyer divorce محامي طلاق avukat bosanma',
	papers:
		'verblijf verblijfsvergunning vergunning ind papieren ongedocumenteerd illegaal asiel visum permit papers asylum اقامه لجوء oturum iltica',
	trafficking:
		'mensenhandel uitbuiting prostitutie gedwongen werk baas trafficking exploitation اتجار استغلال somuru',
	victim: 'slachtoffer aangifte schade victim ضحيه magdur',
	talk: 'praten luisteren eenzaam alleen gesprek lonely talk وحيد وحده yalniz konusmak',
	men: 'man mannen vader men رجال رجل erkek',
	health: 'dokter huisarts ziek zorg zwanger verzekering doctor طبيب doktor',
	abroad:
		'buitenland ambassade consulaat paspoort vakantie abroad embassy passport سفاره جواز elcilik konsolosluk pasaport',
	shelter:
		'opvang blijf vluchten vluchthuis slaapplek weg shelter refuge ملجا ماوي siginma siginak siginmaevi',
};

/** Words that say nothing about what is sought. */
export const EMPTY_WORDS =
	'ik je jij hij zij ze we wij mij me mijn jouw haar hem hun de het een en of in op aan van voor met door is ben bent wordt word worden was heb heeft hebben dat die dit deze niet geen wel ook maar te om er als kan kunnen mag wil moet help hulp noord oost zuid west midden i my me the a an to is am are and or he she his her have has with need want بي في من علي الي ve bir bu beni benim ben var';
