import { html, render, type TemplateResult } from 'lit/html.js';
import { afterPaint } from '../base/after-paint.ts';
import type { Reading } from '../base/reading.ts';
import type { WidgetContext } from '../base/sw-element.ts';
import type { SignupKey } from './signup-keys.ts';
import { ask, CallError, type Webinar } from './webinar-api.ts';
import { webinarListTemplate } from './webinar-list.template.ts';

export type WebinarListOptions = {
	only: (webinar: Webinar) => boolean;
	opened: (webinar: Webinar) => TemplateResult;
};

/** Gives the list a way to be asked from outside (the frame's opener): chooses a webinar, or draws again. */
export type WebinarList = { choose: (id: string) => void; draw: () => void };

/** Fetches the coming webinars and lets one be chosen. The same request for everybody, whatever is chosen. */
export function startWebinarList(
	context: WidgetContext<SignupKey>,
	{ only, opened }: WebinarListOptions,
): WebinarList {
	const { root, lang, text, unread, signal } = context;
	const reading: Reading<SignupKey> = { locale: lang, text, unread };
	let webinars: readonly Webinar[] = [];
	let chosen: string | undefined;
	const drawWith = (inside: WebinarListOptions['opened']): void => {
		const place = root.querySelector<HTMLElement>('[data-list]');
		if (!place || signal.aborted) return;
		const shown = webinars.filter(only);
		render(webinarListTemplate({ webinars: shown, chosen, onChoose, opened: inside }, reading), place);
	};
	const draw = (): void => drawWith(opened);
	const later = afterPaint(signal);
	const onChoose = ({ id }: Webinar): void => {
		chosen = chosen === id ? undefined : id;
		// That it opens is seen at once; the frame inside is a page of its own and takes a slow phone longer.
		drawWith(() => html``);
		later(draw);
		context.changed();
	};
	fetchWebinars(context).then(
		(all) => {
			webinars = all;
			if (!all.some(only)) say(root, text.signupEmpty);
			draw();
		},
		(error: unknown) => say(root, isOffline(error) ? text.errorOffline : text.errorServer),
	);
	return {
		draw,
		choose: (id) => {
			chosen = id;
			draw();
		},
	};
}

function fetchWebinars({ host, from, lang }: WidgetContext<SignupKey>): Promise<Webinar[]> {
	const partner = host.getAttribute('partner');
	return ask<Webinar[]>(from, 'webinar.list', partner ? { lang, partner } : { lang });
}

function isOffline(error: unknown): boolean {
	return error instanceof CallError && error.code === 'NETWORK';
}

function say(root: ShadowRoot, sentence: string): void {
	const count = root.querySelector('[data-count]');
	if (count) count.textContent = sentence;
}
