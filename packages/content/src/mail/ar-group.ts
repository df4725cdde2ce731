import type { GroupMail } from '@sleutelwerk/core';

/** Messages about a group and its half-days, and the same as a text for the group's own chat. */
export const groupMail: GroupMail = {
	neutral: {
		'group-added': {
			subject: 'موعد جديد: {day}',
			preview: 'موعدك يوم {when}.',
			lines: ['أُضيف موعد جديد. هو يوم {when}.', 'كل التفاصيل في صفحتك.'],
			button: 'عرض الموعد',
		},
		'group-cancelled': {
			subject: 'أُلغي موعد يوم {day}',
			preview: 'لا حاجة لأن تفعل شيئًا.',
			lines: ['أُلغي الموعد يوم {when}. لا حاجة لأن تفعل شيئًا.', 'إذا حُدد يوم آخر فستصلك رسالة.'],
			button: 'عرض مواعيدك',
		},
		'group-promoted': {
			subject: 'توفر مكان لك',
			preview: 'لديك الآن مكان.',
			lines: [
				'توفر مكان. لديك الآن مكان.',
				'الموعد التالي يوم {when}.',
				'لا يمكنك المجيء؟ أعِد مكانك عبر الرابط ليستفيد منه شخص آخر.',
			],
			button: 'عرض مكانك',
		},
		'group-moved': {
			subject: 'تغيّرت مواعيدك',
			preview: 'تجد الأيام الجديدة في صفحتك.',
			lines: ['حصلت على أيام أخرى. ما أنجزته من قبل يبقى محسوبًا.', 'الموعد التالي يوم {when}.'],
			button: 'عرض مواعيدك',
		},
		'group-left': {
			subject: 'تغيّر شيء في صفحتك',
			preview: 'لم يعد اسمك في القائمة.',
			lines: [
				'لم يعد اسمك في القائمة. ما أنجزته من قبل يبقى محفوظًا.',
				'لم تفهم الأمر، أو فيه خطأ؟ تحدث عنه مع مدربك.',
			],
			button: 'عرض صفحتك',
		},
	},
	open: {
		'group-added': {
			subject: 'لقاء جديد: {title}',
			preview: 'اللقاء يوم {when}.',
			lines: ['أُضيف لقاء: «{title}»، يوم {when}.', 'المكان: {location}.'],
			button: 'عرض اللقاء',
		},
		'group-cancelled': {
			subject: 'أُلغي: {title}',
			preview: 'أُلغي اللقاء يوم {when}.',
			lines: ['أُلغي اللقاء «{title}» يوم {when}. لا حاجة لأن تفعل شيئًا.', 'إذا حُدد يوم آخر فستصلك رسالة.'],
			button: 'عرض لقاءاتك',
		},
		'group-promoted': {
			subject: 'توفر مكان لك في المجموعة',
			preview: 'أنت الآن مشارك في التدريب.',
			lines: [
				'توفر مكان. أنت الآن مشارك في التدريب.',
				'اللقاء التالي «{title}»، يوم {when}.',
				'المكان: {location}.',
				'لا يمكنك المجيء؟ أعِد مكانك عبر الرابط.',
			],
			button: 'عرض مجموعتك',
		},
		'group-moved': {
			subject: 'أنت الآن في مجموعة أخرى',
			preview: 'تجد الأيام الجديدة في صفحتك.',
			lines: [
				'تتابع التدريب الآن مع مجموعة أخرى. ما أنجزته من قبل يبقى محسوبًا.',
				'اللقاء التالي «{title}»، يوم {when}.',
				'المكان: {location}.',
			],
			button: 'عرض مجموعتك',
		},
		'group-left': {
			subject: 'لم تعد في المجموعة',
			preview: 'ما أنجزته من قبل يبقى محفوظًا.',
			lines: [
				'لم تعد في مجموعة التدريب. ما أنجزته من قبل يبقى محفوظًا.',
				'لم تفهم الأمر، أو فيه خطأ؟ تحدث عنه مع مدربك.',
			],
			button: 'عرض صفحتك',
		},
	},
	chat: {
		coming: 'موعدنا يوم {day} الساعة {time}. المكان: {place}.',
		cancelled: 'أُلغي موعدنا يوم {day} الساعة {time}.',
	},
};
