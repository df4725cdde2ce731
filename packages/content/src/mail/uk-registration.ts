import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Ваше місце: {day}',
	preview: 'У вас є місце: {when}.',
	lines: [
		'У вас є місце: {when}.',
		'Усе ж не можете прийти? Поверніть місце за посиланням. Хтось інший зрадіє.',
	],
	button: 'Подивитися своє місце',
};
const waiting: MailText = {
	subject: 'Ви в черзі: {day}',
	preview: 'Ваш номер у черзі: {place}.',
	lines: [
		'Усі місця зайняті: {when}. Ви в черзі, під номером {place}.',
		'Якщо місце звільниться, ми вам повідомимо. Вам нічого не треба робити.',
	],
	button: 'Подивитися чергу',
};
const promoted: MailText = {
	subject: 'Звільнилося місце: {day}',
	preview: 'Тепер у вас є місце: {when}.',
	lines: [
		'Звільнилося місце. Тепер у вас є місце: {when}.',
		'Уже не можете прийти? Поверніть місце за посиланням. Тоді зможе прийти наступна людина.',
	],
	button: 'Подивитися своє місце',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Розклад', open: 'Sleutelwerk' },
	greeting: { withName: 'Вітаємо, {name}!', withoutName: 'Вітаємо!' },
	calendarTitle: { neutral: 'Зустріч', open: '{title}' },
	closing: ['Відповідей на цей лист ніхто не читає. Скористайтеся посиланням.'],
	notYetRead:
		'Цей текст перекладено з нідерландської. Ще ніхто, для кого українська рідна, його не прочитав.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Вашу зустріч змінено: {day}',
				preview: 'Час: {when}.',
				lines: [
					'Вашу зустріч змінено. Час: {when}. Те, що діє тепер, написано на сторінці вашого місця.',
					'Ви й далі в черзі, під номером {place}.',
					'Уже не можете прийти? Поверніть місце за посиланням.',
				],
				button: 'Подивитися, що змінилося',
			},
			'webinar-reminder': {
				subject: 'Ваша зустріч: {day}',
				preview: 'До зустрічі: {when}.',
				lines: [
					'У вас є місце: {when}.',
					'Посилання для входу буде на сторінці вашого місця за пів години до початку.',
					'Усе ж не можете прийти? Поверніть місце за посиланням. Тоді зможе прийти наступна людина.',
				],
				button: 'Подивитися своє місце',
			},
			'webinar-cancelled': {
				subject: 'Зустріч скасовано: {day}',
				preview: 'Вам нічого не треба робити.',
				lines: ['Зустріч скасовано: {when}. Вам нічого не треба робити.'],
				button: 'Подивитися інші дні',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Ви берете участь: {title}',
				preview: 'У вас є місце: {when}.',
				lines: [
					'У вас є місце на вебінарі «{title}»: {when}.',
					'Під час вебінару ви можете користуватися іншим ім’ям, не своїм.',
					'Усе ж не можете прийти? Поверніть місце за посиланням. Хтось інший зрадіє.',
				],
				button: 'Подивитися своє місце',
			},
			'webinar-waiting': {
				subject: 'Черга: {title}',
				preview: 'Ваш номер у черзі: {place}.',
				lines: [
					'На вебінарі «{title}» місць немає ({when}). Ви в черзі, під номером {place}.',
					'Якщо місце звільниться, ми вам повідомимо. Вам нічого не треба робити.',
				],
				button: 'Подивитися чергу',
			},
			'webinar-promoted': {
				subject: 'Для вас є місце: {title}',
				preview: 'Тепер у вас є місце: {when}.',
				lines: [
					'Звільнилося місце. Тепер ви берете участь у вебінарі «{title}»: {when}.',
					'Уже не можете прийти? Поверніть місце за посиланням. Тоді зможе прийти наступна людина.',
				],
				button: 'Подивитися своє місце',
			},
			'webinar-cancelled': {
				subject: 'Скасовано: {title}',
				preview: 'Вебінар скасовано: {when}.',
				lines: ['Вебінар «{title}» скасовано ({when}). Вам нічого не треба робити.'],
				button: 'Подивитися інші вебінари',
			},
			'webinar-changed': {
				subject: 'Змінено: {title}',
				preview: 'Час вебінару: {when}.',
				lines: [
					'Вебінар «{title}» змінено. Час: {when}. Те, що діє тепер, написано на сторінці вашого місця.',
					'Ви й далі в черзі, під номером {place}.',
					'Уже не можете прийти? Поверніть місце за посиланням.',
				],
				button: 'Подивитися, що змінилося',
			},
			'webinar-reminder': {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: [
					'Вебінар «{title}»: {when}.',
					'Посилання для входу буде на сторінці вашого місця за пів години до початку.',
					'Усе ж не можете прийти? Поверніть місце за посиланням. Тоді зможе прийти наступна людина.',
				],
				button: 'Подивитися своє місце',
			},
		},
	},
};
