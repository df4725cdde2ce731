import { router } from '../trpc.ts';
import { makeCalendarToken } from './make-calendar-token.ts';
import { readCalendarFeed } from './read-calendar-feed.ts';
import { removeCalendarToken } from './remove-calendar-token.ts';
import { showCalendar } from './show-calendar.ts';

export const calendarRouter = router({
	feed: readCalendarFeed,
	makeToken: makeCalendarToken,
	removeToken: removeCalendarToken,
	show: showCalendar,
});
