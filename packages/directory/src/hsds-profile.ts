import { CONTACT_KINDS, DAY_PRECISIONS } from '@sleutelwerk/core';

const certain = { type: 'string', enum: ['yes', 'no', 'unknown'] };
const text = { type: 'string' };
const precision = { type: 'string', enum: DAY_PRECISIONS, description: 'How much of the date is known.' };

function list(properties: Readonly<Record<string, object>>): object {
	return { type: 'array', items: { type: 'object', required: Object.keys(properties), properties } };
}

/**
 * The Dutch profile: JSON Merge Patches on the schemas of HSDS 3.0, by file. It adds what somebody who may be watched has to
 * know before making contact, and takes nothing away.
 */
export const HSDS_PROFILE = {
	'service.json': {
		properties: {
			contact_options: list({
				kind: { type: 'string', enum: CONTACT_KINDS },
				value: text,
				free: certain,
				anonymous: certain,
				shows_on_bill: certain,
				hours_confirmed: { type: 'boolean' },
				hours: {
					...text,
					description: 'unknown, always, or days and times: MO,TU 09:00-17:00; SA 10:00-12:00.',
				},
			}),
			what_happens_next: text,
			whom_they_tell: {
				...text,
				description: 'Whom the service tells and whom not; says so where it is not known.',
			},
			assured_date_precision: precision,
			check_term_days: { type: 'integer', minimum: 1, description: 'Days a check counts.' },
			unconfirmed: { type: 'array', items: text, description: 'What no source confirms.' },
			sources: list({
				name: text,
				url: { type: 'string', format: 'uri' },
				date: text,
				date_precision: precision,
			}),
			translations: { type: 'object', description: 'The texts by language; Dutch is the source.' },
		},
	},
	'phone.json': {
		properties: {
			shows_on_bill: certain,
			stays_in_call_list: {
				type: 'boolean',
				description: 'The phone itself keeps the number: delete it there.',
			},
		},
	},
} as const;
