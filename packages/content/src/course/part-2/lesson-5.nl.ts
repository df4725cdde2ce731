import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wanneer je niet mag wachten',
	goal: 'Je kent de tekens van groot gevaar en je weet wat je in de eerste minuten doet.',
	note: 'Deze les gaat over levensgevaar. Dat kan zwaar zijn om te lezen, zeker als je zelf iets hebt meegemaakt. Je mag stoppen, of de les samen met je trainer doen.',
	steps: {
		r1: {
			heading: 'Eén zin op de trap',
			paragraphs: [
				'Nilufar loopt met Aisha de trap af na de ouderavond. Ze praten over het weer. Dan zegt Aisha, zonder op te kijken: ‘Gisteren kneep hij mijn keel dicht. Maar nu is het weer goed.’',
				'Nilufar voelt haar hart bonzen. Ze heeft een cursus gevolgd, en even is alles weg.',
				'Dan denkt ze aan één ding: sommige zinnen zijn een rode vlag. Die hoor je, en dan laat je het niet tot morgen liggen.',
			],
		},
		r2: {
			heading: 'Elf rode vlaggen',
			paragraphs: [
				'In een factsheet van de gemeenten en twee ministeries staan elf tekens van groot gevaar tussen partners. De eerste drie: stalking, dreigen met de dood van haar, de kinderen of zichzelf, en wapens.',
				'Dan wat er gebeurt: kortgeleden geweld, geweld in de zwangerschap, gedwongen seks. Ook: geen dringende zorg mogen krijgen, en een poging tot wurgen, verstikken of verdrinken.',
				'Dan de angst zelf: iemand is erg bang om dood te gaan. Of iemand is bang voor de partner, of durft niet te praten als die erbij is.',
				'En als laatste: het wordt steeds erger of het gebeurt steeds vaker. De tekens gelden ook als een man bang is, of bij twee vrouwen of twee mannen.',
			],
		},
		r3: {
			heading: 'Weggaan is het gevaarlijkste moment',
			paragraphs: [
				'Buitenstaanders denken vaak: ga toch weg. Maar juist bij het weggaan, en in de tijd daarna, is het gevaar het grootst.',
				'Dring daarom nooit aan op weggaan. Zeg ook niet dat iemand moet blijven. Een vertrek vraagt een veiligheidsplan, en dat maakt iemand samen met Veilig Thuis of een andere hulpverlener.',
				'Jij kunt wel dit zeggen: ‘Ik maak me zorgen om je veiligheid. Ik wil graag dat iemand met ervaring nu met je meedenkt.’',
			],
		},
		q1: {
			question: 'Aisha heeft de zin over haar keel gezegd. Wat vraagt Nilufar als eerste?',
			options: {
				a: {
					text: '‘Waarom blijf je bij hem?’',
					because:
						'Veel mensen denken dit. Aisha hoort: het is jouw schuld. Ze gaat uitleggen dat hij ook lief is, en de vlag verdwijnt uit het gesprek.',
				},
				b: {
					text: '‘Vertel precies wat er is gebeurd, van het begin af aan.’',
					because:
						'Je wilt het goed begrijpen. Maar details zijn nu niet nodig en kunnen haar overspoelen. Eerst wil je weten of ze vandaag veilig is.',
				},
				c: {
					text: '‘Dank je dat je het zegt. Ben je bang om nu naar huis te gaan?’',
					because:
						'Dit is kort en gaat over vandaag. Bij ja ga je samen naar een veilige plek om te bellen. Bij nee vraag je of jullie samen advies kunnen vragen.',
				},
			},
		},
		r4: {
			heading: 'Wat je doet bij een rode vlag',
			paragraphs: [
				'Is er nu gevaar? Ga samen weg van het gevaar en bel 112.',
				'Is er op dit moment geen gevaar? Bel dan dezelfde dag je coördinator en Veilig Thuis, op 0800-2000. Liefst samen met de persoon, op een telefoon die de partner niet ziet.',
				'Wil de ander dat niet, dan kun je zelf advies vragen zonder namen. Zeg eerlijk: ‘Ik ben bang om jou, dus ik ga advies vragen. Dat doe ik zonder je naam. Moet er meer gebeuren, dan hoor jij het eerst.’',
				'Is iemand gewurgd of bewusteloos geweest? Laat dan dezelfde dag een arts kijken, ook als je niets ziet. Dreigt iemand zichzelf te doden, dan is er dag en nacht 113, gratis en anoniem.',
			],
		},
		o1: {
			instruction:
				'Je komt voor een huisbezoek. Achter de deur hoor je iemand roepen: ‘Ik maak je dood.’ Er valt iets zwaars. Zet de stappen op volgorde.',
			items: {
				a: 'Je loopt weg van de deur, naar buiten, en neemt je collega mee.',
				b: 'Je belt 112.',
				c: 'Je zegt het adres, wat je hoort, en of er kinderen in huis zijn.',
				d: 'Je blijft aan de lijn en doet wat de centralist vraagt.',
				e: 'Als de politie er is, bel je je coördinator.',
			},
			after:
				'Aanbellen of roepen lijkt dapper. Maar dan wordt de boosheid groter en sta jij er ook in. Buiten kun je bellen, en dat is wat nu helpt.',
		},
		c1: {
			story: [
				'Aisha belt je twee dagen later vanaf de school van haar kind. ‘Ik ga vanavond weg,’ zegt ze. ‘Ik zeg het hem straks gewoon eerlijk. Kom jij me halen met je auto?’',
			],
			question: 'Wat zeg je?',
			options: {
				a: {
					text: '‘Ja, ik sta om zeven uur voor de deur.’',
					because:
						'Je wilt haar niet laten zitten. Maar zij gaat het hem vertellen, en jij staat daar als het misgaat. Dit is het gevaarlijkste moment, zonder plan.',
				},
				b: {
					text: '‘Ik help je. Zeg het hem nog niet. Zullen we nu samen Veilig Thuis bellen, voordat je naar huis gaat?’',
					because:
						'Je neemt haar besluit serieus, en je maakt het veiliger. Op school is er een telefoon en een deur die dicht kan. Daar kan nu een plan komen.',
				},
				c: {
					text: '‘Wacht nog even. Misschien wordt het weer rustig.’',
					because:
						'Je wilt tijd winnen. Maar ze is al gewurgd en ze vraagt nu om hulp. Wie nu nee hoort, vraagt het misschien niet nog een keer.',
				},
			},
		},
		r5: {
			heading: 'Daarna',
			paragraphs: [
				'Je kunt alles goed doen en toch niet weten hoe het afloopt. Dat is een van de moeilijkste dingen van dit werk.',
				'Bel na zo’n gesprek iemand die jou kent. Eet iets warms, ga even naar buiten, slaap. Je coördinator hoort te vragen hoe het met je gaat. Vraag erom als dat niet gebeurt.',
			],
		},
		t1: {
			task: 'Leg je hand op je buik en adem drie keer rustig uit. Kijk om je heen en noem vijf dingen die je ziet. Onthoud dit voor na een zwaar gesprek. Meer hoef je vandaag niet te doen.',
		},
	},
} satisfies LessonText;
