import type { ServiceText } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../ids.ts';

/** The help services in Polish; a service that is missing here is shown in Dutch. */
export const text: Partial<Record<string, ServiceText>> = {
	[SERVICE_IDS.emergency]: {
		name: '112: niebezpieczeństwo teraz',
		whatTheyDo: 'Policja, straż pożarna i pogotowie. W dzień i w nocy. Gdy teraz jest niebezpieczeństwo.',
		whatHappens:
			'Jeśli możesz, idź najpierw w bezpieczne miejsce. Zadzwoń. Powiedz, gdzie jesteś i co się dzieje. Zapytają, czy potrzebna jest policja, straż pożarna czy pogotowie. Potem wyślą pomoc.',
		whomTheyTell:
			'Policja przyjedzie do ciebie. Są dzieci? Wtedy policja prawie zawsze mówi o tym Veilig Thuis. To nie znaczy, że twoje dzieci muszą opuścić dom. Przy ciężkiej przemocy policja może działać dalej, także gdy nie składasz zawiadomienia.',
	},
	[SERVICE_IDS.veiligThuis]: {
		name: 'Veilig Thuis („Bezpiecznie w domu”)',
		whatTheyDo:
			'Rada i pomoc przy przemocy w domu wobec dorosłych, osób starszych i dzieci. Dla osób, które jej doznają, dla osób, które się martwią, i dla osób, które stosują przemoc. Także przy przemocy w imię honoru, przymusie do ślubu i obrzezaniu dziewczynek. Dla kobiet i mężczyzn.',
		whatHappens:
			'Dzwonisz i mówisz, w jakiej miejscowości mieszkasz. Potem rozmawiasz z kimś ze swojego regionu. Ta osoba słucha, zadaje pytania i myśli razem z tobą. Nie musisz podawać imienia ani nazwiska. Na czacie używasz wymyślonego imienia, a czat jest tylko dla rady. Numeru nie ma na rachunku. Jest jednak na liście połączeń w twoim telefonie.',
		whomTheyTell:
			'Prosisz tylko o radę? Można bez podawania imion i nazwisk. Do pomocy od innych proszą cię o zgodę. Po zgłoszeniu mówią rodzicom, że sprawa jest badana. Osoba, która zgłasza, może pozostać nieznana dla rodziny. Rodzina nie chce pomocy, a dziecko nie jest bezpieczne? Wtedy mogą zwrócić się do Rady Ochrony Dzieci. Tylko sędzia do spraw dzieci decyduje, czy dziecko będzie mieszkać gdzie indziej. Czy przy dużym niebezpieczeństwie mogą coś zrobić bez twojej zgody, tego nie wiemy na pewno. Najpierw o to zapytaj, bez podawania imienia i nazwiska.',
	},
	[SERVICE_IDS.sexualViolenceCentre]: {
		name: 'Centrum Seksueel Geweld (Centrum pomocy po przemocy seksualnej)',
		whatTheyDo:
			'Pomoc po napaści seksualnej lub gwałcie: opieka dla twojego ciała, pomoc w tym, co czujesz, i, jeśli chcesz, badanie śladów. Centra są w całym kraju.',
		whatHappens:
			'Zadzwoń tak szybko, jak możesz. W pierwszych siedmiu dniach mogą zrobić najwięcej. Ktoś wyjaśni, co jest możliwe i gdzie. Nie musisz najpierw iść na policję. Minęło więcej czasu? Możesz zadzwonić w godzinach pracy.',
		whomTheyTell:
			'Dostaniesz pomoc także bez zawiadomienia policji. Lekarze mówią coś policji tylko za twoją zgodą albo gdy wymaga tego prawo lub duże niebezpieczeństwo. Nie wiemy, czy można dzwonić bez podawania imienia i nazwiska. Zapytaj na początku.',
	},
	[SERVICE_IDS.kindertelefoon]: {
		name: 'De Kindertelefoon (telefon dla dzieci)',
		whatTheyDo:
			'Dla dzieci i młodzieży od 8 do 18 lat. O wszystkim: dom, kłótnie, bicie, miłość, szkoła. Telefon lub czat. Codziennie od godziny 11 do 21.',
		whatHappens:
			'Rozmawiasz z wolontariuszem, który się tego uczył. Słucha i myśli razem z tobą. Nie musisz podawać imienia ani nazwiska. Ty wybierasz, co mówisz, i zawsze możesz przestać.',
		whomTheyTell:
			'Możesz rozmawiać bez podawania imienia i nazwiska. Nie mamy źródła, które mówi, kiedy mimo to muszą kogoś powiadomić. Śmiało zapytaj o to na początku.',
	},
	[SERVICE_IDS.suicidePrevention]: {
		name: '113 zapobieganie samobójstwom',
		whatTheyDo:
			'Dla osób, które myślą o samobójstwie, i dla osób, które boją się, że zrobi to ktoś inny. W dzień i w nocy, telefon lub czat.',
		whatHappens:
			'Rozmawiasz z kimś, kto nie boi się twoich myśli. Słucha i szuka razem z tobą tego, co teraz pomoże. Nie musisz podawać imienia ani nazwiska. Czy twoje życie jest teraz w niebezpieczeństwie? Zadzwoń pod 112.',
		whomTheyTell:
			'Można dzwonić i pisać na czacie bez podawania imienia i nazwiska. Nie mamy źródła, które mówi, kiedy mimo to muszą kogoś powiadomić. Zapytaj na początku. Numer zostaje na liście połączeń w twoim telefonie.',
	},
	[SERVICE_IDS.police]: {
		name: 'Policja, nic nagłego',
		whatTheyDo:
			'Do pytań i zgłoszeń, gdy teraz nie ma niebezpieczeństwa. Jest niebezpieczeństwo? Zadzwoń pod 112.',
		whatHappens:
			'Możesz powiedzieć, co się stało. Zgłoszenie (melding) to tylko informacja. Przez zawiadomienie (aangifte) prosisz o karę za to, co zrobiono. Możesz najpierw zadać pytania, a potem zdecydować.',
		whomTheyTell:
			'Przy ciężkiej przemocy policja może działać dalej, także bez zawiadomienia. Są dzieci? Wtedy policja prawie zawsze mówi o tym Veilig Thuis. Nie masz dokumentów? Powinno być możliwe bezpieczne złożenie zawiadomienia, ale nie zawsze tak było. Najpierw poproś o radę adwokata lub Veilig Thuis, bez podawania imienia i nazwiska.',
	},
	[SERVICE_IDS.consularAbroad]: {
		name: 'Nederland Wereldwijd: pomoc za granicą',
		whatTheyDo:
			'Dla osób, które porzucono za granicą albo które muszą tam wziąć ślub. Łączysz się z ministerstwem i ambasadą.',
		whatHappens:
			'Skontaktuj się, gdy nikt nie słyszy. Niech ludzie wokół ciebie nie zauważą, że szukasz pomocy. Pracownicy doradzają i organizują kontakt z ambasadą. Jesteś jeszcze w Holandii? Spróbuj zostać. Jeśli się nie uda, zrób kopie dokumentów i powiedz o tym komuś, komu ufasz.',
		whomTheyTell:
			'Współpracują z instytucjami w Holandii. Nie wiemy, co mówią władzom tamtego kraju. Najpierw o to zapytaj. Ich możliwości mają granice, zwłaszcza przy osobach niepełnoletnich i osobach z dwoma obywatelstwami.',
	},
	[SERVICE_IDS.doktersVanDeWereld]: {
		name: 'Dokters van de Wereld („Lekarze Świata”)',
		whatTheyDo:
			'Pomoc w znalezieniu lekarza, także bez dokumentów pobytowych. Do Zorgcafés (kawiarni zdrowia) można przyjść bez umawiania. Pracują tam ludzie, którzy być może mówią w twoim języku.',
		whatHappens:
			'Nagrywasz wiadomość. Oddzwaniają w ciągu kilku dni roboczych. Czy ktoś inny może odebrać twój telefon? Wtedy lepiej napisz e-mail albo poproś, żeby dzwonili na bezpieczny numer. W nagłej potrzebie: zadzwoń pod 112. Pomoc jest bezpłatna.',
		whomTheyTell:
			'Mówią: twoje dane dajemy tylko innym pracownikom ochrony zdrowia i tylko jeśli to potrzebne.',
	},
	[SERVICE_IDS.mensShelter]: {
		name: 'Schronienie dla mężczyzn',
		whatTheyDo:
			'Bezpieczne miejsce dla mężczyzn, którzy doznają przemocy w domu, od rodziny, w imię honoru lub z powodu handlu ludźmi.',
		whatHappens:
			'Zadzwoń do Veilig Thuis. Sprawdzą z tobą, czy schronienie jest odpowiednie. W 2018 roku prawie zawsze brakowało miejsc. Zapytaj też, co jest możliwe, gdy nie ma miejsca.',
		whomTheyTell:
			'W Veilig Thuis możesz najpierw poprosić o radę bez podawania imienia i nazwiska. Do miejsca potrzebują jednak danych. Nie wiemy, komu schronienie je przekazuje.',
	},
	[SERVICE_IDS.stopItNow]: {
		name: 'Stop it Now',
		whatTheyDo:
			'Dla osób, które martwią się o swoje uczucia seksualne lub zachowanie wobec niepełnoletnich, i dla osób, które martwią się o kogoś innego.',
		whatHappens:
			'Rozmawiasz z kimś, kto nie osądza i myśli razem z tobą. Nie musisz podawać imienia ani nazwiska. Numer pochodzi ze starszego źródła. Najpierw sprawdź na ich stronie, czy jest jeszcze dobry.',
		whomTheyTell:
			'Można dzwonić bez podawania imienia i nazwiska. Nie mamy źródła, które mówi, kiedy muszą kogoś powiadomić, na przykład gdy dziecko jest w niebezpieczeństwie. Zapytaj na początku.',
	},
	[SERVICE_IDS.helpwanted]: {
		name: 'Helpwanted',
		whatTheyDo:
			'Pomoc, gdy ktoś pokazuje innym twoje nagie zdjęcia lub tym grozi, albo w internecie grozi ci, śledzi cię lub szantażuje.',
		whatHappens:
			'Piszesz na czacie lub dzwonisz. Ktoś słucha i mówi, co możesz teraz zrobić. Mogą pomóc usunąć zdjęcia z internetu. Zachowaj wiadomości jako dowód.',
		whomTheyTell:
			'Kontakt jest bezpłatny i możliwy bez podawania imienia i nazwiska. Jeśli wypełniasz formularz, dostają dane, które podasz. Nie wiemy, kiedy muszą kogoś powiadomić.',
	},
	[SERVICE_IDS.fierChat]: {
		name: 'Chat met Fier',
		whatTheyDo:
			'Czat o przemocy ze strony osoby, od której zależysz: w domu, w związku, ze strony „loverboya” (kogoś, kto rozkochuje, żeby wykorzystać), w imię honoru lub o przemocy seksualnej.',
		whatHappens:
			'Piszesz na czacie z pracownikiem pomocy. Nie musisz podawać imienia ani nazwiska i ty decydujesz, co mówisz. Strona miała przycisk szybkiego wyjścia i wyjaśnienie, jak ukryć odwiedziny. Głównie wieczorem; dokładnych godzin nie znamy.',
		whomTheyTell:
			'W 2018 roku Fier mówiło: wszystko dzieje się za twoją zgodą. Czy tak jest też przy dużym niebezpieczeństwie, nie wiemy. Zapytaj na początku.',
	},
	[SERVICE_IDS.luisterlijn]: {
		name: 'De Luisterlijn (linia wysłuchania)',
		whatTheyDo: 'Ktoś, kto wysłucha każdego, w dzień i w nocy. Także gdy czujesz samotność lub smutek.',
		whatHappens:
			'Dzwonisz, a przeszkolony wolontariusz słucha. Nie daje rozwiązania, ale daje czas i uwagę. Można też pisać na czacie i e-mailem; to jest przez ich stronę. Wieczorem linia może być zajęta.',
		whomTheyTell:
			'Możesz dzwonić bez podawania imienia i nazwiska. Nie mamy źródła, które mówi, czy kiedykolwiek muszą kogoś powiadomić. Rozmowa kosztuje prawdopodobnie zwykłą stawkę.',
	},
	[SERVICE_IDS.victimSupport]: {
		name: 'Slachtofferhulp Nederland (pomoc dla ofiar)',
		whatTheyDo:
			'Pomoc po przestępstwie: wysłuchanie, wyjaśnienie zawiadomienia i sprawy w sądzie oraz pomoc w uzyskaniu odszkodowania.',
		whatHappens:
			'Dzwonisz lub zgłaszasz się na stronie. Pracownik słucha i ustala z tobą, czego potrzebujesz. Pomoc jest bezpłatna. Połączenie z numerem 0900 jednak kosztuje.',
		whomTheyTell:
			'Inni mogą cię zgłosić, jeśli się zgadzasz. Nie wiemy, komu jeszcze przekazują to, co mówisz, ani czy można dzwonić bez podawania imienia i nazwiska. Zapytaj na początku.',
	},
	[SERVICE_IDS.forcedMarriageCentre]: {
		name: 'Centrum do spraw przymusowych ślubów i porzucenia za granicą (LKHA)',
		whatTheyDo:
			'Wiedza i rada, gdy ktoś musi wziąć ślub lub został porzucony za granicą. Głównie dla pracowników pomocy. Ofiary w Holandii idą do Veilig Thuis.',
		whatHappens:
			'Jesteś za granicą albo nigdzie nie masz zameldowania? Wtedy mogą pomóc także tobie. Współpracują z ambasadą. Pomoc za granicą ma granice, zwłaszcza gdy nie masz pełnoletności lub masz dwa obywatelstwa. Dlatego lepiej szukać pomocy przed wyjazdem.',
		whomTheyTell:
			'Naradzają się z instytucjami takimi jak ambasada i Veilig Thuis. Nie wiemy, co mogą przekazać bez twojej zgody. Najpierw o to zapytaj.',
	},
	[SERVICE_IDS.legalHelpdesk]: {
		name: 'Juridisch Loket (biuro porad prawnych)',
		whatTheyDo:
			'Wyjaśnia twoje prawa, na przykład przy rozwodzie, najmie, pracy lub pieniądzach. Osobista rada jest dla osób z niskim dochodem.',
		whatHappens:
			'Na stronie są wyjaśnienia, które każdy może czytać bezpłatnie. Z niskim dochodem możesz porozmawiać z prawnikiem. Wyjaśni, co możesz zrobić i czy potrzebujesz adwokata.',
		whomTheyTell:
			'Stronę można czytać bez podawania imienia i nazwiska. Do rozmowy zwykle pytają o twoje dane. Nie wiemy, komu je przekazują. Najpierw o to zapytaj.',
	},
	[SERVICE_IDS.mindKorrelatie]: {
		name: 'MIND Korrelatie',
		whatTheyDo: 'Pomoc przy smutnych myślach, lęku, stresie, kłótniach w domu lub po tym, co cię spotkało.',
		whatHappens:
			'Rozmawiasz z psychologiem lub pracownikiem socjalnym. Ta osoba myśli razem z tobą i szuka z tobą odpowiedniej pomocy. Można dzwonić, pisać na czacie, przez WhatsApp i e-mailem. W dni robocze; dokładnych godzin nie znamy.',
		whomTheyTell:
			'Możesz nie podawać imienia ani nazwiska. Piszą, że ich pracownicy mają obowiązek zachowania tajemnicy. Gdy życie jest bezpośrednio w niebezpieczeństwie, mogą mimo to wezwać pomoc. Przez WhatsApp widzą twój numer.',
	},
	[SERVICE_IDS.femmesForFreedom]: {
		name: 'Femmes for Freedom',
		whatTheyDo:
			'Pomoc dla kobiet, które muszą wziąć ślub, którym nie wolno się rozwieść lub które są przetrzymywane w domu.',
		whatHappens:
			'O pomoc prosisz przez ich stronę. Dostajesz bezpłatne informacje i rady o swoich prawach. Czasem jest osoba, która ci towarzyszy. Kierują cię też do innych.',
		whomTheyTell:
			'Nie mamy źródła, które mówi, komu przekazują twoją historię. Zapytaj o to, zanim podasz, jak się nazywasz.',
	},
	[SERVICE_IDS.comensha]: {
		name: 'CoMensha',
		whatTheyDo:
			'Pomoc przy handlu ludźmi: gdy ktoś jest zmuszany do pracy, seksu lub przestępstwa. Szukają też schronienia dla dorosłych.',
		whatHappens:
			'Możesz dzwonić w swojej sprawie lub w sprawie kogoś innego. Pracownik zadaje pytania i mówi, jaka pomoc jest możliwa. Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112. Ofiara ma mniej niż 18 lat? Wtedy pomaga opieka nad młodzieżą (jeugdzorg).',
		whomTheyTell:
			'CoMensha liczy ofiary i przekazuje liczby bez nazwisk. Inne służby, takie jak policja, muszą zgłaszać ofiary do CoMensha. Najpierw zapytaj, co o tobie zapisują.',
	},
	[SERVICE_IDS.crimeAnonymous]: {
		name: 'Meld Misdaad Anoniem (zgłoś przestępstwo anonimowo)',
		whatTheyDo:
			'Tu mówisz, co wiesz o przestępstwie, bez podawania imienia i nazwiska. Nie do nagłych spraw i nie po pomoc.',
		whatHappens:
			'Dzwonisz lub wypełniasz coś w internecie. Zapisują, co wiesz. Nie można tu złożyć zawiadomienia i zwykle nie dowiesz się, co się z tym dzieje.',
		whomTheyTell:
			'Informacja idzie do policji lub innej służby, bez twojego nazwiska. Nie widzą twojego numeru. Tylko ty o tym wiesz? Powiedz to, bo wtedy ktoś może zgadnąć, że chodzi o ciebie.',
	},
	[SERVICE_IDS.labourInspection]: {
		name: 'Nederlandse Arbeidsinspectie (inspekcja pracy)',
		whatTheyDo:
			'Tu zgłaszasz wyzysk w pracy: brak zapłaty, groźby, zabrany paszport, spanie w miejscu pracy.',
		whatHappens:
			'Mówisz, co się dzieje w pracy. Można bez podawania imienia i nazwiska. Inspekcja sprawdza, czy zacznie badać sprawę. Ona ściga przestępstwa, nie udziela pomocy. Po pomoc możesz zadzwonić do CoMensha.',
		whomTheyTell:
			'Nie wiemy, co przekazują innym służbom. Nie masz dokumentów? Najpierw poproś o radę bez podawania imienia i nazwiska.',
	},
	[SERVICE_IDS.refugeeCouncil]: {
		name: 'VluchtelingenWerk Nederland (pomoc dla uchodźców)',
		whatTheyDo: 'Wyjaśnienia i wsparcie dla ludzi, którzy uciekli, w procedurze azylowej i po niej.',
		whatHappens:
			'Na stronie znajdziesz miejsce blisko ciebie. Pracownik lub wolontariusz wyjaśnia, jak przebiega procedura. Jest mniej pieniędzy niż dawniej: od 2025 roku część pomocy się kończy. Do pytania o zezwolenie po przemocy potrzebny jest adwokat.',
		whomTheyTell:
			'Nie wiemy, komu przekazują to, co mówisz. Najpierw o to zapytaj. Pracuje tam ktoś, kto zna twoją rodzinę? Możesz poprosić o inną osobę.',
	},
	[SERVICE_IDS.switchboard]: {
		name: 'Switchboard (COC)',
		whatTheyDo:
			'Do pytań o to, kogo kochasz i kim jesteś: lesbijka, gej, bi, trans, interpłciowość, albo gdy jeszcze tego nie wiesz.',
		whatHappens:
			'Na stronie widzisz, jak możesz dzwonić, pisać e-mail lub na czacie. Wolontariusz słucha bez oceniania i wskazuje ci drogę.',
		whomTheyTell:
			'Nie mamy źródła, które mówi, czy trzeba podać imię i nazwisko i kiedy muszą kogoś powiadomić. Zapytaj na początku. Nigdy nie mów innym tego, co ktoś ci o tym powierza: to może być niebezpieczne.',
	},
	[SERVICE_IDS.ease]: {
		name: '@ease, dla młodzieży',
		whatTheyDo: 'Można przyjść lub pisać na czacie, dla osób od 12 do 25 lat. O wszystkim, co cię gnębi.',
		whatHappens:
			'Rozmawiasz z młodymi wolontariuszami, którzy się tego uczyli. Nie trzeba się umawiać ani mieć skierowania. W tle jest pracownik pomocy. Gdzie i kiedy można przyjść, jest na ich stronie.',
		whomTheyTell:
			'Nie pytają, jak się nazywasz, i nie zakładają akt. Nie mamy źródła, które mówi, kiedy mimo to muszą kogoś powiadomić. Śmiało o to zapytaj.',
	},
	[SERVICE_IDS.focalPointCutting]: {
		name: 'Focal Point: obrzezanie dziewczynek (Pharos)',
		whatTheyDo:
			'Wiedza o obrzezaniu dziewczynek i o opiece dla kobiet, które są obrzezane. Pharos współpracuje z osobami kluczowymi z FSAN.',
		whatHappens:
			'Na stronie są wyjaśnienia i ulotki. Z pytaniem o dziewczynkę lub o siebie możesz też iść do lekarza młodzieży (jeugdarts), GGD lub Veilig Thuis. W różnych miejscach są godziny przyjęć dla obrzezanych kobiet.',
		whomTheyTell:
			'Stronę można czytać bez podawania imienia i nazwiska. Myślisz, że dziewczynce grozi niebezpieczeństwo? Nie rozmawiaj najpierw z rodzicami. Poproś Veilig Thuis o radę, można bez podawania imion i nazwisk.',
	},
	// FairWork
	'680a4756-4833-4c71-86fd-37d73e2cd82b': {
		name: 'FairWork',
		whatTheyDo:
			'Rada dla ludzi z innych krajów, którzy są w pracy wyzyskiwani lub pod presją. Także bez dokumentów pobytowych.',
		whatHappens:
			'Na stronie jest napisane, jak się skontaktować. Słuchają i sprawdzają z tobą, co jest możliwe. W 2018 roku ich wolontariusze mówili w piętnastu językach.',
		whomTheyTell:
			'W 2024 roku FairWork mówiło: zgłaszamy tylko wtedy, gdy w pełni się zgadzasz. Chyba że jest zagrożenie życia. Zapytaj, co to znaczy dla ciebie, zanim podasz, jak się nazywasz.',
	},
	// LGBT Asylum Support
	'69ffd3e0-65df-4859-b403-a66418837f81': {
		name: 'LGBT Asylum Support',
		whatTheyDo:
			'Wsparcie dla osób ubiegających się o azyl, które są lesbijkami, gejami, osobami biseksualnymi, transpłciowymi lub interpłciowymi. Przez całą procedurę azylową.',
		whatHappens:
			'Na stronie jest napisane, jak się skontaktować. Pomagają opowiedzieć twoją historię w procedurze. Łączą cię z innymi. To ostatnie pochodzi ze starszego źródła.',
		whomTheyTell:
			'Piszą, że łączą ludzi ze sobą w bezpieczny sposób. Nie wiemy, komu przekazują to, co mówisz. Najpierw o to zapytaj.',
	},
	// Roze in Blauw (politie)
	'29f87fdc-1710-47e7-8419-6f2c481016df': {
		name: 'Roze in Blauw (policja)',
		whatTheyDo:
			'Policjanci dla osób, które są lesbijkami, gejami, osobami biseksualnymi, transpłciowymi lub interpłciowymi i doznają przemocy lub gróźb. Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112.',
		whatHappens:
			'Zadzwoń pod zwykły numer policji i zapytaj o Roze in Blauw. Możesz też iść na każdy komisariat. Zgłoszenie (melding) to informacja. Przez zawiadomienie (aangifte) prosisz o karę. Możesz najpierw zadać pytania, a potem zdecydować.',
		whomTheyTell:
			'Zgłoszenie jest możliwe bez podawania imienia i nazwiska, zawiadomienie nie. Przy ciężkiej przemocy policja może działać dalej, także bez zawiadomienia. Nie masz dokumentów albo twoja rodzina nie może się dowiedzieć? Najpierw poproś o radę adwokata lub Veilig Thuis, bez podawania imienia i nazwiska.',
	},
	// Alles Oké? Supportlijn
	'0b1b8c87-71ed-4a43-a832-dd36430dc792': {
		name: 'Alles Oké? Supportlijn (linia wsparcia)',
		whatTheyDo:
			'Ktoś do rozmowy dla osób od 18 do 25 lat. O stresie, smutku, samotności i o wszystkim, co cię gnębi.',
		whatHappens:
			'Dzwonisz lub piszesz na czacie z wolontariuszem, który się tego uczył. Słucha i nie osądza. Jeśli chcesz, myśli z tobą, co możesz zrobić. W 2021 roku linia była otwarta codziennie od 14.00 do 22.00.',
		whomTheyTell:
			'Nie musisz podawać imienia ani nazwiska. Nie wiemy, kiedy mimo to muszą kogoś powiadomić. Śmiało o to zapytaj. Numer jest jednak na liście połączeń w twoim telefonie.',
	},
	// Meldpunt Zorgwekkend Gedrag
	'68ae3626-f969-464f-9c47-b054a85601ab': {
		name: 'Meldpunt Zorgwekkend Gedrag (obawy o czyjeś zachowanie)',
		whatTheyDo:
			'Gdy martwisz się o kogoś, kto jest zagubiony psychicznie lub nie może już o siebie zadbać. Nie do nagłych spraw. Jest niebezpieczeństwo? Zadzwoń pod 112. Chodzi o przemoc? Zadzwoń do Veilig Thuis.',
		whatHappens:
			'Połączą cię z punktem zgłoszeń blisko ciebie. Tam dają radę. Jeśli trzeba, szukają pomocy dla tej osoby. W 2020 roku większość punktów była otwarta tylko w godzinach pracy.',
		whomTheyTell:
			'Mogą włączyć innych pracowników pomocy. Nie wiemy, czy można dzwonić bez podawania imienia i nazwiska ani czy ta osoba dowie się, kto dzwonił. Zapytaj na początku.',
	},
	// Discriminatie.nl
	'2627c0ad-1fd3-4cda-90eb-112ec89510f6': {
		name: 'Discriminatie.nl (pomoc przy dyskryminacji)',
		whatTheyDo:
			'Dla osób dyskryminowanych, na przykład z powodu koloru skóry, wieku lub niepełnosprawności. Słuchają, wyjaśniają twoje prawa i pomagają w następnym kroku.',
		whatHappens:
			'Dzwonisz lub wchodzisz na stronę. Pracownik z twojego regionu słucha i sprawdza z tobą, co jest możliwe. Chodzi o przemoc w domu? Zadzwoń wtedy do Veilig Thuis.',
		whomTheyTell:
			'Nie wiemy, komu przekazują to, co mówisz, ani czy można dzwonić bez podawania imienia i nazwiska. Zapytaj na początku.',
	},
};
