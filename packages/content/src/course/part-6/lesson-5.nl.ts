import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Goed voor jezelf zorgen',
	goal: 'Je herkent wanneer verhalen van anderen te zwaar worden, en je weet wat intervisie en supervisie voor je doen.',
	steps: {
		r1: {
			heading: 'De emmer van Abdi',
			paragraphs: [
				'Abdi is al vier jaar sleutelpersoon. Iedereen in de flat heeft zijn nummer.',
				'Hij neemt altijd op, ook aan tafel, ook om twee uur ’s nachts.',
				'Zijn dochter zegt: “Papa, jij bent er wel, maar je bent er niet.”',
				'De laatste maanden slaapt hij slecht. Hij ziet dingen voor zich die hij zelf niet heeft meegemaakt. Op straat kijkt hij naar vaders en denkt: jij ook?',
				'Abdi is niet zwak. Zijn emmer is vol. Wie lang naar zware verhalen luistert, kan er zelf klachten van krijgen.',
				'Dat heet secundair trauma. Het kan iedereen overkomen, juist wie met zijn hart luistert.',
			],
		},
		r2: {
			heading: 'Je grens is geen muur',
			paragraphs: [
				'Een grens zegt niet: ik geef niet om je. Een grens zegt: zo kan ik blijven.',
				'Spreek tijden af: “Ik ben bereikbaar van tien tot zes. Is er ’s nachts gevaar, bel dan 112. Wil je ’s nachts praten: Veilig Thuis of de Luisterlijn.”',
				'Leen geen geld uit, laat niemand ongepland bij je slapen, en neem geen telefoon of papieren in bewaring zonder overleg. Het voelt hard. Maar het houdt jou en de ander veilig.',
				'Je mag nee zeggen tegen een verhaal. “Dit ligt te dicht bij mij. Ik breng je naar mijn collega.”',
				'Dat is goede hulp. Je hoeft niet uit te leggen waarom.',
				'Doe na een zwaar gesprek iets met je lichaam: lopen, koken, bidden, zingen, handen wassen met warm water. Zo merkt je lijf dat het voorbij is.',
			],
		},
		m1: {
			instruction: 'Wat merk je aan jezelf, en wat kan helpen?',
			pairs: {
				sleep: {
					left: 'Je ligt wakker met het verhaal van een ander.',
					right: 'Erover praten met je coördinator, zonder namen',
				},
				angry: {
					left: 'Je wordt boos op mensen die niet weggaan.',
					right: 'Een casus inbrengen bij intervisie',
				},
				phone: {
					left: 'Je schrikt van elke oproep.',
					right: 'Vaste tijden afspreken en de telefoon uitzetten',
				},
				numb: {
					left: 'Je voelt al weken niets meer.',
					right: 'Een pauze nemen, en naar je huisarts gaan',
				},
			},
			after:
				'Deze dingen zijn een teken, geen fout. Wacht niet tot er iets breekt. Denk je zelf aan de dood, bel of chat dan met 113, dag en nacht.',
		},
		r3: {
			heading: 'Intervisie en supervisie',
			paragraphs: [
				'Intervisie doe je met gelijken: vijf tot acht sleutelpersonen, elke zes tot acht weken.',
				'Eén brengt een situatie in, zonder namen en zonder iets waaraan je een gezin herkent. Eén leidt. De rest denkt mee.',
				'Het gaat in vaste stappen. De inbrenger vertelt. De anderen vragen.',
				'Samen maak je de vraag scherper. Dan geeft ieder één raad of gedachte.',
				'De inbrenger kiest wat zij meeneemt. Tot slot kijk je terug.',
				'De kunst is: eerst vragen, dan pas raad. Anders krijg je zes oplossingen voor het verkeerde probleem.',
				'Supervisie is met iemand die daarvoor geleerd heeft. Het gaat meer over jou: wat raakt je, wat doe je steeds weer, wat heb je nodig? Beide horen bij het werk, zoals olie bij een auto.',
			],
		},
		o1: {
			instruction: 'Zet een rondje intervisie in de goede volgorde.',
			items: {
				bring: 'Eén brengt een situatie in, zonder namen.',
				ask: 'De anderen stellen vragen om het te begrijpen.',
				sharpen: 'Samen maak je de vraag scherper.',
				advise: 'Ieder geeft één raad of gedachte.',
				take: 'De inbrenger kiest wat zij meeneemt.',
				look: 'Samen terugkijken op het rondje.',
			},
			after:
				'De moeilijkste stap is de tweede. Wie de oplossing al weet, houdt die nog even in de zak. Vaak blijkt de vraag een andere te zijn.',
		},
		r4: {
			heading: 'Als het over jou gaat',
			paragraphs: [
				'Veel sleutelpersonen doen dit werk omdat zij zelf iets meemaakten. Dat kan een kracht zijn: je hoort wat anderen missen. Het kan ook pijn openmaken.',
				'Je hoeft jouw verhaal niet te vertellen om geloofd te worden. Niet in de groep, niet op een podium. Als je het wél wilt, bespreek dan eerst met je trainer: waarom nu, voor wie, en wie is er daarna voor mij?',
				'Ben je zelf niet veilig, of twijfel je? Alles wat je anderen leert, geldt ook voor jou. Je mag Veilig Thuis bellen, 0800-2000, zonder je naam.',
				'Hulp vragen is geen reden om je plek als sleutelpersoon te verliezen. Voelt dat anders, zeg het dan tegen je trainer.',
			],
		},
		s1: {
			statement: 'Een sleutelpersoon moet er altijd zijn.',
			afterAgree:
				'Je gevoel van plicht is mooi, en mensen rekenen op je. Maar iemand die altijd open is, brandt op. Dan is er na een jaar niemand meer.',
			afterDisagree:
				'Er zijn er meer: collega’s, je coördinator, Veilig Thuis dag en nacht. Jij bent één lamp in een straat. Je hoeft niet de zon te zijn.',
		},
		f1: {
			question:
				'Waaraan merk jij als eerste dat jouw emmer vol raakt? Wie mag dat tegen je zeggen, en wat heb je dan nodig?',
		},
	},
} satisfies LessonText;
