import { html, nothing, type TemplateResult } from 'lit/html.js';
import { intlTagOf, type WidgetLocale } from '@sleutelwerk/core/locales';
import { fill, type Reading } from '../base/reading.ts';
import type { SignupKey } from './signup-keys.ts';
import type { Webinar } from './webinar-api.ts';

export type WebinarListView = {
	webinars: readonly Webinar[];
	chosen: string | undefined;
	onChoose: (webinar: Webinar) => void;
	/** What opens under the chosen one. */
	opened: (webinar: Webinar) => TemplateResult;
};

/** The coming webinars, each with one button; under the chosen one its form opens. */
export function webinarListTemplate(view: WebinarListView, reading: Reading<SignupKey>): TemplateResult {
	return html`${view.webinars.map((webinar) => webinarTemplate(webinar, view, reading))}`;
}

function webinarTemplate(
	webinar: Webinar,
	{ chosen, onChoose, opened }: WebinarListView,
	reading: Reading<SignupKey>,
): TemplateResult {
	const isChosen = webinar.id === chosen;
	const { text } = reading;
	return html`<article class="webinar" part="webinar">
		<h3 lang="${webinar.titleLang ?? reading.locale}" dir="auto">${webinar.title}</h3>
		<ul>
			${factsOf(webinar, reading).map((fact) => html`<li>${fact}</li>`)}
		</ul>
		<button
			type="button"
			class="button main"
			part="choose"
			aria-expanded="${isChosen}"
			@click=${() => onChoose(webinar)}
		>
			${isChosen ? text.close : text.signupChoose}<span class="vh">: ${webinar.title}</span>
		</button>
		${isChosen ? opened(webinar) : nothing}
	</article>`;
}

function factsOf(webinar: Webinar, { text, locale }: Reading<SignupKey>): string[] {
	const names = new Intl.DisplayNames([intlTagOf(locale)], { type: 'language' });
	const namesOf = (tags: readonly string[]) => tags.map((one) => names.of(one) ?? one).join(', ');
	const interpreted = namesOf(webinar.interpreters ?? []);
	const seats = { left: Math.max(0, webinar.seatsLeft), seats: webinar.seats };
	return [
		fill(text.signupWhen, whenOf(webinar.startsAt, locale)),
		fill(text.signupDuration, { minutes: webinar.durationMinutes }),
		fill(text.signupLanguages, { languages: namesOf(webinar.languages) }),
		...(interpreted ? [fill(text.signupInterpreters, { languages: interpreted })] : []),
		fill(text.signupAudience, { audience: text[`audience.${webinar.audience}`] }),
		seats.left > 0 ? fill(text.signupSeatsLeft, seats) : text.signupFull,
	];
}

const ZONE = 'Europe/Amsterdam';

/** Day and time on the Dutch clock, wherever the reader's device thinks it is. */
function whenOf(startsAt: string, locale: WidgetLocale): { date: string; time: string } {
	const at = new Date(startsAt);
	const tag = intlTagOf(locale);
	return {
		date: new Intl.DateTimeFormat(tag, { timeZone: ZONE, dateStyle: 'full' }).format(at),
		time: new Intl.DateTimeFormat(tag, {
			timeZone: ZONE,
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		}).format(at),
	};
}
