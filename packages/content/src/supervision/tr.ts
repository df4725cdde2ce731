import type { MethodTexts } from './method-text.ts';

const opening = {
	title: 'Varış',
	does: 'Telefonlar kaldırılır. Herkes tek cümleyle nasıl olduğunu söyler. Sonra: geçen sefer ne yapmaya karar vermiştin? Yaptın mı, daha değil mi, yoksa bırakıyor musun?',
};
const closing = {
	title: 'Yanına almak ve bitirmek',
	does: 'Herkes yanına aldığı bir şeyi söyler, isterse ne yapacağını yazar. Etkilenen biri var mı? Sonra kimin onun yanında kalacağını sorun.',
};

export const texts: MethodTexts = {
	incident: {
		title: 'Tek bir olay',
		source: 'Paul ve Faith Pigors’un “olay yöntemi”nden (1955), daha kısa ve kendi sözlerimizle.',
		steps: [
			opening,
			{
				title: 'Olay',
				does: 'Bir anı beş dakikada anlat. İsim yok, yer yok, birini tanıtacak hiçbir şey yok. Kendin ne yaptın ve ne hissettin, onu söyle.',
			},
			{
				title: 'Soru sormak',
				does: 'Diğerleri olanları ve ne düşündüğünü sorar. Henüz öğüt yok. “Neden” diye başlayan soruları sormamak daha iyi.',
			},
			{
				title: 'Sessizce düşünmek',
				does: 'Herkes kendisi için yazar: ben ne yapardım ve ne için? Kâğıt sonra atılır.',
			},
			{
				title: 'Tur: sen ne yapardın?',
				does: 'Sırayla, tartışmadan. Olayı getiren yalnız dinler. “Bilmiyorum” da bir cevaptır.',
			},
			{
				title: 'Ne işe yarar?',
				does: 'Seni neyin etkilediğini ve neyi kullanabileceğini söyle. Hiçbir şeyi savunmak zorunda değilsin.',
			},
			closing,
		],
	},
	'ten-step': {
		title: 'On adım',
		source: 'Hollanda’daki akran gruplarının kullandığı sabit adımlardan, kendi sözlerimizle.',
		steps: [
			opening,
			{
				title: 'Seçmek',
				does: 'Sorusu olan tek cümleyle söyler. Grup birlikte birini seçer. Diğerleri başka sefere kalır.',
			},
			{ title: 'Soruyu anlatmak', does: 'Ne olduğunu ve sorunun ne olduğunu kısaca anlat. İsim vermeden.' },
			{
				title: 'Açık sorular',
				does: 'Diğerleri sormaya devam eder. Kısa sorular, her seferinde bir tane. Henüz öğüt yok.',
			},
			{ title: 'Ne duyuyorum?', does: 'Herkes kendince meselenin ne olduğunu tek cümleyle söyler.' },
			{ title: 'Yeniden bakmak', does: 'Duyduklarınla sorunu bir kez daha söyle. Hâlâ aynı soru mu?' },
			{
				title: 'Başka yanlar',
				does: 'Herkes başka gözlerle bakar: bir çocuk, bir komşu, bir uzman, on yıl sonraki biri.',
			},
			{ title: 'Neyi kullanabilirim?', does: 'Sana uyan iki üç şey seç.' },
			{
				title: 'İlk adım',
				does: 'Birlikte küçük ve güvenli bir adım düşünün. Tehlike mi var? Önce danışın, kendiniz çözmeye çalışmayın.',
			},
			closing,
		],
	},
	'respectful-gossip': {
		title: 'Birlikte sesli düşünmek',
		source: 'Hollanda’daki akran gruplarının kullandığı sabit adımlardan, kendi sözlerimizle.',
		steps: [
			opening,
			{ title: 'Soru', does: 'Sorunu kısaca anlat. İsim yok, yer yok.' },
			{ title: 'Soru sormak', does: 'Diğerleri gözlerinde canlanana kadar sorar. Henüz öğüt yok.' },
			{
				title: 'Sandalyeyi çevirmek',
				does: 'Sırtını gruba dön ya da biraz yana otur. Yalnız dinlersin. Yazabilirsin.',
			},
			{
				title: 'Diğerleri sesli düşünür',
				does: 'Soruyu getiren yokmuş gibi konuşun. Saygıyla: ne oluyor olabilir, neyi iyi yapıyor, ne işe yarayabilir? Söz konusu kişiler hakkında değil.',
			},
			{
				title: 'Çembere dönüş',
				does: 'Seni neyin etkilediğini, neyin doğru neyin yanlış olduğunu söyle. Nasıl olduğunu yalnız sen bilirsin.',
			},
			closing,
		],
	},
	led: {
		title: 'Yöneten biriyle',
		source: 'Yöneten biriyle geçen bir akşam için sakin bir sıra; bu projenin hazırladığı.',
		steps: [
			opening,
			{
				title: 'Şimdi neredesin?',
				does: 'Herkes kilit kişi olarak neler yaşadığını anlatır. İsim vermeden. Yöneten senin nasıl olduğuna da kulak verir.',
			},
			{ title: 'Seçmek', does: 'Grup bu akşam için bir ya da iki soru seçer.' },
			{
				title: 'Derinleşmek',
				does: 'Yöneten sormaya devam eder: sana ne yaptı, neyi tanıdın, sınırın nerede? Diğerleri sorularla yardım eder.',
			},
			{ title: 'Ne öğreniyorsun?', does: 'Herkes kendisi hakkında ne gördüğünü söyler.' },
			closing,
		],
	},
};
