import type { MailText, MailTexts } from '@sleutelwerk/core';
import { groupMail } from './tr-group.ts';

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
const loginLink: MailText = {
	subject: 'Giriş bağlantınız',
	preview: 'Bağlantı {minutes} dakika çalışır.',
	lines: [
		'Bu bağlantıyla giriş yaparsınız. Bir kez ve {minutes} dakika boyunca çalışır.',
		'Bunu siz istemediyseniz bir şey yapmanıza gerek yok. Bağlantıyı başka kimseye vermeyin.',
	],
	button: 'Giriş yapın',
};
const reviewAnswered: MailText = {
	subject: 'Size bir cevap var',
	preview: 'Kendi sayfanızda okuyabilirsiniz.',
	lines: ['Eğitmeniniz yazdıklarınıza cevap verdi. Giriş yapınca okuyabilirsiniz.'],
	button: 'Cevabı okuyun',
};
const somethingReady: MailText = {
	subject: 'Sizin için bir şey hazır',
	preview: 'Kendi sayfanızda bulabilirsiniz.',
	lines: ['Eğitmeniniz sizin için bir şey hazırladı. Giriş yapınca okuyabilirsiniz.'],
	button: 'Sayfanıza bakın',
};

/** For coordinators: the same words in both dresses. */
const messageWaiting: MailText = {
	subject: 'Sizi bekleyen bir şey var',
	preview: 'Giriş yapınca okuyabilirsiniz.',
	lines: ['Sizi bekleyen bir mesaj var. Giriş yapınca okuyabilirsiniz.'],
	button: 'Sayfanıza bakın',
};

export const mailTexts: MailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Planlama', open: 'Sleutelwerk' },
	greeting: { withName: 'Merhaba {name},', withoutName: 'Merhaba,' },
	calendarTitle: { neutral: 'Randevu', open: '{title}' },
	calendarName: { neutral: 'Randevular', open: 'Sleutelwerk toplantıları' },
	closing: ['Bu mesaja verilen cevapları kimse okumaz. Lütfen bağlantıyı kullanın.'],
	notYetRead: 'Bu metin Felemenkçeden çevrildi. Ana dili Türkçe olan biri henüz okumadı.',
	groupChat: groupMail.chat,
	templates: {
		neutral: {
			...groupMail.neutral,
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-cancelled': {
				subject: 'Randevu iptal edildi: {day}',
				preview: 'Bir şey yapmanıza gerek yok.',
				lines: ['Randevu iptal edildi: {when}. Bir şey yapmanıza gerek yok.'],
				button: 'Başka günlere bakın',
			},
			'login-link': loginLink,
			invitation: {
				subject: 'Davetlisiniz',
				preview: 'Bağlantıyla bir hesap açabilirsiniz.',
				lines: [
					'Katılmaya davetlisiniz. Bağlantıyla bir hesap açabilirsiniz.',
					'Bağlantı {days} gün çalışır. Katılmak istemezseniz bir şey yapmanıza gerek yok.',
				],
				button: 'Davete bakın',
			},
			'review-answered': reviewAnswered,
			'meeting-changed': {
				subject: 'Randevunuz değişti: {day}',
				preview: 'Yeni zaman: {when}.',
				lines: ['Randevunuz değişti. Yeni zaman: {when}.', 'Bütün bilgiler kendi sayfanızda.'],
				button: 'Randevuya bakın',
			},
			'supervision-confirmed': confirmed,
			'supervision-waiting': waiting,
			'supervision-promoted': promoted,
			'supervision-due': {
				subject: 'Bir gün seçme zamanı',
				preview: 'Yeni günler var.',
				lines: [
					'Son gelişinizden beri bir süre geçti. Bağlantıdan size uyan bir gün seçin.',
					'Şimdi olmuyor mu? Eğitmeninize haber verin.',
				],
				button: 'Gün seçin',
			},
			'certificate-issued': {
				subject: 'Sizin için bir belge hazır',
				preview: 'Kendi sayfanızda bulabilirsiniz.',
				lines: ['Sizin için bir belge hazır. Giriş yapınca bakabilir ve saklayabilirsiniz.'],
				button: 'Belgeye bakın',
			},
			'certificate-revoked': {
				subject: 'Sayfanızda bir şey değişti',
				preview: 'Neyin değiştiğini kendi sayfanızda okuyabilirsiniz.',
				lines: [
					'Bir belgeniz değişti. Neyin neden değiştiğini kendi sayfanızda okuyabilirsiniz.',
					'Anlaşılmayan ya da yanlış bir şey mi var? Eğitmeninizle konuşun.',
				],
				button: 'Neyin değiştiğini okuyun',
			},
			'certificate-ending': {
				subject: 'Sayfanızdaki bir şeyin süresi doluyor',
				preview: '{days, plural, one {# gün} other {# gün}} kaldı.',
				lines: [
					'Sayfanızdaki bir belge {days, plural, one {# gün} other {# gün}} daha geçerli. Onu yenileyebilirsiniz.',
					'Bunun için ne yapacağınız kendi sayfanızda yazıyor. Olmayan bir şey mi var? Eğitmeninizle konuşun.',
				],
				button: 'Sayfanıza bakın',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'Randevunuz: {day}',
				preview: 'Görüşmek üzere: {when}.',
				lines: ['Bir randevunuz var: {when}.', 'Gelemeyecek misiniz? Bağlantıdan haber verin.'],
				button: 'Randevuya bakın',
			},
		},
		open: {
			...groupMail.open,
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
			'login-link': loginLink,
			invitation: {
				subject: 'Anahtar kişi eğitimine davet',
				preview: '{organisation} sizi davet ediyor.',
				lines: [
					'{organisation} sizi anahtar kişi (sleutelpersoon) eğitimine davet ediyor.',
					'Bağlantıyla bir hesap açabilirsiniz. Bağlantı {days} gün çalışır.',
					'Katılmak istemezseniz bir şey yapmanıza gerek yok.',
				],
				button: 'Davete bakın',
			},
			'review-answered': { ...reviewAnswered, subject: 'Eğitmeniniz cevap verdi' },
			'meeting-changed': {
				subject: 'Değişti: {title}',
				preview: 'Toplantının yeni zamanı: {when}.',
				lines: ['“{title}” değişti. Toplantının yeni zamanı: {when}.', 'Yer: {location}.'],
				button: 'Toplantıya bakın',
			},
			'supervision-confirmed': {
				subject: 'Yeriniz: {title}',
				preview: 'Yeriniz ayrıldı: {when}.',
				lines: [
					'“{title}” için yeriniz ayrıldı: {when}.',
					'Yer: {location}.',
					'İsim vermeden ve kimsenin tanınmayacağı şekilde bir deneyim getirin.',
					'Gelemeyecek misiniz? Bağlantıdan yerinizi geri verebilirsiniz.',
				],
				button: 'Toplantıya bakın',
			},
			'supervision-waiting': {
				subject: 'Bekleme listesi: {title}',
				preview: 'Bekleme listesinde {place}. sıradasınız.',
				lines: [
					'“{title}” dolu ({when}). Bekleme listesinde {place}. sıradasınız.',
					'Yer açılırsa size haber veririz.',
					'Daha önce biriyle konuşmak ister misiniz? Eğitmeninize sorun.',
				],
				button: 'Bekleme listesine bakın',
			},
			'supervision-promoted': {
				subject: 'Size yer var: {title}',
				preview: 'Artık yeriniz var: {when}.',
				lines: ['Bir yer açıldı. Artık “{title}” için yeriniz var: {when}.', 'Yer: {location}.'],
				button: 'Toplantıya bakın',
			},
			'supervision-due': {
				subject: 'Bir sonraki intervizyon ya da süpervizyon zamanı',
				preview: 'Size uyan bir gün seçin.',
				lines: [
					'Yakında bir sonraki intervizyon ya da süpervizyon zamanı. Bağlantıdan size uyan bir gün seçin.',
					'Şimdi olmuyor mu ya da uygun gün yok mu? Eğitmeninize haber verin.',
				],
				button: 'Gün seçin',
			},
			'certificate-issued': {
				subject: 'Sertifikanız hazır',
				preview: 'Eğitmeniniz size sertifikanızı verdi.',
				lines: [
					'Eğitmeniniz size anahtar kişi (sleutelpersoon) sertifikasını verdi. Tebrikler ve teşekkürler.',
					'Giriş yapınca indirebilirsiniz. Kiminle paylaşacağınıza siz karar verirsiniz.',
				],
				button: 'Sertifikanıza bakın',
			},
			'certificate-revoked': {
				subject: 'Sertifikanız geri alındı',
				preview: 'Nedenini sayfanızda okuyabilirsiniz.',
				lines: [
					'Sertifikanız geri alındı. Kontrol eden kişi artık geçerli olmadığını görür. Nedeni sayfanızda yazıyor.',
					'Anlaşılmayan ya da yanlış bir şey mi var? Eğitmeninizle konuşun.',
				],
				button: 'Nedenini okuyun',
			},
			'certificate-ending': {
				subject: 'Sertifikanızın süresi doluyor',
				preview: '{days, plural, one {# gün} other {# gün}} daha geçerli.',
				lines: [
					'Anahtar kişi sertifikanız {days, plural, one {# gün} other {# gün}} daha geçerli. Onu yenileyebilirsiniz.',
					'Neyin tamam, neyin eksik olduğu sayfanızda yazıyor. Olmayan bir şey mi var? Eğitmeninizle konuşun.',
				],
				button: 'Ne gerektiğine bakın',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: ['“{title}”: {when}.', 'Yer: {location}.', 'Gelemeyecek misiniz? Bağlantıdan haber verin.'],
				button: 'Toplantıya bakın',
			},
		},
	},
};
