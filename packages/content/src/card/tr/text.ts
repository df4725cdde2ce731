import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

/** The signals card in Turkish. */
export const tr: CardText = {
	title: 'Evde her şey yolunda mı?',
	intro:
		'Burada evin güvenli olmadığını nasıl anlayabileceğini ve şimdi ne yapabileceğini okursun. Şiddet bütün ülkelerde, her tür ailede olur; kadınların da erkeklerin de başına gelir.',
	caveat:
		'Tek bir işaret hiçbir şeyi kanıtlamaz. Bir liste yanılabilir. İşaret olmasa da endişeli misin? O zaman her zaman danışabilirsin.',
	dangerNow: 'Şu anda tehlikede misin? Mümkünse oradan uzaklaş. 112’yi ara.',
	headings: {
		audiences: 'Kimden söz ediyoruz?',
		signs: 'Ne fark ediyorsun?',
		actions: 'Şimdi ne yapabilirsin?',
		numbers: 'Kimi arayabilirsin?',
		sources: 'Bu bilgiler nereden geliyor?',
	},
	tickHint: 'Tanıdık geleni seç. Seçimin kaydedilmez ve gönderilmez.',
	noneTicked:
		'Hiçbir cümle tanıdık gelmiyor ama içine sinmeyen bir şey mi var? O zaman da arayabilirsin. Veilig Thuis (Güvenli Ev), 0800-2000, seninle birlikte düşünür.',
	audiences: {
		self: {
			label: 'Benimle ilgili',
			intro: 'Evde biri, eski partnerin veya ailen canını yakıyor ya da seni korkutuyor. Sana neler oluyor?',
			redFlag:
				'Bu, büyük bir tehlike olduğu anlamına gelebilir. Şu anda güvende değil misin? Mümkünse oradan uzaklaş ve 112’yi ara. Şu anda sakin mi? Bugün Veilig Thuis’i ara: 0800-2000, gece gündüz.',
		},
		young: {
			label: 'Ben gencim',
			intro: 'Evde, sevgilinle veya internette sana iyi gelmeyen bir şey mi oluyor? Tanıdık gelenlere bak.',
			redFlag:
				'Bu çok tehlikeli olabilir. Şu anda güvende değil misin? Mümkünse oradan uzaklaş ve 112’yi ara. Şu anda sakin mi? Veilig Thuis’i ara, 0800-2000, gece gündüz. Ya da bir yetişkinden aramasını iste.',
		},
		child: {
			label: 'Tanıdığım bir çocuk',
			intro: 'Çocukta ne görüyor ve duyuyorsun? Ne düşündüğünü değil, ne gördüğünü yaz.',
			redFlag:
				'Bu, çocuğun büyük tehlikede olduğu anlamına gelebilir. Şu anda tehlike var mı? 112’yi ara. Şu anda sakin mi? Bugün Veilig Thuis’i ara: 0800-2000, gece gündüz. Bunu, yapıyor olabilecek kişiyle konuşma.',
		},
		adult: {
			label: 'Tanıdığım bir yetişkin',
			intro: 'Bir arkadaşında, komşunda, iş arkadaşında veya ailenden birinde ne görüyor ya da duyuyorsun?',
			redFlag:
				'Bu, büyük bir tehlike olduğu anlamına gelebilir. Şu anda tehlike var mı? 112’yi ara. Şu anda sakin mi? Danışmak için bugün Veilig Thuis’i ara: 0800-2000, gece gündüz. Bunu yapan kişiye bir şey söyleme.',
		},
		elder: {
			label: 'Yaşlı bir kişi',
			intro: 'Bu, tanıdığın bir yaşlıyla veya seninle ilgili olabilir. Ne görüyor veya fark ediyorsun?',
			redFlag:
				'Bu, büyük bir tehlike olduğu anlamına gelebilir. Şu anda tehlike var mı? 112’yi ara. Şu anda sakin mi? Bugün Veilig Thuis’i ara: 0800-2000, gece gündüz.',
		},
		'own-behaviour': {
			label: 'Kendi yaptıklarımdan korkuyorum',
			intro: 'Baktığın için iyi ettin. Şiddet durabilir ve bunun için yardım var. Hangileri tanıdık geliyor?',
			redFlag:
				'Bu, öteki için de senin için de çok tehlikeli olabilir. Şu anda kötü bir şey olabilir mi? Ötekinden uzaklaş ve 112’yi ara. Şu anda sakin mi? Bugün Veilig Thuis’i ara: 0800-2000, gece gündüz. Seninle de konuşurlar.',
		},
	},
	kinds: {
		body: 'Beden',
		control: 'Sözler ve kontrol',
		sex: 'Cinsellik',
		money: 'Para ve eşya',
		'shut-in': 'Kapatılmak veya yalnız bırakılmak',
		digital: 'Telefon ve internet',
		honour: 'Namus ve aile',
		forced: 'Zorlama: evlilik, yolculuk, kız sünneti, barınma',
		neglect: 'Yetersiz bakım',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Büyük tehlike',
		mark: 'Kırmızı bayrak',
		explain:
			'On bir kırmızı bayrak vardır: şiddetin ölümle bitebileceğini gösteren işaretler. Hemen yardım istemek için tek bir kırmızı bayrak yeter. Partnerden ayrılıp gitmek çoğu zaman en tehlikeli andır: mümkünse bunu bir planla yap.',
	},
	fears: {
		heading: 'Neden korkuyorsun?',
		intro:
			'Bildiklerimiz bunlar, yanında kaynağı da var. Kurallar değişir. Sende nasıl olacağına kimse söz veremez.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Biri telefonuna mı bakıyor?',
		paragraphs: [
			'O zaman başka bir telefon veya bilgisayar kullanman daha iyi: aile hekiminde, okulda, kütüphanede veya güvendiğin birinde.',
			'Kendin mi arıyorsun? Arama, telefonunun arama listesinde görünür. Oradan silebilirsin. Veilig Thuis’in numarası faturada görünmez.',
			'Bu sayfa telefonunun geçmişinde kalır. “Hemen çık” düğmesi bunu değiştirmez. Yalnızca bu sayfayı sil: boş bir geçmiş de dikkat çekebilir.',
			'Yaptığın her şeyi başkasına gösteren uygulamalar vardır. Onları bir düğmeyle durduramazsın. Telefonunda bir şey değiştirmeden önce Veilig Thuis’e danış.',
			'Yardım edenlere kimsenin seni geri aramamasını ve bir şey göndermemesini söyle. Kendin arayacağını kararlaştır.',
		],
	},
	print: {
		cover: 'Faydalı numaralar',
		lines: ['Aile hekimi', 'Diş hekimi', 'Okul', 'Komşular', 'Kütüphane'],
		note: 'Kâğıdı bu yüz dışta kalacak şekilde katla. Biri bakıyorsa evde veya çantanda saklama.',
	},
};
