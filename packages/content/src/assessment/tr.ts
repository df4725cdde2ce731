import type { AssessmentText } from './items.ts';

export const text: AssessmentText = {
	title: 'Şu anda neredesin?',
	intro:
		'Aşağıda kilit kişi olarak seninle ilgili on dört cümle var. Her cümlenin şu anda sana ne kadar uyduğunu seç. Doğru ya da yanlış yok, başarısız olamazsın. Kurstan sonra aynı cümleleri bir kez daha göreceksin; böylece neyin değiştiğini anlarsın.',
	scale: ['Hiç uymuyor', 'Biraz uyuyor', 'Yarı yarıya', 'Büyük ölçüde', 'Tamamen uyuyor'],
	items: {
		role: 'Kilit kişi olarak görevime nelerin girdiğini ve sınırımın nerede olduğunu biliyorum.',
		promise: 'Biri bana kötü bir şey anlatmak isterse, bunu her zaman gizli tutacağıma söz veririm.',
		unseen: 'Bir kişinin bedeninde görünmeyen şiddet türlerini de biliyorum.',
		'one-signal': 'Tek bir işaretten birinin evinde ne olduğunu kesin olarak anlarım.',
		steady: 'Biri anılarından dolayı sarsıldığında sakin kalabilirim.',
		'young-child': 'Küçük bir çocuğun, yalnızca duyduğu şiddetten pek etkilenmediğini düşünüyorum.',
		mediate: 'Bir ailede kavga veya şiddet olduğunda, insanların arasını kendim bulmayı tercih ederim.',
		respect: 'Sevgi veya evlilik konusunda benden farklı seçimler yapan birini saygıyla dinleyebilirim.',
		listen: 'Hemen öğüt vermeden dinleyebilirim.',
		close: 'Ağır bir konuşmayı veya ağır bir toplantıyı sakince bitirebilirim.',
		'dare-talk':
			'Kişi istiyorsa ve güvenliyse, evdeki gerginlik veya şiddet hakkında onunla konuşmaya cesaret ederim.',
		advice: 'Veilig Thuis’e danışmak ile bildirimde bulunmak arasındaki farkı biliyorum.',
		warm: 'Birini, onun izniyle ve adım adım yardıma ulaştırabilirim.',
		'dare-honest': 'Biri yalvarsa bile, gizlilik sözü veremeyeceğimi dürüstçe söylemeye cesaret ederim.',
	},
};
