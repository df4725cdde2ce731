import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Yeriniz: {day}',
	preview: 'Yeriniz ayrıldı: {when}.',
	lines: [
		'Yeriniz ayrıldı: {when}.',
		'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verebilirsiniz. Başka biri buna sevinir.',
	],
	button: 'Yerinize bakın',
};
const waiting: MailText = {
	subject: 'Bekleme listesindesiniz: {day}',
	preview: 'Bekleme listesinde {place}. sıradasınız.',
	lines: [
		'Bütün yerler dolu: {when}. Bekleme listesinde {place}. sıradasınız.',
		'Yer açılırsa size haber veririz. Bir şey yapmanıza gerek yok.',
	],
	button: 'Bekleme listesine bakın',
};
const promoted: MailText = {
	subject: 'Bir yer açıldı: {day}',
	preview: 'Artık yeriniz var: {when}.',
	lines: [
		'Bir yer açıldı. Artık yeriniz var: {when}.',
		'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verin. O zaman sıradaki kişi gelebilir.',
	],
	button: 'Yerinize bakın',
};

/** Messages to who signed up for a webinar: she needs no account. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Planlama', open: 'Sleutelwerk' },
	greeting: { withName: 'Merhaba {name},', withoutName: 'Merhaba,' },
	calendarTitle: { neutral: 'Randevu', open: '{title}' },
	closing: ['Bu mesaja verilen cevapları kimse okumaz. Lütfen bağlantıyı kullanın.'],
	notYetRead: 'Bu metin Felemenkçeden çevrildi. Ana dili Türkçe olan biri henüz okumadı.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Randevunuz değişti: {day}',
				preview: 'Zamanı: {when}.',
				lines: [
					'Randevunuz değişti. Zamanı: {when}. Geçerli bilgiler yerinizin sayfasında.',
					'Hâlâ bekleme listesindesiniz: {place}. sıradasınız.',
					'Artık gelemiyor musunuz? Bağlantıdan yerinizi geri verin.',
				],
				button: 'Neyin değiştiğine bakın',
			},
			'webinar-reminder': {
				subject: 'Randevunuz: {day}',
				preview: 'Görüşmek üzere: {when}.',
				lines: [
					'Yeriniz ayrıldı: {when}.',
					'Katılma bağlantısı başlamadan yarım saat önce yerinizin sayfasında olur.',
					'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verin. O zaman sıradaki kişi gelebilir.',
				],
				button: 'Yerinize bakın',
			},
			'webinar-cancelled': {
				subject: 'Randevu iptal edildi: {day}',
				preview: 'Bir şey yapmanıza gerek yok.',
				lines: ['Randevu iptal edildi: {when}. Bir şey yapmanıza gerek yok.'],
				button: 'Başka günlere bakın',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Katılıyorsunuz: {title}',
				preview: 'Yeriniz ayrıldı: {when}.',
				lines: [
					'“{title}” adlı webinarda yeriniz ayrıldı: {when}.',
					'Webinarda kendi adınızdan başka bir ad kullanabilirsiniz.',
					'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verebilirsiniz. Başka biri buna sevinir.',
				],
				button: 'Yerinize bakın',
			},
			'webinar-waiting': {
				subject: 'Bekleme listesi: {title}',
				preview: 'Bekleme listesinde {place}. sıradasınız.',
				lines: [
					'“{title}” adlı webinar dolu ({when}). Bekleme listesinde {place}. sıradasınız.',
					'Yer açılırsa size haber veririz. Bir şey yapmanıza gerek yok.',
				],
				button: 'Bekleme listesine bakın',
			},
			'webinar-promoted': {
				subject: 'Size yer var: {title}',
				preview: 'Artık yeriniz var: {when}.',
				lines: [
					'Bir yer açıldı. Artık “{title}” adlı webinara katılıyorsunuz: {when}.',
					'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verin. O zaman sıradaki kişi gelebilir.',
				],
				button: 'Yerinize bakın',
			},
			'webinar-cancelled': {
				subject: 'İptal edildi: {title}',
				preview: 'Webinar iptal edildi: {when}.',
				lines: ['“{title}” adlı webinar iptal edildi ({when}). Bir şey yapmanıza gerek yok.'],
				button: 'Başka webinarlara bakın',
			},
			'webinar-changed': {
				subject: 'Değişti: {title}',
				preview: 'Webinarın zamanı: {when}.',
				lines: [
					'“{title}” adlı webinar değişti. Zamanı: {when}. Geçerli bilgiler yerinizin sayfasında.',
					'Hâlâ bekleme listesindesiniz: {place}. sıradasınız.',
					'Artık gelemiyor musunuz? Bağlantıdan yerinizi geri verin.',
				],
				button: 'Neyin değiştiğine bakın',
			},
			'webinar-reminder': {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: [
					'“{title}” adlı webinar: {when}.',
					'Katılma bağlantısı başlamadan yarım saat önce yerinizin sayfasında olur.',
					'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verin. O zaman sıradaki kişi gelebilir.',
				],
				button: 'Yerinize bakın',
			},
		},
	},
};
