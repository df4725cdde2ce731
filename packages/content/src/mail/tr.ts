import type { MailText, MailTexts } from '@sleutelwerk/core';
import { groupMail } from './tr-group.ts';
import { serviceMail } from './tr-service.ts';
import { registrationMail } from './tr-registration.ts';

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
	...registrationMail,
	calendarName: { neutral: 'Randevular', open: 'Sleutelwerk toplantıları' },
	groupChat: groupMail.chat,
	templates: {
		neutral: {
			...registrationMail.templates.neutral,
			...groupMail.neutral,
			...serviceMail,
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
			'supervision-confirmed': registrationMail.templates.neutral['webinar-confirmed'],
			'supervision-waiting': registrationMail.templates.neutral['webinar-waiting'],
			'supervision-promoted': registrationMail.templates.neutral['webinar-promoted'],
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
			...registrationMail.templates.open,
			...groupMail.open,
			...serviceMail,
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
