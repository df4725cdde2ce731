import { render, type TemplateResult } from 'lit/html.js';
import type { Reading } from '../base/reading.ts';
import { defineOnce } from '../base/define-once.ts';
import { SwElement, type WidgetBehaviour, type WidgetContext } from '../base/sw-element.ts';
import { leave } from '../exit/leave.ts';
import type { SignupFrameKey } from '../signup/signup-keys.ts';
import { startWebinarList, type WebinarList } from '../signup/start-list.ts';
import type { FrameOrder } from '../signup/private-frame.ts';
import { tell, type Webinar } from '../signup/webinar-api.ts';
import { leaveTemplate } from './after.template.ts';
import { errorKeyOf } from './error-key.ts';
import { linkToOpener, type FrameLink } from './frame-port.ts';
import { createForms, valueOf } from './signup-form.ts';

/** The sign-up in the private frame: the same list, with the form that is typed in. */
export class FrameSignup extends SwElement {
	constructor() {
		super(frameSignupBehaviour());
	}
}

function frameSignupBehaviour(): WidgetBehaviour<SignupFrameKey> {
	let link: FrameLink | undefined;
	// A frame by itself lists all; an element that opened it shows the one that was tapped.
	let order: FrameOrder | undefined;
	let list: WebinarList | undefined;
	return {
		kind: 'signup',
		leave: (address) => {
			link?.tell({ leave: address });
			leave(address);
		},
		start: (context) => {
			const partner = (): string | null => order?.partner ?? null;
			const forms = createForms({ context, partner, draw: () => list?.draw() });
			const opened = (webinar: Webinar): TemplateResult => {
				if (order) link?.drawn();
				return forms(webinar);
			};
			const only = (webinar: Webinar): boolean => !order || webinar.id === order.id;
			list = startWebinarList(context, { only, opened });
			startLeaving(context);
			if (order) list.choose(order.id);
			link ??= linkToOpener((given) => {
				order = given;
				setExit(context.root, given.exit);
				list?.choose(given.id);
			});
		},
	};
}

function setExit(root: ShadowRoot, address: string | undefined): void {
	for (const exit of root.querySelectorAll<HTMLAnchorElement>('[data-exit]'))
		if (address) exit.href = address;
}

function startLeaving(context: WidgetContext<SignupFrameKey>): void {
	const place = context.root.querySelector<HTMLElement>('[data-leave]');
	const reading: Reading<SignupFrameKey> = {
		locale: context.lang,
		text: context.text,
		unread: context.unread,
	};
	const draw = (said: SignupFrameKey | undefined, isWrong: boolean): void => {
		if (place) render(leaveTemplate({ said, isWrong, onLeave }, reading), place);
	};
	const onLeave = (): void => {
		tell(context.from, 'webinar.leave', { code: valueOf(context.root, 'code').trim() }).then(
			() => draw('signupLeft', false),
			(error: unknown) => draw(codeProblem(error), true),
		);
	};
	draw(undefined, false);
}

/** An unknown code and a mistyped one are the same to who typed it. */
function codeProblem(error: unknown): SignupFrameKey {
	const key = errorKeyOf(error);
	return key === 'errorGone' || key === 'errorSummary' ? 'errorCode' : key;
}

defineOnce('sw-webinar-signup', FrameSignup);
