import type { ScenarioText } from '@sleutelwerk/core';

export const nl: ScenarioText = {
	title: 'De avond wordt luid',
	goal: 'Je brengt een groep tot rust die begint te schreeuwen, je neemt een dreiging serieus, en je ziet wie stil wordt.',
	who: 'Jij leidt de avond met je collega Joana. Samuel (52), Lidia (34), Mai (31) en Denis (20) zijn deelnemers. Zij zijn bedacht.',
	where: 'Een dialoogavond voor ouders, in het buurthuis. Zestien mensen in een kring.',
	note: 'Mensen schreeuwen tegen elkaar. Iemand dreigt. Van één vrouw wordt gezegd dat zij thuis niet veilig is. Je ziet geen geweld.',
	freedom:
		'Duurt ongeveer 14 minuten. Je mag stoppen, iets overslaan, of dit samen met je trainer doen. Niemand geeft je een cijfer.',
	'speaker.lidia': 'Lidia',
	'speaker.samuel': 'Samuel',
	'speaker.mai': 'Mai',
	'speaker.joana': 'Joana',
	'speaker.denis': 'Denis',
	'speaker.cousin': 'Nicht van Mai',
	'speaker.husband': 'Onbekend nummer',

	'd1.cue': 'Zestien stoelen in een kring. Mai kiest de stoel bij de deur en houdt haar jas aan.',
	'd1.1': 'Jullie maken samen de regels van de avond. Lidia steekt haar hand op.',
	'd1.2': 'Blijft alles wat wij zeggen echt in deze kamer? Beloof je dat?',
	d1a: '‘Ja. Alles blijft binnen deze vier muren. Dat beloof ik jullie.’',
	'd1a.1': 'Mooi. Dan durf ik te praten.',
	'd1a.2': 'De kring ontspant. Joana kijkt naar jou: zestien mensen, hoe wil je dat beloven?',
	'd1a.coach':
		'Je maakt het warm, maar je belooft iets namens zestien mensen, en bij gevaar kun jij het zelf niet houden.',
	'd1a.phrase': 'Ik kan niet voor iedereen beloven.',
	'd1a.repair':
		'‘Wacht, dat kan ik niet beloven. Ik vertel niets rond, en ik vraag dat ook van jullie. Vertel hier alleen wat morgen ook gezegd mag zijn. En bij gevaar haal ik hulp.’',
	d1b: '‘Ik vertel niets rond, en ik vraag dat van ons allemaal. Maar voor iedereen beloven kan ik niet. Vertel dus niet alles over jezelf. En bij gevaar haal ik hulp.’',
	'd1b.1': 'Het is even stil. Je schrijft het op het grote vel, naast: geen opnames, elkaar laten uitpraten.',
	'd1b.2': 'Goed dat je het eerlijk zegt. Dan weet ik wat ik wel en niet vertel.',
	'd1b.coach': 'Een eerlijke grens maakt een groep rustiger dan een mooie belofte.',
	'd1b.phrase': 'Ik vertel niets rond. Voor iedereen beloven kan ik niet.',
	d1c: '‘Dat weet je nooit in een groep. Je kunt beter niets persoonlijks zeggen.’',
	'd1c.1': 'Lidia trekt haar hand terug. Het blijft lang stil.',
	'd1c.2': 'Ik denk dat er ook veel wél kan. Toch?',
	'd1c.coach':
		'Het is waar en voorzichtig, maar je sluit de avond voor hij begint: geef de grens én de ruimte.',
	'd1c.repair':
		'‘Joana heeft gelijk. We praten over veel gezinnen, niet over onszelf. Ik vertel niets rond. Bij gevaar haal ik hulp.’',
	'r1.cue': 'Een paar mensen knikken. Mai houdt haar jas aan.',
	'r1.1': 'Eerlijk is eerlijk. Dan weet ik wat ik wel en niet vertel.',

	'd2.cue': 'Samuel praat met twee handen. De vrouw naast hem schuift haar stoel een stukje weg.',
	'd2.1': 'De stelling is: ‘Wie het hardst praat, krijgt gelijk.’ Samuel praat al acht minuten.',
	'd2.2':
		'Een huis is als een auto. Eén moet er sturen. Een vrouw die klaagt, maakt haar huis kapot. Zo is het.',
	'd2.thought': 'Ik word warm in mijn gezicht. Hij kon mijn vader zijn. Mag ik hem stoppen?',
	d2a: 'Je laat hem uitpraten. Hij is de oudste, en onderbreken is niet netjes.',
	'd2a.1': 'Hij praat nog vier minuten. Daarna knikt hij tevreden naar je.',
	'd2a.2': 'Drie mensen kijken op hun telefoon. Lidia tikt met haar voet, steeds sneller.',
	'd2a.coach': 'Je toont respect, en dat is goed voor hem. Maar wie niet mag praten, praat straks harder.',
	'd2a.phrase': 'Dank u. Ik wil nu drie anderen horen.',
	'd2a.repair':
		'Je steekt je hand op en glimlacht. ‘Dank u, Samuel. Uw auto onthoud ik. Nu wil ik drie anderen horen.’',
	d2b: '‘Dank u, Samuel. Dat is een sterke zin. Wie ziet het anders?’',
	'd2b.1': 'Laat maar horen. Ik ben niet bang voor een vraag.',
	'd2b.2':
		'Twee mensen lachen. Een man zegt: ‘Bij ons wisselen we het sturen af.’ Lidia gaat rechtop zitten.',
	'd2b.coach': 'Je laat hem heel, je neemt het woord terug, en de groep doet het werk.',
	'd2b.phrase': 'Dat is een sterke zin. Wie ziet het anders?',
	d2c: '‘Dat is ouderwets, meneer. Zo denken we hier niet meer.’',
	'd2c.1': 'Hier? Wie is hier? Ik woon hier ook, al twintig jaar.',
	'd2c.2': 'Twee mannen kijken naar de grond. Iemand fluistert: ‘Zo praat je niet tegen een oudere.’',
	'd2c.coach':
		'Je neemt het op voor de vrouwen, maar hij wordt klein gemaakt voor de groep, en dan gaat iemand vechten.',
	'd2c.phrase': 'Ik zie het anders. Een huis gaat kapot door klappen, niet door praten.',
	'd2c.repair':
		'‘Sorry, dat was niet netjes van mij. U woont hier net zo goed. Ik zie het anders, en ik ben benieuwd wie nog meer.’',
	'r2.cue': 'Samuel laat zijn handen zakken.',
	'r2.1': 'Goed. Laat de anderen ook maar.',

	'd3.cue': 'Lidia en Samuel staan. Stoelen schuiven weg. Mai drukt haar handen tegen haar oren.',
	'd3.1': 'Slaan, dat bedoel je! Jij noemt het sturen! Mannen zoals jij…',
	'd3.2': 'Wat weet jij van mij? Jij kunt je eigen kinderen niet eens opvoeden!',
	'd3.3': 'Vraag Mai dan! Vraag haar maar hoe het is, met zo’n stuurman thuis!',
	'd3.4': 'Iedereen schreeuwt nu. Veertien gezichten draaien naar Mai.',
	'd3.thought': 'Mijn keel zit dicht. Als ik nu niets doe, gaat dit mis.',
	d3a: 'Je roept er hard overheen: ‘Stop! Allemaal zitten! Nu!’',
	'd3a.1': 'Het is in één klap stil. Iedereen kijkt naar jou.',
	'd3a.2': 'Mai kruipt in elkaar bij jouw stem, niet bij die van Samuel.',
	'd3a.coach': 'Het werkt snel, maar wie bang is voor schreeuwen, is nu ook bang voor jou.',
	'd3a.repair':
		'Je gaat zitten en praat zacht. ‘Ik riep te hard, sorry. Vijf minuten pauze. Joana loopt met Lidia mee, ik met Samuel.’',
	d3b: 'Je staat op, één hand omhoog, en zegt laag en rustig: ‘We stoppen even. Vijf minuten pauze. Joana loopt met Lidia mee, ik met Samuel.’',
	'd3b.1': 'Je herhaalt het nog een keer, zachter. Je wacht. De eersten draaien zich om naar de thee.',
	'd3b.2': 'Lidia, kom. We gaan even naar buiten. Frisse lucht.',
	'd3b.coach': 'Je haalt de twee uit elkaar zonder te zeggen wie gelijk heeft, en niemand loopt alleen.',
	'd3b.phrase': 'We nemen vijf minuten pauze.',
	d3c: '‘Laat ze maar even. In een echte dialoog mag het botsen.’',
	'd3c.1': 'Kom maar, kom maar, zeg het in mijn gezicht!',
	'd3c.2': 'Er valt een stoel om. Een vader trekt zijn jas aan en vertrekt.',
	'd3c.coach': 'Verschil mag er zijn, maar bij schelden en wijzen naar iemand is het geen dialoog meer.',
	'd3c.phrase': 'Stop even. Zo is het niet veilig voor iedereen.',
	'd3c.repair':
		'Je gaat tussen de kring en de thee staan, hand omhoog. ‘Stop even. Vijf minuten pauze. Joana loopt met Lidia mee, ik met Samuel.’',
	'r3.cue': 'De kring valt uit elkaar in groepjes. Iemand zet de stoel weer recht.',
	'r3.1': 'Joana loopt met Lidia naar buiten. Bij de thee wordt gefluisterd.',

	'd4.cue': 'Denis staat tegen de muur. Zijn telefoon houdt hij rechtop voor zijn borst.',
	'd4.1': 'Dan zie je waarom. Denis heeft alles gefilmd.',
	'd4.2': 'Wat een avond! Dit gelooft niemand in de app.',
	'd4.thought': 'Samuel staat op de gang te wachten. Dit kan straks ook nog. Toch?',
	d4a: 'Je pakt de telefoon uit zijn hand. ‘Geef hier. Dit wis ik.’',
	'd4a.1': 'Hé! Dat is van mij! Blijf van me af!',
	'd4a.2': 'De groep kijkt weer om. Nu ben jij degene die iets afpakt.',
	'd4a.coach': 'Je beschermt de groep, maar je raakt iemand zijn spullen aan en de avond wordt weer luid.',
	'd4a.repair':
		'Je geeft hem terug. ‘Sorry, dat mocht ik niet doen. Wil jij het zelf wissen? Er staan mensen op die gevaar kunnen lopen.’',
	d4b: 'Je gaat naast hem staan, zacht: ‘Geen opnames, dat was onze regel. Wil je het nu wissen? Er staan mensen op die gevaar kunnen lopen.’',
	'd4b.1': 'Gevaar? O. Zo had ik het niet bedoeld. Wacht.',
	'd4b.2':
		'Hij wist het, ook uit de prullenbak. Je weet niet alles zeker, dus je meldt het straks aan je coördinator.',
	'd4b.coach':
		'Je zegt waarom, je maakt hem niet klein, en je doet het meteen: wat verstuurd is, komt niet terug.',
	'd4b.phrase': 'Wil je het nu wissen? Er staan mensen op die gevaar kunnen lopen.',
	d4c: 'Eerst Samuel op de gang. Over dat filmpje begin je straks wel.',
	'd4c.1': 'Je loopt langs Denis de gang op. Achter je klinkt een zacht piepje: verzonden.',
	'd4c.2': 'In drie groepen staat nu hoe Lidia naar Mai wijst.',
	'd4c.coach': 'Samuel is belangrijk en je hebt maar twee handen, maar een filmpje is in één tel weg.',
	'd4c.phrase': 'Geen opnames. Wis het nu, alsjeblieft.',
	'd4c.repair':
		'Wat verstuurd is, is verstuurd. Je kunt het niet terughalen. Zeg het meteen aan je coördinator en vraag Veilig Thuis wat dit voor Mai betekent.',
	'r4.cue': 'Denis tikt op zijn scherm en draait het naar jou toe.',
	'r4.1': 'Weg. Ook uit de prullenbak. Ik dacht dat het grappig was. Sorry.',

	'd5.cue': 'Samuel leunt met zijn vuist tegen de muur van de gang. Zijn kaak beweegt.',
	'd5.1': 'Jij en Samuel staan op de gang, bij de open deur.',
	'd5.2': 'Zij heeft mij belachelijk gemaakt. Voor iedereen. Wacht maar tot zij buiten staat.',
	'd5.thought': 'Meent hij dit? Of is het grote taal van een man die zich schaamt?',
	d5a: 'Je haalt Lidia erbij. ‘Geef elkaar een hand. Dan is het klaar.’',
	'd5a.1': 'Zij steken een hand uit. Niemand kijkt op. ‘Goed zo,’ zegt iemand.',
	'd5a.2': 'Ik deed het omdat jij het vroeg. Nu staat hij bij mijn fiets.',
	'd5a.coach':
		'Je wilt vrede in de groep, maar na een dreiging breng je mensen niet bij elkaar: Lidia heeft nu geen bescherming.',
	'd5a.phrase': 'Ik breng jullie nu niet bij elkaar.',
	'd5a.repair':
		'Die hand is gegeven. Lidia voelt zich niet beschermd, en dat draai je niet terug. Zorg dat zij niet alleen naar buiten gaat. Gevaar nu: 112.',
	d5b: '‘Ik zie dat u geraakt bent. Maar wat u zegt, klinkt als een dreiging, en dat neem ik serieus. U gaat nu naar huis. Blijft u buiten wachten, dan bel ik 112.’',
	'd5b.1': 'Een dreiging? Ik? …Mijn dochter praat al een jaar niet met mij. Daar ging het over.',
	'd5b.2': 'Hij veegt over zijn gezicht en pakt zijn jas. Je coördinator kijkt hem na tot hij om de hoek is.',
	'd5b.coach': 'Je ziet zijn pijn en je bent duidelijk over de grens: dat kan in één adem.',
	'd5b.phrase': 'Dat klinkt als een dreiging. Dat neem ik serieus.',
	d5c: '‘Ach, dat meent u niet. Kom, een kop thee, dan gaan we weer zitten.’',
	'd5c.1': 'Thee. Ja. Thee is goed.',
	'd5c.2':
		'Hij gaat weer in de kring zitten, recht tegenover de lege stoel van Lidia. Hij kijkt op zijn horloge.',
	'd5c.coach': 'Je geeft hem zijn waardigheid terug, maar een dreiging die niemand hoort, blijft bestaan.',
	'd5c.phrase': 'Wat u zei, neem ik serieus.',
	'd5c.repair':
		'Je gaat naast hem zitten. ‘Ik heb te snel thee gezegd. U zei iets wat klinkt als een dreiging. U gaat nu naar huis. Blijft u buiten wachten, dan bel ik 112.’',
	'r5.cue': 'Samuel staat op. Zijn schouders hangen.',
	'r5.1': 'Ik zou haar niets doen. Mijn dochter praat al een jaar niet met mij. Daar ging het over.',
	'r5.2': 'Je coördinator kijkt hem na tot hij om de hoek is.',

	'route.cue': 'Joana en jij staan bij de deur, met jullie hoofden dicht bij elkaar.',
	'route.1': 'Wie brengt Lidia straks weg? En wat doen we als hij daar nog staat?',
	'route.2':
		'Niemand gaat alleen naar buiten. Staat hij er en is er nu gevaar: binnen blijven en 112. Niet zelf naar hem toe.',
	'route.3':
		'Is er twijfel over wat iemand thuis te wachten staat? Dan is er Veilig Thuis, 0800-2000, dag en nacht. Advies vragen kan zonder naam.',
	'route.4':
		'En de regel van het begin blijft: wij vertellen niets rond, wij beloven geen geheim, en bij gevaar halen wij hulp.',

	'words.cue': 'Twaalf mensen zitten weer in de kring. De stoel bij de deur is leeg. Niemand praat.',
	'words.1': 'De pauze is om. Samuel is er niet meer bij. Mai staat in de gang bij haar jas.',
	'words.2': 'Een paar mensen kijken nog op hun telefoon. Het filmpje gaat rond.',
	'words.3': 'Iedereen wacht op wat jij nu zegt. Je hebt nog een kwartier.',
	'words.prompt':
		'Wat zeg je tegen de groep? Benoem wat er gebeurde zonder schuldige. Herhaal de grens. Bescherm wie genoemd werd. Vertel aan allen waar hulp is.',
	'words.model.1':
		'‘Dat was schrikken, ook voor mij. Er was veel pijn in de kamer. We denken hier verschillend. Over één ding niet: niemand wordt geslagen en niemand wordt bedreigd. Over mensen met een naam praten we niet verder, ook niet op weg naar huis.’',
	'words.model.2':
		'‘We sluiten rustig af. Voel je voeten op de vloer. Voor iedereen, mannen en vrouwen: wie thuis spanning heeft of bang is voor zichzelf of voor een ander, kan bellen met Veilig Thuis. Wij blijven nog twintig minuten.’',

	'd6.cue': 'Mai staat bij de kapstok. Haar jas is scheef dicht. Haar handen zijn wit.',
	'd6.1': 'De eersten gaan naar huis. Mai probeert langs de muur weg te komen.',
	'd6.2': 'Het is niet waar wat Lidia zei. Ik moet naar huis. Hij weet hoe laat het stopt.',
	'd6.thought': 'Iedereen heeft haar naam gehoord. Wat als iemand het hem vertelt?',
	d6a: 'Je roept haar terug in de kring. ‘Mai, gaat het? Wil je er iets over zeggen?’',
	'd6a.1': 'Nee. Nee, er is niets. Echt niet.',
	'd6a.2': 'Iedereen kijkt weer naar haar. Een vrouw legt een arm om haar heen. Mai verstijft.',
	'd6a.coach': 'Je laat zien dat je haar ziet, maar voor anderen kan zij alleen nee zeggen.',
	'd6a.repair':
		'Je draait je weg van de groep. ‘Sorry, Mai. Je hoeft niets te zeggen. Joana loopt even met je mee naar de keuken.’',
	d6b: 'Joana gaat met haar naar de keuken. Water, zitten. ‘Je hoeft niets uit te leggen. Kun je vanavond veilig naar huis? En is er iemand van wie je schrikt dat die dit hoorde?’',
	'd6b.1': 'Mai drinkt. Haar handen worden langzaam rustig. Ze denkt echt na.',
	'd6b.2':
		'Mijn nicht. Zij zat in de kring. Vanavond kan ik naar huis, denk ik. Mag ik morgen bellen, van hier?',
	'd6b.coach': 'Niemand vraagt naar haar verhaal; wel naar wat haar vanavond veilig maakt.',
	'd6b.phrase': 'Kun je vanavond veilig naar huis?',
	d6c: 'Haar nicht zit in de groep. Je vraagt: ‘Wil jij haar thuisbrengen en een beetje op haar letten?’',
	'd6c.1': 'Natuurlijk. Ik wist hier niets van. Ik bel mijn tante meteen.',
	'd6c.2': 'Mai hoort het. Al het licht gaat uit haar gezicht.',
	'd6c.coach': 'Je wilt dat zij niet alleen loopt, maar familie weet het nu, en Mai koos daar niet voor.',
	'd6c.phrase': 'Wie wil jij dat er met je meegaat?',
	'd6c.repair':
		'Haar familie weet nu wat er gezegd is. Dat kun je niet terughalen. Bel vanavond nog Veilig Thuis, en 112 als er nu gevaar is.',
	'r6.cue': 'Mai zit aan de keukentafel. Joana schenkt water in.',
	'r6.1': 'Vanavond kan ik naar huis, denk ik. Mijn nicht zat in de kring. Mag ik morgen bellen, van hier?',

	'd7.cue': 'Je staat met twee stoelen onder je arm. Je telefoon licht op.',
	'd7.1': 'Kwart voor tien. Een bericht van een nummer dat jij niet kent.',
	'd7.2': 'Het kan via de nicht zijn, of via iemand anders. Je weet het niet.',
	'd7.3': 'Onder het bericht staat het filmpje.',
	'd7.4': 'Ik ben de man van Mai. Wat is er vanavond over mij gezegd? Heeft zij gepraat?',
	'd7.thought': 'Als ik zeg dat zij niets zei, is dat toch gewoon waar? Dan is hij gerust.',
	d7a: 'Je antwoordt: ‘Maak u geen zorgen. Mai zei niets. Het was een ander die haar naam noemde.’',
	'd7a.1': 'Een ander? Wie? En wat zei die dan?',
	'd7a.2': 'Met één eerlijke zin heb je hem alles verteld.',
	'd7a.coach':
		'Je wilde haar beschermen, maar elk antwoord over haar vertelt hem iets: zeg nooit iets tegen de partner.',
	'd7a.phrase': 'Ik praat met niemand over wat er in een groep gezegd is.',
	'd7a.repair':
		'Dit bericht is gelezen. Dat kun je niet terughalen. Bel nu Veilig Thuis en vraag hoe Mai veilig kan zijn. Is er nu gevaar: 112.',
	d7b: 'Je antwoordt niet over Mai. Met je coördinator bel je Veilig Thuis om advies. Samen spreken jullie af wat hij als antwoord krijgt.',
	'd7b.1':
		'Het wordt één zin, van de coördinator: ‘Over onze avonden praten wij met niemand, dat geldt voor iedereen.’',
	'd7b.2':
		'Veilig Thuis denkt mee over Mai: wat is vanavond een teken van gevaar, en hoe kan zij morgen veilig bellen.',
	'd7b.coach': 'Een regel voor iedereen verraadt niemand, en jij beslist dit niet alleen.',
	'd7b.phrase': 'Over onze avonden praten wij met niemand. Dat geldt voor iedereen.',
	d7c: 'Je zet je telefoon uit. Hier ga jij niet op antwoorden, en klaar.',
	'd7c.1': 'Je zegt niets wat Mai kan schaden. Dat is goed.',
	'd7c.2': 'Maar zij is vanavond misschien in gevaar, en alleen jij weet van dit bericht.',
	'd7c.coach': 'Niet antwoorden beschermt haar; er alleen mee blijven niet: vraag vanavond nog advies.',
	'd7c.repair':
		'Je zet hem weer aan. Je antwoordt nog steeds niet, maar je belt je coördinator en samen bellen jullie Veilig Thuis.',
	'r7.cue': 'Je zit op de rand van een tafel, de telefoon aan je oor. Joana luistert mee.',
	'r7.1':
		'Veilig Thuis denkt mee: wat is vanavond een teken van gevaar, en hoe kan Mai morgen veilig bellen.',

	'd8.cue': 'De laatste kopjes staan op het aanrecht. Joana leunt met haar rug tegen de koelkast.',
	'd8.1': 'Het is half elf. Jullie benen zijn zwaar.',
	'd8.2': 'Ik tril nog. Jij?',
	'd8.thought': 'Het is mijn schuld. Een goede leider had dit zien aankomen.',
	d8a: '‘Ik ook. Tien minuten, jij en ik. Wat zagen we? Wat voelden we? Wat doen we de volgende keer eerder?’',
	'd8a.1': 'Ik zag Mai al bij de eerste zin. Ik had haar een knikje kunnen geven.',
	'd8a.2': 'Jullie lachen zelfs even. Volgende week brengen jullie de avond in bij intervisie, zonder namen.',
	'd8a.coach': 'Napraten met z’n tweeën is geen luxe: zo leer je, en zo neem je het niet mee in bed.',
	'd8a.phrase': 'Wat zagen we, wat voelden we, wat doen we de volgende keer?',
	d8b: '‘Gaat wel. Ga jij maar, ik ruim op.’ Je wilt alleen zijn.',
	'd8b.1': 'De stilte is fijn. Je veegt de hele zaal.',
	'd8b.2': 'Om twee uur ’s nachts hoor je de stemmen weer. In je hoofd had jij elke keer de verkeerde zin.',
	'd8b.coach': 'Stilte kan goed doen, maar een avond die je alleen draagt, wordt elke nacht groter.',
	'd8b.repair':
		'Je zet de bezem weg. ‘Wacht, Joana. Blijf nog tien minuten. Ik wil dit niet alleen mee naar huis nemen.’',
	'r8.cue': 'Jullie zitten naast elkaar op twee stoelen die nog niet gestapeld zijn.',
	'r8.1': 'Gelukkig. Ik ook niet. Ik zag Mai al bij de eerste zin. Jij?',
	'home.cue': 'Je wacht op de bus. Je adem maakt wolkjes. Voor het eerst vanavond praat niemand.',
	'home.1': 'In je hoofd gaat de avond door. Er is één stem die streng is voor jou.',
	'home.prompt': 'Wat zou je nu tegen een vriend zeggen die deze avond had geleid? Zeg dat tegen jezelf.',
	'home.model.1':
		'‘Het was een moeilijke avond. Je bleef staan en je keek naar wie stil was. Nu mag het even donker zijn.’',

	'later.cue': 'Het grote vel met de regels hangt weer aan de muur.',
	'later.1': 'Een maand later is er weer een avond.',

	'open.cue':
		'Veertien stoelen. Samuel schuift er zelf een bij. Mai heeft haar jas over de leuning gehangen.',
	'open.1': 'Samuel heeft eerst met jou en de coördinator gesproken. Lidia vond goed dat hij komt.',
	'open.2': 'Ik wil sorry zeggen. Voor het dreigen. Daar mag niemand om lachen.',
	'open.3': 'Na afloop blijft Mai even bij de thee. ‘Die telefoon van hier,’ vraagt ze, ‘staat die er nog?’',
	'open.reflection':
		'De avond liep uit de hand, en jij hield hem toch vast. Je zag de luide mensen én wie stil werd. Of het thuis bij Mai beter gaat, weet je niet. Zij weet wel waar de telefoon staat.',
	'waiting.cue': 'Negen stoelen. De stoel bij de deur is leeg.',
	'waiting.1': 'Er komen minder mensen. Lidia is er wel. Mai niet.',
	'waiting.2': 'We bellen haar niet. Morgen vragen we Veilig Thuis nog eens wat wijs is.',
	'waiting.reflection':
		'Na een luide avond blijven mensen soms weg. Dat is niet altijd jouw schuld. Begin opnieuw met de regels, en blijf advies vragen over wie je mist.',
	'closed.cue': 'De kring is klein. Er wordt gefluisterd, tot jij binnenkomt.',
	'closed.1': 'Mai komt niet meer. Haar nicht ook niet. Het verhaal gaat rond.',
	'closed.2':
		'Jij gaat niet langs. Met je coördinator vertel je Veilig Thuis wat er gebeurd is, ook wat er misging.',
	'closed.reflection':
		'Haar naam kwam terecht waar hij gevaarlijk is. Dat kun je niet herstellen. Eerlijk vertellen aan mensen die kunnen helpen, kan nog wel. Zorg ook voor jezelf.',

	'route.threat':
		'Dreigt iemand in een groep: haal mensen uit elkaar, neem de dreiging serieus, laat niemand alleen gaan. Nu gevaar: binnen blijven of weg, en 112. Anders: Veilig Thuis, 0800-2000.',
	'route.secrecy':
		'Beloof een groep geen geheimhouding. Vertel niets rond, vraag dat van iedereen, en zeg vooraf dat je bij gevaar hulp haalt. Tegen een partner of familie zeg je niets.',
	'debrief.why':
		'Op deze weg kwam er rust zonder winnaar, werd een dreiging gehoord, en keek je het langst naar wie het minst zei.',
	'debrief.question.1': 'Wie zag jij het eerst: de mensen die schreeuwden, of Mai? Waardoor?',
	'debrief.question.2': 'Wanneer is het nog verschil van mening, en wanneer stop je de avond?',
	'debrief.question.3':
		'Wat voelde je in je lichaam toen het luid werd? Wat hielp je om laag en rustig te praten?',
	'debrief.action':
		'Kies voor jezelf één korte zin waarmee jij een luide groep stopt. Zeg hem hardop, laag en langzaam, als je alleen bent.',
	'grounding.1': 'Zet je voeten op de grond. Voel de vloer.',
	'grounding.2': 'Adem rustig in. Adem langer uit. Doe dit drie keer.',
	'grounding.3': 'Luister. Noem in stilte drie zachte geluiden die je nu hoort.',
	'grounding.4': 'Blijft het zwaar? Praat met je trainer. Of bel de Luisterlijn: 088 0767 000.',
};
