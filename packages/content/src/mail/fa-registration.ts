import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'جای شما: {day}',
	preview: 'شما جای دارید: {when}.',
	lines: [
		'شما جای دارید: {when}.',
		'نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. کس دیگر خوش می‌شود.',
	],
	button: 'جای خود را ببینید',
};
const waiting: MailText = {
	subject: 'شما در لست انتظار هستید: {day}',
	preview: 'نمبر شما در لست انتظار: {place}.',
	lines: [
		'همه جاها گرفته شده است: {when}. شما در لست انتظار هستید، در نمبر {place}.',
		'اگر جایی خالی شود، به شما خبر می‌دهیم. لازم نیست کاری کنید.',
	],
	button: 'لست انتظار را ببینید',
};
const promoted: MailText = {
	subject: 'یک جای خالی شد: {day}',
	preview: 'حالا شما جای دارید: {when}.',
	lines: [
		'یک جای خالی شد. حالا شما جای دارید: {when}.',
		'دیگر نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. پس نفر بعدی می‌تواند بیاید.',
	],
	button: 'جای خود را ببینید',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'تقسیم اوقات', open: 'Sleutelwerk' },
	greeting: { withName: 'سلام {name}،', withoutName: 'سلام،' },
	calendarTitle: { neutral: 'قرار ملاقات', open: '{title}' },
	closing: ['هیچ کس جواب‌های این پیام را نمی‌خواند. لطفاً از لینک استفاده کنید.'],
	notYetRead: 'این متن از هالندی ترجمه شده است. هنوز هیچ کسی که دری زبان مادری اوست آن را نخوانده است.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'قرار ملاقات شما تغییر کرد: {day}',
				preview: 'وقت: {when}.',
				lines: [
					'قرار ملاقات شما تغییر کرد. وقت: {when}. معلومات درست در صفحهٔ جای شما نوشته شده است.',
					'شما هنوز در لست انتظار هستید، در نمبر {place}.',
					'دیگر نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید.',
				],
				button: 'ببینید چه تغییر کرده است',
			},
			'webinar-reminder': {
				subject: 'قرار ملاقات شما: {day}',
				preview: 'وقت: {when}.',
				lines: [
					'شما جای دارید: {when}.',
					'از نیم ساعت پیش از شروع، لینک داخل شدن در صفحهٔ جای شما است.',
					'نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. پس نفر بعدی می‌تواند بیاید.',
				],
				button: 'جای خود را ببینید',
			},
			'webinar-cancelled': {
				subject: 'قرار ملاقات لغو شد: {day}',
				preview: 'لازم نیست کاری کنید.',
				lines: ['قرار ملاقات لغو شد: {when}. لازم نیست کاری کنید.'],
				button: 'روزهای دیگر را ببینید',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'شما اشتراک می‌کنید: {title}',
				preview: 'شما جای دارید: {when}.',
				lines: [
					'در ویبینار «{title}» جای دارید: {when}.',
					'در وقت ویبینار می‌توانید یک نام دیگر، نه نام خود را، استفاده کنید.',
					'نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. کس دیگر خوش می‌شود.',
				],
				button: 'جای خود را ببینید',
			},
			'webinar-waiting': {
				subject: 'لست انتظار: {title}',
				preview: 'نمبر شما در لست انتظار: {place}.',
				lines: [
					'ویبینار «{title}» پر است ({when}). شما در لست انتظار هستید، در نمبر {place}.',
					'اگر جایی خالی شود، به شما خبر می‌دهیم. لازم نیست کاری کنید.',
				],
				button: 'لست انتظار را ببینید',
			},
			'webinar-promoted': {
				subject: 'برای شما جای هست: {title}',
				preview: 'حالا شما جای دارید: {when}.',
				lines: [
					'یک جای خالی شد. حالا در ویبینار «{title}» اشتراک می‌کنید: {when}.',
					'دیگر نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. پس نفر بعدی می‌تواند بیاید.',
				],
				button: 'جای خود را ببینید',
			},
			'webinar-cancelled': {
				subject: 'لغو شد: {title}',
				preview: 'ویبینار لغو شد: {when}.',
				lines: ['ویبینار «{title}» لغو شد ({when}). لازم نیست کاری کنید.'],
				button: 'ویبینارهای دیگر را ببینید',
			},
			'webinar-changed': {
				subject: 'تغییر کرد: {title}',
				preview: 'وقت ویبینار: {when}.',
				lines: [
					'ویبینار «{title}» تغییر کرد. وقت: {when}. معلومات درست در صفحهٔ جای شما نوشته شده است.',
					'شما هنوز در لست انتظار هستید، در نمبر {place}.',
					'دیگر نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید.',
				],
				button: 'ببینید چه تغییر کرده است',
			},
			'webinar-reminder': {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: [
					'ویبینار «{title}»: {when}.',
					'از نیم ساعت پیش از شروع، لینک داخل شدن در صفحهٔ جای شما است.',
					'نمی‌توانید بیایید؟ جای خود را از راه لینک پس بدهید. پس نفر بعدی می‌تواند بیاید.',
				],
				button: 'جای خود را ببینید',
			},
		},
	},
};
