import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in Turkish. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Yardım istersem oturumumu kaybeder miyim?',
		points: {
			own: 'İlişkin şiddet yüzünden mi bitiyor ve oturum iznin partnerine mi bağlı? O zaman kendine ait bir oturum izni için başvurabilirsin. Ne kadar süredir burada olduğun fark etmez.',
			proof:
				'Kanıt gerekir: polisin veya savcılığın belgeleri ve ayrıca doktor ya da sığınma evi gibi yardım edenlerin belgeleri.',
			valid: 'İlişki bittiği anda oturum iznin hâlâ geçerli olmalı.',
			without:
				'Geçerli oturum iznin yok mu? Bazen yine de başvurabilirsin. Kurallar daha sıkıdır. Göçmenlik dairesinin (IND) bu sayfası eskidir: şimdi neyin geçerli olduğunu bir avukata sor.',
			asylum:
				'Oturum iznin partnerinin ilticasına mı bağlı? Bir şey için başvurmadan önce bir avukatla konuş.',
			centre:
				'Bir iltica merkezinde mi kalıyorsun? COA çalışanları, evdeki şiddet şüphesini Veilig Thuis’e ve ayrıca polise bildirir.',
			care: 'Kağıtların olmasa da tıbbi olarak gerekli bakım hakkın vardır, yalnızca acil durumda değil. Aile hekimi faturayı senin bilgilerin olmadan gönderebilir.',
			shelter:
				'Kadın sığınma evleri, evdeki şiddetten veya cinsel şiddetten sonra oturum izni olmayan kadınlara da yardım etmek zorundadır.',
			'shelter-limit':
				'Uygulamada yer bulmak bazen oturum durumuna bağlıydı. Mağdur olarak oturum izni için başvurursan sığınma evinin parası ödenir.',
			'no-promise': 'IND’nin ne karar vereceğini kimse önceden söz veremez.',
		},
		ask: 'Adını söylemeden sor: Veilig Thuis, 0800-2000. Bir avukat veya Dokters van de Wereld (Dünya Doktorları) da seninle birlikte düşünebilir.',
	},
	children: {
		question: 'Çocuklarımı elimden alırlar mı?',
		points: {
			judge: 'Bir çocuğun başka yerde yaşamasına çocuk hâkimi karar verir. Buna Veilig Thuis karar vermez.',
			council:
				'Aile kendisi yardım istiyorsa önce bu gelir. Endişe sürüyor ve anne baba yardım istemiyor mu? O zaman Veilig Thuis, Çocuk Koruma Kurulu’na (Raad voor de Kinderbescherming) gider. Kurul, yardımın zorunlu olması gerekip gerekmediğini araştırır.',
			advice:
				'Danışmak her zaman isim vermeden olur. Danıştıktan sonra ne yapacağına kendin karar verirsin. Bir bildirimden sonra güvenliğe Veilig Thuis bakar.',
			police:
				'Polis geliyor ve orada çocuk mu var? O zaman polis neredeyse her zaman bildirim yapar. Bu, bir çocuğu almak demek değildir.',
			told: 'Veilig Thuis araştırma başlatırsa anne babaya haber verilir.',
			inquiry:
				'Bir bildirimden sonra Veilig Thuis, örneğin okuldan veya doktordan sen evet demesen de bilgi isteyebilir. Kimden istediğini öğrenirsin.',
			'no-promise': 'Hiçbir şeyin değişmeyeceğine kimse söz veremez. Neler olabileceğini başta sor.',
		},
		ask: 'Hiç isim vermeden sor: Veilig Thuis, 0800-2000. Çocuklar Kindertelefoon’a sorabilir, 0800-0432.',
	},
	police: {
		question: 'Polis öğrenirse ne olur?',
		points: {
			kinds:
				'Şikâyetle (aangifte) öteki kişinin cezalandırılmasını istersin. Bildirimle (melding) polis yalnızca durumu öğrenir.',
			'without-you': 'Ağır şiddette sen şikâyetçi olmasan da ceza davası açılabilir.',
			final: 'Şikâyetini çoğu zaman geri alamazsın. Bu yüzden önce danış.',
			address:
				'Adresin gizli kalabilir: belgelere başka bir adres yazılır. Adının yazılmaması yalnızca bazen mümkündür. Buna polis karar verir.',
			'out-of-house':
				'Belediye başkanı, şiddet kullanan kişinin on gün eve gelmesini yasaklayabilir. Bu süre uzayabilir, toplam 28 güne kadar.',
			papers: 'Kağıtların olmasa da güvenle şikâyetçi olabilmen gerekir.',
			'papers-risk':
				'Yine de kağıtsız kişiler çok kez yabancılar polisine gönderildi. Önce danış ve yalnız gitme.',
			'own-behaviour':
				'Şiddeti kendin mi kullanıyorsun? O zaman da Veilig Thuis’i arayabilirsin. Neyi bildirmek zorunda olduklarını başta sor.',
		},
		ask: 'Adını söylemeden sor: Veilig Thuis, 0800-2000. Acil değilse polisi 0900-8844 numarasından arayabilirsin.',
	},
	'who-hears': {
		question: 'Bunu kimler öğrenir?',
		points: {
			advice: 'Veilig Thuis’e danışırken isim vermeyebilirsin. O zaman kimden söz edildiğini yazmazlar.',
			consent:
				'Veilig Thuis’in bir şey yapmasını mı istiyorsun? O zaman bilgileri başka yardım kuruluşlarına veya polise vermek için senden izin isterler. Büyük tehlikede ne olduğunu da sor.',
			phone:
				'Veilig Thuis’in numarası telefon faturasında görünmez. Arama, telefonunun arama listesinde görünür.',
			family: 'Partnerinin ve ailenin bilmemesi gerektiğini başta söyle. Bunu nasıl sağladıklarını sor.',
			professionals:
				'Doktor, öğretmen veya yardım görevlisi, sen evet demesen de Veilig Thuis’e bilgi verebilir. Tehlike hemen varsa veya sürekli tekrarlanıyorsa bildirim yaparlar.',
			doctor:
				'Doktor polise yalnızca sen evet dersen, yasa zorunlu kılarsa veya aksi hâlde büyük tehlike olacaksa bir şey söyler.',
			interpreter: 'Yeminli tercüman susacağına söz vermiştir.',
			'child-interpreter': 'Bir çocuğa asla tercümanlık yaptırma. Aileden birini veya bir tanıdığı da seçme.',
			volunteers: 'Bildirim kuralları (Meldcode) gönüllü kuruluşları için geçerli değildir.',
			'volunteers-secret':
				'Gönüllüde veya kilit kişide (sleutelpersoon) yasanın koruduğu bir sır bekleme. Önce o kişinin kime danıştığını sor.',
			inquiry:
				'Bir bildirimden sonra Veilig Thuis araştırma başlatırsa anne babaya haber verilir. Kimden bilgi istendiğini de öğrenirsin.',
		},
		ask: 'Her görüşmenin başında sor: bunu kime söylemek zorundasınız? Veilig Thuis’e, 0800-2000, adını söylemeden sorabilirsin.',
	},
	money: {
		question: 'Gidersem neyle geçinirim?',
		points: {
			free: 'Veilig Thuis’e danışmak ücretsizdir.',
			single:
				'Artık eşinle birlikte yaşamak istemiyor musun? O zaman boşanma bitmemiş olsa da sosyal yardımda (bijstand) yalnız yaşayan sayılırsın. Belediye bunun gerçekten böyle olup olmadığına bakar.',
			waiting:
				'Şiddet yüzünden oturum izni için mi başvuruyorsun? Bazı kişiler bu sürede COA’dan para alır (Rvb). Tutar sosyal yardıma yakındır.',
			pension:
				'AOW (yaşlılık aylığı) mı alıyorsun? Yalnızca başka bir adres, yalnız yaşayan sayılmak için yetmez.',
			shelter:
				'Kendin bir şey ödemen gerekip gerekmediğini sığınma evine önceden sor. Parana ne olacağını SVB’ye veya belediyene sor.',
		},
		ask: 'Adını söylemeden sor: Veilig Thuis, 0800-2000. Bir sosyal danışman veya Juridisch Loket (hukuk danışma) kuralları bilir.',
	},
	abroad: {
		question: 'Yurt dışında beni evlendirebilir, sünnet edebilir veya orada bırakabilirler mi?',
		points: {
			forbidden: 'Birini evlenmeye zorlamak yasaktır, yurt dışında da.',
			cutting:
				'Bir kızı sünnet etmek suçtur, yurt dışında da. Ceza 12 yıla kadar çıkabilir. Çocuk sağlığı merkezinin doktoru veya hemşiresi, yanına alman için beş dilde bir belge verebilir.',
			before:
				'Bir yolculuktan mı korkuyorsun? Yardım iste ve Hollanda’da kalmaya çalış. Olmazsa kağıtlarının kopyasını al ve güvendiğin birine nereye gittiğini söyle.',
			limits:
				'Yurt dışında Hollanda daha az şey yapabilir, özellikle 18 yaşından küçüksen veya başka bir vatandaşlığın da varsa.',
			there: 'Zaten yurt dışında mısın? Gece gündüz ara: +31 247 247 247. WhatsApp: +31 6 8238 7796.',
			quiet: 'Yalnızken ara. Çevrendekilere yardım aradığını belli etme.',
		},
		ask: 'Yolculuktan önce, adını söylemeden sor: Veilig Thuis, 0800-2000.',
	},
};
