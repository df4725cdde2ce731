import { CONTACT_KINDS, WEEKDAYS } from '@sleutelwerk/core/service-model';
import type { WidgetText } from '@sleutelwerk/content/widgets-text';

const DOUBTS = ['hours', 'free', 'anonymous', 'onBill', 'languages', 'other'] as const;

/** The sentences around one help service. */
export const SERVICE_KEYS = [
	'missingLanguage',
	'checkedOn',
	'checkOverdue',
	'sourceDated',
	'notCertain',
	'openNow',
	'closedNow',
	'hoursAlways',
	'hoursSlot',
	'dayRange',
	'hoursNotConfirmed',
	'hoursUnknown',
	'free',
	'notFree',
	'freeUnknown',
	'anonymous',
	'notAnonymous',
	'anonymousUnknown',
	'callList',
	'notOnBill',
	'onBill',
	'billUnknown',
	'callNumber',
	'openChat',
	'openWebsite',
	'sendMail',
	'whatHappens',
	'whomTheyTell',
	'languagesUnknown',
	'languagesKnown',
	...CONTACT_KINDS.map((kind) => `contact.${kind}` as const),
	...WEEKDAYS.map((day) => `day.${day}` as const),
	...DOUBTS.map((doubt) => `uncertain.${doubt}` as const),
] as const satisfies readonly (keyof WidgetText)[];
export type ServiceKey = (typeof SERVICE_KEYS)[number];
