const DANGER =
	'Teraz jest niebezpiecznie? Jeśli możesz, odejdź tam, gdzie są ludzie. Zadzwoń pod 112 i powiedz, gdzie jesteś.';
const NO_NAME = 'Żeby dostać radę, nie musisz podawać imienia ani nazwiska.';
const NOTES =
	'Zapisz, co było widać i słychać i którego dnia. Nie pisz, co myślisz. Trzymaj notatki tam, gdzie inni ich nie przeczytają.';

/** What one can do now, in Polish. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger': DANGER,
	'self-advice': `Teraz nie jest niebezpiecznie? Zadzwoń do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. ${NO_NAME} Dzwoń z telefonu, do którego nikt inny nie zagląda.`,
	'self-doctor':
		'Masz ranę albo ktoś ściskał ci gardło? Niech obejrzy cię lekarz, nawet jeśli nic nie widać. W nagłym wypadku: 112.',
	'self-forced-sex-help':
		'Doszło do seksu wbrew twojej woli? Zadzwoń do Centrum Seksueel Geweld (Centrum pomocy po przemocy seksualnej): 0800-0188. Pomoc działa najlepiej w pierwszych siedmiu dniach. Później też możesz zadzwonić.',
	'self-plan':
		'Samo odejście od partnera może być niebezpiecznym momentem. Teraz nie ma niebezpieczeństwa? Zrób więc najpierw z Veilig Thuis plan swojego bezpieczeństwa.',
	'self-one-person':
		'Powiedz o tym jednej osobie, której ufasz i która nie rozmawia z twoim partnerem ani rodziną. Najpierw zapytaj, co ta osoba zrobi z tym, co jej powiesz.',
	'self-interpreter':
		'Słabo mówisz po niderlandzku? Poproś o tłumacza. Niech nie tłumaczy twoje dziecko, rodzina ani znajomy.',

	'young-danger': DANGER,
	'young-talk':
		'Chcesz porozmawiać? Kindertelefoon (telefon dla dzieci) jest dla dzieci i młodzieży od 8 do 18 lat: 0800-0432, bezpłatnie i bez podawania imienia i nazwiska.',
	'young-advice': `Zadzwoń albo poproś kogoś dorosłego, żeby zadzwonił do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. ${NO_NAME}`,
	'young-adult':
		'Powiedz o tym dorosłej osobie, której ufasz, na przykład w szkole. Najpierw zapytaj, komu ta osoba musi to powiedzieć.',
	'young-before-trip':
		'Boisz się wyjazdu? Poproś teraz o pomoc i spróbuj zostać w Holandii. Mimo to musisz jechać? Zrób kopię paszportu i powiedz komuś, komu ufasz, dokąd jedziesz.',
	'young-dark':
		'Myślisz o śmierci? Zadzwoń pod 113 lub 0800-0113, bezpłatnie, w dzień i w nocy, bez podawania imienia i nazwiska.',
	'young-not-your-fault':
		'To, co inna osoba ci robi, nie jest twoją winą. Możesz prosić o pomoc, nawet jeśli masz wątpliwości.',

	'child-danger': 'Czy dziecko jest teraz w niebezpieczeństwie? Zadzwoń pod 112.',
	'child-listen':
		'Dziecko coś opowiada? Słuchaj spokojnie i pozwól dziecku mówić. Nie zadawaj pytań, żeby dowiedzieć się więcej.',
	'child-no-promise':
		'Nie obiecuj, że zachowasz to w tajemnicy. Powiedz: dobrze, że mi to mówisz, poproszę kogoś o radę.',
	'child-no-confronting':
		'Nie rozmawiaj o tym z osobą, która być może to robi. To może narazić dziecko na niebezpieczeństwo. Najpierw poproś o radę.',
	'child-notes': NOTES,
	'child-advice':
		'Zadzwoń do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. Prosisz o radę, a potem decyzja należy do ciebie. Nie musisz podawać imienia ani nazwiska.',
	'child-own-line': 'Dziecko od 8 lat może porozmawiać z Kindertelefoon (telefon dla dzieci): 0800-0432.',

	'adult-danger': 'Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112. Zostań w bezpiecznym miejscu.',
	'adult-alone':
		'Rozmawiajcie o tym tylko wtedy, gdy naprawdę nikogo innego przy was nie ma. Druga osoba nie chce rozmawiać? To w porządku.',
	'adult-believe': 'Słuchaj i uwierz tej osobie. Nie obwiniaj. Następny krok wybiera ona.',
	'adult-no-promise':
		'Nie obiecuj, że zachowasz wszystko w tajemnicy. Powiedz szczerze, że poprosisz o radę, jeśli jest niebezpieczeństwo.',
	'adult-no-mediating':
		'Nie rozmawiaj z partnerem ani rodziną i nie próbuj ich pogodzić. Nie naciskaj, żeby ta osoba odeszła: bez planu to może być niebezpieczne.',
	'adult-advice':
		'Zadzwoń po radę do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. Nie musisz podawać żadnych imion ani nazwisk, swoich też nie.',
	'adult-contact':
		'Zapytaj, jak możecie mieć bezpieczny kontakt. Nie oddzwaniaj i nie pisz na telefon, do którego zagląda ktoś inny. Niech nie tłumaczy dziecko, rodzina ani znajomy.',

	'elder-danger': 'Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112.',
	'elder-alone':
		'Rozmawiaj ze starszą osobą, gdy nikogo innego nie ma. Słuchaj spokojnie. Nie chce rozmawiać? To w porządku.',
	'elder-notes': NOTES,
	'elder-advice':
		'Zadzwoń do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. Może chodzić o ciebie albo o kogoś innego. Żeby dostać radę, nie musisz podawać imion ani nazwisk.',
	'elder-doctor': 'Zdrowie jest w złym stanie? Zadzwoń do lekarza rodzinnego. W nagłym wypadku: 112.',
	'elder-carer-help':
		'Opieka jest za ciężka dla osoby, która pomaga? Ta osoba też może poprosić Veilig Thuis o radę. Prosić o pomoc to nie wstyd.',

	'own-danger':
		'Czy teraz może stać się coś złego? Odejdź od drugiej osoby, wyjdź na zewnątrz. Zadzwoń pod 112, jeśli ktoś jest w niebezpieczeństwie, także gdy to ty.',
	'own-walk-away':
		'Czujesz, że tracisz kontrolę nad sobą? Wyjdź z pokoju, zanim coś się stanie. Wróć dopiero wtedy, gdy się uspokoisz.',
	'own-advice': `Zadzwoń do Veilig Thuis („Bezpiecznie w domu”): 0800-2000, bezpłatnie, w dzień i w nocy. Rozmawiają też z ludźmi, którzy stosują przemoc. ${NO_NAME}`,
	'own-doctor': 'Idź do lekarza rodzinnego i powiedz, co się dzieje. Lekarz może skierować cię na leczenie.',
	'own-minors-help':
		'Chodzi o uczucia seksualne wobec dzieci? Stop it Now porozmawia z tobą, bezpłatnie i bez podawania imienia i nazwiska.',
	'own-dark':
		'Myślisz o śmierci? Zadzwoń pod 113 lub 0800-0113, bezpłatnie, w dzień i w nocy, bez podawania imienia i nazwiska.',
	'own-leave-alone':
		'Druga osoba nie chce kontaktu? Daj jej więc spokój. Nie proś jej ani dzieci, żeby milczały.',
};
