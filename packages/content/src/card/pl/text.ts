import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

const CALL_TODAY = 'Teraz jest spokojnie? Zadzwoń jeszcze dziś do Veilig Thuis: 0800-2000, w dzień i w nocy.';
const IN_DANGER = 'Teraz nie jest bezpiecznie? Jeśli możesz, odejdź stamtąd i zadzwoń pod 112.';

/** The signals card in Polish. */
export const pl: CardText = {
	title: 'Czy w domu wszystko dobrze?',
	intro:
		'Tu przeczytasz, po czym poznać, że w domu nie jest bezpiecznie, i co możesz teraz zrobić. Przemoc zdarza się we wszystkich krajach i w różnych rodzinach, wobec kobiet i wobec mężczyzn.',
	caveat:
		'Jeden sygnał niczego nie dowodzi. Lista może się mylić. Martwisz się, nawet bez sygnału? Zawsze możesz poprosić o radę.',
	dangerNow: 'Czy grozi ci teraz niebezpieczeństwo? Jeśli możesz, odejdź stamtąd. Zadzwoń pod 112.',
	headings: {
		audiences: 'O kogo chodzi?',
		signs: 'Co zauważasz?',
		actions: 'Co możesz teraz zrobić?',
		numbers: 'Do kogo możesz zadzwonić?',
		sources: 'Skąd są te informacje?',
	},
	tickHint: 'Wybierz to, co rozpoznajesz. Twój wybór nie jest zapisywany ani wysyłany.',
	noneTicked:
		'Nie rozpoznajesz żadnego zdania, ale coś jest nie tak? Też możesz zadzwonić. Veilig Thuis („Bezpiecznie w domu”), 0800-2000, pomyśli razem z tobą.',
	audiences: {
		self: {
			label: 'Chodzi o mnie',
			intro:
				'Ktoś w domu, były partner lub partnerka albo rodzina sprawia ci ból lub budzi w tobie strach. Co z tego dzieje się u ciebie?',
			redFlag: `To może oznaczać duże niebezpieczeństwo. ${IN_DANGER} ${CALL_TODAY}`,
		},
		young: {
			label: 'Jestem młodą osobą',
			intro:
				'Czy w domu, z chłopakiem lub dziewczyną albo w internecie dzieje się coś, z czym źle się czujesz? Zobacz, co rozpoznajesz.',
			redFlag: `To może być bardzo niebezpieczne. ${IN_DANGER} Teraz jest spokojnie? Zadzwoń do Veilig Thuis, 0800-2000, w dzień i w nocy. Albo poproś kogoś dorosłego, żeby zadzwonił.`,
		},
		child: {
			label: 'Dziecko, które znam',
			intro: 'Co widzisz i słyszysz u dziecka? Zapisz to, co widzisz, a nie to, co myślisz.',
			redFlag: `To może oznaczać, że dziecko jest w dużym niebezpieczeństwie. Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112. ${CALL_TODAY} Nie rozmawiaj o tym z osobą, która być może to robi.`,
		},
		adult: {
			label: 'Dorosła osoba, którą znam',
			intro: 'Co widzisz lub słyszysz u koleżanki, sąsiada, osoby z pracy albo kogoś z twojej rodziny?',
			redFlag:
				'To może oznaczać duże niebezpieczeństwo. Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112. Teraz jest spokojnie? Zadzwoń jeszcze dziś po radę do Veilig Thuis: 0800-2000, w dzień i w nocy. Nic nie mów osobie, która to robi.',
		},
		elder: {
			label: 'Starsza osoba',
			intro: 'Może chodzić o starszą osobę, którą znasz, albo o ciebie. Co widzisz lub zauważasz?',
			redFlag: `To może oznaczać duże niebezpieczeństwo. Czy teraz jest niebezpieczeństwo? Zadzwoń pod 112. ${CALL_TODAY}`,
		},
		'own-behaviour': {
			label: 'Boję się tego, co robię',
			intro: 'Dobrze, że to czytasz. Przemoc może się skończyć i jest w tym pomoc. Co rozpoznajesz?',
			redFlag: `To może być bardzo niebezpieczne dla drugiej osoby i dla ciebie. Czy teraz może stać się coś złego? Odejdź od tej osoby i zadzwoń pod 112. ${CALL_TODAY} Z tobą też rozmawiają.`,
		},
	},
	kinds: {
		body: 'Ciało',
		control: 'Słowa i kontrola',
		sex: 'Seks',
		money: 'Pieniądze i rzeczy',
		'shut-in': 'Zamknięcie lub brak kontaktu z ludźmi',
		digital: 'Telefon i internet',
		honour: 'Honor i rodzina',
		forced: 'Przymus: ślub, wyjazd, obrzezanie dziewczynek, mieszkanie',
		neglect: 'Za mało opieki',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Duże niebezpieczeństwo',
		mark: 'Czerwona flaga',
		explain:
			'Jest jedenaście czerwonych flag: to znaki, że przemoc może doprowadzić do śmierci. Jedna czerwona flaga wystarczy, żeby od razu poprosić o pomoc. Odejście od partnera to często najbardziej niebezpieczny moment: jeśli możesz, zrób to z planem.',
	},
	fears: {
		heading: 'Czego się boisz?',
		intro:
			'To jest to, co wiemy, a obok jest źródło. Przepisy się zmieniają. Nikt nie może obiecać, jak będzie u ciebie.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Czy ktoś zagląda do twojego telefonu?',
		paragraphs: [
			'Wtedy lepiej użyj innego telefonu lub komputera: u lekarza rodzinnego, w szkole, w bibliotece albo u kogoś, komu ufasz.',
			'Dzwonisz ze swojego telefonu? Rozmowa jest wtedy na liście połączeń w twoim telefonie. Możesz ją stamtąd usunąć. Numeru Veilig Thuis nie ma na rachunku.',
			'Ta strona zostaje w historii twojego telefonu. Przycisk „Szybkie wyjście” tego nie zmienia. Usuń tylko tę stronę: pusta historia też może zwrócić uwagę.',
			'Są aplikacje, przez które inna osoba widzi wszystko, co robisz. Przycisk ich nie zatrzyma. Poproś Veilig Thuis o radę, zanim zmienisz coś w telefonie.',
			'Powiedz osobom, które pomagają, że nikomu nie wolno do ciebie oddzwaniać ani niczego wysyłać. Umów się, że to ty dzwonisz.',
		],
	},
	print: {
		cover: 'Przydatne numery',
		lines: ['Lekarz rodzinny', 'Dentysta', 'Szkoła', 'Sąsiedzi', 'Biblioteka'],
		note: 'Złóż kartkę tak, żeby ta strona była na zewnątrz. Nie trzymaj jej w domu ani w torbie, jeśli ktoś tam zagląda.',
	},
};
