import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reading } from './reading.ts';

/** Says to the reader that no native speaker has read this translation yet. */
export function unreadTemplate({ unread, text }: Reading): TemplateResult | typeof nothing {
	return unread ? html`<p class="unread" part="unread">${text.unreadNotice}</p>` : nothing;
}
