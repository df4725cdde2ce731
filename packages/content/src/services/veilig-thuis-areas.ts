/** A region of Veilig Thuis: its name, its province and the municipalities in it. */
export type Region = { id: string; name: string; provinces: readonly string[]; towns: readonly string[] };

/**
 * The 25 regions of the map of CBS of 2025, with the municipalities of 2021 that lie in them: whoever types the old name of a
 * place finds it too. Derived from the list of municipalities per safety region, whose borders are drawn by the same office:
 * the two maps differ at Mook en Middelaar, Uitgeest, Heusden, Weesp and inside Noord-Brabant, and there the map of Veilig Thuis
 * is followed. Names of one word that is also a common word (Buren, Best, Houten, Huizen, Kampen, Putten, Sluis, Grave, Stein)
 * are left out: whoever searches for that word would be sent to a region. Nobody misses anything by it, the national number asks
 * for the place and puts the caller through.
 */
export const REGIONS: readonly Region[] = [
	{
		id: '2e7a8f27-b359-4aba-a616-1aca924d443f',
		name: 'Amsterdam-Amstelland',
		provinces: ['Noord-Holland'],
		towns: named('Aalsmeer, Amstelveen, Amsterdam, Diemen, Ouder-Amstel, Uithoorn, Weesp'),
	},
	{
		id: '38f53e01-d0f0-45b4-bac8-05e464a1bd3d',
		name: 'Drenthe',
		provinces: ['Drenthe'],
		towns: named(
			'Aa en Hunze, Assen, Borger-Odoorn, Coevorden, De Wolden, Emmen, Hoogeveen, Meppel, Midden-Drenthe, Noordenveld, Tynaarlo, Westerveld',
		),
	},
	{
		id: 'd9215701-30d1-42da-bc3a-e9d80bbe9e83',
		name: 'Flevoland',
		provinces: ['Flevoland'],
		towns: named('Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde'),
	},
	{
		id: 'fe036926-8952-4428-9b39-162725f97f59',
		name: 'Friesland',
		// Both its names: people type the first, a postcode gives the second.
		provinces: ['Friesland', 'Fryslân'],
		towns: named(
			'Achtkarspelen, Ameland, Dantumadiel, De Fryske Marren, Harlingen, Heerenveen, Leeuwarden, Noardeast-Fryslân, Ooststellingwerf, Opsterland, Schiermonnikoog, Smallingerland, Súdwest-Fryslân, Terschelling, Tytsjerksteradiel, Vlieland, Waadhoeke, Weststellingwerf',
		),
	},
	{
		id: 'ee5c3d04-5df4-4067-a4fb-16ff9d745b83',
		name: 'Gelderland-Midden',
		provinces: ['Gelderland'],
		towns: named(
			'Arnhem, Barneveld, Doesburg, Duiven, Ede, Lingewaard, Nijkerk, Overbetuwe, Renkum, Rheden, Rozendaal, Scherpenzeel, Wageningen, Westervoort, Zevenaar',
		),
	},
	{
		id: '01f972ca-4388-44e3-b3bc-0c57969d37ab',
		name: 'Gelderland-Zuid',
		provinces: ['Gelderland'],
		towns: named(
			'Berg en Dal, Beuningen, Culemborg, Druten, Heumen, Maasdriel, Mook en Middelaar, Neder-Betuwe, Nijmegen, Tiel, West Betuwe, West Maas en Waal, Wijchen, Zaltbommel',
		),
	},
	{
		id: '65818f05-ed77-447a-a45f-7e0c28095aa7',
		name: 'Gooi en Vechtstreek',
		provinces: ['Noord-Holland'],
		towns: named('Blaricum, Gooise Meren, Hilversum, Laren, Wijdemeren'),
	},
	{
		id: '40acb412-0af7-47bb-9632-256e1ff11beb',
		name: 'Groningen',
		provinces: ['Groningen'],
		towns: named(
			'Eemsdelta, Groningen, Het Hogeland, Midden-Groningen, Oldambt, Pekela, Stadskanaal, Veendam, Westerkwartier, Westerwolde',
		),
	},
	{
		id: '8f98e4ea-a7b4-4d83-8999-2cd248c40708',
		name: 'Haaglanden',
		provinces: ['Zuid-Holland'],
		towns: named(
			"Delft, Den Haag, 's-Gravenhage, Leidschendam-Voorburg, Midden-Delfland, Pijnacker-Nootdorp, Rijswijk, Wassenaar, Westland, Zoetermeer",
		),
	},
	{
		id: '11520995-bd99-4364-a372-e3217fcfb59a',
		name: 'Hollands-Midden',
		provinces: ['Zuid-Holland'],
		towns: named(
			'Alphen aan den Rijn, Bodegraven-Reeuwijk, Gouda, Hillegom, Kaag en Braassem, Katwijk, Krimpenerwaard, Leiden, Leiderdorp, Lisse, Nieuwkoop, Noordwijk, Oegstgeest, Teylingen, Voorschoten, Waddinxveen, Zoeterwoude, Zuidplas',
		),
	},
	{
		id: '91a69799-db93-4a6a-997f-2ef773434e1b',
		name: 'IJsselland',
		provinces: ['Overijssel'],
		towns: named(
			'Dalfsen, Deventer, Hardenberg, Olst-Wijhe, Ommen, Raalte, Staphorst, Steenwijkerland, Zwartewaterland, Zwolle',
		),
	},
	{
		id: 'c9aba952-dbcf-4404-ad53-a15931c4202c',
		name: 'Kennemerland',
		provinces: ['Noord-Holland'],
		towns: named('Beverwijk, Bloemendaal, Haarlem, Haarlemmermeer, Heemskerk, Heemstede, Velsen, Zandvoort'),
	},
	{
		id: 'ecb5868f-31b7-418d-9c20-65bf7bbefb1e',
		name: 'Midden-Brabant',
		provinces: ['Noord-Brabant'],
		towns: named(
			'Dongen, Gilze en Rijen, Goirle, Heusden, Hilvarenbeek, Loon op Zand, Oisterwijk, Tilburg, Waalwijk',
		),
	},
	{
		id: '23bcb2df-4916-415c-b007-88631e6f29f2',
		name: 'Noord- en Midden-Limburg',
		provinces: ['Limburg'],
		towns: named(
			'Beesel, Bergen, Echt-Susteren, Gennep, Horst aan de Maas, Leudal, Maasgouw, Nederweert, Peel en Maas, Roerdalen, Roermond, Venlo, Venray, Weert',
		),
	},
	{
		id: '62b1e9cc-b85a-427b-8f14-22a28589e41f',
		name: 'Noord- en Oost-Gelderland',
		provinces: ['Gelderland'],
		towns: named(
			'Aalten, Apeldoorn, Berkelland, Bronckhorst, Brummen, Doetinchem, Elburg, Epe, Ermelo, Harderwijk, Hattem, Heerde, Lochem, Montferland, Nunspeet, Oldebroek, Oost Gelre, Oude IJsselstreek, Voorst, Winterswijk, Zutphen',
		),
	},
	{
		id: 'f8080002-d417-4b36-b5cb-a58be40fd922',
		name: 'Noord-Holland Noord',
		provinces: ['Noord-Holland'],
		towns: named(
			'Alkmaar, Bergen, Castricum, Den Helder, Drechterland, Enkhuizen, Heerhugowaard, Heiloo, Hollands Kroon, Hoorn, Koggenland, Langedijk, Medemblik, Opmeer, Schagen, Stede Broec, Texel, Uitgeest',
		),
	},
	{
		id: 'f15cc140-a048-4f3c-81f1-bfe3109c9943',
		name: 'Oost-Brabant',
		provinces: ['Noord-Brabant'],
		towns: named(
			"Asten, Bergeijk, Bernheze, Bladel, Boekel, Boxmeer, Boxtel, Cranendonck, Cuijk, Den Bosch, Deurne, Eersel, Eindhoven, Geldrop-Mierlo, Gemert-Bakel, Heeze-Leende, Helmond, 's-Hertogenbosch, Laarbeek, Landerd, Meierijstad, Mill en Sint Hubert, Nuenen, Oirschot, Oss, Reusel-De Mierden, Sint Anthonis, Sint-Michielsgestel, Someren, Son en Breugel, Uden, Valkenswaard, Veldhoven, Vught, Waalre",
		),
	},
	{
		id: '392c3342-8789-45bd-a377-a02281ff2df4',
		name: 'Rotterdam-Rijnmond',
		provinces: ['Zuid-Holland'],
		towns: named(
			'Albrandswaard, Barendrecht, Brielle, Capelle aan den IJssel, Goeree-Overflakkee, Hellevoetsluis, Krimpen aan den IJssel, Lansingerland, Maassluis, Nissewaard, Ridderkerk, Rotterdam, Schiedam, Vlaardingen, Westvoorne',
		),
	},
	{
		id: '70ed2992-f9c0-468f-91f3-28a31f053cb2',
		name: 'Twente',
		provinces: ['Overijssel'],
		towns: named(
			'Almelo, Borne, Dinkelland, Enschede, Haaksbergen, Hellendoorn, Hengelo, Hof van Twente, Losser, Oldenzaal, Rijssen-Holten, Tubbergen, Twenterand, Wierden',
		),
	},
	{
		id: '1a3e0068-6e51-494f-89ec-d62edfcc14de',
		name: 'Utrecht',
		provinces: ['Utrecht'],
		towns: named(
			'Amersfoort, Baarn, De Bilt, Bunnik, Bunschoten, De Ronde Venen, Eemnes, IJsselstein, Leusden, Lopik, Montfoort, Nieuwegein, Oudewater, Renswoude, Rhenen, Soest, Stichtse Vecht, Utrecht, Utrechtse Heuvelrug, Veenendaal, Vijfheerenlanden, Wijk bij Duurstede, Woerden, Woudenberg, Zeist',
		),
	},
	{
		id: '57497d7b-d949-4edf-bca7-3483e7745627',
		name: 'West-Brabant',
		provinces: ['Noord-Brabant'],
		towns: named(
			'Alphen-Chaam, Altena, Baarle-Nassau, Bergen op Zoom, Breda, Drimmelen, Etten-Leur, Geertruidenberg, Halderberge, Moerdijk, Oosterhout, Roosendaal, Rucphen, Steenbergen, Woensdrecht, Zundert',
		),
	},
	{
		id: 'bd72c66c-228e-4ab2-bd06-1a7f2bf4261e',
		name: 'Zaanstreek-Waterland',
		provinces: ['Noord-Holland'],
		towns: named('Beemster, Edam-Volendam, Landsmeer, Oostzaan, Purmerend, Waterland, Wormerland, Zaanstad'),
	},
	{
		id: '0e176e9b-184d-4efd-905b-d3ff7ab4563a',
		name: 'Zeeland',
		provinces: ['Zeeland'],
		towns: named(
			'Borsele, Goes, Hulst, Kapelle, Middelburg, Noord-Beveland, Reimerswaal, Schouwen-Duiveland, Terneuzen, Tholen, Veere, Vlissingen',
		),
	},
	{
		id: '9a2948e2-2675-4e38-ba87-95ae31080b68',
		name: 'Zuid-Holland-Zuid',
		provinces: ['Zuid-Holland'],
		towns: named(
			'Alblasserdam, Dordrecht, Gorinchem, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Hoeksche Waard, Molenlanden, Papendrecht, Sliedrecht, Zwijndrecht',
		),
	},
	{
		id: 'a827858d-e6f9-4c03-8a59-747e4ffe6de4',
		name: 'Zuid-Limburg',
		provinces: ['Limburg'],
		towns: named(
			'Beek, Beekdaelen, Brunssum, Eijsden-Margraten, Gulpen-Wittem, Heerlen, Kerkrade, Landgraaf, Maastricht, Meerssen, Simpelveld, Sittard-Geleen, Vaals, Valkenburg aan de Geul, Voerendaal',
		),
	},
];

function named(towns: string): readonly string[] {
	return towns.split(', ');
}
