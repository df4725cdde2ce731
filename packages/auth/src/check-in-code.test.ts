import { describe, expect, it } from 'vitest';
import {
	checkInCodeOf,
	checkInPinOf,
	checkInTicketOf,
	isCheckInPin,
	readCheckInCode,
	readCheckInTicket,
} from './check-in-code.ts';

const key = Buffer.alloc(32, 7);
const meetingId = '0b5f6ec2-58a5-4f6c-9d2c-0a4e4b0e6f11';
const other = '1b5f6ec2-58a5-4f6c-9d2c-0a4e4b0e6f11';
const at = new Date('2026-11-22T10:00:10Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

describe('the code on the screen', () => {
	it('works in its step and the one after, and no longer', () => {
		const code = checkInCodeOf({ key, meetingId, at });
		expect(readCheckInCode(code, { key, at })).toBe(meetingId);
		expect(readCheckInCode(code, { key, at: later(49) })).toBe(meetingId);
		expect(readCheckInCode(code, { key, at: later(51) })).toBeNull();
		expect(readCheckInCode(code, { key, at: later(-30) })).toBeNull();
	});

	it('is refused when it is made up, moved to another meeting or made with another key', () => {
		const code = checkInCodeOf({ key, meetingId, at });
		const [, mac = ''] = code.split('.');
		const [theirs = ''] = checkInCodeOf({ key, meetingId: other, at }).split('.');
		for (const wrong of [`${theirs}.${mac}`, `${code}x`, '', '.', 'ع', code.slice(0, -1)])
			expect(readCheckInCode(wrong, { key, at })).toBeNull();
		expect(readCheckInCode(code, { key: Buffer.alloc(32, 8), at })).toBeNull();
	});

	it('has a PIN beside it that works for five to ten minutes, typed in any digits', () => {
		const pin = checkInPinOf({ key, meetingId, at });
		expect(pin).toMatch(/^\d{6}$/);
		const spaced = `${pin.slice(0, 3)} ${pin.slice(3)}`;
		expect(isCheckInPin(spaced, { key, meetingId, at: later(580) })).toBe(true);
		const arabic = [...pin].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('');
		expect(isCheckInPin(arabic, { key, meetingId, at })).toBe(true);
		expect(isCheckInPin(pin, { key, meetingId, at: later(600) })).toBe(false);
		expect(isCheckInPin(pin, { key, meetingId: other, at })).toBe(false);
		expect(isCheckInPin('', { key, meetingId, at })).toBe(false);
	});
});

describe('the ticket of who scanned', () => {
	it('gives a quarter of an hour to log in', () => {
		const ticket = checkInTicketOf({ key, meetingId, at });
		expect(readCheckInTicket(ticket, { key, at: later(899) })).toBe(meetingId);
		expect(readCheckInTicket(ticket, { key, at: later(902) })).toBeNull();
		expect(readCheckInTicket(ticket.replace(meetingId, other), { key, at })).toBeNull();
		const [id, scannedAt, mac] = ticket.split('.');
		expect(readCheckInTicket(`${id}.${Number(scannedAt) + 600}.${mac}`, { key, at })).toBeNull();
	});
});
