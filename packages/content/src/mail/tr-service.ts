import type { ServiceMail } from '@sleutelwerk/core';

const how =
	'Bağlantıyı açın ve yazılanı okuyun. Doğruysa düğmeye dokunun. Yanlış bir şey varsa doğrusunu oraya yazın. Giriş yapmanız gerekmez.';
const stop = 'Bu mesajları artık istemiyor musunuz? Aynı sayfada söyleyebilirsiniz.';

export const serviceMail: ServiceMail = {
	'service-check': {
		subject: 'Bu bilgiler hâlâ doğru mu?',
		preview: 'Bakmak iki dakika sürer.',
		lines: [
			'Bir listede kuruluşunuzun bilgileri var. Yakında birinin bunlara yeniden bakması gerekiyor.',
			how,
			'Bağlantı {days, plural, one {# gün} other {# gün}} çalışır, yalnızca bu bilgiler için.',
			stop,
		],
		button: 'Bilgilere bak',
	},
	'service-check-late': {
		subject: 'Bu bilgilere uzun süredir bakılmadı',
		preview: 'Bakmak iki dakika sürer.',
		lines: [
			'Bir listedeki kuruluşunuzun bilgilerine uzun süredir bakılmadı.',
			'{days, plural, =0 {Artık listede değiller.} one {Yanıt gelmezse # gün sonra listeden çıkacaklar.} other {Yanıt gelmezse # gün sonra listeden çıkacaklar.}}',
			how,
			stop,
		],
		button: 'Bilgilere bak',
	},
};
