/**
 * Provinces in which a Dutch postcode may lie, by its first two digits. Wider rather than narrower: along a border both
 * provinces are named, because a service too many costs a glance and one too few may cost more.
 */
const PROVINCES = {
	NH: 'Noord-Holland',
	ZH: 'Zuid-Holland',
	UT: 'Utrecht',
	FL: 'Flevoland',
	GE: 'Gelderland',
	ZE: 'Zeeland',
	NB: 'Noord-Brabant',
	LI: 'Limburg',
	OV: 'Overijssel',
	DR: 'Drenthe',
	FR: 'Fryslân',
	GR: 'Groningen',
} as const;
type Code = keyof typeof PROVINCES;

// Index 0 is 10.., index 89 is 99...
const BY_TWO_DIGITS =
	'NH NH NH FL,NH,UT NH,UT,ZH NH NH NH NH NH NH NH,ZH ZH ZH ZH ZH ZH ZH ZH ZH ZH ZH ZH ZH UT,ZH UT UT,NH UT,GE UT,GE,FL UT,GE ' +
	'GE UT,GE,ZH GE,ZH,NB ZE ZE ZE NB,ZE NB NB NB NB NB NB NB,GE NB NB NB NB LI,NB LI LI,NB LI LI LI LI GE,LI GE GE GE GE GE GE GE GE OV,GE OV OV OV,DR DR,OV DR,OV ' +
	'OV,GE,FL GE,OV FL,OV FL,OV,FR FR,DR FR FR FR FR FR FR FR FR DR,GR,FR DR GR,DR GR GR,DR GR,FR GR';

/** The provinces of a postcode of which at least two digits are typed; none when it is no postcode. */
export function provincesOfPostcode(typed: string): string[] {
	const digits = /^([1-9]\d)\d{0,2}(?:\s?[a-z]{0,2})?$/i.exec(typed.trim())?.[1];
	if (!digits) return [];
	const codes = BY_TWO_DIGITS.split(' ')[Number(digits) - 10]?.split(',') ?? [];
	return codes.map((code) => PROVINCES[code as Code]);
}
