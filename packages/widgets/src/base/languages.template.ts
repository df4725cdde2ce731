import { html, nothing, type TemplateResult } from 'lit/html.js';
import { directionOf, ownNameOf, type WidgetLocale } from '@sleutelwerk/core/locales';
import type { Reading } from './reading.ts';

/** A reading at build time, when it is known which other languages there are. */
export type BuildReading = Reading & { languages: readonly WidgetLocale[] };

/**
 * The other languages, each under its own name: a partner chooses one for its page, and a visitor may read another.
 * The links lead somewhere only in the private frame; elsewhere the script answers the tap, and without it they hide.
 */
export function languagesTemplate(reading: BuildReading, typed: boolean): TemplateResult | typeof nothing {
	const { text, locale, languages } = reading;
	const others = languages.filter((one) => one !== locale);
	if (others.length === 0) return nothing;
	return html`<details class="${typed ? 'langs' : 'langs live'}" part="languages">
		<summary>
			${text.chooseLanguage}${locale === 'en' ? nothing : html` <span lang="en" dir="ltr">(Language)</span>`}
		</summary>
		<ul>
			${others.map(
				(one) =>
					html`<li>
						<a
							href="${`?lang=${one}`}"
							lang="${one}"
							dir="${directionOf(one)}"
							rel="nofollow"
							data-lang="${one}"
							>${ownNameOf(one)}</a
						>
					</li>`,
			)}
		</ul>
	</details>`;
}
