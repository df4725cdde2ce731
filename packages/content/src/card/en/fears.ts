import type { FearText } from '@sleutelwerk/core';

/** What people are afraid of, and what is true, in English. */
export const fears: Readonly<Record<string, FearText>> = {
	permit: {
		question: 'Will I lose my right to stay if I ask for help?',
		points: {
			own: 'Does your relationship end because of violence, and does your permit depend on your partner? Then you can apply for a permit of your own. It does not matter how long you have been here.',
			proof:
				'You need proof: papers from the police or the prosecutor, and also papers from people who helped, such as a doctor or a shelter.',
			valid: 'Your permit must still be valid at the moment the relationship ends.',
			without:
				'Do you have no valid permit? Sometimes you can still apply for one. The rules are stricter. This page of the immigration service (IND) is old: ask a lawyer what applies now.',
			asylum:
				'Does your permit belong to your partner’s asylum? Talk to a lawyer first, before you apply for anything.',
			centre:
				'Do you live in an asylum centre? Staff of the COA pass on a suspicion of violence at home to Veilig Thuis, and to the police too.',
			care: 'Without papers, too, you have a right to care that is medically necessary, not only in an emergency. A doctor can send in the bill without your details.',
			shelter:
				'Women’s shelters must also help women without a residence permit after violence at home or sexual violence.',
			'shelter-limit':
				'In practice a place has sometimes depended on your right to stay. The shelter is paid if you apply for a permit as a victim.',
			'no-promise': 'Nobody can promise beforehand what the IND will decide.',
		},
		ask: 'Ask without giving your name: Veilig Thuis, 0800-2000. A lawyer or Dokters van de Wereld (Doctors of the World) can also think along with you.',
	},
	children: {
		question: 'Will they take my children away?',
		points: {
			judge:
				'The children’s judge decides whether a child has to live somewhere else. Veilig Thuis does not decide that.',
			council:
				'If a family wants help itself, that comes first. Are there still worries and do the parents not want help? Then Veilig Thuis goes to the Child Protection Board (Raad voor de Kinderbescherming). The Board looks into whether help must be made compulsory.',
			advice:
				'Asking for advice is always possible without a name. After advice you decide yourself what to do. After a report Veilig Thuis watches over the safety.',
			police:
				'Do the police come and are there children? Then the police nearly always make a report. That is not the same as taking a child away.',
			told: 'If Veilig Thuis starts an inquiry, the parents are told.',
			inquiry:
				'After a report Veilig Thuis may ask for information, for example at school or from the doctor, also when you do not say yes. You are told with whom.',
			'no-promise': 'Nobody can promise that nothing will change. Ask at the beginning what can happen.',
		},
		ask: 'Ask without giving any names: Veilig Thuis, 0800-2000. Children can ask the Kindertelefoon, 0800-0432.',
	},
	police: {
		question: 'What happens if the police know?',
		points: {
			kinds:
				'With a criminal complaint (aangifte) you ask for the other to be punished. With a report (melding) the police only know about it.',
			'without-you': 'With serious violence there can be a criminal case without your complaint, too.',
			final: 'Usually you cannot take a complaint back. So ask for advice first.',
			address:
				'Your address can stay secret: another address is put in the papers. Leaving out your name is only possible sometimes. The police decide.',
			'out-of-house':
				'The mayor can order that the person who uses violence may not come home for ten days. That can be made longer, up to 28 days in all.',
			papers: 'Without papers, too, you should be able to make a complaint safely.',
			'papers-risk':
				'Yet people without papers have too often ended up with the immigration police. Ask for advice first and do not go alone.',
			'own-behaviour':
				'Do you use violence yourself? Then you can call Veilig Thuis, too. Ask at the beginning what they have to pass on.',
		},
		ask: 'Ask without giving your name: Veilig Thuis, 0800-2000. When it is not urgent, you can call the police on 0900-8844.',
	},
	'who-hears': {
		question: 'Who will get to hear of it?',
		points: {
			advice:
				'If you ask Veilig Thuis for advice, you can do so without a name. They then do not write down whom it is about.',
			consent:
				'Do you want Veilig Thuis to do something? Then they ask for your permission to pass on details to other help or the police. Also ask what happens in great danger.',
			phone:
				'The number of Veilig Thuis is not on the phone bill. The call is in the call list of your phone.',
			family:
				'Say at the beginning that your partner and family must not know. Ask how they make sure of that.',
			professionals:
				'A doctor, teacher or social worker may inform Veilig Thuis without you saying yes. If the danger is immediate or keeps coming back, they make a report.',
			doctor:
				'A doctor only tells the police something if you say yes, if the law demands it, or if there would otherwise be great danger.',
			interpreter: 'A sworn interpreter has promised to keep silent.',
			'child-interpreter': 'Never let a child interpret. Do not choose family or someone you know either.',
			volunteers: 'The reporting code (Meldcode) does not apply to organisations of volunteers.',
			'volunteers-secret':
				'With a volunteer or key person, do not count on a secret that the law protects. First ask whom that person asks for advice.',
			inquiry:
				'If Veilig Thuis starts an inquiry after a report, the parents are told. You are also told from whom information was asked.',
		},
		ask: 'Ask at the beginning of every conversation: whom do you have to tell this? You can ask Veilig Thuis, 0800-2000, without giving your name.',
	},
	money: {
		question: 'What do I live on if I leave?',
		points: {
			free: 'Advice from Veilig Thuis is free.',
			single:
				'Do you no longer want to live together with your husband or wife? Then you count as single for social assistance (bijstand), even if the divorce is not finished. The municipality checks whether it is really so.',
			waiting:
				'Are you applying for a permit because of violence? Some people get money from the COA during that time (the Rvb). The amount is like social assistance.',
			pension: 'Do you have a state pension (AOW)? Another address alone is not enough to count as single.',
			shelter:
				'Ask the shelter beforehand whether you have to pay something yourself. Ask the SVB or your municipality what happens to your money.',
		},
		ask: 'Ask without giving your name: Veilig Thuis, 0800-2000. A social adviser or the Juridisch Loket (legal help desk) knows the rules.',
	},
	abroad: {
		question: 'Can they make me marry, be cut or be left behind abroad?',
		points: {
			forbidden: 'Forcing someone to marry is not allowed, not abroad either.',
			cutting:
				'Cutting a girl (circumcision) is punishable, also abroad. The punishment can be up to 12 years. The doctor or nurse of the youth health service can give you a statement to take along, in five languages.',
			before:
				'Are you afraid of a trip? Ask for help and try to stay in the Netherlands. If that does not work, make copies of your papers and tell someone you trust where you are going.',
			limits:
				'Abroad the Netherlands can do less, above all if you are under 18 or have another nationality as well.',
			there: 'Are you abroad already? Call day and night +31 247 247 247, or use WhatsApp: +31 6 8238 7796.',
			quiet:
				'Call when you are alone. Do not let the people around you notice that you are looking for help.',
		},
		ask: 'Ask before the trip, without giving your name: Veilig Thuis, 0800-2000.',
	},
};
