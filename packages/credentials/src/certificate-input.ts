import type { Locale } from '@sleutelwerk/core';
import type { CertificateLabels } from './labels.ts';

/** What stands on a certificate. The same input gives the same bytes, today and in ten years. */
export type CertificateInput = {
	/** Printed, and the end of the address in the QR code: `<origin>/verify/<id>`. */
	id: string;
	origin: string;
	/** Participation (deelname) or competence (bekwaam). */
	kind: 'participation' | 'competence';
	/** In Latin, Arabic or Ethiopic script, as the holder writes it. */
	holderName: string;
	issuerName: string;
	/** The trainer who issued it. */
	trainerName?: string;
	/** The holder's own language; `nl` gives a certificate in Dutch alone. */
	language: Locale;
	validFrom: Date;
	validUntil?: Date;
	/** Own wording of an organisation; what is missing comes from `labels.ts`. */
	labels?: Partial<Record<Locale, Partial<CertificateLabels>>>;
	/** Time zone of the printed dates, else the Netherlands. */
	zone?: string;
};

/** Where the fonts are when the package's own dependencies cannot be found from the running file. */
export type PressOptions = {
	/** A folder with all TTF files of `FONT_FILES`. */
	fontsDir?: string;
	/** A file or `file:` URL from which the font packages resolve, such as the app's own package.json. */
	resolveFrom?: string | URL;
};
