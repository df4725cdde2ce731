/** What one can do now, in Turkish. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger':
		'Şu anda tehlike var mı? Mümkünse insanların olduğu bir yere git. 112’yi ara ve nerede olduğunu söyle.',
	'self-advice':
		'Şu anda tehlike yok mu? Veilig Thuis’i (Güvenli Ev) ara: 0800-2000, ücretsiz, gece gündüz. Danışmak için adını söylemek zorunda değilsin. Kimsenin bakmadığı bir telefondan ara.',
	'self-doctor':
		'Yaralı mısın veya boğazın mı sıkıldı? Bir şey görmesen de bir doktora görün. Acil durumda: 112.',
	'self-forced-sex-help':
		'İstemediğin bir cinsel ilişki mi oldu? Centrum Seksueel Geweld’i (Cinsel Şiddet Merkezi) ara: 0800-0188. Yardım en iyi ilk yedi günde etkili olur. Daha sonra da arayabilirsin.',
	'self-plan':
		'Partnerden ayrılıp gitmek tehlikeli bir an olabilir. Şu anda tehlike yok mu? O zaman önce Veilig Thuis ile güvenliğin için bir plan yap.',
	'self-one-person':
		'Güvendiğin ve partnerinle ya da ailenle konuşmayacak bir kişiye anlat. Önce o kişinin anlattıklarınla ne yapacağını sor.',
	'self-interpreter':
		'Az Hollandaca mı biliyorsun? Tercüman iste. Çocuğun, ailen veya bir tanıdığın tercümanlık yapmasın.',

	'young-danger':
		'Şu anda tehlike var mı? Mümkünse insanların olduğu bir yere git. 112’yi ara ve nerede olduğunu söyle.',
	'young-talk':
		'Konuşmak ister misin? Kindertelefoon (Çocuk Telefonu) 8 ile 18 yaş arası çocuklar ve gençler içindir: 0800-0432, ücretsiz ve isim vermeden.',
	'young-advice':
		'Veilig Thuis’i (Güvenli Ev) ara veya bir yetişkinden aramasını iste: 0800-2000, ücretsiz, gece gündüz. Danışmak için adını söylemek zorunda değilsin.',
	'young-adult':
		'Güvendiğin bir yetişkine anlat, örneğin okulda. Önce bunu kime söylemek zorunda olduğunu sor.',
	'young-before-trip':
		'Bir yolculuktan mı korkuyorsun? Şimdi yardım iste ve Hollanda’da kalmaya çalış. Yine de gitmek zorunda mısın? Pasaportunun bir kopyasını al ve güvendiğin birine nereye gittiğini söyle.',
	'young-dark': 'Ölümü mü düşünüyorsun? 113’ü veya 0800-0113’ü ara: ücretsiz, gece gündüz, isim vermeden.',
	'young-not-your-fault':
		'Başkasının sana yaptığı şey senin suçun değil. Emin olmasan da yardım isteyebilirsin.',

	'child-danger': 'Çocuk şu anda tehlikede mi? 112’yi ara.',
	'child-listen':
		'Çocuk sana bir şey mi anlatıyor? Sakince dinle ve bırak çocuk anlatsın. Daha fazlasını öğrenmek için soru sorma.',
	'child-no-promise':
		'Sır olarak saklayacağına söz verme. Şöyle de: bana anlatman iyi oldu, birine danışacağım.',
	'child-no-confronting':
		'Bunu, yapıyor olabilecek kişiyle konuşma. Bu, çocuğu tehlikeye atabilir. Önce danış.',
	'child-notes':
		'Ne gördüğünü ve duyduğunu, hangi gün olduğunu yaz. Ne düşündüğünü yazma. Başkalarının okumayacağı bir yerde sakla.',
	'child-advice':
		'Veilig Thuis’i (Güvenli Ev) ara: 0800-2000, ücretsiz, gece gündüz. Danışırsın, sonra kendin karar verirsin. Adını söylemek zorunda değilsin.',
	'child-own-line':
		'8 yaşından büyük bir çocuk kendisi de Kindertelefoon (Çocuk Telefonu) ile konuşabilir: 0800-0432.',

	'adult-danger': 'Şu anda tehlike var mı? 112’yi ara. Sen de güvenli bir yerde kal.',
	'adult-alone':
		'Bunu yalnızca gerçekten baş başa olduğunuzda konuş. Öteki konuşmak istemiyor mu? Bu da olur.',
	'adult-believe': 'Dinle ve ona inan. Suçlama. Sonraki adımı o seçer.',
	'adult-no-promise':
		'Her şeyi sır olarak saklayacağına söz verme. Tehlike varsa danışacağını dürüstçe söyle.',
	'adult-no-mediating':
		'Partneriyle veya ailesiyle konuşma ve aralarını bulmaya çalışma. Gitmesi için zorlama: plansız gitmek tehlikeli olabilir.',
	'adult-advice':
		'Danışmak için Veilig Thuis’i (Güvenli Ev) ara: 0800-2000, ücretsiz, gece gündüz. Hiçbir isim vermek zorunda değilsin, kendi adını da.',
	'adult-contact':
		'Güvenli biçimde nasıl iletişim kurabileceğini sor. Başkasının da baktığı bir telefonu geri arama ve oraya mesaj yazma. Çocuk, aile veya tanıdık tercümanlık yapmasın.',

	'elder-danger': 'Şu anda tehlike var mı? 112’yi ara.',
	'elder-alone':
		'Yaşlı kişiyle yanında kimse yokken konuş. Sakince dinle. Konuşmak istemiyor mu? Bu da olur.',
	'elder-notes':
		'Ne gördüğünü ve duyduğunu, hangi gün olduğunu yaz. Ne düşündüğünü yazma. Başkalarının okumayacağı bir yerde sakla.',
	'elder-advice':
		'Veilig Thuis’i (Güvenli Ev) ara: 0800-2000, ücretsiz, gece gündüz. Kendin için de başkası için de arayabilirsin. Danışmak için isim vermek zorunda değilsin.',
	'elder-doctor': 'Sağlığı kötü mü? Aile hekimini ara. Acil durumda: 112.',
	'elder-carer-help':
		'Bakım, yardım eden kişiye ağır mı geliyor? O kişi de Veilig Thuis’e danışabilir. Yardım istemek ayıp değildir.',

	'own-danger':
		'Şu anda kötü bir şey olabilir mi? Ötekinden uzaklaş, dışarı çık. Biri tehlikedeyse 112’yi ara, tehlikede olan sen olsan da.',
	'own-walk-away':
		'Kontrolünü kaybettiğini mi hissediyorsun? Bir şey olmadan odadan çık. Ancak sakinleşince geri dön.',
	'own-advice':
		'Veilig Thuis’i (Güvenli Ev) ara: 0800-2000, ücretsiz, gece gündüz. Kendisi şiddet kullanan kişilerle de konuşurlar. Danışmak için adını söylemek zorunda değilsin.',
	'own-doctor': 'Aile hekimine git ve ne olduğunu anlat. Aile hekimi seni tedaviye yönlendirebilir.',
	'own-minors-help':
		'Çocuklara karşı cinsel duygular mı söz konusu? Stop it Now seninle konuşur, ücretsiz ve isim vermeden.',
	'own-dark': 'Ölümü mü düşünüyorsun? 113’ü veya 0800-0113’ü ara: ücretsiz, gece gündüz, isim vermeden.',
	'own-leave-alone':
		'Öteki görüşmek istemiyor mu? O zaman onu rahat bırak. Ondan veya çocuklardan susmalarını isteme.',
};
