type FixedWords = { whatHappens: string; whomTheyTell: string; viaVeiligThuis: string };

/** What a record says where its source says nothing; in Dutch and English, as records are. */
const WORDS: Readonly<Record<'nl' | 'en', FixedWords>> = {
	nl: {
		whatHappens: 'Niet bekend. Vraag het aan hen als je contact zoekt.',
		whomTheyTell: 'Niet bekend. Vraag het voordat je iets vertelt.',
		viaVeiligThuis: 'Je komt hier via Veilig Thuis. Bel 0800-2000, gratis, dag en nacht.',
	},
	en: {
		whatHappens: 'Not known. Ask them when you make contact.',
		whomTheyTell: 'Not known. Ask before you tell anything.',
		viaVeiligThuis: 'You get here through Veilig Thuis. Call 0800-2000, free, day and night.',
	},
};

export function fixedWords(locale: 'nl' | 'en'): FixedWords {
	return WORDS[locale];
}
