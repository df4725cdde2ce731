import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Zijn wie je bent',
	goal: 'Je kunt iemand die LHBTI+ is veilig ontvangen, ook als het onderwerp voor jou moeilijk is.',
	note: 'Deze les gaat over uitstoting, bedreiging en gedwongen trouwen van mensen die LHBTI+ zijn. Je mag stoppen of de les overslaan.',
	steps: {
		r1: {
			heading: 'Wie het jou vertelt',
			paragraphs: [
				'Sami (23) kwam drie jaar geleden uit Syrië. Hij helpt altijd met stoelen klaarzetten. Op een avond blijft hij hangen.',
				'“Mijn oom heeft een meisje voor mij gevonden,” zegt hij. Hij kijkt naar de grond. “Maar ik ben niet zo.”',
				'LHBTI+ staat voor lesbische vrouwen, homo’s, mensen die op mannen én vrouwen vallen, transgender en intersekse mensen, en meer. Zulke mensen zijn er in elk land, elk geloof en elke familie. Vaak wonen ze er zonder dat iemand het weet.',
				'Dat Sami dit zegt, kost hem veel. Hij kan zijn familie verliezen, zijn kamer en zijn groep.',
				'Jij bent misschien de eerste. Hij kijkt nu vooral naar één ding: jouw gezicht.',
			],
		},
		r2: {
			heading: 'De eerste minuut',
			paragraphs: [
				'Blijf zitten. Adem rustig. Zeg: “Dank je dat je me vertrouwt. Er is niets mis met jou.”',
				'En daarna: “Ben je nu veilig?”',
				'Gebruik zijn eigen woorden. Hij zei “zo”. Zeg dan niet meteen “homo”.',
				'Gebruik de naam en het woord (hij, zij of iets anders) waar die persoon om vraagt. Vraag wel: “Waar gebruik ik dat, en waar niet?”',
				'Een verkeerd woord in de hal kan gevaarlijk zijn.',
				'Vraag niet: “Weet je het zeker?” Vraag niet of er iets gebeurd is vroeger.',
				'Stuur niemand naar een genezer of geestelijke om te veranderen. Dat helpt niet en het doet schade.',
			],
		},
		q1: {
			question: 'Sami zegt: “Maar ik ben niet zo.” Wat zeg jij eerst?',
			options: {
				sure: {
					text: '“Misschien moet je haar eerst leren kennen. Gevoelens kunnen groeien.”',
					because:
						'Je wilt hem hoop geven. Maar hij hoort: wat ik ben, mag er niet zijn. De kans is groot dat hij zijn mond weer dichtdoet, en dat de bruiloft doorgaat.',
				},
				thanks: {
					text: '“Dank je dat je het mij vertelt. Dit blijft niet geheim als jij in gevaar komt, maar ik praat er met niemand van hier over.”',
					because:
						'Je ontvangt hem en je bent eerlijk over je grens. Je belooft geen geheim, en wel wat je echt kunt: niet praten in de gemeenschap. Daarna kun je vragen of hij veilig is.',
				},
				mother: {
					text: '“Je moeder is een lieve vrouw. Zal ik voorzichtig met haar praten?”',
					because:
						'Je bedoelt het warm. Maar als jij het vertelt, kan hij het nooit meer terugnemen. Ook een lieve moeder kan onder druk komen te staan. Of, wanneer en aan wie hij het vertelt, is alleen aan hem.',
				},
			},
		},
		r3: {
			heading: 'Welk gevaar er kan zijn',
			paragraphs: [
				'Gevaar kan komen van familie, van huisgenoten of van iemand in de opvang. Denk aan: bedreigen, slaan, opsluiten, laten “genezen” of snel laten trouwen. Ook chanteren hoort erbij: “Betaal, of ik vertel het.”',
				'Bij gevaar nu: weg als het kan en 112. Anders kan Veilig Thuis meedenken, 0800-2000, ook zonder naam.',
				'COC heeft maatjes voor vluchtelingen, het project heet Cocktail. Switchboard van het COC geeft informatie en een luisterend oor.',
				'Iemand die zich alleen en zonder toekomst voelt, kan denken aan de dood.',
				'Je mag het gewoon vragen: “Denk je er weleens aan om niet meer te leven?”',
				'Vragen maakt het niet erger. Bel of chat samen met 113, dag en nacht.',
				'Zoek geen tolk of begeleider uit dezelfde gemeenschap. En geef geen folder mee met een regenboog erop. Die kan iemand thuis vinden.',
			],
		},
		s1: {
			statement: 'Ik kan iemand goed helpen, ook als mijn geloof anders denkt over zijn liefde.',
			afterAgree:
				'Dat kan. Jouw geloof is van jou, en zijn veiligheid is van hem. Controleer jezelf wel: blijf je net zo warm kijken als bij een ander? Zo niet, dan is doorgeven aan een collega ook goede hulp.',
			afterDisagree:
				'Het is eerlijk dat je dit zegt. Niemand hoeft alles te kunnen. Wat je wel altijd kunt: niet oordelen, niet doorvertellen, bij gevaar hulp halen, en hem bij iemand brengen die dit kan dragen.',
		},
		r4: {
			heading: 'In de groep',
			paragraphs: [
				'Reken erop dat er in elke groep iemand zit die luistert en zwijgt. Een grap over “zulke mensen” kan voor die persoon de deur sluiten.',
				'Jij hoeft geen preek te houden. Eén zin is genoeg: “Bij ons wordt over niemand zo gepraat. Ook niet over mensen die er niet zijn.”',
				'Wil iemand een debat over het geloof? Zeg: “Daar denken we hier verschillend over. Waar we het over eens moeten zijn: niemand wordt geslagen of weggestuurd om wie hij is.” Zo blijft de avond bij veiligheid.',
				'En wijs nooit naar iemand als voorbeeld. Ook niet vriendelijk.',
			],
		},
		f1: {
			question:
				'Stel dat een jongere die jij goed kent dit aan jou vertelt. Wat zou er op jouw gezicht te zien zijn? Wat zou je willen dat er te zien is?',
		},
	},
} satisfies LessonText;
