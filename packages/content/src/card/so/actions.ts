/** What one can do now, in Somali. */
export const actions: Readonly<Record<string, string>> = {
	'self-danger':
		'Hadda ma khatar baa? Ka bax halkaas haddii aad awooddo, oo u tag meel dad joogo. Wac 112 oo sheeg halka aad joogto.',
	'self-advice':
		'Haddii aanay hadda khatar jirin, wac Veilig Thuis: 0800-2000, lacag la’aan, habeen iyo maalin. Si aad talo u hesho, qasab ma aha inaad magacaaga sheegto. Ku wac taleefan aanu qof kale eegin.',
	'self-doctor':
		'Ma dhaawacan tahay, ama ma lagu ceejiyey? Dhakhtar ha ku eego, xitaa haddii aanad waxba arkin. Haddii ay degdeg tahay: 112.',
	'self-forced-sex-help':
		'Ma dhacday galmo aanad rabin? Wac Centrum Seksueel Geweld: 0800-0188. Caawimadu waxay ugu fiican tahay toddobada maalmood ee ugu horreeya. Mar dambe inaad wacdana waa la ogol yahay.',
	'self-plan':
		'Ka tagista lammaanaha lafteedu waxay noqon kartaa waqti khatar ah. Haddii aanay hadda khatar jirin, marka hore Veilig Thuis la samee qorshe badbaadadaada ah.',
	'self-one-person':
		'U sheeg hal qof oo aad ku kalsoon tahay oo aan la hadlin lammaanahaaga ama qoyskaaga. Marka hore weydii waxa uu qofkaasi ka samaynayo warkaaga.',
	'self-interpreter':
		'Af-Hollandeeska wax yar ma ku hadashaa? Weydiiso turjubaan. Ha u oggolaan in ilmahaaga, qoyskaaga ama qof aad taqaan uu kuu turjumo.',

	'young-danger':
		'Hadda ma khatar baa? Ka bax halkaas haddii aad awooddo, oo u tag meel dad joogo. Wac 112 oo sheeg halka aad joogto.',
	'young-talk':
		'Ma rabtaa inaad hadasho? Kindertelefoon waxaa loogu talagalay carruurta iyo dhalinyarada 8 ilaa 18 jir ah: 0800-0432, lacag la’aan, adigoon magacaaga sheegin.',
	'young-advice':
		'Wac Veilig Thuis ama qof weyn ha waco: 0800-2000, lacag la’aan, habeen iyo maalin. Si aad talo u hesho, qasab ma aha inaad magacaaga sheegto.',
	'young-adult':
		'U sheeg qof weyn oo aad ku kalsoon tahay, tusaale ahaan dugsiga. Marka hore weydii cidda uu qofkaasi u sheegayo.',
	'young-before-trip':
		'Ma ka baqaysaa safar? Hadda caawimo weydiiso oo isku day inaad Nederland joogto. Haddii aad weli qasab ku tahay inaad raacdo, baasaboorkaaga nuqul ka samee oo qof aad ku kalsoon tahay u sheeg halka aad u socoto.',
	'young-dark':
		'Ma ka fikiraysaa geeri? Wac 113 ama 0800-0113, lacag la’aan, habeen iyo maalin, adigoon magacaaga sheegin.',
	'young-not-your-fault':
		'Waxa qof kale kugu sameeyo adigu eed kuma lihid. Caawimo waad weydiisan kartaa, xitaa haddii aad shakisan tahay.',

	'child-danger': 'Ilmuhu hadda khatar ma ku jiraa? Wac 112.',
	'child-listen':
		'Haddii ilmuhu wax kuu sheego, si deggan u dhageyso oo u daa ilmaha inuu isagu hadlo. Ha weydiin su’aalo aad wax dheeraad ah ku ogaanayso.',
	'child-no-promise':
		'Ha ballanqaadin inaad sirta qarinayso. Waxaad dhahdaa: way fiican tahay inaad ii sheegto, qof baan talo weydiinayaa.',
	'child-no-confronting':
		'Arrintan ha kala hadlin qofka laga yaabo inuu samaynayo. Taasi ilmaha khatar bay gelin kartaa. Marka hore talo weydiiso.',
	'child-notes':
		'Qor waxa aad aragtay iyo waxa aad maqashay, iyo maalinta ay ahayd. Ha qorin waxa aad u malaynayso. Ku hay meel aan dadka kale ka akhrin karin.',
	'child-advice':
		'Wac Veilig Thuis: 0800-2000, lacag la’aan, habeen iyo maalin. Talo ayaad weydiisanaysaa, kaddibna adigaa go’aan gaaraya. Qasab ma aha inaad magacaaga sheegto.',
	'child-own-line': 'Ilmo 8 jir ah ama ka weyn wuu la hadli karaa Kindertelefoon isaga qudhiisu: 0800-0432.',

	'adult-danger': 'Khatar hadda ma jirtaa? Wac 112. Adiguna meel ammaan ah joog.',
	'adult-alone':
		'Ka hadal keliya marka run ahaantii idinka labadiinna oo keliya aad joogtaan. Haddii qofka kale uusan rabin inuu hadlo, waa caadi.',
	'adult-believe':
		'Dhageyso qofka kale oo rumayso. Ha eedayn. Qofka kale ayaa isagu dooranaya tallaabada xigta.',
	'adult-no-promise':
		'Ha ballanqaadin inaad wax walba sir u haynayso. Si daacad ah u sheeg inaad talo weydiisanayso haddii khatar jirto.',
	'adult-no-mediating':
		'Ha la hadlin lammaanaha ama qoyska, hana isku dayin inaad heshiisiiso. Ha ku cadaadin inuu baxo: qorshe la’aan taasi khatar bay noqon kartaa.',
	'adult-advice':
		'Talo u wac Veilig Thuis: 0800-2000, lacag la’aan, habeen iyo maalin. Qasab ma aha inaad magacyo sheegto, xitaa magacaaga.',
	'adult-contact':
		'Weydii sida aad si ammaan ah ula xiriiri karto. Dib ha u wicin, farriinna ha u dirin taleefan uu qof kale eego. Ha u oggolaan in ilmo, qoys ama qof la yaqaan uu turjumo.',

	'elder-danger': 'Khatar hadda ma jirtaa? Wac 112.',
	'elder-alone':
		'La hadal waayeelka marka aan cid kale joogin. Si deggan u dhageyso. Haddii waayeelku uusan rabin inuu hadlo, waa caadi.',
	'elder-notes':
		'Qor waxa aad aragtay iyo waxa aad maqashay, iyo maalinta ay ahayd. Ha qorin waxa aad u malaynayso. Ku hay meel aan dadka kale ka akhrin karin.',
	'elder-advice':
		'Wac Veilig Thuis: 0800-2000, lacag la’aan, habeen iyo maalin. Waxay ku saabsanaan kartaa adiga ama qof kale. Si aad talo u hesho, qasab ma aha inaad magacyo sheegto.',
	'elder-doctor': 'Caafimaadku ma xun yahay? Wac dhakhtarka qoyska. Haddii ay degdeg tahay: 112.',
	'elder-carer-help':
		'Daryeelku ma ku culus yahay qofka caawinaya? Qofkaasina Veilig Thuis talo wuu weydiin karaa. Caawimo weydiisigu ceeb ma aha.',

	'own-danger':
		'Hadda wax xun ma dhici karaan? Ka fogow qofka kale, dibadda u bax. Wac 112 haddii qof khatar ku jiro, xitaa haddii aad adigu tahay.',
	'own-walk-away':
		'Ma dareemaysaa inaad xakamaynta lumiso? Qolka ka bax ka hor inta aanay wax dhicin. Ha soo noqon ilaa aad degto.',
	'own-advice':
		'Wac Veilig Thuis: 0800-2000, lacag la’aan, habeen iyo maalin. Waxay sidoo kale la hadlaan dadka iyagu rabshadda sameeya. Si aad talo u hesho, qasab ma aha inaad magacaaga sheegto.',
	'own-doctor':
		'U tag dhakhtarka qoyskaaga oo u sheeg waxa dhacaya. Dhakhtarku wuxuu kuu diri karaa meel lagu daweeyo.',
	'own-minors-help':
		'Ma waxay ku saabsan tahay dareen galmo oo carruur ku wajahan? Stop it Now ayaa kula hadla, lacag la’aan, adigoon magacaaga sheegin.',
	'own-dark':
		'Ma ka fikiraysaa geeri? Wac 113 ama 0800-0113, lacag la’aan, habeen iyo maalin, adigoon magacaaga sheegin.',
	'own-leave-alone':
		'Haddii qofka kale uusan xiriir rabin, iska daa qofkaas. Ha ka codsan qofka kale ama carruurta inay aamusaan.',
};
