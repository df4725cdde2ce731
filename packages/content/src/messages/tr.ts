// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import common from './tr/common.json' with { type: 'json' };
import error from './tr/error.json' with { type: 'json' };
import account from './tr/account.json' with { type: 'json' };
import learn from './tr/learn.json' with { type: 'json' };
import assessment from './tr/assessment.json' with { type: 'json' };
import practice from './tr/practice.json' with { type: 'json' };
import review from './tr/review.json' with { type: 'json' };
import cohort from './tr/cohort.json' with { type: 'json' };
import attendance from './tr/attendance.json' with { type: 'json' };
import certificate from './tr/certificate.json' with { type: 'json' };
import supervision from './tr/supervision.json' with { type: 'json' };
import activity from './tr/activity.json' with { type: 'json' };
import toolkit from './tr/toolkit.json' with { type: 'json' };
import webinar from './tr/webinar.json' with { type: 'json' };
import directory from './tr/directory.json' with { type: 'json' };
import offline from './tr/offline.json' with { type: 'json' };
import partner from './tr/partner.json' with { type: 'json' };
import report from './tr/report.json' with { type: 'json' };
import people from './tr/people.json' with { type: 'json' };
import audit from './tr/audit.json' with { type: 'json' };
import recording from './tr/recording.json' with { type: 'json' };
import start from './tr/start.json' with { type: 'json' };
import episode from './tr/episode.json' with { type: 'json' };
import draft from './tr/draft.json' with { type: 'json' };
import board from './tr/board.json' with { type: 'json' };
import ink from './tr/ink.json' with { type: 'json' };
import growth from './tr/growth.json' with { type: 'json' };
import word from './tr/word.json' with { type: 'json' };

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
