import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in Polish. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Czy stracę prawo pobytu, jeśli poproszę o pomoc?',
		points: {
			own: 'Twój związek kończy się z powodu przemocy, a twoje zezwolenie na pobyt zależy od partnera? Możesz wtedy złożyć wniosek o własne zezwolenie. Nie ma znaczenia, jak długo tu jesteś.',
			proof:
				'Potrzebne są dowody: dokumenty z policji lub prokuratury, a także dokumenty od osób, które pomagały, na przykład od lekarza lub z domu schronienia.',
			valid: 'Twoje zezwolenie musi być jeszcze ważne w chwili, gdy związek się kończy.',
			without:
				'Nie masz ważnego zezwolenia? Czasem i tak możesz złożyć wniosek. Przepisy są surowsze. Ta strona urzędu imigracyjnego (IND) jest stara: zapytaj adwokata, co obowiązuje teraz.',
			asylum:
				'Twoje zezwolenie jest związane z azylem partnera? Najpierw porozmawiaj z adwokatem, zanim złożysz jakikolwiek wniosek.',
			centre:
				'Mieszkasz w ośrodku dla osób ubiegających się o azyl (azc)? Pracownicy COA przekazują podejrzenie przemocy w domu do Veilig Thuis, a także policji.',
			care: 'Bez dokumentów też masz prawo do opieki, która jest medycznie konieczna, nie tylko w nagłym wypadku. Lekarz rodzinny może przesłać rachunek bez twoich danych.',
			shelter:
				'Domy schronienia dla kobiet muszą pomagać także kobietom bez zezwolenia na pobyt po przemocy w domu lub przemocy seksualnej.',
			'shelter-limit':
				'W praktyce miejsce czasem zależało od prawa pobytu. Pobyt w domu schronienia jest opłacany, jeśli składasz wniosek o zezwolenie jako ofiara.',
			'no-promise': 'Nikt nie może z góry obiecać, co zdecyduje IND.',
		},
		ask: 'Zapytaj bez podawania imienia i nazwiska: Veilig Thuis, 0800-2000. Adwokat lub Dokters van de Wereld („Lekarze Świata”) też może pomyśleć razem z tobą.',
	},
	children: {
		question: 'Czy zabiorą mi dzieci?',
		points: {
			judge:
				'O tym, czy dziecko ma mieszkać gdzie indziej, decyduje sędzia do spraw dzieci. Veilig Thuis o tym nie decyduje.',
			council:
				'Jeśli rodzina chce pomocy, ta pomoc ma pierwszeństwo. Obawy zostają, a rodzice nie chcą pomocy? Wtedy Veilig Thuis idzie do Rady Ochrony Dzieci (Raad voor de Kinderbescherming). Rada bada, czy pomoc ma być obowiązkowa.',
			advice:
				'O radę zawsze można prosić bez podawania imienia i nazwiska. Po radzie ty decydujesz, co robisz. Po zgłoszeniu Veilig Thuis pilnuje bezpieczeństwa.',
			police:
				'Przyjeżdża policja i są tam dzieci? Wtedy policja prawie zawsze robi zgłoszenie. To coś innego niż zabranie dziecka.',
			told: 'Jeśli Veilig Thuis zaczyna badać sprawę, rodzice się o tym dowiadują.',
			inquiry:
				'Po zgłoszeniu Veilig Thuis może pytać o informacje, na przykład w szkole lub u lekarza, także bez twojej zgody. Dowiesz się, u kogo.',
			'no-promise': 'Nikt nie może obiecać, że nic się nie zmieni. Zapytaj na początku, co może się stać.',
		},
		ask: 'Zapytaj bez podawania imion i nazwisk: Veilig Thuis, 0800-2000. Dzieci mogą zapytać Kindertelefoon, 0800-0432.',
	},
	police: {
		question: 'Co się stanie, gdy dowie się policja?',
		points: {
			kinds:
				'Przez zawiadomienie o przestępstwie (aangifte) prosisz o karę dla drugiej osoby. Przez zgłoszenie (melding) policja tylko o tym wie, nic więcej.',
			'without-you': 'Przy ciężkiej przemocy sprawa karna może być także bez twojego zawiadomienia.',
			final: 'Zawiadomienia zwykle nie można cofnąć. Dlatego najpierw poproś o radę.',
			address:
				'Twój adres może pozostać tajny: w dokumentach będzie inny adres. Pominięcie imienia i nazwiska jest możliwe tylko czasem. Decyduje policja.',
			'out-of-house':
				'Burmistrz może zakazać osobie, która stosuje przemoc, przychodzenia do domu przez dziesięć dni. Można to przedłużyć, razem do 28 dni.',
			papers: 'Także bez dokumentów powinno być możliwe bezpieczne złożenie zawiadomienia.',
			'papers-risk':
				'Jednak osoby bez dokumentów zbyt często trafiały do policji imigracyjnej. Najpierw poproś o radę i nie idź w pojedynkę.',
			'own-behaviour':
				'To ty stosujesz przemoc? Też możesz zadzwonić do Veilig Thuis. Zapytaj na początku, co muszą przekazać dalej.',
		},
		ask: 'Zapytaj bez podawania imienia i nazwiska: Veilig Thuis, 0800-2000. Gdy to nie jest nagłe, dzwoń na policję pod 0900-8844.',
	},
	'who-hears': {
		question: 'Kto się o tym dowie?',
		points: {
			advice:
				'Jeśli prosisz Veilig Thuis o radę, możesz to zrobić bez podawania imienia i nazwiska. Nie zapisują wtedy, o kogo chodzi.',
			consent:
				'Chcesz, żeby Veilig Thuis coś zrobiło? Wtedy proszą cię o zgodę na przekazanie danych innym służbom pomocy lub policji. Zapytaj też, co się dzieje przy dużym niebezpieczeństwie.',
			phone:
				'Numeru Veilig Thuis nie ma na rachunku za telefon. Rozmowa jest jednak na liście połączeń w twoim telefonie.',
			family:
				'Powiedz na początku, że twój partner i rodzina nie mogą się dowiedzieć. Zapytaj, jak o to zadbają.',
			professionals:
				'Lekarz, nauczyciel lub pracownik pomocy może powiadomić Veilig Thuis bez twojej zgody. Przy bezpośrednim lub ciągle powracającym niebezpieczeństwie robią zgłoszenie.',
			doctor:
				'Lekarz mówi coś policji tylko wtedy, gdy się zgadzasz, gdy wymaga tego prawo lub gdy inaczej jest duże niebezpieczeństwo.',
			interpreter: 'Tłumacz przysięgły obiecał milczeć.',
			'child-interpreter':
				'Nigdy nie pozwól, żeby tłumaczyło dziecko. Nie wybieraj też rodziny ani znajomego.',
			volunteers: 'Kodeks zgłaszania (Meldcode) nie dotyczy organizacji wolontariuszy.',
			'volunteers-secret':
				'Przy wolontariuszu lub osobie kluczowej (sleutelpersoon) nie licz na tajemnicę, którą chroni prawo. Najpierw zapytaj, kogo ta osoba prosi o radę.',
			inquiry:
				'Jeśli Veilig Thuis po zgłoszeniu zaczyna badać sprawę, rodzice się o tym dowiadują. Ty też się dowiesz, u kogo pytano o informacje.',
		},
		ask: 'Pytaj na początku każdej rozmowy: komu musi pan lub pani to powiedzieć? W Veilig Thuis, 0800-2000, możesz o to zapytać bez podawania imienia i nazwiska.',
	},
	money: {
		question: 'Z czego będę żyć, jeśli odejdę?',
		points: {
			free: 'Rada Veilig Thuis jest bezpłatna.',
			single:
				'Nie chcesz już mieszkać razem z mężem lub żoną? Wtedy do zasiłku (bijstand) liczysz się jako osoba samotna, także gdy rozwód jeszcze się nie skończył. Gmina sprawdza, czy tak jest naprawdę.',
			waiting:
				'Składasz wniosek o zezwolenie z powodu przemocy? Niektóre osoby dostają w tym czasie pieniądze z COA (Rvb). Kwota jest podobna do zasiłku.',
			pension:
				'Masz emeryturę państwową (AOW)? Sam inny adres nie wystarczy, żeby liczyć się jako osoba samotna.',
			shelter:
				'Zapytaj wcześniej w domu schronienia, czy musisz coś płacić. Zapytaj SVB lub swoją gminę, co stanie się z twoimi pieniędzmi.',
		},
		ask: 'Zapytaj bez podawania imienia i nazwiska: Veilig Thuis, 0800-2000. Doradca socjalny lub Juridisch Loket (biuro porad prawnych) zna przepisy.',
	},
	abroad: {
		question: 'Czy mogą mnie za granicą zmusić do ślubu, obrzezać lub tam zostawić?',
		points: {
			forbidden: 'Nie wolno zmuszać kogoś do ślubu, za granicą też nie.',
			cutting:
				'Obrzezanie dziewczynki jest karalne, także za granicą. Kara może wynosić do 12 lat. Lekarz lub pielęgniarka z poradni zdrowia dzieci i młodzieży może dać oświadczenie na drogę, w pięciu językach.',
			before:
				'Boisz się wyjazdu? Poproś o pomoc i spróbuj zostać w Holandii. Jeśli się nie uda, zrób kopie swoich dokumentów i powiedz komuś, komu ufasz, dokąd jedziesz.',
			limits:
				'Za granicą Holandia może zrobić mniej, zwłaszcza jeśli masz mniej niż 18 lat lub masz jeszcze inne obywatelstwo.',
			there:
				'Jesteś już za granicą? Dzwoń w dzień i w nocy +31 247 247 247 lub pisz na WhatsApp: +31 6 8238 7796.',
			quiet: 'Dzwoń, gdy nikogo nie ma obok. Niech ludzie wokół ciebie nie zauważą, że szukasz pomocy.',
		},
		ask: 'Zapytaj przed wyjazdem, bez podawania imienia i nazwiska: Veilig Thuis, 0800-2000.',
	},
};
