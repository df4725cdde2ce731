import type { Webinar } from '../signup/webinar-api.ts';

/** Two coming webinars: one with seats, one that is full. */
export const WEBINARS: readonly Webinar[] = [
	{
		id: '0b7cf0a2-6f0e-4f0e-9a51-0a4c3d1f8f01',
		title: 'Samen praten',
		startsAt: '2026-12-10T18:30:00.000Z',
		durationMinutes: 60,
		languages: ['nl', 'ar'],
		interpreters: ['tr'],
		seats: 50,
		seatsLeft: 12,
		audience: 'everybody',
		waitingList: true,
	},
	{
		id: '0b7cf0a2-6f0e-4f0e-9a51-0a4c3d1f8f02',
		title: 'Vragen over papieren',
		startsAt: '2026-12-17T18:30:00.000Z',
		durationMinutes: 90,
		languages: ['tr'],
		seats: 20,
		seatsLeft: 0,
		audience: 'women',
		waitingList: true,
	},
];
