import type { CardText } from '@sleutelwerk/core';
import { actions } from './actions.ts';
import { fears } from './fears.ts';
import { signs } from './signs.ts';

/** The signals card in Somali. */
export const so: CardText = {
	title: 'Guriga wax walba ma fiican yihiin?',
	intro:
		'Halkan waxaad ka akhrinaysaa sida aad ku garan karto in guriga aan ammaan ahayn, iyo waxa aad hadda samayn karto. Rabshad iyo xadgudub waxay ka dhacaan dalalka oo dhan iyo qoysas nooc kasta ah. Waxay ku dhacaan dumarka iyo raggaba.',
	caveat:
		'Hal calaamad waxba ma caddaynayso. Liistadu way khaldami kartaa. Ma welwelsan tahay, xitaa haddii aanay calaamad jirin? Mar walba talo waad weydiisan kartaa.',
	dangerNow: 'Khatar ma ku jirtaa hadda? Ka bax halkaas haddii aad awooddo. Wac 112.',
	headings: {
		audiences: 'Yay ku saabsan tahay?',
		signs: 'Maxaad aragtaa ama dareentaa?',
		actions: 'Maxaad hadda samayn kartaa?',
		numbers: 'Yaad wici kartaa?',
		sources: 'Macluumaadkani xaggee buu ka yimid?',
	},
	tickHint: 'Dooro waxa aad aqoonsato. Doorashadaada lama kaydiyo, lamana diro.',
	noneTicked:
		'Haddii aadan weedhna aqoonsan, laakiin aad dareento in wax khaldan yihiin, waad wici kartaa. Veilig Thuis, 0800-2000, ayaa kula fikiraya.',
	audiences: {
		self: {
			label: 'Aniga ayay igu saabsan tahay',
			intro:
				'Qof guriga jooga, lammaane hore ama qoyska ayaa ku xanuujinaya ama ku cabsi gelinaya. Maxaa kugu dhacaya?',
			redFlag:
				'Tani waxay muujin kartaa in khatar weyn jirto. Haddii aadan hadda ammaan ahayn, ka bax halkaas haddii aad awooddo oo wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis maanta: 0800-2000, habeen iyo maalin.',
		},
		young: {
			label: 'Waxaan ahay dhalinyaro',
			intro:
				'Guriga, xiriirkaaga jacaylka ama internetka ma ka dhacaan wax aad dareento inaysan fiicnayn? Eeg waxa aad aqoonsato.',
			redFlag:
				'Tani aad bay khatar u noqon kartaa. Haddii aadan hadda ammaan ahayn, ka bax halkaas haddii aad awooddo oo wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis, 0800-2000, habeen iyo maalin. Ama qof weyn ka codso inuu waco.',
		},
		child: {
			label: 'Ilmo aan aqaan',
			intro:
				'Maxaad ilmaha ku aragtaa, maxaadse ka maqashaa? Qor waxa aad aragto, ha qorin waxa aad u malaynayso.',
			redFlag:
				'Tani waxay muujin kartaa in ilmuhu khatar weyn ku jiro. Haddii khatar hadda jirto, wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis maanta: 0800-2000, habeen iyo maalin. Arrintan ha kala hadlin qofka laga yaabo inuu samaynayo.',
		},
		adult: {
			label: 'Qof weyn oo aan aqaan',
			intro:
				'Maxaad ku aragtaa ama ka maqashaa saaxiib, deris, qof aad wada shaqaysaan ama qof qoyskaaga ka mid ah?',
			redFlag:
				'Tani waxay muujin kartaa in khatar weyn jirto. Haddii khatar hadda jirto, wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis maanta si aad talo u hesho: 0800-2000, habeen iyo maalin. Waxba ha u sheegin qofka samaynaya.',
		},
		elder: {
			label: 'Qof waayeel ah',
			intro:
				'Tani waxay ku saabsanaan kartaa qof waayeel ah oo aad taqaan, ama adiga naftaada. Maxaad aragtaa ama dareentaa?',
			redFlag:
				'Tani waxay muujin kartaa in khatar weyn jirto. Haddii khatar hadda jirto, wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis maanta: 0800-2000, habeen iyo maalin.',
		},
		'own-behaviour': {
			label: 'Waxaan ka baqayaa waxa aan aniga sameeyo',
			intro:
				'Way fiican tahay inaad halkan eegayso. Rabshaddu way joogsan kartaa, caawimona way u jirtaa. Maxaad aqoonsatay?',
			redFlag:
				'Tani aad bay khatar ugu noqon kartaa qofka kale iyo adigaba. Haddii wax xun hadda dhici karaan, ka fogow qofka kale oo wac 112. Haddii xaaladdu hadda deggan tahay, wac Veilig Thuis maanta: 0800-2000, habeen iyo maalin. Adigana way kula hadlaan.',
		},
	},
	kinds: {
		body: 'Jirka',
		control: 'Hadal iyo xakamayn',
		sex: 'Galmo',
		money: 'Lacag iyo alaab',
		'shut-in': 'In guriga lagugu xiro ama dadka lagaa fogeeyo',
		digital: 'Taleefan iyo internet',
		honour: 'Sharaf iyo qoys',
		forced: 'Qasab: guur, safar, gudniin, meesha la deggan yahay',
		neglect: 'Daryeel yaraan',
	},
	signs,
	actions,
	redFlags: {
		heading: 'Khatar weyn',
		mark: 'Calan cas',
		explain:
			'Waxaa jira kow iyo toban calan cas: calaamado muujinaya in rabshaddu dil gaari karto. Hal calan cas ayaa ku filan inaad isla markiiba caawimo weydiisato. Ka tagista lammaanaha inta badan waa xilliga ugu khatarta badan: haddii ay suurtogal tahay, qorshe ku samee.',
	},
	fears: {
		heading: 'Maxaad ka baqaysaa?',
		intro:
			'Tani waa waxa aan ognahay, meesha aan ka helnayna way ag qoran tahay. Xeerarku way is beddelaan. Qofna ma ballanqaadi karo sida ay adiga kuu noqonayso.',
		items: fears,
	},
	phoneChecked: {
		heading: 'Qof ma eegaa taleefankaaga?',
		paragraphs: [
			'Markaas waxaa fiican inaad isticmaasho taleefan kale ama kombuyuutar kale: xagga dhakhtarka, dugsiga, maktabadda ama qof aad ku kalsoon tahay.',
			'Haddii aad adigu wacdo, wicitaanku wuxuu ku qoran yahay liiska wicitaannada ee taleefankaaga. Waad ka tirtiri kartaa. Lambarka Veilig Thuis kuma qorna biilka.',
			'Boggani wuxuu ku harayaa taariikhda (history) ee taleefankaaga. Badhanka Dhaqso uga bax taas ma beddelo. Boggan keliya tirtir: haddii taariikhda oo dhan la tirtiro, taasna waa la dareemi karaa.',
			'Waxaa jira apps qof kale u muujinaya wax kasta oo aad samayso. Badhan ma joojin karo. Talo weydiiso Veilig Thuis ka hor intaadan wax ka beddelin taleefankaaga.',
			'U sheeg dadka ku caawinaya in aan qofna dib kuu soo wicin oo aan waxba laguu soo dirin. Ku heshiiya inaad adigu wacdo.',
		],
	},
	print: {
		cover: 'Lambarro waxtar leh',
		lines: ['Dhakhtar', 'Dhakhtarka ilkaha', 'Dugsi', 'Deris', 'Maktabad'],
		note: 'Warqadda u laab si dhinacani dibadda u noqdo. Ha ku haynin guriga ama boorsadaada haddii qof halkaas eego.',
	},
};
