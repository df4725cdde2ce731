import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Als een kind jou iets vertelt',
	goal: 'Je kunt rustig luisteren naar een kind, zonder vragen te stellen die schade doen, en je weet wat je daarna doet.',
	note: 'In deze les vertelt een kind over geweld thuis. Het verhaal is kort. Je mag stoppen, of de les samen met je trainer doen.',
	steps: {
		r1: {
			heading: 'Tussen twee sommen',
			paragraphs: [
				'Op donderdag helpt Priya met huiswerk in de bibliotheek. Adam van twaalf maakt een som over treinen. Zonder op te kijken zegt hij: ‘Papa heeft mama van de trap geduwd.’',
				'Hij gumt iets uit. ‘Maar ze zei dat ze viel.’',
				'Priya’s hoofd zit vol met vragen. Ze legt haar pen neer, draait haar stoel een beetje naar hem toe, en wacht.',
			],
		},
		r2: {
			heading: 'Rustig blijven is al hulp',
			paragraphs: [
				'Een kind vertelt het vaak ineens: bij het tekenen, in de auto, tussen twee sommen. Het kijkt daarna naar jouw gezicht. Schrik jij, dan stopt het.',
				'Je mag best geraakt zijn. Adem uit, en zeg langzaam: ‘Wat goed dat je dit aan mij vertelt. Ik geloof dat dit moeilijk is. Het is niet jouw schuld.’',
				'Vertelt het kind verder, dan luister je. Je mag zijn woorden herhalen: ‘Ze zei dat ze viel.’ Stopt het kind, dan is het genoeg. Ga niet verder vragen.',
			],
		},
		r3: {
			heading: 'Waarom je een kind niet uitvraagt',
			paragraphs: [
				'Een kind wil jou graag het goede antwoord geven. Vraag je: ‘Slaat papa vaak?’, dan zegt het misschien ja omdat jij dat lijkt te denken. Zo raakt zijn eigen verhaal kwijt.',
				'Later praten misschien mensen met hem die dat geleerd hebben. Het verhaal is dan het meest waard als niemand er iets in heeft gestopt.',
				'Zeg ook niets slechts over zijn ouders. Een kind is loyaal: het houdt van papa én van mama. Noem je papa een slechte man, dan moet hij zijn vader verdedigen.',
			],
		},
		q1: {
			question: 'Adam zegt: ‘Maar je mag het aan niemand vertellen.’ Wat zeg je?',
			options: {
				a: {
					text: '‘Ik beloof het. Dit is ons geheim.’',
					because:
						'Adam is even blij. Maar je kunt deze belofte niet houden. En geheimen met volwassenen zijn voor een kind niet veilig.',
				},
				b: {
					text: '‘Dat kan ik niet beloven. Ik wil dat jullie veilig zijn. Ik ga met iemand praten die kinderen helpt. Zelf ga ik niet naar je vader of moeder.’',
					because:
						'Je bent eerlijk, en je noemt waar hij het bangst voor is. Vraagt hij of zijn ouders het ooit horen? Zeg dan: ‘Dat weet ik nog niet.’',
				},
				c: {
					text: '‘Dat hangt ervan af. Vertel eerst eens wat er allemaal gebeurd is.’',
					because:
						'Dit lijkt redelijk. Maar je vraagt hem om meer te geven zonder dat hij weet wat je ermee doet.',
				},
				d: {
					text: '‘Zulke dingen moet je aan de politie vertellen.’',
					because:
						'Je wilt dat het serieus wordt genomen. Voor een kind van twaalf klinkt het als een dreiging tegen zijn vader. Dat is zijn taak niet.',
				},
			},
		},
		s1: {
			statement: 'Als een kind iets vertelt, horen de ouders dat eerst te weten.',
			afterAgree:
				'Ouders zijn belangrijk, en bij bijna alles praat je met hen. Bij geweld thuis is het anders. Het kind kan gestraft worden omdat het praatte, dus overleg je eerst.',
			afterDisagree:
				'Je denkt aan de veiligheid van het kind, en dat staat nu voorop. Later praten mensen met ervaring wel met de ouders. Hoe en wanneer, dat beslis jij niet alleen.',
		},
		r4: {
			heading: 'Wat je daarna doet',
			paragraphs: [
				'Schrijf kort op wat het kind zei, in zijn eigen woorden, met dag en tijd. Geen naam erbij, geen mening. Geef het briefje aan je coördinator en bewaar zelf niets.',
				'Bel dezelfde dag nog: eerst je coördinator, en anders Veilig Thuis op 0800-2000. Vraag: ‘Wat is goed voor dit kind, vandaag?’ Is er nu gevaar, bel dan 112.',
				'Praat niet met de ouders, de oom of de juf buiten je afspraken om. Confronteer niemand.',
				'Vertel het kind wat je doet, en doe het ook: ‘Donderdag ben ik er weer.’',
			],
		},
		o1: {
			instruction: 'Zet de stappen van Priya op volgorde.',
			items: {
				a: 'Ze legt haar pen neer, ademt uit en luistert.',
				b: 'Ze zegt: ‘Goed dat je het vertelt. Het is niet jouw schuld.’',
				c: 'Ze vertelt eerlijk dat ze met iemand gaat praten die kinderen helpt.',
				d: 'Ze schrijft zijn woorden op, zonder naam en zonder mening.',
				e: 'Ze belt dezelfde dag haar coördinator of Veilig Thuis.',
			},
			after:
				'Merk je dat ‘vragen wat er precies gebeurde’ er niet bij staat? Ook ‘de vader aanspreken’ staat er niet bij. Dat is met opzet.',
		},
		c1: {
			story: [
				'Het is half vijf. Adam pakt zijn tas in. Dan zegt hij: ‘Ik wil vandaag niet naar huis. Papa heeft gezegd dat het vanavond weer gebeurt.’',
			],
			question: 'Wat doet Priya?',
			options: {
				a: {
					text: 'Ze neemt Adam mee naar haar eigen huis, tot het rustig is.',
					because:
						'Het is warm bedoeld. Maar niemand weet waar hij is, en zijn vader gaat zoeken. Ook voor Priya kan dit gevaarlijk en strafbaar worden.',
				},
				b: {
					text: 'Ze brengt hem naar huis en praat even met zijn moeder.',
					because:
						'Ze wil zijn moeder waarschuwen. Maar bij de deur kan ook zijn vader staan, en dan weet hij dat Adam heeft gepraat.',
				},
				c: {
					text: 'Ze blijft met Adam in de bibliotheek en belt meteen: haar coördinator en Veilig Thuis. Bij gevaar belt ze 112.',
					because:
						'Adam is nu op een plek met mensen en licht. Priya beslist niet alleen. Wie ze belt, kan snel zeggen wat er vanavond moet gebeuren.',
				},
			},
		},
		r5: {
			heading: 'Wat je een kind kunt meegeven',
			paragraphs: [
				'Kinderen en jongeren van 8 tot 18 jaar kunnen zelf De Kindertelefoon bellen: 0800-0432, elke dag van 11 tot 21 uur. Het is gratis en anoniem, en chatten kan ook.',
				'Zeg dat tegen een groep, niet tegen één kind: ‘Dit nummer is voor elk kind, over alles.’ Dan valt niemand op. Geef geen kaartje mee naar huis.',
				'En voor jou: een kind dat dit vertelt, laat je niet snel los. Bel ’s avonds iemand van je groep, zonder naam te noemen. Je hebt iets groots goed gedaan.',
			],
		},
		t1: {
			task: 'Stel je voor dat een kind jou iets vertelt terwijl je druk bent. Hoe ziet jouw gezicht er dan uit? Oefen één keer voor de spiegel: uitademen, zachte ogen, en dan ‘Wat goed dat je het vertelt’.',
		},
	},
} satisfies LessonText;
