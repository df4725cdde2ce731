import { directionOf, HOME_ZONE, intlTagOf, type Locale } from '@sleutelwerk/core';
import QRCode from 'qrcode';
import type { CertificateInput } from './certificate-input.ts';
import { cleanLine } from './clean-line.ts';
import { KEY_DRAWING, SHEET_FRAME } from './drawings.ts';
import { DEFAULT_LABELS, type CertificateLabels } from './labels.ts';

type Script = 'latin' | 'arabic' | 'ethiopic';

type Fact = { label: string; value: string };

/** One language's words on the sheet. */
export type LanguageWords = {
	lang: string;
	direction: 'ltr' | 'rtl';
	script: Script;
	heading: string;
	role: string;
	awardedTo: string;
	statement: string;
	verify: string;
	qrAlt: string;
	facts: Fact[];
};

/** What the templates receive: words only, in the order they are printed. */
export type CertificateWords = {
	name: { text: string; script: Script; direction: 'ltr' | 'rtl' };
	issuerName: string;
	languages: [LanguageWords, ...LanguageWords[]];
	/** The address as people can type it, without `https://`. */
	address: string;
	year: number;
	month: number;
	day: number;
	qr: string;
	key: string;
	frame: string;
};

export async function certificateWords(input: CertificateInput): Promise<CertificateWords> {
	const name = cleanLine(input.holderName);
	const script = scriptOf(name);
	const address = `${input.origin}/verify/${input.id}`;
	const own = input.language === 'nl' ? [] : [languageWords(input, input.language)];
	return {
		name: { text: name, script, direction: script === 'arabic' ? 'rtl' : 'ltr' },
		issuerName: cleanLine(input.issuerName),
		languages: [languageWords(input, 'nl'), ...own],
		address: address.replace(/^https?:\/\//, ''),
		year: input.validFrom.getUTCFullYear(),
		month: input.validFrom.getUTCMonth() + 1,
		day: input.validFrom.getUTCDate(),
		qr: await qrCode(address),
		key: KEY_DRAWING,
		frame: SHEET_FRAME,
	};
}

function languageWords(input: CertificateInput, locale: Locale): LanguageWords {
	const labels: CertificateLabels = { ...DEFAULT_LABELS[locale], ...input.labels?.[locale] };
	return {
		lang: locale,
		direction: directionOf(locale),
		script: scriptOf(labels.role),
		heading: labels.heading,
		role: labels.role,
		awardedTo: labels.awardedTo,
		statement: labels[input.kind],
		verify: labels.verify,
		qrAlt: labels.qrAlt,
		facts: factsOf(input, labels, locale),
	};
}

function factsOf(input: CertificateInput, labels: CertificateLabels, locale: Locale): Fact[] {
	const format = new Intl.DateTimeFormat(intlTagOf(locale), {
		dateStyle: 'long',
		timeZone: input.zone ?? HOME_ZONE,
	});
	// The end is the first moment at which it no longer counts; the day before that moment is the last good one.
	const lastDay = input.validUntil && new Date(input.validUntil.getTime() - 1);
	return [
		{ label: labels.issuedBy, value: cleanLine(input.issuerName) },
		...(input.trainerName ? [{ label: labels.trainer, value: cleanLine(input.trainerName) }] : []),
		{ label: labels.validFrom, value: format.format(input.validFrom) },
		{ label: labels.validUntil, value: lastDay ? format.format(lastDay) : labels.noEnd },
	];
}

function scriptOf(text: string): Script {
	const letter = /\p{L}/u.exec(text)?.[0] ?? '';
	if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
	return /\p{Script=Ethiopic}/u.test(letter) ? 'ethiopic' : 'latin';
}

async function qrCode(text: string): Promise<string> {
	const color = { dark: '#23211cff', light: '#ffffff00' };
	return QRCode.toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M', color });
}
