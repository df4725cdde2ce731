import type { GroupMail } from '@sleutelwerk/core';

/** Messages about a group and its half-days, and the same as a text for the group's own chat. */
export const groupMail: GroupMail = {
	neutral: {
		'group-added': {
			subject: 'Yeni randevu: {day}',
			preview: 'Randevunuz: {when}.',
			lines: ['Yeni bir randevu eklendi: {when}.', 'Bütün bilgiler kendi sayfanızda.'],
			button: 'Randevuya bakın',
		},
		'group-cancelled': {
			subject: 'Randevu iptal edildi: {day}',
			preview: 'Bir şey yapmanıza gerek yok.',
			lines: [
				'Randevu iptal edildi: {when}. Bir şey yapmanıza gerek yok.',
				'Başka bir gün bulunursa size haber verilir.',
			],
			button: 'Randevularınıza bakın',
		},
		'group-promoted': {
			subject: 'Size bir yer var',
			preview: 'Artık yeriniz var.',
			lines: [
				'Bir yer açıldı. Artık yeriniz var.',
				'Bir sonraki randevu: {when}.',
				'Gelemiyor musunuz? Bağlantıyla yerinizi geri verin. Başka birinin işine yarar.',
			],
			button: 'Yerinize bakın',
		},
		'group-moved': {
			subject: 'Randevularınız değişti',
			preview: 'Yeni günler kendi sayfanızda.',
			lines: ['Size başka günler verildi. Daha önce yaptıklarınız sayılır.', 'Bir sonraki randevu: {when}.'],
			button: 'Randevularınıza bakın',
		},
		'group-left': {
			subject: 'Sayfanızda bir şey değişti',
			preview: 'Artık listede değilsiniz.',
			lines: [
				'Artık listede değilsiniz. Daha önce yaptıklarınız saklanır.',
				'Anlamadığınız ya da yanlış olan bir şey mi var? Eğitmeninizle konuşun.',
			],
			button: 'Sayfanıza bakın',
		},
	},
	open: {
		'group-added': {
			subject: 'Yeni toplantı: {title}',
			preview: 'Toplantının zamanı: {when}.',
			lines: ['Yeni bir toplantı eklendi: “{title}”, {when}.', 'Yer: {location}.'],
			button: 'Toplantıya bakın',
		},
		'group-cancelled': {
			subject: 'İptal edildi: {title}',
			preview: 'Toplantı iptal edildi: {when}.',
			lines: [
				'“{title}” toplantısı iptal edildi ({when}). Bir şey yapmanıza gerek yok.',
				'Başka bir gün bulunursa size haber verilir.',
			],
			button: 'Toplantılarınıza bakın',
		},
		'group-promoted': {
			subject: 'Grupta size yer var',
			preview: 'Artık eğitime katılıyorsunuz.',
			lines: [
				'Bir yer açıldı. Artık eğitime katılıyorsunuz.',
				'Bir sonraki toplantı “{title}”: {when}.',
				'Yer: {location}.',
				'Gelemiyor musunuz? Bağlantıyla yerinizi geri verin.',
			],
			button: 'Grubunuza bakın',
		},
		'group-moved': {
			subject: 'Artık başka bir gruptasınız',
			preview: 'Yeni günler kendi sayfanızda.',
			lines: [
				'Eğitime artık başka bir grupla katılıyorsunuz. Daha önce yaptıklarınız sayılır.',
				'Bir sonraki toplantı “{title}”: {when}.',
				'Yer: {location}.',
			],
			button: 'Grubunuza bakın',
		},
		'group-left': {
			subject: 'Artık grupta değilsiniz',
			preview: 'Daha önce yaptıklarınız saklanır.',
			lines: [
				'Artık eğitim grubunda değilsiniz. Daha önce yaptıklarınız saklanır.',
				'Anlamadığınız ya da yanlış olan bir şey mi var? Eğitmeninizle konuşun.',
			],
			button: 'Sayfanıza bakın',
		},
	},
	chat: {
		coming: 'Randevumuz: {day}, saat {time}. Yer: {place}.',
		cancelled: '{day}, saat {time} randevumuz iptal.',
	},
};
