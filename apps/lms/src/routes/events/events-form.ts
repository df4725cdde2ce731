import type { FormProblem } from '#lib/server/form.ts';
import type { PageData } from './$types';

export type Webinar = PageData['webinars'][number];
/** What is told of a webinar, also of one that nobody can sign up for. */
export type WebinarFacts = Omit<Webinar, 'startsAt' | 'state' | 'waitingList'> & { startsAt: string | Date };

export type SignedUpAnswer = {
	state: 'confirmed' | 'waiting';
	place: number | null;
	code: string;
	webinarId: string;
	hasMail: boolean;
};
export type PlaceAnswer = {
	state: 'confirmed' | 'waiting' | 'left' | 'cancelled';
	place: number | null;
	title: string;
	titleLang: string;
	startsAt: Date;
	durationMinutes: number;
	joinUrl: string;
	deletedOn: string;
};

/** What any of the page's forms may give back. */
export type EventsForm =
	| (Partial<FormProblem> & {
			signedUp?: SignedUpAnswer;
			place?: PlaceAnswer & { code: string };
			left?: true;
			received?: true;
	  })
	| null
	| undefined;
export type Refused = Partial<FormProblem> | null;
