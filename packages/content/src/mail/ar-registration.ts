import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'مكانك يوم {day}',
	preview: 'لديك مكان يوم {when}.',
	lines: [
		'لديك مكان يوم {when}.',
		'إذا لم تتمكن من الحضور، يمكنك التخلي عن مكانك عبر الرابط. سيفرح به شخص آخر.',
	],
	button: 'عرض مكانك',
};
const waiting: MailText = {
	subject: 'أنت على قائمة الانتظار ليوم {day}',
	preview: 'رقمك على قائمة الانتظار هو {place}.',
	lines: [
		'كل الأماكن يوم {when} محجوزة. أنت على قائمة الانتظار، ورقمك {place}.',
		'إذا توفر مكان فسنخبرك. لا حاجة لأن تفعل شيئًا.',
	],
	button: 'عرض قائمة الانتظار',
};
const promoted: MailText = {
	subject: 'توفر مكان يوم {day}',
	preview: 'لديك الآن مكان يوم {when}.',
	lines: [
		'توفر مكان. لديك الآن مكان يوم {when}.',
		'إذا لم يعد بإمكانك الحضور، يمكنك التخلي عن مكانك عبر الرابط ليأتي من بعدك.',
	],
	button: 'عرض مكانك',
};

/** Messages to who signed up for a webinar: she needs no account. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'المواعيد', open: 'Sleutelwerk' },
	greeting: { withName: 'مرحبًا {name}،', withoutName: 'مرحبًا،' },
	calendarTitle: { neutral: 'موعد', open: '{title}' },
	closing: ['لا أحد يقرأ الردود على هذه الرسالة. الرجاء استخدام الرابط.'],
	notYetRead: 'هذا النص مترجم من الهولندية. لم يراجعه بعد شخص لغته الأم العربية.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'تغيّر موعدك: {day}',
				preview: 'أصبح الموعد يوم {when}.',
				lines: [
					'تغيّر موعدك. الموعد يوم {when}. تجد كل ما تغيّر عند مكانك.',
					'ما زلت على قائمة الانتظار، ورقمك {place}.',
					'إذا لم يعد بإمكانك الحضور، يمكنك التخلي عن مكانك عبر الرابط.',
				],
				button: 'عرض ما تغيّر',
			},
			'webinar-reminder': {
				subject: 'موعدك يوم {day}',
				preview: 'نلتقي يوم {when}.',
				lines: [
					'لديك مكان يوم {when}.',
					'تجد رابط الدخول عند مكانك قبل البداية بنصف ساعة.',
					'إذا لم تتمكن من الحضور، يمكنك التخلي عن مكانك عبر الرابط ليأتي من بعدك.',
				],
				button: 'عرض مكانك',
			},
			'webinar-cancelled': {
				subject: 'أُلغي موعد يوم {day}',
				preview: 'لا حاجة لأن تفعل شيئًا.',
				lines: ['أُلغي الموعد يوم {when}. لا حاجة لأن تفعل شيئًا.'],
				button: 'عرض أيام أخرى',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'أنت مشارك: {title}',
				preview: 'لديك مكان يوم {when}.',
				lines: [
					'لديك مكان في الندوة عبر الإنترنت «{title}»، يوم {when}.',
					'يمكنك أثناء الندوة استخدام اسم غير اسمك.',
					'إذا لم تتمكن من الحضور، يمكنك التخلي عن مكانك عبر الرابط. سيفرح به شخص آخر.',
				],
				button: 'عرض مكانك',
			},
			'webinar-waiting': {
				subject: 'قائمة الانتظار: {title}',
				preview: 'رقمك على قائمة الانتظار هو {place}.',
				lines: [
					'اكتمل عدد المشاركين في الندوة «{title}» يوم {when}. أنت على قائمة الانتظار، ورقمك {place}.',
					'إذا توفر مكان فسنخبرك. لا حاجة لأن تفعل شيئًا.',
				],
				button: 'عرض قائمة الانتظار',
			},
			'webinar-promoted': {
				subject: 'توفر مكان لك: {title}',
				preview: 'لديك الآن مكان يوم {when}.',
				lines: [
					'توفر مكان. أنت الآن مشارك في الندوة «{title}»، يوم {when}.',
					'إذا لم يعد بإمكانك الحضور، يمكنك التخلي عن مكانك عبر الرابط ليأتي من بعدك.',
				],
				button: 'عرض مكانك',
			},
			'webinar-cancelled': {
				subject: 'أُلغيت: {title}',
				preview: 'أُلغيت الندوة يوم {when}.',
				lines: ['أُلغيت الندوة «{title}» يوم {when}. لا حاجة لأن تفعل شيئًا.'],
				button: 'عرض ندوات أخرى',
			},
			'webinar-changed': {
				subject: 'تغيّرت: {title}',
				preview: 'الندوة يوم {when}.',
				lines: [
					'تغيّرت الندوة «{title}». الندوة يوم {when}. تجد كل ما تغيّر عند مكانك.',
					'ما زلت على قائمة الانتظار، ورقمك {place}.',
					'إذا لم يعد بإمكانك الحضور، يمكنك التخلي عن مكانك عبر الرابط.',
				],
				button: 'عرض ما تغيّر',
			},
			'webinar-reminder': {
				subject: 'يوم {day}: {title}',
				preview: '{title}، يوم {when}.',
				lines: [
					'الندوة «{title}» يوم {when}.',
					'تجد رابط الدخول عند مكانك قبل البداية بنصف ساعة.',
					'إذا لم تتمكن من الحضور، يمكنك التخلي عن مكانك عبر الرابط ليأتي من بعدك.',
				],
				button: 'عرض مكانك',
			},
		},
	},
};
