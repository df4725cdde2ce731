/**
 * A field of the export: its name, how it is said (`key`: the start of the message key that its code completes) and,
 * where the value alone does not say what it is, a label under `account.data.label`.
 */
export type Field = {
	name: string;
	as:
		| ('plain' | 'text' | 'moment' | 'day' | 'language' | 'item' | 'word' | 'levels' | 'yes' | 'euros')
		| { key: string };
	label?: string;
};

const plain = (name: string, label?: string): Field => field(name, 'plain', label);
const text = (name: string): Field => field(name, 'text');
const moment = (name: string, label?: string): Field => field(name, 'moment', label);
const day = (name: string, label?: string): Field => field(name, 'day', label);
const coded = (name: string, key: string, label?: string): Field => field(name, { key }, label);

function field(name: string, as: Field['as'], label?: string): Field {
	return label === undefined ? { name, as } : { name, as, label };
}

/** What of each part of the export people read, in this order. A part or field without a line here is in the file only. */
export const PARTS: Readonly<Record<string, readonly Field[]>> = {
	roles: [plain('organisation'), coded('role', 'people.role.'), day('since', 'since')],
	courses: [
		...[
			plain('group'),
			coded('state', 'account.data.seat.'),
			plain('atPart', 'part'),
			plain('atLesson', 'lesson'),
		],
		...[day('intakeAt', 'intake'), day('confidentialityAt', 'secrecy'), day('vogSeenAt', 'vog')],
		...[day('wantsContactAt', 'contact'), coded('leftReason', 'cohort.reason.', 'why')],
	],
	intakes: [
		...[field('speaks', 'language', 'speaks'), field('reads', 'language', 'reads')],
		...[coded('availability', 'cohort.intake.part.'), field('wantsTravel', 'yes', 'travel')],
		...[field('wantsChildCare', 'yes', 'childCare'), moment('updatedAt'), text('needs')],
	],
	steps: [
		...[plain('part', 'part'), plain('lesson', 'lesson'), coded('state', 'account.data.step.')],
		moment('at'),
	],
	reflections: [plain('part', 'part'), plain('lesson', 'lesson'), moment('at'), text('text')],
	assessment: [
		...[field('item', 'item'), plain('value', 'of5'), coded('moment', 'account.data.moment.')],
		moment('at'),
	],
	rehearsals: [
		moment('startedAt', 'started'),
		moment('debriefedAt', 'debriefed'),
		moment('endedAt', 'ended'),
	],
	openTurns: [moment('at'), moment('consentAt', 'sent'), text('text')],
	reviews: [plain('trainer'), field('rubric', 'levels'), moment('at'), text('reply'), text('internalNote')],
	competence: [
		...[coded('kind', 'competence.kind.'), plain('trainer'), day('day'), field('rubric', 'levels')],
		text('note'),
	],
	chosenTalks: [
		...[coded('place', 'account.data.place.'), moment('chosenAt', 'chosen'), moment('closesAt', 'closes')],
		moment('withdrawnAt', 'withdrawn'),
	],
	voices: [plain('seconds', 'seconds'), moment('at')],
	recordings: [field('locale', 'language'), plain('seconds', 'seconds'), moment('madeAt')],
	attendance: [
		...[moment('startsAt'), coded('state', 'attendance.state.'), coded('source', 'account.data.source.')],
		moment('at', 'marked'),
	],
	certificates: [
		...[
			coded('kind', 'certificate.kind.'),
			plain('holderName'),
			day('validFrom', 'from'),
			day('validUntil', 'until'),
		],
		field('showsName', 'yes', 'showsName'),
	],
	concerns: [moment('at'), coded('kind', 'concern.kind.'), plain('about'), text('text'), text('contact')],
	supervision: [
		...[coded('kind', 'supervision.kind.'), moment('startsAt'), coded('state', 'account.data.seat.')],
		coded('attended', 'attendance.state.'),
	],
	agreements: [
		coded('state', 'supervision.agreement.state.'),
		moment('metAt'),
		moment('lookedAt', 'looked'),
		text('text'),
	],
	wellbeing: [
		...[moment('at'), coded('occasion', 'supervision.check.occasion.'), plain('strength', 'strength')],
		...[plain('rest', 'rest'), plain('distance', 'distance'), plain('reader', 'reader')],
	],
	activities: [
		...[day('day'), coded('kind', 'activity.kind.'), coded('theme', 'activity.theme.')],
		...[
			coded('people', 'activity.people.', 'people'),
			field('language', 'language'),
			plain('minutes', 'minutes'),
		],
		...[coded('referredTo', 'activity.referral.', 'referred'), field('expenseCents', 'euros', 'expense')],
		coded('expenseState', 'activity.expenseState.'),
	],
	webinars: [moment('startsAt'), coded('state', 'account.data.seat.'), plain('name')],
	words: [field('word', 'word'), moment('at')],
	episodes: [plain('episode', 'episode'), plain('second', 'seconds'), moment('at')],
	drafts: [
		...[plain('part', 'part'), coded('state', 'draft.state.'), moment('since', 'since')],
		moment('changedAt', 'changed'),
	],
	checks: [
		coded('kind', 'account.data.check.'),
		field('locale', 'language'),
		plain('name'),
		day('day'),
		text('note'),
	],
	devices: [plain('device'), moment('since', 'since'), moment('lastVerifiedAt', 'last')],
};
