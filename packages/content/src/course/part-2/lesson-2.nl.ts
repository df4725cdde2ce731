import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wat je bij volwassenen kunt merken',
	goal: 'Je kunt signalen zien zonder te oordelen, en je weet wat een veilige eerste vraag is.',
	steps: {
		r1: {
			heading: 'Lange mouwen in juli',
			paragraphs: [
				'Oksana zong altijd als ze het buurthuis binnenkwam. Sinds een paar weken niet meer. Ze draagt lange mouwen, ook op de warmste dag van juli.',
				'Als haar vriend haar ophaalt, pakt ze haar tas al voordat hij binnen is. Ze kijkt dan naar hem voordat ze antwoord geeft.',
				'Grace, die al jaren vrijwilliger is, ziet het. Ze trekt geen conclusie. Ze besluit wel om te blijven kijken.',
			],
		},
		r2: {
			heading: 'Wat een signaal is',
			paragraphs: [
				'Een signaal is iets wat je ziet, hoort of ruikt en waar je vragen bij krijgt. Het is geen bewijs. Lange mouwen kunnen ook horen bij geloof, smaak of een huidziekte.',
				'Eén signaal zegt bijna niets. Een paar signalen samen, of een plotselinge verandering, zeggen meer.',
				'Houd feiten en ideeën uit elkaar. ‘Ze keek drie keer naar hem voordat ze antwoord gaf’ is een feit. ‘Ze wordt onderdrukt’ is een idee.',
			],
		},
		q1: {
			question: 'Welke zinnen zijn een feit? Er zijn er twee.',
			options: {
				a: {
					text: '‘Zijn vrouw is thuis de baas.’',
					because: 'Dit is een idee. Je weet niet hoe het bij hen thuis gaat.',
				},
				b: {
					text: '‘Hij heeft een blauwe plek op zijn kin en zegt dat hij viel.’',
					because: 'Dit zag je, en dit zei hij. Je voegt er niets aan toe.',
				},
				c: {
					text: '‘Ze is depressief door haar huwelijk.’',
					because: 'Dit zijn twee conclusies tegelijk. Alleen een arts kan zeggen of iemand depressief is.',
				},
				d: {
					text: '‘Ze is drie keer niet gekomen en belde elke keer op het laatste moment af.’',
					because: 'Dit kun je tellen. Zo’n zin helpt je coördinator of Veilig Thuis om mee te denken.',
				},
			},
		},
		r3: {
			heading: 'Bij wie geweld meemaakt',
			paragraphs: [
				'Op het lichaam: blauwe plekken of pijn met een vaag verhaal. Vaak hoofdpijn, moe, slecht slapen.',
				'In het gedrag: stil worden, schrikken, afspraken afzeggen, nooit alleen mogen komen. Steeds bereikbaar zijn. Geen eigen mening meer geven als de ander erbij is.',
				'In het gewone leven: geen eigen geld, geen eigen telefoon, niet meer naar les of werk. Vrienden en familie verdwijnen één voor één.',
				'Bij mannen zie je hetzelfde. Alleen vraagt bijna niemand hun: ‘Ben jij veilig thuis?’',
			],
		},
		r4: {
			heading: 'Bij wie geweld gebruikt',
			paragraphs: [
				'Ook daar kun je iets merken. Iemand antwoordt altijd voor de ander. Hij of zij is jaloers, snel boos, maakt grappen die pijn doen, en wil alles weten.',
				'Soms merk je juist het tegendeel: buiten is iemand vriendelijk en behulpzaam. Iedereen zegt: ‘Zo’n aardige man, zo’n lieve moeder.’ Daarom wordt de ander vaak niet geloofd.',
				'Spreek deze persoon niet aan over wat je denkt. Wie zich betrapt voelt, wordt thuis soms harder. Overleg eerst.',
				'Vraagt iemand uit zichzelf om hulp met zijn gedrag? Neem dat serieus. Ook dan kan Veilig Thuis meedenken, op 0800-2000.',
			],
		},
		s1: {
			statement: 'Ik zie het aan iemand als er thuis iets mis is.',
			afterAgree:
				'Een goed gevoel voor mensen is waardevol in dit werk. Toch vergissen ook ervaren mensen zich. Gebruik je gevoel om beter te kijken, niet om te beslissen.',
			afterDisagree:
				'Dat is eerlijk. Veel mensen verbergen het jarenlang goed. Daarom is het belangrijk dat iedereen weet dat er met jou te praten is.',
		},
		r5: {
			heading: 'Een veilige eerste vraag',
			paragraphs: [
				'Vraag alleen iets als je met z’n tweeën bent en niemand meeluistert. Ook geen kind, want een kind kan het thuis vertellen zonder het te willen.',
				'Noem wat je ziet, en stel dan één open vraag: ‘Je zingt niet meer als je binnenkomt. Hoe gaat het met je?’',
				'Zegt ze: ‘Goed hoor’? Laat het dan rusten. Zeg: ‘Fijn. En als het een keer niet goed gaat, mag je altijd bij me komen.’',
				'Zeg niet: ‘Slaat hij je?’ Dan moet ze ja of nee zeggen voordat ze er klaar voor is. Vaak wordt het dan nee.',
			],
		},
		c1: {
			story: [
				'Bilal komt elke vrijdag schaken. Vandaag heeft hij krassen in zijn gezicht. ‘Mijn vrouw was weer boos,’ zegt hij lachend.',
				'Twee anderen aan tafel lachen mee. Bilal kijkt naar zijn handen.',
			],
			question: 'Wat doe je?',
			options: {
				a: {
					text: 'Je lacht niet mee. Later, als jullie alleen zijn, zeg je: ‘Je maakte er een grap van. Mij leek het pijnlijk. Hoe gaat het echt met je?’',
					because:
						'Hij hoeft zich niet te schamen waar anderen bij zijn. Hij merkt dat een man dit ook mag vertellen. Misschien zegt hij vandaag nog niets.',
				},
				b: {
					text: 'Je zegt meteen tegen iedereen dat dit geen grap is, maar geweld.',
					because:
						'Je komt voor hem op, en dat is waardevol. Maar nu gaat de hele tafel over zijn huwelijk. Volgende vrijdag komt hij misschien niet.',
				},
				c: {
					text: 'Je laat het zo. Een man redt zich wel.',
					because:
						'Zo voelt niemand zich ongemakkelijk. Bilal leert dan wel dat er voor hem geen plek is om het te vertellen.',
				},
			},
		},
		t1: {
			task: 'Denk aan de plekken waar jij mensen ontmoet: de moskee, de kerk, het plein, het buurthuis. Waar kun je daar even rustig met één persoon praten zonder dat het opvalt? Kies in gedachten één plek.',
		},
	},
} satisfies LessonText;
