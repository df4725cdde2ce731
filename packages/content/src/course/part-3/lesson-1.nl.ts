import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Een alarm dat niet uitgaat',
	goal: 'Je kunt in gewone woorden uitleggen wat stress en trauma zijn, en iemand helpen om rustig te worden.',
	steps: {
		r1: {
			heading: 'Vuurwerk op de markt',
			paragraphs: [
				'Het is november. Haile koopt tomaten op de markt, samen met zijn taalmaatje Jan. Achter hen ontploft een rotje.',
				'Haile ligt onder de kraam voordat Jan zich heeft omgedraaid. Zijn tomaten rollen over straat. Een paar mensen lachen.',
				'‘Sorry,’ zegt Haile. Hij trilt en kijkt niemand aan. ‘Ik weet dat het hier niet gevaarlijk is. Mijn lichaam weet het niet.’',
			],
		},
		r2: {
			heading: 'Wat je lichaam voor je doet',
			paragraphs: [
				'In elk mens zit een soort alarm. Bij gevaar gaat het aan, sneller dan je kunt denken. Je hart klopt, je spieren worden hard, je ziet minder om je heen.',
				'Dan doet het lichaam een van deze vier dingen: vechten, vluchten, bevriezen of meegaan met wat de ander wil. Je kiest dat niet. Het gebeurt.',
				'Dit is belangrijk om te weten. Veel mensen schamen zich dat ze niet gilden of niet wegliepen. Je kunt dan zeggen: ‘Je lichaam deed wat het kon om jou te beschermen.’',
			],
		},
		m1: {
			instruction: 'Welke reactie hoort bij welk voorbeeld?',
			pairs: {
				a: { left: 'Vechten', right: 'Iemand schreeuwt terug en gooit een bord stuk.' },
				b: { left: 'Vluchten', right: 'Iemand rent de kamer uit, of werkt dag en nacht.' },
				c: { left: 'Bevriezen', right: 'Iemand kan niet praten en niet bewegen.' },
				d: { left: 'Meegaan', right: 'Iemand zegt ja en lacht, en is vanbinnen bang.' },
			},
			after:
				'Wie meegaat of bevriest, lijkt van buiten rustig. Daarom denken anderen soms: het zal wel meevallen. Nu weet jij beter.',
		},
		r3: {
			heading: 'Als het alarm aan blijft staan',
			paragraphs: [
				'Na iets ergs zijn veel mensen een tijd van slag. Slecht slapen, huilen, schrikken: dat hoort erbij. Vaak wordt het na weken minder, zeker als er mensen en rust om je heen zijn.',
				'Soms gaat het alarm niet meer uit. Dan spreken we van trauma. Iemand beleeft het oude gevaar opnieuw, overdag of in dromen. Een geluid of een geur is dan al genoeg.',
				'In een rapport over nieuwkomers staat een cijfer van Pharos uit 2018. Van de vluchtelingen krijgt 13 tot 25 procent te maken met een posttraumatische stoornis, een depressie of allebei. Dat zijn veel mensen, en ook: de meesten niet.',
				'Of iemand een stoornis heeft, zegt een arts of psycholoog. Jij plakt geen naam op een mens.',
			],
		},
		s1: {
			statement: 'Over erge dingen kun je beter niet meer praten.',
			afterAgree:
				'Zwijgen kan kracht geven, en voor sommige mensen is het lang nodig. Niemand hoeft te praten. Wel helpt het als er één mens is bij wie het mag.',
			afterDisagree:
				'Praten kan lucht geven, als iemand dat zelf kiest. Vraag niet naar details. Wie te snel alles vertelt, kan er weer middenin zitten.',
		},
		r4: {
			heading: 'Woorden die passen',
			paragraphs: [
				'Het woord ‘trauma’ zegt niet iedereen iets. Sommigen horen: jij bent gek. Gebruik liever wat mensen zelf zeggen: een vol hoofd, zenuwen, een moe hart, geen slaap.',
				'Vaak komt het eerst als pijn: hoofd, buik, rug. Die pijn is echt. Zeg nooit: ‘Het zit tussen je oren.’',
				'Wat kan helpen: slapen, bewegen, eten met anderen, bidden, muziek, iets doen wat lukt. Blijft het zwaar? Dan is de huisarts de eerste plek. Wie alleen wil praten, kan ook De Luisterlijn bellen, op 088 0767 000.',
			],
		},
		r5: {
			heading: 'Als iemand naast je in paniek raakt',
			paragraphs: [
				'Maak jezelf rustig: voeten op de grond, langzaam uitademen. Jouw rust is besmettelijk.',
				'Zeg wie je bent en waar jullie zijn: ‘Ik ben Jan. We staan op de markt. Het was vuurwerk, het is voorbij.’ Raak niemand aan zonder te vragen.',
				'Help de ander terug naar nu: ‘Voel je voeten op de grond. Wat zie je voor je? Noem drie dingen.’ Bied daarna water aan en een rustige plek.',
				'Vraag niet: ‘Waar dacht je aan?’ Dan stuur je iemand terug naar het gevaar.',
			],
		},
		o1: {
			instruction:
				'Tijdens een groepsgesprek begint Mariam te trillen. Ze hoort je niet meer goed. Zet de stappen op volgorde.',
			items: {
				a: 'Je zet zelf je voeten op de grond en ademt rustig uit.',
				b: 'Je zegt zacht haar naam, wie je bent en waar jullie zijn.',
				c: 'Je vraagt of ze haar voeten voelt en wat ze om zich heen ziet.',
				d: 'Je vraagt wat ze wil: even naar buiten, water, of blijven zitten.',
				e: 'Na afloop vraag je hoe ze naar huis gaat en of er iemand bij haar is.',
			},
			after:
				'Zag je dat er geen vraag bij zit over wat er vroeger is gebeurd? Die is nu niet nodig. Je collega kan intussen bij de groep blijven.',
		},
		t1: {
			task: 'Wat maakt jouw eigen lichaam rustig na een schrik? Een geur, een lied, een gebed, een stukje lopen? Kies er één en gebruik het deze week een keer voor jezelf.',
		},
	},
} satisfies LessonText;
