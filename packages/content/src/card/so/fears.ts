import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in Somali. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Ma waayayaa sharciga deggenaanshaha haddii aan caawimo weydiisto?',
		points: {
			own: 'Xiriirkaagu rabshad darteed ma u dhammaanayaa, sharcigaaguna ma ku xiran yahay lammaanahaaga? Markaas waxaad codsan kartaa sharci adiga kuu gaar ah. Muhiim ma aha inta aad halkan joogtay.',
			proof:
				'Caddayn baad u baahan tahay: waraaqo ka yimid booliiska ama garsoorka, iyo sidoo kale waraaqo ka yimid meelihii ku caawiyey, sida dhakhtar ama hoy badbaado.',
			valid: 'Sharcigaagu waa inuu weli shaqaynayo waqtiga xiriirku dhammaanayo.',
			without:
				'Haddii aanad haysan sharci shaqaynaya, mararka qaarkood weli waad codsan kartaa sharci. Xeerarku way ka adag yihiin. Boggan IND (xafiiska socdaalka) waa mid duug ah: qareen weydii waxa hadda jira.',
			asylum:
				'Sharcigaagu ma ku xiran yahay magangalyada lammaanahaaga? Marka hore qareen la hadal, ka hor intaadan waxba codsan.',
			centre:
				'Ma deggan tahay xero magangalyo (azc)? Shaqaalaha COA, haddii ay ka shakiyaan rabshad guriga ah, waxay u gudbiyaan Veilig Thuis, iyo sidoo kale booliiska.',
			care: 'Xitaa haddii aanad waraaqo haysan, xaq baad u leedahay daryeel caafimaad oo lagama maarmaan ah, ma aha xaaladda degdegga ah oo keliya. Dhakhtarku wuxuu biilka diri karaa iyadoo aan xogtaada ku jirin.',
			shelter:
				'Hoyga dumarku waa inuu sidoo kale caawiyo dumarka aan sharci deggenaansho lahayn, kaddib rabshad guriga ama xadgudub galmo.',
			'shelter-limit':
				'Dhab ahaan, meel la helo mararka qaarkood waxay ku xirnayd sharcigaaga. Hoyga lacagtiisa waa la bixiyaa haddii aad sharci u codsato dhibbane ahaan.',
			'no-promise': 'Qofna horay uma ballanqaadi karo go’aanka IND.',
		},
		ask: 'Weydii adigoon magacaaga sheegin: Veilig Thuis, 0800-2000. Qareen ama Dokters van de Wereld sidoo kale way kula fikiri karaan.',
	},
	children: {
		question: 'Carruurtayda ma la iga qaadayaa?',
		points: {
			judge:
				'Garsooraha carruurta ayaa go’aamiya in ilmo meel kale ku noolaado. Veilig Thuis taas ma go’aamiso.',
			council:
				'Haddii qoysku isagu caawimo rabo, taas ayaa ugu horraysa. Haddii welwelku sii jiro oo waalidku aanay caawimo rabin, Veilig Thuis waxay u tagtaa guddiga ilaalinta carruurta (Raad voor de Kinderbescherming). Guddigu wuxuu baaraa inay tahay in caawimada qasab laga dhigo.',
			advice:
				'Talo mar walba waad weydiisan kartaa magac la’aan. Talada kaddib adigaa go’aansanaya waxa aad samaynayso. Kaddib warbixin (melding), Veilig Thuis waxay ilaalisaa badbaadada.',
			police:
				'Haddii booliisku yimaado oo carruur joogto, booliisku ku dhowaad mar walba warbixin (melding) buu sameeyaa. Taasi waxay ka duwan tahay ilmo la qaado.',
			told: 'Haddii Veilig Thuis baaritaan bilowdo, waalidka waa loo sheegaa.',
			inquiry:
				'Kaddib warbixin (melding), Veilig Thuis waxay macluumaad weydiin kartaa, tusaale ahaan dugsiga ama dhakhtarka, xitaa haddii aanad haa oran. Waa laguu sheegayaa cidda la weydiiyey.',
			'no-promise': 'Qofna ma ballanqaadi karo in aan waxba is beddelin. Bilowga weydii waxa dhici kara.',
		},
		ask: 'Weydii adigoon magacyo sheegin: Veilig Thuis, 0800-2000. Carruurtu waxay weydiin karaan Kindertelefoon, 0800-0432.',
	},
	police: {
		question: 'Maxaa dhacaya haddii booliisku ogaado?',
		points: {
			kinds:
				'Dacwad (aangifte) waxaad ku codsanaysaa in qofka kale la ciqaabo. Warbixin (melding) booliisku wax buu ku ogaanayaa, intaas oo keliya.',
			'without-you':
				'Haddii rabshaddu culus tahay, kiis maxkamadeed wuu jiri karaa xitaa haddii aanad dacwoon.',
			final: 'Dacwadda badanaa kama noqon kartid. Markaas marka hore talo weydiiso.',
			address:
				'Cinwaankaagu sir buu ahaan karaa: cinwaan kale ayaa waraaqaha lagu qoraa. In magacaaga laga reebo mararka qaarkood oo keliya ayay suurtogal tahay. Booliiska ayaa go’aamiya.',
			'out-of-house':
				'Duqa magaaladu wuxuu amri karaa in qofka rabshadda sameeya aanu toban maalmood guriga iman. Waa la dheerayn karaa, ilaa 28 maalmood wadar ahaan.',
			papers: 'Xitaa haddii aanad waraaqo haysan, waa inaad si ammaan ah u dacwoon karto.',
			'papers-risk':
				'Hase yeeshee dadka aan waraaqaha haysan marar badan oo xad dhaaf ah ayay booliiska ajaanibta ku dambeeyeen. Marka hore talo weydiiso, hana tegin keligaa.',
			'own-behaviour':
				'Adigu rabshad ma samaysaa? Xitaa markaas waad wici kartaa Veilig Thuis. Bilowga weydii waxa ay qasab ku tahay inay gudbiyaan.',
		},
		ask: 'Weydii adigoon magacaaga sheegin: Veilig Thuis, 0800-2000. Booliiska, haddii aanay degdeg ahayn, waxaad ka wacdaa 0900-8844.',
	},
	'who-hears': {
		question: 'Yaa ogaanaya?',
		points: {
			advice:
				'Haddii aad Veilig Thuis talo weydiiso, magac la’aan baad ku samayn kartaa. Markaas ma qoraan cidda ay ku saabsan tahay.',
			consent:
				'Ma rabtaa in Veilig Thuis wax qabato? Markaas waxay ku weydiinayaan ogolaanshahaaga si ay xogta ugu gudbiyaan caawimo kale ama booliiska. Sidoo kale weydii waxa dhacaya marka khatar weyn jirto.',
			phone:
				'Lambarka Veilig Thuis kuma qorna biilka taleefanka. Laakiin wicitaanku wuxuu ku qoran yahay liiska wicitaannada ee taleefankaaga.',
			family:
				'Bilowga u sheeg in lammaanahaaga iyo qoyskaagu aanay ogaan karin. Weydii sida ay taas u hubinayaan.',
			professionals:
				'Dhakhtar, macallin ama shaqaale caawimo wuu wargelin karaa Veilig Thuis adigoon haa oran. Haddii khatartu hadda jirto ama ay soo noqnoqoto, warbixin (melding) bay sameeyaan.',
			doctor:
				'Dhakhtarku booliiska wax wuxuu u sheegaa keliya haddii aad haa tiraahdo, haddii sharcigu ku qasbo, ama haddii khatar weyn dhici karto haddii uusan sheegin.',
			interpreter: 'Turjubaan la dhaariyey wuxuu ballanqaaday inuu aamuso.',
			'child-interpreter': 'Weligaa ha u oggolaan in ilmo uu turjumo. Qoys ama qof aad taqaanna ha dooran.',
			volunteers: 'Meldcode (xeerka warbixinta) ma khuseeyo ururrada tabaruceyaasha.',
			'volunteers-secret':
				'Tabaruce ama sleutelpersoon (qofka bulshada caawiya) ha ka filan sir uu sharcigu ilaaliyo. Marka hore weydii cidda uu talo weydiinayo.',
			inquiry:
				'Haddii Veilig Thuis baaritaan bilowdo warbixin (melding) kaddib, waalidka waa loo sheegaa. Adigana waa laguu sheegayaa cidda macluumaadka la weydiiyey.',
		},
		ask: 'Bilowga hadal kasta weydii: yaa qasab kugu ah inaad tan u sheegto? Veilig Thuis, 0800-2000, waad weydiin kartaa adigoon magacaaga sheegin.',
	},
	money: {
		question: 'Maxaan ku noolaanayaa haddii aan ka tago?',
		points: {
			free: 'Talada Veilig Thuis waa lacag la’aan.',
			single:
				'Ma rabtaa inaadan sii wada noolaan ninkaaga ama xaaskaaga? Markaas caydha (bijstand) waxaa laguu tirinayaa qof keligiis ah, xitaa haddii furriinku aanu dhammaan. Degmadu (gemeente) waxay hubisaa in ay run tahay.',
			waiting:
				'Ma sharci ayaad rabshad darteed u codsanaysaa? Dadka qaarkood waqtigaas lacag bay ka helaan COA (Rvb). Qaddarku wuxuu u dhow yahay caydha.',
			pension:
				'Ma qaadataa AOW (hawlgabka)? Cinwaan kale oo keliya kuma filna in laguu tiriyo qof keligiis ah.',
			shelter:
				'Hoyga horay u weydii haddii ay tahay inaad wax iska bixiso. SVB ama degmadaada weydii waxa lacagtaada ku dhacaya.',
		},
		ask: 'Weydii adigoon magacaaga sheegin: Veilig Thuis, 0800-2000. La-taliye bulsho (sociaal raadsman) ama Juridisch Loket ayaa xeerarka yaqaan.',
	},
	abroad: {
		question: 'Dibadda ma la igu guurin karaa, ma la igu gudi karaa, ama ma la igu reebi karaa?',
		points: {
			forbidden: 'In qof guur lagu qasbo lama oggola, xitaa dibadda.',
			cutting:
				'In gabadh la gudo waa dambi, xitaa dibadda. Ciqaabtu waxay gaari kartaa ilaa 12 sano. Dhakhtarka ama kalkaalisada caafimaadka dhalinyarada wuxuu ku siin karaa warqad rasmi ah oo aad safarka u qaadato, shan luqadood ku qoran.',
			before:
				'Ma ka baqaysaa safar? Caawimo weydiiso oo isku day inaad Nederland joogto. Haddii taasi suurtogal noqon weydo, waraaqahaaga nuqullo ka samee oo qof aad ku kalsoon tahay u sheeg halka aad u socoto.',
			limits:
				'Dibadda Nederland wax ka yar bay samayn kartaa, gaar ahaan haddii aad ka yar tahay 18 sano ama aad leedahay dhalasho kale.',
			there:
				'Hore ma u joogtaa dibadda? Habeen iyo maalin wac +31 247 247 247, ama WhatsApp ugu qor +31 6 8238 7796.',
			quiet:
				'Wac marka aad keligaa tahay. Ha u oggolaan in dadka kugu xeeran ay dareemaan inaad caawimo raadinayso.',
		},
		ask: 'Safarka ka hor weydii, adigoon magacaaga sheegin: Veilig Thuis, 0800-2000.',
	},
};
