import { describe, expect, it } from 'vitest';
import { checkForm, inputOf, type TypedForm } from './check-form.ts';

const empty: TypedForm = { name: '', email: '', subject: 'neutral', from: '', until: '' };
const asked = { webinarId: 'w', requestId: 'r', lang: 'nl', partner: null };

describe('checkForm', () => {
	it('requires nothing', () => {
		expect(checkForm(empty)).toEqual({});
	});

	it('says which field is wrong', () => {
		expect(checkForm({ ...empty, name: 'a'.repeat(81) })).toEqual({ name: 'errorNameTooLong' });
		expect(checkForm({ ...empty, email: 'roos at example' })).toEqual({ email: 'errorEmail' });
		expect(checkForm({ ...empty, from: '19:00' })).toEqual({ hours: 'errorHours' });
		expect(checkForm({ ...empty, from: '19:00', until: '19:00' })).toEqual({ hours: 'errorHours' });
	});
});

describe('inputOf', () => {
	it('sends nothing that was not filled in', () => {
		expect(inputOf({ ...empty, name: '  ' }, asked)).toEqual({ webinarId: 'w', requestId: 'r', lang: 'nl' });
	});

	it('keeps the mail neutral unless the other was chosen, and sends its hours only with an address', () => {
		const hours = { ...empty, from: '19:00', until: '21:00' };
		expect(inputOf(hours, asked)).not.toHaveProperty('mail');
		const mailed = { ...hours, email: ' roos@example.test ' };
		expect(inputOf(mailed, asked)).toMatchObject({
			email: 'roos@example.test',
			mail: { subject: 'neutral', from: '19:00', until: '21:00' },
		});
		expect(inputOf({ ...mailed, subject: 'open' }, asked).mail?.subject).toBe('open');
	});
});
