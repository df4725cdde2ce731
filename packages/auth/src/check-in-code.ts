import { createHmac } from 'node:crypto';
import { sameDigest } from './digest.ts';

/** A code on the screen turns this often; it and the one before it work. */
export const QR_STEP_SECONDS = 30;
/** A PIN is typed by people who look up and down: it turns slower. */
const PIN_STEP_SECONDS = 300;
/** How long after scanning one may take to log in. */
export const TICKET_SECONDS = 900;
const PIN_DIGITS = 6;

/** `key` comes from `deriveKey(appKey, 'check-in')`; the clock is the server's. */
type Moment = { key: Uint8Array; meetingId: string; at: Date };

/** What the QR code of a meeting holds in this step. */
export function checkInCodeOf({ key, meetingId, at }: Moment): string {
	return codeOfStep(key, meetingId, stepOf(at, QR_STEP_SECONDS));
}

/** The meeting a scanned code belongs to; `null` when it is made up or older than the step before this one. */
export function readCheckInCode(code: string, { key, at }: Omit<Moment, 'meetingId'>): string | null {
	const meetingId = idOf(code.split('.')[0] ?? '');
	if (!meetingId) return null;
	const step = stepOf(at, QR_STEP_SECONDS);
	const works = [step, step - 1].some((one) => sameDigest(code, codeOfStep(key, meetingId, one)));
	return works ? meetingId : null;
}

/** The digits beside the code, for who cannot scan. */
export function checkInPinOf({ key, meetingId, at }: Moment): string {
	return pinOfStep(key, meetingId, stepOf(at, PIN_STEP_SECONDS));
}

/** Whether these digits are those of now or of the step before. */
export function isCheckInPin(typed: string, { key, meetingId, at }: Moment): boolean {
	const digits = typed
		.normalize('NFKC')
		// Digits of an Arabic or Persian keyboard.
		.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[\s-]/g, '');
	const step = stepOf(at, PIN_STEP_SECONDS);
	return [step, step - 1].some((one) => sameDigest(digits, pinOfStep(key, meetingId, one)));
}

/** Says that this browser scanned a code that worked, so that logging in may take a while; never shown in an address. */
export function checkInTicketOf({ key, meetingId, at }: Moment): string {
	const body = `${meetingId}.${Math.floor(at.getTime() / 1000)}`;
	return `${body}.${macOf(key, `ticket ${body}`)}`;
}

/** The meeting of a ticket; `null` when it is made up, changed or too old. */
export function readCheckInTicket(ticket: string, { key, at }: Omit<Moment, 'meetingId'>): string | null {
	const [meetingId = '', scannedAt = '', mac = ''] = ticket.split('.');
	if (!sameDigest(mac, macOf(key, `ticket ${meetingId}.${scannedAt}`))) return null;
	const age = at.getTime() / 1000 - Number(scannedAt);
	return age >= -1 && age <= TICKET_SECONDS ? meetingId : null;
}

/** Seconds until the code turns. */
export function secondsToTurn(at: Date): number {
	return QR_STEP_SECONDS - (Math.floor(at.getTime() / 1000) % QR_STEP_SECONDS);
}

function stepOf(at: Date, seconds: number): number {
	return Math.floor(at.getTime() / 1000 / seconds);
}

function codeOfStep(key: Uint8Array, meetingId: string, step: number): string {
	const id = Buffer.from(meetingId.replaceAll('-', ''), 'hex').toString('base64url');
	return `${id}.${macOf(key, `qr ${meetingId} ${step}`)}`;
}

function pinOfStep(key: Uint8Array, meetingId: string, step: number): string {
	const number = createHmac('sha256', key).update(`pin ${meetingId} ${step}`).digest().readUIntBE(0, 6);
	return String(number % 10 ** PIN_DIGITS).padStart(PIN_DIGITS, '0');
}

/** 96 bits: short enough for a code that an old camera reads across a room, long enough for half a minute. */
function macOf(key: Uint8Array, text: string): string {
	return createHmac('sha256', key).update(text).digest().subarray(0, 12).toString('base64url');
}

function idOf(text: string): string | null {
	const hex = Buffer.from(text, 'base64url').toString('hex');
	if (hex.length !== 32) return null;
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
