/** Which column of a spreadsheet holds what; guessed by its heading in Dutch or English, confirmed by the coordinator. */
export const SHEET_FIELDS = [
	'externalId',
	'name',
	'organisation',
	'description',
	'whatHappens',
	'whomTheyTell',
	'topics',
	'forWhom',
	'languages',
	'phone',
	'mail',
	'web',
	'chat',
	'whatsapp',
	'person',
	'street',
	'postalCode',
	'town',
	'province',
	'latitude',
	'longitude',
	'accessibility',
	'areaTowns',
	'areaProvinces',
	'cost',
	'status',
	'checkedOn',
	'sourceUrl',
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

/** For each column of the file the field it holds, or nothing. */
export type Mapping = readonly (SheetField | '')[];

/** Headings as they are found in lists of municipalities, folded: lower case, letters and digits only. */
const HEADINGS: Readonly<Record<SheetField, RegExp>> = {
	externalId: /^(?:id|nr|nummer|kenmerk|code|serviceid|externalid|uuid)$/,
	organisation:
		/^(?:organisatie(?:naam)?|instelling|aanbieder|naamorganisatie|organi[sz]ation(?:name)?|provider|agency)$/,
	name: /^(?:naam(?:dienst|aanbod)?|dienst|aanbod|titel|hulpaanbod|name|servicename|service|title)$/,
	description: /^(?:omschrijving|beschrijving|toelichting|watdoenzij|description|details|summary)$/,
	whatHappens:
		/^(?:watgebeurt.*|werkwijze|aanmelden|aanmelding|hoeaanmelden|whathappens.*|applicationprocess|howtoapply)$/,
	whomTheyTell: /^(?:aanwievertellen.*|privacy|geheimhouding|whomtheytell|confidentiality)$/,
	topics:
		/^(?:onderwerp(?:en)?|thema'?s?|categorie(?:en)?|rubriek|topics?|categor(?:y|ies)|keywords?|trefwoorden|taxonomy)$/,
	forWhom: /^(?:voorwie|doelgroep(?:en)?|forwhom|audience|targetgroup)$/,
	languages: /^(?:ta(?:al|len)|languages?)$/,
	phone: /^(?:tel|telefoon(?:nummer)?|telnr|phone(?:number)?|telephone)$/,
	mail: /^(?:e?mail(?:adres|address)?)$/,
	web: /^(?:web(?:site|adres)?|site|url|link|homepage)$/,
	chat: /^(?:chat(?:adres|link)?)$/,
	whatsapp: /^(?:whatsapp|app)$/,
	person: /^(?:contactpersoon|naamcontactpersoon|medewerker|contact(?:person|name)?|staff)$/,
	street: /^(?:adres|bezoekadres|straat(?:enhuisnummer)?|address1?|street(?:address)?)$/,
	postalCode: /^(?:postcode|postalcode|zip(?:code)?)$/,
	town: /^(?:plaats(?:naam)?|woonplaats|stad|vestigingsplaats|city|town)$/,
	province: /^(?:provincie|province|state(?:province)?|region)$/,
	latitude: /^(?:lat(?:itude)?|breedtegraad)$/,
	longitude: /^(?:lon|lng|longitude|lengtegraad)$/,
	accessibility: /^(?:toegankelijk(?:heid)?|accessibility)$/,
	areaTowns: /^(?:werkgebied|gemeenten?|regio|gebied|serviceareas?|municipality)$/,
	areaProvinces: /^(?:werkgebiedprovincies?)$/,
	cost: /^(?:kosten|prijs|eigenbijdrage|costs?|fees?|price)$/,
	status: /^(?:status)$/,
	checkedOn:
		/^(?:gecontroleerd(?:op)?|laatstgecontroleerd|controledatum|datumcontrole|peildatum|checkedon|assureddate|lastchecked|verifiedon)$/,
	sourceUrl: /^(?:bron|source(?:url)?)$/,
};

/** A guess by the headings; each field at most once, but for ways to make contact. */
export function guessMapping(headings: readonly string[]): Mapping {
	const taken = new Set<SheetField>();
	return headings.map((heading) => {
		const folded = heading
			.toLowerCase()
			.normalize('NFKD')
			.replaceAll(/[^a-z0-9']/g, '');
		const field = SHEET_FIELDS.find((one) => HEADINGS[one].test(folded) && !taken.has(one));
		if (field) taken.add(field);
		return field ?? '';
	});
}
