import type { Locale, TranslationStatus } from '@sleutelwerk/core';

/** Every word on the certificate in one language. */
export type CertificateLabels = {
	/** What the sheet is: "Certificaat". */
	heading: string;
	/** The role, the largest words after the name. No word that betrays the subject. */
	role: string;
	/** Before the name. */
	awardedTo: string;
	/** After the name, by kind. */
	participation: string;
	competence: string;
	issuedBy: string;
	trainer: string;
	validFrom: string;
	validUntil: string;
	/** Where there is no end. */
	noEnd: string;
	/** Beside the QR code. */
	verify: string;
	/** Alternative text of the QR code. */
	qrAlt: string;
};

/**
 * Dutch is the source. English, Arabic and Turkish are translations that no native speaker has read yet
 * (`LABEL_TRANSLATIONS`); the Dutch always stands above them.
 */
export const DEFAULT_LABELS: Readonly<Record<Locale, CertificateLabels>> = {
	nl: {
		heading: 'Certificaat',
		role: 'Sleutelpersoon',
		awardedTo: 'Uitgereikt aan',
		participation: 'heeft deelgenomen aan de opleiding tot sleutelpersoon.',
		competence: 'heeft de opleiding tot sleutelpersoon gevolgd en in de praktijk laten zien wat is geleerd.',
		issuedBy: 'Uitgegeven door',
		trainer: 'Trainer',
		validFrom: 'Geldig vanaf',
		validUntil: 'Geldig tot en met',
		noEnd: 'zonder einddatum',
		verify: 'Controleer of dit certificaat geldig is:',
		qrAlt: 'QR-code naar de pagina waar je dit certificaat kunt controleren',
	},
	en: {
		heading: 'Certificate',
		role: 'Key person',
		awardedTo: 'Awarded to',
		participation: 'took part in the training to become a key person.',
		competence: 'completed the training to become a key person and showed in practice what was learned.',
		issuedBy: 'Issued by',
		trainer: 'Trainer',
		validFrom: 'Valid from',
		validUntil: 'Valid until',
		noEnd: 'no end date',
		verify: 'Check whether this certificate is valid:',
		qrAlt: 'QR code to the page where you can check this certificate',
	},
	// Without vowel marks: readers of PDF text give words with marks back doubled.
	ar: {
		heading: 'شهادة',
		role: 'شخص مرجعي',
		awardedTo: 'منحت هذه الشهادة إلى',
		participation: 'تقديرا للمشاركة في دورة تدريب الأشخاص المرجعيين.',
		competence: 'تقديرا لإتمام دورة تدريب الأشخاص المرجعيين وإظهار ما تم تعلمه في التطبيق العملي.',
		issuedBy: 'صادرة عن',
		trainer: 'المدرب',
		validFrom: 'صالحة من',
		validUntil: 'صالحة حتى',
		noEnd: 'دون تاريخ انتهاء',
		verify: 'تحقق من صلاحية هذه الشهادة:',
		qrAlt: 'رمز QR للصفحة التي يمكن فيها التحقق من هذه الشهادة',
	},
	tr: {
		heading: 'Sertifika',
		role: 'Kilit kişi',
		awardedTo: 'Bu belge şu kişiye verilmiştir',
		participation: 'kilit kişi eğitimine katılmıştır.',
		competence: 'kilit kişi eğitimini tamamlamış ve öğrendiklerini uygulamada göstermiştir.',
		issuedBy: 'Veren kuruluş',
		trainer: 'Eğitmen',
		validFrom: 'Geçerlilik başlangıcı',
		validUntil: 'Geçerlilik bitişi',
		noEnd: 'bitiş tarihi yok',
		verify: 'Bu sertifikanın geçerli olup olmadığını kontrol edin:',
		qrAlt: 'Bu sertifikayı kontrol edebileceğiniz sayfanın QR kodu',
	},
};

const NOT_YET_READ: TranslationStatus = { origin: 'translated', readBy: null, readOn: null };

export const LABEL_TRANSLATIONS: Readonly<Record<Locale, TranslationStatus>> = {
	nl: { origin: 'source', readBy: null, readOn: null },
	en: NOT_YET_READ,
	ar: NOT_YET_READ,
	tr: NOT_YET_READ,
};
