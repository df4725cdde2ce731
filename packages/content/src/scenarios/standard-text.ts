import type { Locale, ScenarioText } from '@sleutelwerk/core';
import { RTL_NUMBERS } from '../rtl-numbers.ts';

/**
 * What a new scenario of an organisation begins with: the sentences that every rehearsal says alike, until its trainer
 * says them better. Nobody of the language has read the Arabic and Turkish yet.
 */
export const STANDARD_SCENARIO_TEXTS: Readonly<Record<Locale, ScenarioText>> = {
	nl: {
		freedom: 'Je mag stoppen, iets overslaan, of dit samen met je trainer doen. Niemand geeft je een cijfer.',
		'debrief.question.1': 'Wat zag je aan de ander, nog voordat je iets zei?',
		'debrief.question.2': 'Welke keuze was voor jou het moeilijkst? Wat hoopte je toen?',
		'debrief.question.3': 'Wat voelde je zelf? Wie kun jij bellen na zo’n gesprek?',
		'debrief.action':
			'Kies één zin uit dit gesprek. Zeg hem hardop als je alleen bent. Je hoeft hem aan niemand te laten horen.',
		'grounding.1': 'Zet je voeten op de grond. Voel de vloer.',
		'grounding.2': 'Adem rustig in. Adem langer uit. Doe dit drie keer.',
		'grounding.3': 'Noem vijf dingen die je nu ziet.',
		'grounding.4': 'Blijft het zwaar? Praat met je trainer. Of bel de Luisterlijn: 088 0767 000.',
	},
	en: {
		freedom: 'You may stop, skip something, or do this together with your trainer. Nobody gives you a mark.',
		'debrief.question.1': 'What did you see in the other person, before you said anything?',
		'debrief.question.2': 'Which choice was hardest for you? What did you hope for?',
		'debrief.question.3': 'What did you feel yourself? Whom can you call after such a talk?',
		'debrief.action':
			'Choose one sentence of this talk. Say it aloud when you are alone. Nobody has to hear it.',
		'grounding.1': 'Put your feet on the ground. Feel the floor.',
		'grounding.2': 'Breathe in calmly. Breathe out longer. Do this three times.',
		'grounding.3': 'Name five things that you see now.',
		'grounding.4': 'Does it stay heavy? Talk to your trainer. Or call the Luisterlijn: 088 0767 000.',
	},
	ar: {
		freedom: 'يمكنك أن تتوقف، أو تتخطى شيئًا، أو تفعل هذا مع مدربك. لا أحد يعطيك علامة.',
		'debrief.question.1': 'ماذا رأيت على الشخص الآخر قبل أن تقول أي شيء؟',
		'debrief.question.2': 'أي اختيار كان الأصعب عليك؟ ماذا كنت تأمل عندها؟',
		'debrief.question.3': 'ماذا شعرت أنت؟ بمن يمكنك أن تتصل بعد حديث كهذا؟',
		'debrief.action': 'اختر جملة واحدة من هذا الحديث. قلها بصوت مسموع عندما تكون وحدك. لا يجب أن يسمعها أحد.',
		'grounding.1': 'ضع قدميك على الأرض. اشعر بالأرض.',
		'grounding.2': 'تنفس بهدوء. أخرج النفس ببطء أطول. افعل هذا ثلاث مرات.',
		'grounding.3': 'سمِّ خمسة أشياء تراها الآن.',
		'grounding.4': `هل يبقى الأمر ثقيلًا؟ تكلم مع مدربك. أو اتصل بـ Luisterlijn: ${RTL_NUMBERS.luisterlijn}.`,
	},
	tr: {
		freedom:
			'Durabilir, bir şeyi atlayabilir ya da bunu eğitmeninle birlikte yapabilirsin. Kimse sana not vermez.',
		'debrief.question.1': 'Daha bir şey söylemeden karşındakinde ne gördün?',
		'debrief.question.2': 'Hangi seçim senin için en zoruydu? O sırada ne umuyordun?',
		'debrief.question.3': 'Kendin ne hissettin? Böyle bir konuşmadan sonra kimi arayabilirsin?',
		'debrief.action': 'Bu konuşmadan bir cümle seç. Yalnızken yüksek sesle söyle. Kimsenin duyması gerekmez.',
		'grounding.1': 'Ayaklarını yere koy. Zemini hisset.',
		'grounding.2': 'Sakince nefes al. Nefesini daha uzun ver. Bunu üç kez yap.',
		'grounding.3': 'Şu anda gördüğün beş şeyi say.',
		'grounding.4': 'Ağırlığı sürüyor mu? Eğitmeninle konuş. Ya da Luisterlijn’i ara: 088 0767 000.',
	},
};
