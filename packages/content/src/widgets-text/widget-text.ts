import type { ContactKind, ForWhom, Topic, Weekday } from '@sleutelwerk/core';

/** Labels of closed lists, under keys that a widget builds from the value: ``text[`topic.${topic}`]``. */
type ListLabels = Readonly<
	Record<
		| `topic.${Topic}`
		| `audience.${'everybody' | 'women' | 'men'}`
		| `forWhom.${ForWhom}`
		| `contact.${ContactKind}`
		| `day.${Weekday}`
		| `uncertain.${'hours' | 'free' | 'anonymous' | 'onBill' | 'languages' | 'other'}`,
		string
	>
>;

/** The exit, listening, translations: what each of the three widgets has. */
type SharedText = {
	readonly exitLabel: string;
	/** Heard before the label by screen readers: what kind of button it is. */
	readonly exitPrefix: string;
	readonly exitSkipLink: string;
	readonly exitKeys: string;
	/** `{count}`: how often Shift was pressed. */
	readonly exitProgress: string;
	readonly exitStopped: string;
	readonly exitLeaving: string;
	readonly exitCannotHide: string;
	readonly exitHistoryHow: string;
	readonly danger: string;
	/** Always true and always there, also when nothing was found or loaded. */
	readonly alwaysNumbers: string;
	readonly listen: string;
	/** `{text}`: the sentence that is read aloud. */
	readonly listenTo: string;
	readonly listenStop: string;
	readonly listenNone: string;
	readonly unreadNotice: string;
	readonly inDutch: string;
	/** `{language}`: own name of the language that is missing. */
	readonly missingLanguage: string;
	readonly chooseLanguage: string;
	readonly nothingKept: string;
	readonly print: string;
	readonly showMore: string;
	readonly showLess: string;
	readonly close: string;
	readonly back: string;
};

/** What is known of a service or a claim, and how surely. */
type FactText = {
	/** `{date}` */
	readonly checkedOn: string;
	/** `{date}` */
	readonly checkOverdue: string;
	/** `{name}`, `{date}`: the source's own day */
	readonly sourceDated: string;
	/** `{name}`, `{date}`: the month in which we read it */
	readonly sourceUndated: string;
	/** `{what}` */
	readonly notCertain: string;
	readonly openNow: string;
	readonly closedNow: string;
	readonly hoursAlways: string;
	/** `{days}`, `{from}`, `{until}` */
	readonly hoursSlot: string;
	/** `{first}`, `{last}`: weekdays */
	readonly dayRange: string;
	readonly hoursNotConfirmed: string;
	readonly hoursUnknown: string;
	readonly free: string;
	readonly notFree: string;
	readonly freeUnknown: string;
	readonly anonymous: string;
	readonly notAnonymous: string;
	readonly anonymousUnknown: string;
	readonly callList: string;
	readonly notOnBill: string;
	readonly onBill: string;
	readonly billUnknown: string;
	readonly callListClear: string;
	/** `{number}` */
	readonly callNumber: string;
	/** `{name}` */
	readonly openChat: string;
	/** `{name}` */
	readonly openWebsite: string;
	/** `{name}` */
	readonly sendMail: string;
	readonly whatTheyDo: string;
	readonly whatHappens: string;
	readonly whomTheyTell: string;
	readonly languagesUnknown: string;
	/** `{languages}` */
	readonly languagesKnown: string;
};

type FinderText = {
	readonly finderTitle: string;
	readonly finderIntro: string;
	readonly finderPrivate: string;
	readonly finderPlace: string;
	readonly finderPlaceHint: string;
	readonly finderProvince: string;
	readonly finderTown: string;
	readonly finderWholeCountry: string;
	readonly finderAny: string;
	readonly finderTopic: string;
	readonly finderAllTopics: string;
	readonly finderForWhom: string;
	readonly finderEverybody: string;
	readonly finderLanguage: string;
	readonly finderContact: string;
	readonly finderOnlyFree: string;
	readonly finderOnlyAnonymous: string;
	readonly finderOnlyOpen: string;
	readonly finderOpenHint: string;
	readonly finderSearch: string;
	readonly finderSearchHint: string;
	readonly finderClear: string;
	/** `{count}` */
	readonly finderResults: string;
	readonly finderNoResult: string;
	/** Label of the way to say so, on a page of the host. */
	readonly finderWrong: string;
	readonly finderNational: string;
	readonly finderNear: string;
	readonly finderShelter: string;
};

type SignupText = {
	readonly signupTitle: string;
	readonly signupIntro: string;
	readonly signupEmpty: string;
	/** `{date}`, `{time}` */
	readonly signupWhen: string;
	/** `{minutes}` */
	readonly signupDuration: string;
	/** `{languages}` */
	readonly signupLanguages: string;
	/** `{languages}`: what somebody interprets into */
	readonly signupInterpreters: string;
	/** `{audience}` */
	readonly signupAudience: string;
	/** `{left}`, `{seats}` */
	readonly signupSeatsLeft: string;
	readonly signupFull: string;
	readonly signupChoose: string;
	readonly signupOpensHere: string;
	readonly signupName: string;
	readonly signupNameHint: string;
	readonly signupEmail: string;
	readonly signupEmailHint: string;
	readonly signupEmailShared: string;
	readonly signupSubject: string;
	readonly signupSubjectNeutral: string;
	readonly signupSubjectOpen: string;
	readonly signupHours: string;
	readonly signupHoursHint: string;
	readonly signupHoursFrom: string;
	readonly signupHoursUntil: string;
	readonly signupSend: string;
	readonly signupSendWaiting: string;
	readonly signupSending: string;
	readonly signupConfirmed: string;
	/** `{place}` */
	readonly signupWaiting: string;
	/** `{code}` */
	readonly signupCode: string;
	readonly signupCodeKeep: string;
	readonly signupCalendar: string;
	readonly signupCalendarHint: string;
	readonly signupNotRecorded: string;
	readonly signupNotSeen: string;
	/** `{date}` */
	readonly signupDeletedOn: string;
	readonly signupLeaveTitle: string;
	readonly signupLeaveCode: string;
	readonly signupLeave: string;
	readonly signupLeft: string;
	readonly signupAskTitle: string;
	readonly signupAskHint: string;
	readonly signupAskLabel: string;
	readonly signupAskSend: string;
	readonly signupAskReceived: string;
	readonly signupOptional: string;
};

/** Each says what to do next; none blames the reader. */
type ErrorText = {
	readonly errorSummary: string;
	readonly errorNetwork: string;
	readonly errorOffline: string;
	readonly errorServer: string;
	readonly errorTooMany: string;
	readonly errorNameTooLong: string;
	readonly errorEmail: string;
	readonly errorHours: string;
	readonly errorCode: string;
	readonly errorQuestionEmpty: string;
	readonly errorQuestionTooLong: string;
	readonly errorGone: string;
	readonly errorNotStored: string;
	readonly errorMap: string;
};

/**
 * Every sentence of the three widgets in one language: one flat record of plain strings. `{name}` stands where a value comes;
 * no plural forms, because the widgets carry no message formatter (sentences are built so that any number fits).
 */
export type WidgetText = SharedText & FactText & FinderText & SignupText & ErrorText & ListLabels;
