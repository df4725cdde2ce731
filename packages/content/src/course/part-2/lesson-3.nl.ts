import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wat je bij kinderen kunt merken',
	goal: 'Je kent de vormen van kindermishandeling en je weet wat je wel en niet doet als je je zorgen maakt.',
	note: 'Deze les gaat over kinderen die thuis niet veilig zijn. Er staan geen gruwelijke verhalen in. Je mag stoppen, of de les later doen, ook samen met je trainer.',
	steps: {
		r1: {
			heading: 'Brood in een jaszak',
			paragraphs: [
				'Op zondag is er kinderopvang naast de kerkzaal. Miriam deelt brood en appels uit. Dayo van zeven eet snel, en steekt dan twee boterhammen in zijn jas.',
				'De week erna doet hij het weer. Zijn mouwen zijn nat en het is december. Als een ander kind huilt, kijkt Dayo meteen naar de deur.',
				'Miriam zou het liefst vragen: ‘Krijg je thuis wel eten?’ Ze doet het niet. Ze geeft hem een derde boterham en onthoudt wat ze zag.',
			],
		},
		r2: {
			heading: 'Vijf vormen',
			paragraphs: [
				'Kindermishandeling is meer dan slaan. Het kan lichamelijk zijn, zoals schoppen of schudden. Een baby schudden kan dodelijk zijn.',
				'Het kan psychisch zijn: een kind steeds uitschelden, bang maken, opsluiten of negeren. Het kan seksueel zijn. Dat gebeurt vaak door iemand die het kind kent.',
				'Verwaarlozing is ook mishandeling: te weinig eten, kleren, zorg, school of aandacht. Soms kan een ouder niet meer, door ziekte of schulden.',
				'De vijfde vorm kennen veel ouders niet: geweld tussen volwassenen zien of horen. ‘De kinderen slapen,’ zegt men. Vaak liggen ze wakker en luisteren ze.',
			],
		},
		m1: {
			instruction: 'Welke vorm zie je hier?',
			pairs: {
				a: { left: 'Lichamelijk', right: 'Een vader slaat met een riem als het rapport slecht is.' },
				b: { left: 'Psychisch', right: 'Een moeder zegt elke dag: ‘Was jij maar nooit geboren.’' },
				c: { left: 'Seksueel', right: 'Een oom raakt een meisje aan en zegt dat het hun geheim is.' },
				d: { left: 'Verwaarlozing', right: 'Een kleuter is hele avonden alleen thuis.' },
				e: { left: 'Getuige zijn', right: 'Een jongen hoort elke nacht zijn ouders vechten.' },
			},
			after:
				'In al deze huizen kan ook liefde zijn. Een ouder kan van een kind houden en het toch pijn doen. Beide dingen zijn dan waar.',
		},
		r3: {
			heading: 'Wat je kunt zien of horen',
			paragraphs: [
				'Aan het lichaam: plekken of wonden met een vreemd verhaal, vaak buikpijn, vies of te dun gekleed, honger, slechte tanden.',
				'Aan het gedrag: veel schrikken, heel stil of juist heel druk, bang voor aanraking of aan iedereen hangen. Ineens anders doen als een ouder binnenkomt. Geweld naspelen met poppen.',
				'In het leven van het kind: vaak te laat op school, nooit vriendjes thuis, zorgen voor broertjes als een kleine volwassene. Zinnen als: ‘Ik ben toch stout.’',
				'Al deze dingen kunnen ook iets anders betekenen. Een kind dat pas gevlucht is, schrikt ook. Ga dus niet zoeken naar bewijs; overleg.',
			],
		},
		s1: {
			statement: 'Een tik op zijn tijd maakt een kind sterk.',
			afterAgree:
				'Veel mensen zijn zo opgevoed, met goede bedoelingen. Slaan leert een kind vooral bang zijn en liegen. In Nederland staat sinds 2007 in de wet dat ouders geen geweld gebruiken bij het opvoeden.',
			afterDisagree:
				'Je weet misschien uit ervaring wat slaan doet. Blijf mild voor ouders die het anders leerden. Zij luisteren beter naar iemand die niet op hen neerkijkt.',
		},
		r4: {
			heading: 'Praten met ouders over opvoeden',
			paragraphs: [
				'In een groep kun je over opvoeden praten zonder iemand aan te wijzen. ‘Wat deden jouw ouders als je niet luisterde? Wat wil jij meegeven, en wat niet?’',
				'Leg de wet rustig uit: ‘In Nederland mag je een kind niet slaan, ook niet om te leren. Streng zijn mag wel. Er is hulp om dat te doen zonder slaan.’ Bij het wijkteam kan een ouder daarover praten.',
				'Zeg niet: ‘Als je slaat, pakken ze je kind af.’ Zo eenvoudig gaat het niet, en bange ouders vragen geen hulp. Over een uithuisplaatsing beslist een kinderrechter.',
			],
		},
		r5: {
			heading: 'Als je je zorgen maakt over één kind',
			paragraphs: [
				'Vraag het kind niet uit. Je vragen kunnen zijn verhaal veranderen, en een kind zegt vaak wat jij wilt horen. Wees gewoon warm en betrouwbaar: ‘Fijn dat je er bent.’',
				'Spreek de ouders er niet zelf op aan. Ook niet via een oom of een voorganger. Het kind kan daar thuis voor gestraft worden.',
				'Onthoud feiten: wat zag je, wanneer, wat zei het kind letterlijk. Overleg dezelfde dag met je coördinator, of vraag advies bij Veilig Thuis op 0800-2000.',
				'Is er nu gevaar, bijvoorbeeld een klein kind alleen op straat of een kind dat gewond is? Bel dan 112.',
			],
		},
		c1: {
			story: [
				'Karim traint meisjes van tien. Bij het omkleden ziet een andere vrijwilliger striemen op de rug van Lina.',
				'Lina trekt snel haar shirt aan. ‘Niet tegen mama zeggen,’ fluistert ze.',
			],
			question: 'Wat doen zij?',
			options: {
				a: {
					text: 'Ze nemen Lina apart en vragen wie dat heeft gedaan, waarmee en hoe vaak.',
					because:
						'Ze willen haar beschermen. Maar zoveel vragen maken haar bang, en haar verhaal wordt later moeilijker te geloven.',
				},
				b: {
					text: 'Ze vragen haar moeder bij het ophalen wat er is gebeurd.',
					because:
						'Open zijn lijkt eerlijk. Maar straks zit Lina met haar moeder in de auto, en niemand weet wat er dan gebeurt.',
				},
				c: {
					text: 'Ze zeggen: ‘Je hebt niets fout gedaan. Ik ga met iemand overleggen die kinderen helpt.’ Ze bellen meteen de coördinator en Veilig Thuis.',
					because:
						'Lina hoort dat ze geen schuld heeft, en er wordt niets beloofd wat niet kan. Mensen met ervaring beslissen mee voordat zij naar huis gaat.',
				},
			},
		},
		t1: {
			task: 'Denk aan een volwassene bij wie jij je als kind veilig voelde. Wat deed die persoon precies? Misschien was het heel klein. Bedenk welk klein ding jij kinderen kunt geven. Je hoeft er met niemand over te praten.',
		},
	},
} satisfies LessonText;
