import type { ServiceText } from '@sleutelwerk/core';
import { SERVICE_IDS } from '../ids.ts';

/** The national services in Somali; a service that is not here is shown in Dutch, and that is said. */
export const text: Partial<Record<string, ServiceText>> = {
	[SERVICE_IDS.emergency]: {
		name: '112: khatar hadda',
		whatTheyDo: 'Booliis, dab-damis iyo ambalaas. Habeen iyo maalin. Marka khatar hadda jirto.',
		whatHappens:
			'Marka hore tag meel ammaan ah haddii aad awooddo. Wac. Sheeg halka aad joogto iyo waxa dhacaya. Waxay ku weydiinayaan haddii aad u baahan tahay booliis, dab-damis ama ambalaas. Kaddib caawimo ayay soo diraan.',
		whomTheyTell:
			'Booliisku way kuu imanayaan. Haddii carruur joogto, booliisku ku dhowaad mar walba waxay u sheegaan Veilig Thuis. Taas macnaheedu ma aha in carruurtaada lagaa qaadayo. Haddii rabshaddu culus tahay, booliisku way sii wadi karaan xitaa haddii aanad dacwoon.',
	},
	[SERVICE_IDS.veiligThuis]: {
		name: 'Veilig Thuis (ammaan guriga)',
		whatTheyDo:
			'Talo iyo caawimo marka rabshad guriga ka dhacdo, oo lagula kaco dad waaweyn, waayeel iyo carruur. Waxay u tahay qofka ay ku dhacdo, qofka welwelsan iyo qofka isagu rabshadda sameeya. Sidoo kale rabshad sharaf darteed, guur qasab ah iyo gudniinka gabdhaha. Dumarka iyo ragga.',
		whatHappens:
			'Waad wacaysaa oo waxaad sheegaysaa meesha aad deggan tahay. Kaddib waxaad la hadlaysaa qof gobolkaaga ka shaqeeya. Wuu ku dhageysanayaa, su’aalo ayuu ku weydiinayaa, wuuna kula fikirayaa. Qasab ma aha inaad magacaaga sheegto. Chat-ka waxaad ku isticmaalaysaa naanays, waana talo keliya. Lambarku kuma qorna biilka. Laakiin wuxuu ku qoran yahay liiska wicitaannada ee taleefankaaga.',
		whomTheyTell:
			'Talo keliya ma weydiisanaysaa? Markaas magacyo looma baahna. Si dad kale kuu caawiyaan, ogolaanshahaaga ayay ku weydiinayaan. Warbixin (melding) kaddib waxay waalidka u sheegaan in baaritaan jiro. Magaca qofka warbixinta bixiya waa laga qarin karaa qoyska. Haddii qoysku aanu caawimo rabin oo ilmo aanu ammaan ahayn, waxay weydiin karaan guddiga ilaalinta carruurta (Raad voor de Kinderbescherming). Garsooraha carruurta keliya ayaa go’aamiya in ilmo meel kale ku noolaado. Si hubaal ah uma helin in ay wax samayn karaan ogolaanshahaaga la’aantiis marka khatarta weyn jirto. Marka hore taas weydii, adigoon magacaaga sheegin.',
	},
	[SERVICE_IDS.sexualViolenceCentre]: {
		name: 'Centrum Seksueel Geweld (xarunta xadgudubka galmada)',
		whatTheyDo:
			'Caawimo kaddib taabasho galmo oo qasab ah ama kufsi: daryeelka jirkaaga, caawimada waxa aad dareento, iyo, haddii aad rabto, baaritaan raadad lagu raadiyo. Xarumo ayaa ku yaal dalka oo dhan.',
		whatHappens:
			'Wac sida ugu dhaqsaha badan ee aad awooddo. Toddobada maalmood ee ugu horreeya ayay wax ugu badan qaban karaan. Qof ayaa kuu sharxaya waxa suurtogal ah iyo halka. Qasab ma aha inaad marka hore booliiska tagto. Ma waqti ka dheer baa laga joogaa? Markaas saacadaha shaqada ayaad wici kartaa.',
		whomTheyTell:
			'Caawimo waad helaysaa xitaa dacwad la’aan. Dhakhaatiirtu booliiska wax waxay u sheegaan keliya haddii aad ogolaato, ama haddii sharcigu ama khatar weyn ay u baahato. Ma helin in magac la’aan la wici karo. Bilowga weydii.',
	},
	[SERVICE_IDS.kindertelefoon]: {
		name: 'De Kindertelefoon (taleefanka carruurta)',
		whatTheyDo:
			'Carruurta iyo dhalinyarada 8 ilaa 18 jir ah. Wax walba: guriga, muranka, garaacista, jacaylka, dugsiga. Wicid ama chat. Maalin kasta saacadda 11 ilaa 21 (saacadda Nederland).',
		whatHappens:
			'Waxaad la hadlaysaa tabaruce tan bartay. Wuu ku dhageysanayaa, wuuna kula fikirayaa. Qasab ma aha inaad magacaaga sheegto. Adigaa dooranaya waxa aad sheegto, mar walbana waad joojin kartaa.',
		whomTheyTell:
			'Waad hadli kartaa adigoon magacaaga sheegin. Ma helin meel ku qoran goorta ay qasab ku tahay inay qof u sheegaan. Bilowga waad weydiin kartaa.',
	},
	[SERVICE_IDS.suicidePrevention]: {
		name: '113: ka hortagga is-dilka',
		whatTheyDo:
			'Qofka ka fikiraya is-dil, iyo qofka ka baqaya in qof kale sidaas sameeyo. Habeen iyo maalin, wicid ama chat.',
		whatHappens:
			'Waxaad la hadlaysaa qof aan ka nixin fikirradaada. Wuu ku dhageysanayaa oo wuxuu kula raadinayaa waxa hadda ku caawinaya. Qasab ma aha inaad magacaaga sheegto. Naftaadu hadda khatar ma ku jirtaa? Wac 112.',
		whomTheyTell:
			'Waad wici kartaa oo chat ayaad samayn kartaa adigoon magacaaga sheegin. Ma helin meel ku qoran goorta ay qasab ku tahay inay qof u sheegaan. Bilowga weydii. Lambarku wuxuu ku harayaa liiska wicitaannada ee taleefankaaga.',
	},
	[SERVICE_IDS.police]: {
		name: 'Booliiska, aan degdeg ahayn',
		whatTheyDo: 'Su’aalo iyo warbixino marka khatar aanay hadda jirin. Khatar ma jirtaa? Wac 112.',
		whatHappens:
			'Waxaad sheegi kartaa waxa dhacay. Warbixin (melding) waa macluumaad keliya. Dacwad (aangifte) waxaad ku codsanaysaa ciqaab wixii la sameeyey. Marka hore su’aalo ayaad weydiin kartaa, kaddibna go’aanso.',
		whomTheyTell:
			'Haddii rabshaddu culus tahay, booliisku way sii wadi karaan xitaa dacwad la’aan. Haddii carruur joogto, booliisku ku dhowaad mar walba waxay u sheegaan Veilig Thuis. Waraaqo ma haysatid? Waa inaad si ammaan ah u dacwoon karto, laakiin mar walba si fiican uma dhicin. Marka hore talo weydii qareen ama Veilig Thuis, adigoon magacaaga sheegin.',
	},
	[SERVICE_IDS.luisterlijn]: {
		name: 'De Luisterlijn (khadka dhageysiga)',
		whatTheyDo:
			'Qof kasta waa la dhageystaa, habeen iyo maalin. Sidoo kale haddii aad keli tahay ama aad murugaysan tahay.',
		whatHappens:
			'Waad wacaysaa, tabaruce tababaran ayaana ku dhageysta. Xal kuma siiyo, laakiin waqti iyo fiiro gaar ah ayuu ku siiyaa. Chat iyo email sidoo kale waa suurtogal; taas waxaa lagu sameeyaa website-kooda. Habeenkii dad badan ayaa soo wici kara.',
		whomTheyTell:
			'Waad wici kartaa adigoon magacaaga sheegin. Ma helin meel ku qoran in ay weligood qof u sheegaan. Wicitaanku wuxuu u badan yahay inuu qiimaha caadiga ah yahay.',
	},
	[SERVICE_IDS.consularAbroad]: {
		name: 'Nederland Wereldwijd: caawimo dibadda ah',
		whatTheyDo:
			'Qofka dibadda lagu reebay ama guur lagu qasbayo. Waxaad la xiriiraysaa wasaaradda iyo safaaradda.',
		whatHappens:
			'La xiriir marka aan cidna ku dhageysanayn. Ha u oggolaan in dadka kugu xeeran ay dareemaan inaad caawimo raadinayso. Shaqaaluhu talo ayay ku siiyaan oo xiriirka safaaradda ayay diyaariyaan. Weli ma joogtaa Nederland? Isku day inaad joogto. Haddii taasi suurtogal noqon weydo, waraaqahaaga nuqullo ka samee oo u sheeg qof aad ku kalsoon tahay.',
		whomTheyTell:
			'Waxay la shaqeeyaan hay’ado Nederland ku yaal. Waxa ay dawladda dalka u sheegaan ma helin. Marka hore taas weydii. Waxa ay qaban karaan xad baa leh, gaar ahaan carruurta iyo dadka laba dhalasho leh.',
	},
	[SERVICE_IDS.doktersVanDeWereld]: {
		name: 'Dokters van de Wereld (dhakhaatiirta adduunka)',
		whatTheyDo:
			'Caawimo si aad dhakhtar u hesho, xitaa waraaqo deggenaansho la’aan. Meelaha «Zorgcafé» waad iska geli kartaa. Halkaas waxaa ka shaqeeya dad luqaddaada ku hadli kara.',
		whatHappens:
			'Farriin cod ah ayaad ka tagaysaa. Maalmo shaqo oo yar gudahood ayay dib kuu soo wacayaan. Qof kale taleefankaaga ma qaban karaa? Markaas email dir, ama ha soo wacaan lambar ammaan ah. Haddii ay degdeg tahay: wac 112. Caawimadu waa lacag la’aan.',
		whomTheyTell:
			'Waxay yiraahdaan: xogtaada waxaan siinaa keliya dadka kale ee daryeelka bixiya, oo keliya haddii ay lagama maarmaan tahay.',
	},
	[SERVICE_IDS.victimSupport]: {
		name: 'Slachtofferhulp Nederland (caawimada dhibbanayaasha)',
		whatTheyDo:
			'Caawimo dambi kaddib: dhageysi, sharraxaad ku saabsan dacwadda iyo maxkamadda, iyo caawimo si magdhow loo helo.',
		whatHappens:
			'Waad wacaysaa ama website-ka ayaad isaga diiwaangelinaysaa. Shaqaale ayaa ku dhageysanaya oo kula eegaya waxa aad u baahan tahay. Caawimadu waa lacag la’aan. Laakiin lambarka 0900 wicitaankiisu lacag buu leeyahay.',
		whomTheyTell:
			'Dad kale way ku diiwaangelin karaan haddii aad ogolaato. Ma helin cidda ay la wadaagaan waxa aad sheegto, mana helin in magac la’aan la wici karo. Bilowga weydii.',
	},
	[SERVICE_IDS.focalPointCutting]: {
		name: 'Focal Point meisjesbesnijdenis (Pharos): gudniinka gabdhaha',
		whatTheyDo:
			'Aqoon ku saabsan gudniinka gabdhaha iyo daryeelka dumarka la guday. Pharos waxay la shaqaysaa dadka sleutelpersoon ee FSAN.',
		whatHappens:
			'Website-ka waxaad ka helaysaa sharraxaad iyo buug-yarayaal. Su’aal ku saabsan gabadh ama adiga, waxaad sidoo kale u tagi kartaa dhakhtarka dhalinyarada (jeugdarts), GGD ama Veilig Thuis. Meelo kala duwan waxaa ka jira saacado dhakhtar oo loogu talagalay dumarka la guday.',
		whomTheyTell:
			'Website-ka waad akhrin kartaa magac la’aan. Ma u malaynaysaa in gabadhi khatar ku jirto? Marka hore ha la hadlin waalidka. Talo weydii Veilig Thuis, magacyo la’aan waa suurtogal.',
	},
	[SERVICE_IDS.forcedMarriageCentre]: {
		name: 'Knooppunt Huwelijksdwang en Achterlating (LKHA)',
		whatTheyDo:
			'Aqoon iyo talo marka qof guur lagu qasbo ama dibadda lagu reebo. Badanaa waa dadka shaqadoodu caawimo tahay. Dhibbanayaasha Nederland jooga waxay tagaan Veilig Thuis.',
		whatHappens:
			'Ma dibadda ayaad joogtaa, mise meelna kama diiwaangashanid? Markaas adigana way ku caawin karaan. Waxay la shaqeeyaan safaaradda. Caawimada dibadda xad bay leedahay, gaar ahaan haddii aad da’ yar tahay ama laba dhalasho leedahay. Sidaas darteed way fiican tahay in caawimo la raadsado safarka ka hor.',
		whomTheyTell:
			'Waxay la tashadaan hay’ado sida safaaradda iyo Veilig Thuis. Ma helin waxa ay wadaagi karaan ogolaanshahaaga la’aantiis. Marka hore weydii.',
	},
	[SERVICE_IDS.mensShelter]: {
		name: 'Hoyga badbaadada ee ragga',
		whatTheyDo:
			'Meel ammaan ah oo loogu talagalay ragga rabshad kala kulma guriga, qoyska, sharaf darteed ama ka ganacsiga dadka.',
		whatHappens:
			'Wac Veilig Thuis. Waxay kula eegayaan in hoygu ku habboon yahay. Sannadkii 2018 boosasku ku dhowaad mar walba way yaraayeen. Sidoo kale weydii waxa suurtogal ah haddii uu buuxo.',
		whomTheyTell:
			'Veilig Thuis marka hore talo waad weydiisan kartaa magac la’aan. Boos waxay u baahan yihiin xogtaada. Ma helin cidda hoygu la wadaago.',
	},
	[SERVICE_IDS.legalHelpdesk]: {
		name: 'Het Juridisch Loket (caawimo sharci)',
		whatTheyDo:
			'Sharraxaad ku saabsan xuquuqdaada, tusaale ahaan furriin, kirada guri, shaqo ama lacag. Talada shakhsiga ah waa dadka dakhligoodu yar yahay.',
		whatHappens:
			'Website-ka waxaa ku qoran sharraxaad uu qof walba lacag la’aan u akhrin karo. Haddii dakhligaagu yar yahay, waxaad la hadli kartaa qof sharciga yaqaan. Wuxuu kuu sharxayaa waxa aad samayn karto iyo haddii aad qareen u baahan tahay.',
		whomTheyTell:
			'Website-ka waad akhrin kartaa magac la’aan. Haddii aad la hadasho, badanaa xogtaada ayay ku weydiiyaan. Ma helin cidda ay la wadaagaan. Marka hore taas weydii.',
	},
	[SERVICE_IDS.comensha]: {
		name: 'CoMensha',
		whatTheyDo:
			'Caawimo marka dad laga ganacsado: marka qof lagu qasbo shaqo, galmo ama dambi. Sidoo kale dadka waaweyn ayay hoy u raadiyaan.',
		whatHappens:
			'Waad u wici kartaa naftaada ama qof kale. Shaqaale ayaa su’aalo weydiinaya oo kuu sheegaya caawimada suurtogalka ah. Khatar hadda ma jirtaa? Wac 112. Dhibbanuhu ma ka yar yahay 18 sano? Markaas waxaa caawiya daryeelka dhalinyarada (jeugdzorg).',
		whomTheyTell:
			'CoMensha waxay tirisaa dhibbanayaasha, tirooyinkana waxay gudbisaa magacyo la’aan. Hay’ado kale, sida booliiska, waa inay dhibbanayaasha u sheegaan CoMensha. Marka hore weydii waxa ay adiga kaa qoraan.',
	},
	[SERVICE_IDS.femmesForFreedom]: {
		name: 'Femmes for Freedom',
		whatTheyDo: 'Caawimo dumarka guur lagu qasbo, aan loo oggolayn furriin ama guriga lagu hayo.',
		whatHappens:
			'Caawimo waxaad ka codsanaysaa website-kooda. Macluumaad iyo talo xuquuqdaada ah lacag la’aan ayaad ku helaysaa. Mararka qaarkood waxaa jira buddy ku garab socda. Meelo kale oo caawimo ah ayay sidoo kale kuu diraan.',
		whomTheyTell:
			'Ma helin meel ku qoran cidda ay la wadaagaan sheekadaada. Taas weydii ka hor intaadan magacaaga bixin.',
	},
	[SERVICE_IDS.fierChat]: {
		name: 'Chat-ka Fier',
		whatTheyDo:
			'Chat ku saabsan rabshad uu sameeyo qof aad ku tiirsan tahay: guriga, xiriir jacayl, loverboy (qof jacayl iska dhigaya si uu kuu dulmiyo), sharaf darteed ama xadgudub galmo.',
		whatHappens:
			'Waxaad la chat-garaynaysaa qof caawimo bixiya. Qasab ma aha inaad magac bixiso, adigaana go’aansanaya waxa aad sheegto. Website-ku wuxuu lahaa badhan dhaqso looga baxo iyo sharraxaad ku saabsan sida booqashada loo qariyo. Badanaa waa fiidkii; saacadaha saxda ah ma helin.',
		whomTheyTell:
			'Sannadkii 2018 Fier waxay tiri: wax walba ogolaanshahaaga ayaa lagu sameeyaa. Ma helin in taasi sidoo kale tahay marka khatar weyn jirto. Bilowga weydii.',
	},
	[SERVICE_IDS.mindKorrelatie]: {
		name: 'MIND Korrelatie',
		whatTheyDo:
			'Caawimo marka aad qabto fikirro murugo leh, cabsi, walbahaar, muran guriga ama wax adag oo kugu dhacay.',
		whatHappens:
			'Waxaad la hadlaysaa cilmi-nafsi yaqaan ama shaqaale bulsho. Wuu kula fikirayaa oo wuxuu kula raadinayaa caawimo ku habboon. Wicid, chat, WhatsApp iyo email waa suurtogal. Maalmaha shaqada; saacadaha saxda ah ma helin.',
		whomTheyTell:
			'Magac la’aan waad ahaan kartaa. Waxay qoraan in shaqaalahoodu sirta qariyaan. Haddii nafi khatar degdeg ah ku jirto, weli caawimo way u yeedhi karaan. WhatsApp-ka lambarkaaga way arkaan.',
	},
	[SERVICE_IDS.refugeeCouncil]: {
		name: 'VluchtelingenWerk Nederland',
		whatTheyDo: 'Sharraxaad iyo taageero dadka qaxootiga ah, inta magangalyada lagu jiro iyo kaddibba.',
		whatHappens:
			'Website-ka waxaad ka helaysaa meel kuu dhow. Shaqaale ama tabaruce ayaa kuu sharxaya sida arrintu u socoto. Lacagtu waa ka yar tahay sidii hore: tan iyo 2025 qayb caawimada ka mid ah way joogsanaysaa. Su’aal ku saabsan sharcigaaga rabshad kaddib qareen baad u baahan tahay.',
		whomTheyTell:
			'Ma helin cidda ay la wadaagaan waxa aad sheegto. Marka hore taas weydii. Ma ka shaqeeyaa halkaas qof qoyskaaga yaqaan? Qof kale waad codsan kartaa.',
	},
	[SERVICE_IDS.labourInspection]: {
		name: 'Nederlandse Arbeidsinspectie (kormeerka shaqada)',
		whatTheyDo:
			'Halkan waxaad ka sheegaysaa dulmiga shaqada: mushahar la’aan, hanjabaad, baasaboor lagaa qaatay, inaad seexato meesha aad ka shaqayso.',
		whatHappens:
			'Waxaad sheegaysaa waxa shaqada ka dhacaya. Magac la’aan waa suurtogal. Kormeerku wuxuu eegayaa inuu baaro. Waa baaritaan, ma aha caawimo. Caawimo waxaad u wici kartaa CoMensha.',
		whomTheyTell:
			'Ma helin waxa ay la wadaagaan hay’adaha kale. Waraaqo ma haysatid? Marka hore talo weydiiso magac la’aan.',
	},
	[SERVICE_IDS.helpwanted]: {
		name: 'Helpwanted',
		whatTheyDo:
			'Caawimo marka qof faafiyo sawirro aad qaawan tahay ama ku hanjabo inuu faafiyo, ama internetka kuugu hanjabo, kugu raaco ama kugu cadaadiyo si uu wax kaaga helo.',
		whatHappens:
			'Waad chat-garaynaysaa ama waad wacaysaa. Qof ayaa ku dhageysanaya oo kuu sheegaya waxa aad hadda samayn karto. Way caawin karaan in sawirrada internetka laga saaro. Farriimaha caddayn ahaan u hay.',
		whomTheyTell:
			'Xiriirku waa lacag la’aan, magac la’aanna waa suurtogal. Haddii aad foom buuxiso, waxay helayaan xogta aad bixiso. Ma helin goorta ay qasab ku tahay inay qof u sheegaan.',
	},
	[SERVICE_IDS.stopItNow]: {
		name: 'Stop it Now',
		whatTheyDo:
			'Qofka ka welwelsan dareenkiisa ama falkiisa galmo ee ku wajahan carruurta, iyo qofka ka welwelsan qof kale.',
		whatHappens:
			'Waxaad la hadlaysaa qof aan xukumin oo kula fikiraya. Qasab ma aha inaad magacaaga sheegto. Lambarku wuxuu ka yimid meel hore. Marka hore website-kooda ka eeg inuu weli sax yahay.',
		whomTheyTell:
			'Magac la’aan waa la wici karaa. Ma helin meel ku qoran goorta ay qasab ku tahay inay qof u sheegaan, tusaale ahaan haddii ilmo khatar ku jiro. Bilowga weydii.',
	},
};
