import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'ቦታኹም፦ {day}',
	preview: 'ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
	lines: ['ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።', 'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ካልእ ሰብ ክሕጎሰሉ እዩ።'],
	button: 'ቦታኹም ርኣዩ',
};
const waiting: MailText = {
	subject: 'ኣብ ዝርዝር ጸበይቲ ኣለኹም፦ {day}',
	preview: 'ኣብ ዝርዝር ጸበይቲ፡ መበል {place} ቦታ።',
	lines: [
		'ኩሉ ቦታታት ተታሒዙ እዩ፦ {when} (ግዜ ሆላንድ)። ኣብ ዝርዝር ጸበይቲ ኣለኹም፡ መበል {place} ቦታ።',
		'ቦታ እንተተረኺቡ ክንነግረኩም ኢና። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።',
	],
	button: 'ዝርዝር ጸበይቲ ርኣዩ',
};
const promoted: MailText = {
	subject: 'ቦታ ተረኺቡ፦ {day}',
	preview: 'ሕጂ ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
	lines: [
		'ቦታ ተረኺቡ። ሕጂ ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
		'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ሽዑ እቲ ቀጺሉ ዘሎ ሰብ ክመጽእ ይኽእል።',
	],
	button: 'ቦታኹም ርኣዩ',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'መደብ', open: 'Sleutelwerk' },
	greeting: { withName: 'ሰላም {name}፡', withoutName: 'ሰላም፡' },
	calendarTitle: { neutral: 'ቆጸራ', open: '{title}' },
	closing: ['ነዚ መልእኽቲ ዝወሃብ መልሲ ዋላ ሓደ ሰብ ኣየንብቦን። በጃኹም ነቲ ሊንክ ተጠቐሙ።'],
	notYetRead: 'እዚ ጽሑፍ ካብ ናይ ሆላንድ ቋንቋ ዝተተርጎመ እዩ። ትግርኛ ከም ኣደ ቋንቋ ዝዛረብ ሰብ ክሳብ ሕጂ ኣየንበቦን።',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'ቆጸራኹም ተቐይሩ፦ {day}',
				preview: 'ግዜ፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ቆጸራኹም ተቐይሩ። ግዜ፦ {when} (ግዜ ሆላንድ)። ሕጂ ዘሎ ሓበሬታ ኣብ ገጽ ቦታኹም ተጻሒፉ ኣሎ።',
					'ክሳብ ሕጂ ኣብ ዝርዝር ጸበይቲ ኣለኹም፡ መበል {place} ቦታ።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ።',
				],
				button: 'እንታይ ከም ዝተቐየረ ርኣዩ',
			},
			'webinar-reminder': {
				subject: 'ቆጸራኹም፦ {day}',
				preview: 'ግዜ፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
					'መእተዊ ሊንክ፡ ቅድሚ ምጅማሩ ፍርቂ ሰዓት ኣቐዲሙ ኣብ ገጽ ቦታኹም ይርከብ።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ሽዑ እቲ ቀጺሉ ዘሎ ሰብ ክመጽእ ይኽእል።',
				],
				button: 'ቦታኹም ርኣዩ',
			},
			'webinar-cancelled': {
				subject: 'ቆጸራ ተሰሪዙ፦ {day}',
				preview: 'ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።',
				lines: ['እቲ ቆጸራ ተሰሪዙ፦ {when} (ግዜ ሆላንድ)። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።'],
				button: 'ካልእ መዓልታት ርኣዩ',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'ትሳተፉ ኣለኹም፦ {title}',
				preview: 'ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ኣብ ዌቢናር «{title}» ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
					'ኣብቲ ዌቢናር ካብ ስምኩም ዝተፈልየ ካልእ ስም ክትጥቀሙ ትኽእሉ።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ካልእ ሰብ ክሕጎሰሉ እዩ።',
				],
				button: 'ቦታኹም ርኣዩ',
			},
			'webinar-waiting': {
				subject: 'ዝርዝር ጸበይቲ፦ {title}',
				preview: 'ኣብ ዝርዝር ጸበይቲ፡ መበል {place} ቦታ።',
				lines: [
					'ዌቢናር «{title}» መሊኡ እዩ፦ {when} (ግዜ ሆላንድ)። ኣብ ዝርዝር ጸበይቲ ኣለኹም፡ መበል {place} ቦታ።',
					'ቦታ እንተተረኺቡ ክንነግረኩም ኢና። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።',
				],
				button: 'ዝርዝር ጸበይቲ ርኣዩ',
			},
			'webinar-promoted': {
				subject: 'ቦታ ኣሎኩም፦ {title}',
				preview: 'ሕጂ ቦታ ኣሎኩም፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ቦታ ተረኺቡ። ሕጂ ኣብ ዌቢናር «{title}» ትሳተፉ፦ {when} (ግዜ ሆላንድ)።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ሽዑ እቲ ቀጺሉ ዘሎ ሰብ ክመጽእ ይኽእል።',
				],
				button: 'ቦታኹም ርኣዩ',
			},
			'webinar-cancelled': {
				subject: 'ተሰሪዙ፦ {title}',
				preview: 'እቲ ዌቢናር ተሰሪዙ፦ {when} (ግዜ ሆላንድ)።',
				lines: ['ዌቢናር «{title}» ተሰሪዙ፦ {when} (ግዜ ሆላንድ)። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።'],
				button: 'ካልኦት ዌቢናራት ርኣዩ',
			},
			'webinar-changed': {
				subject: 'ተቐይሩ፦ {title}',
				preview: 'ግዜ ናይቲ ዌቢናር፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ዌቢናር «{title}» ተቐይሩ። ግዜ፦ {when} (ግዜ ሆላንድ)። ሕጂ ዘሎ ሓበሬታ ኣብ ገጽ ቦታኹም ተጻሒፉ ኣሎ።',
					'ክሳብ ሕጂ ኣብ ዝርዝር ጸበይቲ ኣለኹም፡ መበል {place} ቦታ።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ።',
				],
				button: 'እንታይ ከም ዝተቐየረ ርኣዩ',
			},
			'webinar-reminder': {
				subject: '{day}፦ {title}',
				preview: '{title}፦ {when} (ግዜ ሆላንድ)።',
				lines: [
					'ዌቢናር «{title}»፦ {when} (ግዜ ሆላንድ)።',
					'መእተዊ ሊንክ፡ ቅድሚ ምጅማሩ ፍርቂ ሰዓት ኣቐዲሙ ኣብ ገጽ ቦታኹም ይርከብ።',
					'ክትመጹ ኣይትኽእሉን ዲኹም? ቦታኹም በቲ ሊንክ መሊስኩም ሃቡ። ሽዑ እቲ ቀጺሉ ዘሎ ሰብ ክመጽእ ይኽእል።',
				],
				button: 'ቦታኹም ርኣዩ',
			},
		},
	},
};
