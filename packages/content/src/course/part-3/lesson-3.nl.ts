import type { LessonText } from '@sleutelwerk/core';

export const text = {
	title: 'Wat kinderen horen, en wat ze laten zien',
	goal: 'Je weet wat angst thuis met een kind doet op elke leeftijd, en wat een kind weer sterk maakt.',
	note: 'Deze les gaat over kinderen in een huis met geweld of veel angst. Er is ook hoop: je leest wat helpt. Je mag stoppen of iets overslaan.',
	steps: {
		r1: {
			heading: 'De televisie harder',
			paragraphs: [
				'Elif is negen. Als haar vader en moeder beginnen te schreeuwen, zet zij de televisie harder. Dan pakt ze haar broertje en gaat ze met hem in de badkamer zitten.',
				'Ze zingt zacht voor hem. Ze heeft dat zelf bedacht. Niemand heeft het haar gevraagd.',
				'De volgende dag zegt haar moeder tegen jou: ‘Gelukkig merken de kinderen er niets van. Ze kijken altijd tv.’',
			],
		},
		r2: {
			heading: 'Kinderen merken meer dan we denken',
			paragraphs: [
				'Een kind hoort het door de muur. Het ziet de blauwe plek, de kapotte deur en de stilte bij het ontbijt. Ook een baby voelt de spanning in de armen die hem dragen.',
				'Het kinderalarm gaat dan aan, net als bij volwassenen. Maar een kind kan niet weg. Het heeft zijn ouders nodig, ook de ouder voor wie het bang is.',
				'Daarom zoekt een kind de schuld vaak bij zichzelf: ‘Als ik stil ben, gebeurt het niet.’ Dat is een zware taak voor iemand van negen.',
			],
		},
		r3: {
			heading: 'Elke leeftijd laat het anders zien',
			paragraphs: [
				'Baby’s huilen veel of worden juist heel stil. Ze eten of slapen slecht en schrikken snel.',
				'Peuters en kleuters doen ineens weer iets van vroeger, zoals in bed plassen of duimzuigen. Ze hangen aan je, of spelen het geweld na.',
				'Schoolkinderen hebben buikpijn, kunnen niet opletten, vechten of willen alles perfect doen. Sommigen zorgen voor iedereen, zoals Elif.',
				'Tieners blijven weg, worden somber of boos, of nemen risico’s. Een jongen kan gaan slaan zoals hij het thuis ziet. Hij kan ook zijn moeder gaan bewaken en nooit meer buiten spelen.',
			],
		},
		m1: {
			instruction: 'Wat past bij welke leeftijd?',
			pairs: {
				a: { left: 'Baby', right: 'Schrikt van elk geluid en drinkt slecht' },
				b: { left: 'Kleuter', right: 'Plast weer in bed en laat poppen vechten' },
				c: { left: 'Schoolkind', right: 'Heeft elke maandag buikpijn en zorgt voor de kleintjes' },
				d: { left: 'Tiener', right: 'Is nooit thuis, of durft juist niet weg bij zijn moeder' },
			},
			after:
				'Al deze dingen kunnen ook een andere reden hebben: een verhuizing, pesten, ziekte, heimwee. Jij hoeft de reden niet te vinden. Jij kunt zorgen dat iemand meekijkt.',
		},
		r4: {
			heading: 'Als ouders zelf gevlucht zijn',
			paragraphs: [
				'Kinderen van gevluchte ouders dragen soms een dubbele tas. Ze hebben zelf iets meegemaakt, en ze voelen het verdriet van hun ouders.',
				'Vaak leren ze sneller Nederlands. Dan lezen zij de brieven en praten zij bij de dokter. Zo hoort een kind dingen die te groot zijn. Daarom is een kind nooit tolk, ook niet één keer.',
				'Ouders zwijgen over vroeger om hun kind te beschermen. Een kind merkt het zwijgen wel, en bedenkt dan zelf iets. Een paar eenvoudige woorden zijn beter: ‘Papa heeft iets naars meegemaakt. Het is niet jouw schuld.’',
			],
		},
		s1: {
			statement: 'Kleine kinderen vergeten het wel weer.',
			afterAgree:
				'Kinderen spelen en lachen snel weer, gelukkig. Toch onthoudt een lichaam wat een hoofd niet kan vertellen. Als het thuis veilig wordt, kan veel weer goed komen.',
			afterDisagree:
				'Je ziet dat kinderen meer meedragen dan ze zeggen. Houd ook de hoop vast. Het is niet zo dat een kind voor altijd kapot is.',
		},
		r5: {
			heading: 'Wat een kind sterk maakt',
			paragraphs: [
				'Eén volwassene die er steeds is, maakt al verschil. Een oma, een meester, een buurvrouw, een trainer. Dat kun jij ook zijn, door te doen wat je zegt.',
				'Vaste dingen helpen: op tijd eten, naar bed met een liedje, elke woensdag voetbal. Spelen en tekenen helpen ook. Een kind praat met zijn handen.',
				'Tegen ouders kun je zeggen: ‘Kinderen worden rustig van vaste dingen. Wat doen jullie elke avond samen?’ Geef één compliment over iets wat lukt.',
				'Blijft een kind bang of verdrietig, dan kan een ouder naar de huisarts, de jeugdarts of het wijkteam. Is het thuis niet veilig, dan helpt een liedje niet genoeg. Overleg dan met je coördinator.',
			],
		},
		c1: {
			story: [
				'Selma komt naar de koffieochtend voor moeders. ‘Mijn zoon van zes plast weer in bed,’ zegt ze. ‘Mijn man zegt dat hij straf moet krijgen. Hij laat hem in zijn natte broek staan.’',
				'Ze praat zacht. De andere moeders zitten verderop.',
			],
			question: 'Wat kun je zeggen?',
			options: {
				a: {
					text: '‘Dat is kindermishandeling. Ik ga dit doorgeven.’',
					because:
						'Je neemt het serieus. Maar Selma vertelde het jou in vertrouwen en schrikt. Misschien komt ze niet meer, en dan ziet niemand de jongen nog.',
				},
				b: {
					text: '‘Wat naar voor jullie. Veel kinderen doen dit als ze gespannen zijn. Straf maakt het meestal erger. Weet je dat de huisarts of jeugdarts hierbij kan helpen?’',
					because:
						'Je haalt de schaamte weg en je geeft uitleg. Over bedplassen praten met een dokter is een gewone stap, die thuis niet opvalt.',
				},
				c: {
					text: '‘Goed dat je dit vertelt. Hoe is het voor jou als je man zo boos is?’',
					because:
						'Je vraagt naar haar, open en rustig. Misschien is zij ook bang. Na het gesprek overleg je met je coördinator over haar en het kind.',
				},
			},
		},
		f1: {
			question:
				'Welk klein vast ding maakte jou rustig toen je kind was? Als dat er niet was: wat had je toen graag gehad?',
		},
	},
} satisfies LessonText;
