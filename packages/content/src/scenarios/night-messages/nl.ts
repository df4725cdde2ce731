import type { ScenarioText } from '@sleutelwerk/core';

export const nl: ScenarioText = {
	title: 'Berichten in de nacht',
	goal: 'Je brengt een man die bang is voor zijn eigen handen naar hulp, je denkt aan wie thuis is, en je bewaakt je eigen nacht.',
	who: 'Elias (38) kent jou van de vadergroep. Rina (35) is zijn vrouw; zij hebben twee kinderen. Zij zijn bedacht. Wie slaat, kan iedereen zijn: een man, een vrouw, uit elk land.',
	where: 'Eerst aan de telefoon, midden in de nacht. Daarna in het buurthuis, op de markt en bij jou thuis.',
	note: 'Een man vertelt dat hij zijn vrouw heeft geslagen. Een kind heeft het gezien. Hij zegt ook dat hij niet meer wil leven. Je ziet geen geweld.',
	freedom:
		'Duurt ongeveer 14 minuten. Je mag stoppen, iets overslaan, of dit samen met je trainer doen. Niemand geeft je een cijfer.',
	'speaker.elias': 'Elias',
	'speaker.rina': 'Rina',
	'speaker.adviser': 'Medewerker van Veilig Thuis',
	'speaker.coordinator': 'Je coördinator',

	'd1.cue': 'Het is donker. Je telefoon trilt op het nachtkastje, drie keer achter elkaar.',
	'd1.1': 'Half twee. Elias stuurt al drie weken berichten in de nacht. Dit bericht is anders.',
	'd1.2': 'Ik zit in mijn auto, alleen. Ik durf niet naar binnen. Ik ben bang voor wat ik doe.',
	'd1.thought': 'Ik moet om zes uur op. Maar er ligt daar een gezin te slapen.',
	d1a: 'Je belt hem en je blijft praten, zo lang als hij nodig heeft.',
	'd1a.1': 'Dank je dat je er bent. Alleen met jou kan ik praten.',
	'd1a.2': 'Na een uur weet je alles van zijn jeugd, en nog niet of er nu iemand in gevaar is.',
	'd1a.coach':
		'Je bent er voor hem, maar wie alleen luistert, vraagt soms het belangrijkste niet: is er nu iemand in gevaar?',
	'd1a.phrase': 'Ik heb tien minuten. Is er nu iemand in gevaar?',
	'd1a.repair':
		'‘Elias, ik stop je even. Is er nu iemand in gevaar? Blijf buiten zolang je bang bent voor jezelf.’',
	d1b: 'Je belt hem kort. ‘Goed dat je het zegt. Is er nu iemand in gevaar? Blijf buiten zolang je bang bent voor jezelf.’',
	'd1b.1': 'Je gaat rechtop zitten, in de keuken, met het licht aan.',
	'd1b.2': 'Nu niet. Zij slapen. Ik ben weggegaan voordat… Ik zit hier een uur.',
	'd1b.coach': 'Eerst gevaar, dan het gesprek; en jij bepaalt hoe lang.',
	'd1b.phrase': 'Goed dat je het zegt. Is er nu iemand in gevaar?',
	d1c: 'Je draait je telefoon om. Dit kan morgen ook. Jij moet slapen.',
	'd1c.1': 'Je hebt recht op je nacht. Dat is waar.',
	'd1c.2': 'Maar je slaapt niet. Je ziet steeds één woord: bang.',
	'd1c.coach': 'Een grens is goed, maar bij ‘bang voor wat ik doe’ hoort eerst één vraag, of één nummer.',
	'd1c.repair':
		'Je pakt hem weer op en belt kort. ‘Is er nu iemand in gevaar? Blijf buiten zolang je bang bent voor jezelf.’',
	'r1.cue': 'Je hoort een autostoel kraken. Zijn adem wordt langzamer.',
	'r1.1': 'Nu niet. Zij slapen. Ik blijf buiten.',

	'd2.cue': 'Hij praat met lange stiltes. Je hoort hem op het stuur tikken.',
	'd2.1':
		'Vorige week heb ik Rina geslagen. De kleine stond in de deur. Vanavond had ik mijn hand alweer omhoog. Toen ben ik weggelopen.',
	'd2.2': 'Je kent Rina. Ze heeft één keer bij jou gehuild, zonder te zeggen waarom.',
	'd2.thought': 'Ik wil ophangen. En ik wil ook dat hij blijft praten.',
	d2a: '‘Jij bent geen slecht mens, Elias. Het komt door de stress. Je hebt zo veel meegemaakt.’',
	'd2a.1': 'Ja. De stress. Zij maakt het ook niet makkelijk.',
	'd2a.2': 'Hij klinkt opgelucht. Jij hoort hoe de schuld langzaam naar Rina schuift.',
	'd2a.coach': 'Je wilt dat hij niet instort, maar stress verklaart iets en maakt het niet goed.',
	'd2a.phrase': 'Stress is zwaar. Slaan blijft jouw keuze.',
	'd2a.repair':
		'‘Stress is zwaar, maar slaan is jouw keuze, en het moet stoppen. Dat je nu wegliep, was goed. Waar kun je vannacht slapen?’',
	d2b: '‘Goed dat je wegliep, en goed dat je het zegt. Slaan moet stoppen, en dat is aan jou. Daar is hulp voor. Waar kun je vannacht slapen?’',
	'd2b.1': 'Het is lang stil. Jij vult de stilte niet.',
	'd2b.2': 'Bij mijn broer. Die stelt geen vragen. Niemand zei ooit dat er hulp is voor mij.',
	'd2b.coach': 'Twee dingen tegelijk: je ziet hem als mens, en je bent helder over het slaan.',
	'd2b.phrase': 'Goed dat je het zegt. Slaan moet stoppen.',
	d2c: '‘Waar je kind bij stond? Hoe kon je! Straks pakken ze je kinderen af, en terecht.’',
	'd2c.1': 'Je hoort niets meer. Alleen de ruitenwissers.',
	'd2c.2': 'Ik wist het. Ik had nooit iets moeten zeggen.',
	'd2c.coach':
		'Je schrik is eerlijk, maar wie zich schaamt en bang wordt, zwijgt; en over kinderen beslist alleen een rechter.',
	'd2c.phrase': 'Ik schrik. En het is goed dat je het zegt.',
	'd2c.repair':
		'‘Ik schrok, sorry. Het is goed dat je het zegt en dat je wegliep. Slaan moet stoppen. Waar kun je vannacht slapen?’',
	'r2.cue': 'Hij snuit zijn neus. Een portier klikt.',
	'r2.1': 'Bij mijn broer. Daar kan ik wel heen. Slaan moet stoppen. Ja.',

	'd3.cue': 'Hij praat opeens snel en dicht bij de telefoon.',
	'd3.1': 'Maar dit blijft tussen ons. Jij zegt niets tegen Rina. En tegen niemand. Beloof het.',
	'd3.2': 'Je kijkt naar de klok. Het is diep in de nacht.',
	d3a: '‘Beloofd. Dit blijft tussen ons.’',
	'd3a.1': 'Dank je. Jij bent de enige.',
	'd3a.2': 'Nu weten twee mensen het, en zijn Rina en de kinderen nog net zo alleen.',
	'd3a.coach': 'Hij blijft praten, maar deze belofte kun je niet houden: er is een kind dat het zag.',
	'd3a.phrase': 'Dat kan ik niet beloven. Er zijn kinderen.',
	'd3a.repair':
		'‘Dat zei ik te snel. Ik vertel het niet rond, ook niet aan Rina. Maar er zijn kinderen. Ik vraag advies, eerst zonder namen. Dat hoor je nu van mij.’',
	d3b: '‘Ik vertel het niet rond, ook niet aan Rina. Maar geheim houden kan ik niet beloven: er zijn kinderen. Ik vraag advies, eerst zonder namen. Dat hoor je nu van mij.’',
	'd3b.1': 'Advies. Zonder naam. …Ik vind het eng.',
	'd3b.2': 'Hij hangt niet op. Dat is ook een antwoord.',
	'd3b.coach': 'Je zegt vooraf wat je doet, en je praat niet achter zijn rug met zijn vrouw.',
	'd3b.phrase': 'Ik vraag advies, eerst zonder namen.',
	d3c: '‘Ik ben sleutelpersoon. Ik ben verplicht dit te melden.’',
	'd3c.1': 'Verplicht? Dus jij bent van de politie.',
	'd3c.2': 'Je hoort hoe hij de motor start.',
	'd3c.coach':
		'Je wilt het kind beschermen, maar zo’n plicht heb je als vrijwilliger niet, en bang maken sluit de deur.',
	'd3c.phrase': 'Ik moet dit niet alleen dragen. Ik vraag advies.',
	'd3c.repair':
		'‘Nee, dat klopt niet. Verplicht ben ik niet. Wel vraag ik advies, want er zijn kinderen. Eerst zonder namen.’',
	'r3.cue': 'De motor gaat weer uit.',
	'r3.1': 'Advies. Goed. Als je het maar eerst tegen mij zegt.',

	'd4.cue': 'Zijn stem wordt vlak, alsof hij over een ander praat.',
	'd4.1': 'Het is weer stil. Dan zegt hij het, heel zacht.',
	'd4.2': 'Misschien is het voor iedereen beter als ik er niet meer ben.',
	'd4.thought': 'Meent hij dat? Als ik ernaar vraag, breng ik hem dan niet op een idee?',
	d4a: '‘Zeg dat niet! Denk aan je kinderen. Morgen ziet alles er anders uit.’',
	'd4a.1': 'Ja. Sorry. Vergeet het maar.',
	'd4a.2': 'Hij zegt het beleefd. Dat maakt je ongeruster.',
	'd4a.coach': 'Je wilt hem hoop geven, maar hij hoort dat hij dit niet mag zeggen.',
	'd4a.repair':
		'‘Nee, zeg het juist wel. Denk je aan de dood? Ben je van plan om nu iets te doen? Dan bellen we nu hulp.’',
	d4b: '‘Denk je aan de dood? Ben je van plan om nu iets te doen?’ Je wacht op zijn antwoord.',
	'd4b.1': '‘Dan bel ik nu 112,’ zeg je. ‘En is het niet nu: 113 is er dag en nacht, ook vannacht.’',
	'd4b.2': 'Nu niet. Ik ga niets doen. Maar ik denk het soms. 113. Drie cijfers. Die kan ik bellen.',
	'd4b.coach': 'Ernaar vragen maakt het niet erger; het geeft hem iemand die het hardop durft te zeggen.',
	'd4b.phrase': 'Denk je aan de dood? Ben je van plan om nu iets te doen?',
	d4c: 'Je zegt dat je zo terugbelt, en je belt Rina. ‘Elias is in de war. Let op hem. En berg de messen op.’',
	'd4c.1': 'De messen? Wat heeft hij gezegd? Heeft hij verteld wat hij deed?',
	'd4c.2':
		'Later komt Elias toch thuis. Zij staat in de gang. Hij ziet aan haar gezicht dat jij gebeld hebt.',
	'd4c.coach':
		'Je wilde twee levens beschermen, maar je vertelt het aan zijn partner, midden in de nacht en zonder plan.',
	'd4c.phrase': 'Ik bel zijn vrouw niet. Ik bel mensen die dit kennen.',
	'd4c.repair':
		'Dit gesprek kun je niet terughalen. Zij weet iets, en hij weet dat zij het weet. Nu gevaar: 112. Bel meteen daarna Veilig Thuis.',
	'r4.cue': 'Je hoort hem slikken.',
	'r4.1': 'Nu doe ik niets. Ik denk het soms. Wat was dat nummer? 113?',

	'route.cue': 'Het keukenlicht brandt. Je hebt een andere stem aan de lijn, rustig en wakker.',
	'route.1':
		'Je belt Veilig Thuis, 0800-2000. Zij zijn er ook midden in de nacht. Je vraagt advies, zonder namen, en je zegt Elias eerlijk dat je dat doet.',
	'route.2':
		'Goed dat u belt. Slaan dat vaker gebeurt, een kind dat het ziet, een man die niet meer wil leven: samen is dat een teken van gevaar, ook voor het gezin.',
	'route.3':
		'Zo blijft de weg. Nu gevaar: weg als dat kan, en 112. Denkt iemand aan de dood: 113. Is er een kind: dezelfde dag advies, ook als de ander dat niet wil. Je vraagt een kind niets.',
	'route.4':
		'En je belooft geen geheim. Je vertelt het niet rond, je praat niet met de partner over wat de ander zei.',

	'd5.cue':
		'Elias zit op het bankje voor het buurthuis. Zijn baard is niet geschoren, zijn handen liggen open op zijn knieën.',
	'd5.1': 'De volgende dag, twaalf uur. Jullie hadden dit afgesproken. Jij sliep drie uur.',
	'd5.2': 'Jij hebt Rina gebeld. Dat vergeet ik niet. Ik kom alleen omdat ik niemand anders heb.',
	'd5.3': 'Bel jij voor mij. Jij kent mijn verhaal. Ik kan dit niet zeggen tegen een vreemde.',
	'd5.thought': 'Als ik het niet doe, doet hij het nooit. Of denk ik dat alleen?',
	d5a: 'Je belt voor hem en vertelt alles, met zijn naam. Hij haalt intussen koffie.',
	'd5a.1': 'Het gaat vlot. De medewerker wil hem zelf nog spreken.',
	'd5a.2': 'Wat heb je gezegd? Heb je dat van de kleine ook gezegd?',
	'd5a.coach': 'Je maakt het makkelijk, maar nu is het jouw verhaal, en veranderen moet hij zelf.',
	'd5a.phrase': 'Ik zeg de eerste zin. Jij zegt de rest.',
	'd5a.repair':
		'‘Sorry, dat had jij moeten zeggen. Ik zet de luidspreker aan en ik blijf naast je. Nu praat jij.’',
	d5b: '‘We bellen samen, in het kantoortje. Ik zeg de eerste zin, jij de rest. Daarna kijken we naar de huisarts.’',
	'd5b.1':
		'Je legt uit wat er komt: ze vragen naar de plaats, en of er nu gevaar is. Wat daarna gebeurt, kun je aan hen vragen.',
	'd5b.2': 'Jij de eerste zin. En je blijft zitten.',
	'd5b.coach': 'Hij zegt het zelf, en hij zegt het niet alleen: dat is warm doorverwijzen.',
	'd5b.phrase': 'Ik zeg de eerste zin. Jij de rest.',
	d5c: '‘Er zijn klinieken voor agressie. Ga erheen. Je kunt er zo binnenlopen.’',
	'd5c.1': 'Welke dan? En als ze mij wegsturen?',
	'd5c.2': 'Je zoekt op je telefoon. Er staat: alleen met een verwijzing.',
	'd5c.coach':
		'Behandeling is een goed idee, maar vaak heb je een verwijzing nodig: de huisarts is daarvoor de deur.',
	'd5c.phrase': 'De huisarts kan je verwijzen. We bellen eerst samen.',
	'd5c.repair':
		'‘Dat klopte niet. Je hebt vaak een verwijzing nodig, van de huisarts. We bellen nu eerst samen Veilig Thuis.’',
	'r5.cue': 'Elias staat op en trekt zijn jas recht.',
	'r5.1': 'Goed. Jij blijft zitten. Ik praat.',
	'words.cue': 'De telefoon ligt tussen jullie in. Zijn vinger hangt boven de toets en komt niet verder.',
	'words.1': 'Het kantoortje is dicht. Jullie zitten naast elkaar.',
	'words.2': 'En als ze zeggen dat ik een monster ben? Pakken ze mijn kinderen? Word ik opgesloten?',
	'words.3': 'Jij weet niet alles. Jij weet wel waarom deze stap telt.',
	'words.prompt':
		'Wat zeg je tegen Elias? Wees eerlijk over wat je niet weet. Maak het slaan niet klein. Maak de stap wel klein.',
	'words.model.1':
		'‘Wat er daarna komt, weet ik niet zeker, en ik beloof niets. Ik weet wel dat zij ook praten met mensen die slaan en willen stoppen. Vraag het hun zelf, als eerste: wat doen jullie met wat ik vertel?’',
	'words.model.2':
		'‘Je bent geen monster. Wat je deed, was fout, en je kinderen moeten veilig zijn. Bellen is het eerste wat je vandaag voor hen kunt doen. Eén zin: ik ben bang dat ik weer sla.’',

	'd6.cue': 'Rina staat achter een bak appels. Ze kijkt eerst links en rechts. Haar sjaal zit hoog.',
	'd6.1': 'Zaterdag, op de markt. Rina komt op je af. Ze is alleen.',
	'd6.2': 'Hij praat met jou, hè? Wat zegt hij over mij? Kun jij ons niet helpen, samen aan één tafel?',
	'd6.thought': 'Zij heeft er recht op. Of niet? En als ik zwijg, denkt zij dat ik aan zijn kant sta.',
	d6a: '‘Ja, kom samen, zondag bij mij. Hij heeft spijt en hij zoekt hulp. Dan praten we het rustig uit.’',
	'd6a.1': 'Zondag zitten zij bij jou. Op elke vraag kijkt Rina eerst naar hem.',
	'd6a.2': 'Wij hebben niets meer te zeggen. Het is goed zo. Echt.',
	'd6a.coach': 'Je gunt hun vrede, maar waar iemand bang is, kan zij niet vrij praten: bemiddel nooit.',
	'd6a.phrase': 'Ik praat niet tussen jullie in. Met jou alleen praat ik wel.',
	'd6a.repair':
		'Dit gesprek is geweest. Zij weet nu wat hij jou vertelde, en hij hoorde haar zwijgen. Dat draai je niet terug. Vraag vandaag advies bij Veilig Thuis.',
	d6b: '‘Wat een ander mij vertelt, vertel ik niet door. Dat geldt ook voor jou. Ik praat niet tussen jullie in. Maar hoe is het met jóu? Ben je veilig?’',
	'd6b.1': 'Met mij. Dat vraagt niemand. …Dinsdag ben ik alleen op de naailes. Ben jij daar?',
	'd6b.2':
		'Je zegt dat jij er bent, of een collega, als zij dat liever heeft. Zacht noem je het nummer dat zij zelf kan bellen.',
	'd6b.coach': 'Je verraadt niets en je laat haar toch niet staan: zij krijgt haar eigen plek.',
	'd6b.phrase': 'Wat een ander mij vertelt, vertel ik niet door. Hoe is het met jou?',
	d6c: '‘Met mij? Nee hoor, ik weet van niets.’',
	'd6c.1': 'O. Dan heb ik het verkeerd gezien.',
	'd6c.2': 'Ze weet dat je liegt. Ze legt één appel terug en loopt weg.',
	'd6c.coach': 'Je houdt zijn verhaal bij je, dat is goed, maar een leugen kost je haar vertrouwen.',
	'd6c.repair':
		'‘Rina, wacht. Dat was niet eerlijk. Ik vertel niet door wat een ander zegt. Maar hoe is het met jou? Ben je veilig?’',
	'r6.cue': 'Rina komt terug bij de kraam.',
	'r6.1': 'Dinsdag ben ik alleen op de naailes. Als jij daar bent, misschien.',
	'both.cue': 'Thuis leg je de appels in de schaal. Eén voor één, heel langzaam.',
	'both.1': 'Je kent nu hen allebei. Je mag met geen van beiden over de ander praten.',
	'both.prompt':
		'Wat voel je voor hem? Wat voel je voor haar? Zeg het in je eigen woorden, alleen voor jezelf.',
	'both.model.1':
		'‘Ik ben boos op hem en ik wil dat hij hulp krijgt. Ik ben bang om haar. Dat mag naast elkaar bestaan.’',

	'd7.cue':
		'Je zit aan tafel met eten. Je telefoon ligt naast je bord en trilt. Je dochter kijkt naar je, niet naar haar bord.',
	'd7.1':
		'Twee weken later. Elias praat nu elke week met een hulpverlener. Toch stuurt hij jou elf berichten per nacht.',
	'd7.2': 'Die mevrouw snapt het niet. Alleen jij snapt mij. Ben je wakker?',
	'd7.3': '‘Je bent er wel, maar je bent er niet,’ zegt je dochter.',
	'd7.thought': 'Als ik stop en hij doet iets, is het mijn schuld.',
	d7a: 'Je schrijft: ‘Je mag altijd bellen. Dag en nacht.’',
	'd7a.1': 'Ik wist het. Jij laat me niet vallen.',
	'd7a.2': 'Je eten is koud. De week erna zegt hij zijn afspraak met de hulpverlener af.',
	'd7a.coach': 'Je bent trouw, maar zolang jij zijn nacht bent, went hij niet aan hulp die dit werk kan.',
	'd7a.phrase': 'Ik ben er van tien tot zes. ’s Nachts bel je een ander nummer.',
	'd7a.repair':
		'‘Ik heb te veel beloofd. Ik ben er van tien tot zes. ’s Nachts: Veilig Thuis, 113, of 112 bij gevaar. Vertel haar dat het de nachten zijn.’',
	d7b: 'Je belt hem om vijf uur. ‘Ik ben er van tien tot zes. ’s Nachts bel je Veilig Thuis of 113, en 112 bij gevaar. Vertel haar dat het de nachten zijn. Zal ik dat met jou samen zeggen?’',
	'd7b.1': 'Dus je stopt ermee. …Nee. Je stopt er niet mee. Alleen de nacht.',
	'd7b.2': 'Hij zegt het haar zelf, de volgende dag. Zij maken een plan voor de nacht.',
	'd7b.coach': 'Een grens is geen muur: je geeft hem door aan wie dit kan dragen, en jij blijft wie je was.',
	'd7b.phrase': 'Ik ben er van tien tot zes. ’s Nachts bel je een ander nummer.',
	d7c: 'Je blokkeert zijn nummer. Zonder iets te zeggen. Het is genoeg.',
	'd7c.1': 'De stilte is heerlijk. Je eet je bord leeg.',
	'd7c.2': 'Om drie uur lig je toch wakker. Niemand heeft hem verteld wie hij nu wel kan bellen.',
	'd7c.coach':
		'Je grens is terecht, maar een deur die zonder woorden dichtgaat, kan voor zijn gezin gevaarlijk zijn.',
	'd7c.repair':
		'Je heft de blokkade op en belt om vijf uur. ‘Ik verdween zonder iets te zeggen, sorry. Ik ben er van tien tot zes. ’s Nachts: Veilig Thuis, 113, of 112 bij gevaar.’',
	'r7.cue': 'Het is licht buiten. Je telefoon ligt in een la, met het geluid uit.',
	'r7.1': 'Alleen de nacht dus. Ik zal het haar zeggen. Dat het de nachten zijn.',

	'd8.cue': 'Je staat bij de koffie met je rug naar de zaal. Je doet drie keer suiker in hetzelfde kopje.',
	'd8.1': 'Vanavond is er vadergroep. Je ziet de jas van Elias hangen, en je maag draait om.',
	'd8.2': 'Je bent stil de laatste tijd. Wat is er?',
	'd8.thought':
		'Ik kan hem niet meer aankijken. Ik denk steeds aan die kleine in de deur. Mag ik dat zeggen?',
	d8a: '‘Ik draag iets te lang alleen. Ik ben boos op hem, en ik help hem. Ik wil het inbrengen bij supervisie. En mag een ander zijn contact worden?’',
	'd8a.1': 'Ja. Dat mag. Ik ben blij dat je het zegt voordat je omvalt.',
	'd8a.2': 'Vanavond leidt een collega de groep. Jij zegt Elias zelf gedag, en wie er nu voor hem is.',
	'd8a.coach':
		'Overdragen is geen vallen laten: zo blijf jij heel, en krijgt hij iemand die hem wel kan aankijken.',
	'd8a.phrase': 'Ik draag dit te lang alleen. Wie kan het overnemen?',
	d8b: 'Je vertelt het in de groep, zonder naam. ‘Stel: een vader van twee, hier uit de flat, slaat zijn vrouw…’',
	'd8b.1': 'Negen mannen kijken elkaar aan. Twee kijken naar Elias.',
	'd8b.2': 'Hij pakt zijn jas en zegt tegen jou, heel rustig: ‘Jij ook dus.’',
	'd8b.coach': 'Je wilde dat anderen ervan leren, maar in een kleine groep is één detail al een naam.',
	'd8b.phrase': 'Ik gebruik nooit iemands verhaal als voorbeeld.',
	'd8b.repair':
		'Wat de groep begreep, kun je niet terughalen. Hij komt thuis met schaamte en woede. Bel Veilig Thuis, nu, en 112 als er gevaar is.',
	d8c: '‘Niks. Gewoon moe.’ Je neemt je koffie en begint de avond.',
	'd8c.1': 'Goed. Je weet me te vinden.',
	'd8c.2': 'De avond gaat goed. In de auto huil je tot de ruiten beslaan.',
	'd8c.coach': 'Je bent sterk, en je hoeft het niet te bewijzen: een volle emmer loopt altijd over.',
	'd8c.repair':
		'Je belt vanuit de auto. ‘Het is wel iets. Ik draag dit te lang alleen. Ik wil het inbrengen bij supervisie.’',
	'r8.cue': 'Je zit op de bank, met een deken om je heen. De telefoon staat op de luidspreker.',
	'r8.1': 'Blij dat je belt. Morgen regelen we wie het overneemt. Vannacht hoef jij niets.',
	'later.cue': 'Je nachtkastje. Een glas water, een boek. De telefoon ligt in de gang.',
	'later.1': 'Er gaan drie maanden voorbij.',

	'open.cue': 'Elias zet stoelen klaar. Hij kijkt je aan, niet te lang.',
	'open.1':
		'Hij woont nog bij zijn broer. Er praat iemand met hem, en iemand anders met Rina. Wat zij zegt, weet jij niet.',
	'open.2':
		'Ik ga elke week. Ik kan niet zeggen dat het goed is. Ik kan wel zeggen dat ik weggelopen ben, de laatste keer.',
	'open.3': 'Jij knikt. Je vraagt niet verder. Je sliep vannacht zeven uur.',
	'open.reflection':
		'Je bleef helder: hij is een mens, en slaan moet stoppen. Je dacht aan wie thuis was, je gaf het door, en je hield zelf iets over. Of het goed blijft, weet niemand.',
	'waiting.cue': 'Je telefoon trilt om half zes ’s middags. Niet meer om half twee.',
	'waiting.1': 'Elias is van hulpverlener gewisseld. Soms komt hij, soms niet.',
	'waiting.2': 'Ik ben er nog niet. Maar ik weet wie ik ’s nachts bel. Jou niet. Dat is goed.',
	'waiting.reflection':
		'Veranderen gaat langzaam, en de kinderen kunnen niet wachten. Blijf advies vragen aan Veilig Thuis als je iets merkt. Draag het met een ander samen.',
	'closed.cue': 'De haak waar de jas van Elias hing, is leeg.',
	'closed.1': 'Elias komt niet meer. Rina ook niet. Jij hoort dat het thuis slechter gaat.',
	'closed.2': 'Je gaat er niet heen. Je belt Veilig Thuis en vertelt wat je weet, ook wat jij deed.',
	'closed.reflection':
		'Iets kwam terecht bij wie het niet mocht horen. Dat kun je niet herstellen. Jij mag fouten maken en toch de juiste stap zetten: bel, en praat met je supervisor.',

	'route.threat':
		'Is iemand bang voor wat hij doet: nu weg, naar buiten, en 112 als er gevaar is. Denkt hij aan de dood: 113. Zo’n zin is ook een teken van gevaar voor het gezin: vraag dezelfde dag advies.',
	'route.child':
		'Zag een kind het geweld: dezelfde dag advies bij Veilig Thuis, 0800-2000, ook als de ouder dat niet wil. Zeg het hem eerlijk als dat veilig kan. Vraag een kind niets.',
	'route.secrecy':
		'Beloof ook aan wie slaat geen geheimhouding. Vertel het niet rond en niet aan de partner; zeg wel dat je advies vraagt.',
	'debrief.why':
		'Op deze weg kwam gevaar eerst, zei Elias het zelf, hoorde Rina niets van jou maar kreeg zij wel haar eigen plek, en gaf jij op tijd over.',
	'debrief.question.1': 'Wat voelde je voor Elias, en wat voor Rina? Kon dat naast elkaar bestaan?',
	'debrief.question.2': 'Wanneer was je grens goed voor jou, en wanneer ook goed voor hem?',
	'debrief.question.3': 'Wat maakte het moeilijk om Rina niets te vertellen? Wat kon je haar wel geven?',
	'debrief.action':
		'Kies voor jezelf van hoe laat tot hoe laat jij bereikbaar wilt zijn. Zeg het één keer hardop als je alleen bent.',
	'grounding.1': 'Zet je voeten op de grond. Voel de vloer.',
	'grounding.2': 'Adem rustig in. Adem langer uit. Doe dit drie keer.',
	'grounding.3': 'Leg een hand op je borst. Zeg tegen jezelf: ik hoef dit niet alleen te dragen.',
	'grounding.4':
		'Blijft het zwaar? Praat met je trainer. Of bel de Luisterlijn: 088 0767 000. Denk je zelf aan de dood: bel 113, dag en nacht.',
};
