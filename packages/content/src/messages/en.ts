// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import common from './en/common.json' with { type: 'json' };
import error from './en/error.json' with { type: 'json' };
import account from './en/account.json' with { type: 'json' };
import learn from './en/learn.json' with { type: 'json' };
import assessment from './en/assessment.json' with { type: 'json' };
import practice from './en/practice.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import cohort from './en/cohort.json' with { type: 'json' };
import attendance from './en/attendance.json' with { type: 'json' };
import certificate from './en/certificate.json' with { type: 'json' };
import supervision from './en/supervision.json' with { type: 'json' };
import activity from './en/activity.json' with { type: 'json' };
import toolkit from './en/toolkit.json' with { type: 'json' };
import webinar from './en/webinar.json' with { type: 'json' };
import directory from './en/directory.json' with { type: 'json' };
import offline from './en/offline.json' with { type: 'json' };
import partner from './en/partner.json' with { type: 'json' };
import report from './en/report.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import audit from './en/audit.json' with { type: 'json' };
import recording from './en/recording.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };
import episode from './en/episode.json' with { type: 'json' };
import draft from './en/draft.json' with { type: 'json' };
import board from './en/board.json' with { type: 'json' };
import ink from './en/ink.json' with { type: 'json' };
import growth from './en/growth.json' with { type: 'json' };
import word from './en/word.json' with { type: 'json' };

export const messages: Readonly<Record<string, string>> = {
	...common,
	...error,
	...account,
	...learn,
	...assessment,
	...practice,
	...review,
	...cohort,
	...attendance,
	...certificate,
	...supervision,
	...activity,
	...toolkit,
	...webinar,
	...directory,
	...offline,
	...partner,
	...report,
	...people,
	...audit,
	...recording,
	...start,
	...episode,
	...draft,
	...board,
	...ink,
	...growth,
	...word,
};
