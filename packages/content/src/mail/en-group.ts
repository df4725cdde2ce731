import type { GroupMail } from '@sleutelwerk/core';

/** Messages about a group and its half-days, and the same as a text for the group's own chat. */
export const groupMail: GroupMail = {
	neutral: {
		'group-added': {
			subject: 'A new appointment: {day}',
			preview: 'Your appointment is on {when}.',
			lines: ['There is one more appointment. It is on {when}.', 'All details are on your own page.'],
			button: 'See the appointment',
		},
		'group-cancelled': {
			subject: 'The appointment on {day} is cancelled',
			preview: 'You do not have to do anything.',
			lines: [
				'The appointment on {when} is cancelled. You do not have to do anything.',
				'If another day is found, you will hear from us.',
			],
			button: 'See your appointments',
		},
		'group-promoted': {
			subject: 'There is a place for you',
			preview: 'You now have a place.',
			lines: [
				'A place has come free. You now have a place.',
				'The next appointment is on {when}.',
				'Can you not come after all? Give your place back through the link. Somebody else will be glad of it.',
			],
			button: 'See your place',
		},
		'group-moved': {
			subject: 'Your appointments have changed',
			preview: 'The new days are on your own page.',
			lines: [
				'You have been given other days. What you did already counts as before.',
				'The next appointment is on {when}.',
			],
			button: 'See your appointments',
		},
		'group-left': {
			subject: 'Something has changed on your page',
			preview: 'You are no longer on the list.',
			lines: [
				'You are no longer on the list. What you did already is kept.',
				'Do you not understand it, or is it wrong? Talk about it with your trainer.',
			],
			button: 'See your page',
		},
	},
	open: {
		'group-added': {
			subject: 'New meeting: {title}',
			preview: 'The meeting is on {when}.',
			lines: ['There is one more meeting: “{title}”, on {when}.', 'Where: {location}.'],
			button: 'See the meeting',
		},
		'group-cancelled': {
			subject: 'Cancelled: {title}',
			preview: 'The meeting on {when} is cancelled.',
			lines: [
				'The meeting “{title}” on {when} is cancelled. You do not have to do anything.',
				'If another day is found, you will hear from us.',
			],
			button: 'See your meetings',
		},
		'group-promoted': {
			subject: 'There is a place for you in the group',
			preview: 'You now take part in the training.',
			lines: [
				'A place has come free. You now take part in the training.',
				'The next meeting is “{title}”, on {when}.',
				'Where: {location}.',
				'Can you not come after all? Give your place back through the link.',
			],
			button: 'See your group',
		},
		'group-moved': {
			subject: 'You are now in another group',
			preview: 'The new days are on your own page.',
			lines: [
				'You now follow the training with another group. What you did already counts as before.',
				'The next meeting is “{title}”, on {when}.',
				'Where: {location}.',
			],
			button: 'See your group',
		},
		'group-left': {
			subject: 'You are no longer in the group',
			preview: 'What you did already is kept.',
			lines: [
				'You are no longer in the group of the training. What you did already is kept.',
				'Do you not understand it, or is it wrong? Talk about it with your trainer.',
			],
			button: 'See your page',
		},
	},
	chat: {
		coming: 'Our appointment is on {day} at {time}. Place: {place}.',
		cancelled: 'Our appointment on {day} at {time} is off.',
	},
};
