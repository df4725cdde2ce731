import type { MailText, MailTexts } from '@sleutelwerk/core';
import { groupMail } from './ar-group.ts';
import { serviceMail } from './ar-service.ts';
import { registrationMail } from './ar-registration.ts';

const MINUTES =
	'{minutes, plural, one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}';
const DAYS = '{days, plural, one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}';
const loginLink: MailText = {
	subject: 'رابط تسجيل الدخول',
	preview: `يعمل الرابط لمدة ${MINUTES}.`,
	lines: [
		`هذا الرابط لتسجيل دخولك. يعمل مرة واحدة، ولمدة ${MINUTES}.`,
		'إذا لم تطلبه، فلا حاجة لأن تفعل شيئًا. لا تعطِ الرابط لأحد.',
	],
	button: 'تسجيل الدخول',
};
const reviewAnswered: MailText = {
	subject: 'هناك رد لك',
	preview: 'يمكنك قراءته في صفحتك.',
	lines: ['ردّ المدرب على ما كتبته. يمكنك قراءة الرد بعد تسجيل الدخول.'],
	button: 'قراءة الرد',
};
const somethingReady: MailText = {
	subject: 'هناك شيء جاهز لك',
	preview: 'تجده في صفحتك.',
	lines: ['أعدّ المدرب شيئًا لك. يمكنك قراءته بعد تسجيل الدخول.'],
	button: 'عرض صفحتك',
};

/** For coordinators: the same words in both dresses. */
const messageWaiting: MailText = {
	subject: 'هناك شيء في انتظارك',
	preview: 'يمكنك قراءته بعد تسجيل الدخول.',
	lines: ['هناك رسالة في انتظارك. يمكنك قراءتها بعد تسجيل الدخول.'],
	button: 'عرض صفحتك',
};

export const mailTexts: MailTexts = {
	...registrationMail,
	calendarName: { neutral: 'مواعيد', open: 'لقاءات Sleutelwerk' },
	groupChat: groupMail.chat,
	templates: {
		neutral: {
			...registrationMail.templates.neutral,
			...groupMail.neutral,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'أنت مدعو',
				preview: 'يمكنك إنشاء حساب عبر الرابط.',
				lines: [
					'أنت مدعو للمشاركة. يمكنك إنشاء حساب عبر الرابط.',
					`يعمل الرابط ${DAYS}. إذا كنت لا ترغب في المشاركة، فلا حاجة لأن تفعل شيئًا.`,
				],
				button: 'عرض الدعوة',
			},
			'review-answered': reviewAnswered,
			'meeting-changed': {
				subject: 'تغيّر موعدك: {day}',
				preview: 'الوقت الجديد: {when}.',
				lines: ['تغيّر موعدك. أصبح الآن يوم {when}.', 'كل التفاصيل في صفحتك.'],
				button: 'عرض الموعد',
			},
			'supervision-confirmed': registrationMail.templates.neutral['webinar-confirmed'],
			'supervision-waiting': registrationMail.templates.neutral['webinar-waiting'],
			'supervision-promoted': registrationMail.templates.neutral['webinar-promoted'],
			'supervision-due': {
				subject: 'حان وقت اختيار يوم',
				preview: 'هناك أيام جديدة.',
				lines: ['مضى وقت منذ حضورك الأخير. اختر عبر الرابط يومًا يناسبك.', 'لا يمكنك الآن؟ أخبر مدرّبك.'],
				button: 'اختيار يوم',
			},
			'certificate-issued': {
				subject: 'هناك مستند جاهز لك',
				preview: 'تجده في صفحتك.',
				lines: ['هناك مستند جاهز لك. يمكنك عرضه وحفظه بعد تسجيل الدخول.'],
				button: 'عرض المستند',
			},
			'certificate-revoked': {
				subject: 'تغيّر شيء في صفحتك',
				preview: 'تقرأ في صفحتك ما الذي تغيّر.',
				lines: [
					'تغيّر أحد مستنداتك. تقرأ في صفحتك ما الذي تغيّر ولماذا.',
					'هل الأمر غير واضح أو غير صحيح؟ تحدث عنه مع المدرب.',
				],
				button: 'قراءة ما تغيّر',
			},
			'certificate-ending': {
				subject: 'شيء في صفحتك تنتهي مدته',
				preview: '{days, plural, one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} other {بقي # يومًا}}.',
				lines: [
					'أحد مستنداتك تنتهي مدته قريبًا: {days, plural, one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} other {بقي # يومًا}}. يمكنك تجديده.',
					'في صفحتك تقرأ ما يلزم لذلك. هل هناك شيء غير ممكن؟ تحدث عنه مع المدرب.',
				],
				button: 'عرض صفحتك',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'موعدك يوم {day}',
				preview: 'نلتقي يوم {when}.',
				lines: ['لديك موعد يوم {when}.', 'إذا لم تتمكن من الحضور، أخبرنا عبر الرابط.'],
				button: 'عرض الموعد',
			},
		},
		open: {
			...registrationMail.templates.open,
			...groupMail.open,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'دعوة إلى تدريب الأشخاص المفتاحيين',
				preview: 'تدعوك {organisation}.',
				lines: [
					'تدعوك {organisation} إلى تدريب الأشخاص المفتاحيين (sleutelpersonen).',
					`يمكنك إنشاء حساب عبر الرابط. يعمل الرابط ${DAYS}.`,
					'إذا كنت لا ترغب في المشاركة، فلا حاجة لأن تفعل شيئًا.',
				],
				button: 'عرض الدعوة',
			},
			'review-answered': { ...reviewAnswered, subject: 'ردّ عليك المدرب' },
			'meeting-changed': {
				subject: 'تغيّر: {title}',
				preview: 'اللقاء الآن يوم {when}.',
				lines: ['تغيّر «{title}». اللقاء الآن يوم {when}.', 'المكان: {location}.'],
				button: 'عرض اللقاء',
			},
			'supervision-confirmed': {
				subject: 'مكانك في {title}',
				preview: 'لديك مكان يوم {when}.',
				lines: [
					'لديك مكان في «{title}»، يوم {when}.',
					'المكان: {location}.',
					'أحضر معك تجربة بدون أسماء وبدون أي شيء يكشف عن هوية أحد.',
					'إذا لم تتمكن من الحضور، يمكنك التخلي عن مكانك عبر الرابط.',
				],
				button: 'عرض اللقاء',
			},
			'supervision-waiting': {
				subject: 'قائمة الانتظار: {title}',
				preview: 'رقمك على قائمة الانتظار هو {place}.',
				lines: [
					'اكتمل العدد في «{title}» يوم {when}. أنت على قائمة الانتظار، ورقمك {place}.',
					'إذا توفر مكان فسنخبرك.',
					'هل تريد التحدث مع أحد قبل ذلك؟ اسأل المدرب.',
				],
				button: 'عرض قائمة الانتظار',
			},
			'supervision-promoted': {
				subject: 'توفر مكان لك: {title}',
				preview: 'لديك الآن مكان يوم {when}.',
				lines: ['توفر مكان. أنت الآن مشارك في «{title}»، يوم {when}.', 'المكان: {location}.'],
				button: 'عرض اللقاء',
			},
			'supervision-due': {
				subject: 'حان وقت لقاء الأقران أو الإشراف القادم',
				preview: 'اختر يومًا يناسبك.',
				lines: [
					'اقترب موعد لقاء الأقران أو الإشراف القادم. اختر عبر الرابط يومًا يناسبك.',
					'لا يمكنك الآن، أو لا يوجد يوم مناسب؟ أخبر مدرّبك.',
				],
				button: 'اختيار يوم',
			},
			'certificate-issued': {
				subject: 'شهادتك جاهزة',
				preview: 'منحك المدرب شهادتك.',
				lines: [
					'منحك المدرب شهادة الشخص المفتاحي (sleutelpersoon). تهانينا، وشكرًا لك.',
					'يمكنك تنزيلها بعد تسجيل الدخول. أنت تقرر مع من تشاركها.',
				],
				button: 'عرض شهادتك',
			},
			'certificate-revoked': {
				subject: 'أُلغيت شهادتك',
				preview: 'تقرأ السبب في صفحتك.',
				lines: [
					'أُلغيت شهادتك. من يتحقق منها يرى أنها لم تعد صالحة. تقرأ السبب في صفحتك.',
					'هل الأمر غير واضح أو غير صحيح؟ تحدث عنه مع المدرب.',
				],
				button: 'قراءة السبب',
			},
			'certificate-ending': {
				subject: 'شهادتك تنتهي مدتها',
				preview: '{days, plural, one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} other {بقي # يومًا}}.',
				lines: [
					'شهادتك كشخص مفتاحي (sleutelpersoon) تنتهي مدتها قريبًا: {days, plural, one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} other {بقي # يومًا}}. يمكنك تجديدها.',
					'في صفحتك ترى ما تم وما ينقص. هل هناك شيء غير ممكن؟ تحدث عنه مع المدرب.',
				],
				button: 'عرض ما يلزم',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'يوم {day}: {title}',
				preview: '{title}، يوم {when}.',
				lines: ['«{title}» يوم {when}.', 'المكان: {location}.', 'إذا لم تتمكن من الحضور، أخبرنا عبر الرابط.'],
				button: 'عرض اللقاء',
			},
		},
	},
};
