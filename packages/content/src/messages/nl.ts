// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import common from './nl/common.json' with { type: 'json' };
import error from './nl/error.json' with { type: 'json' };
import account from './nl/account.json' with { type: 'json' };
import learn from './nl/learn.json' with { type: 'json' };
import assessment from './nl/assessment.json' with { type: 'json' };
import practice from './nl/practice.json' with { type: 'json' };
import review from './nl/review.json' with { type: 'json' };
import cohort from './nl/cohort.json' with { type: 'json' };
import attendance from './nl/attendance.json' with { type: 'json' };
import certificate from './nl/certificate.json' with { type: 'json' };
import supervision from './nl/supervision.json' with { type: 'json' };
import activity from './nl/activity.json' with { type: 'json' };
import toolkit from './nl/toolkit.json' with { type: 'json' };
import webinar from './nl/webinar.json' with { type: 'json' };
import directory from './nl/directory.json' with { type: 'json' };
import offline from './nl/offline.json' with { type: 'json' };
import partner from './nl/partner.json' with { type: 'json' };
import report from './nl/report.json' with { type: 'json' };
import people from './nl/people.json' with { type: 'json' };
import audit from './nl/audit.json' with { type: 'json' };
import recording from './nl/recording.json' with { type: 'json' };
import start from './nl/start.json' with { type: 'json' };
import episode from './nl/episode.json' with { type: 'json' };
import draft from './nl/draft.json' with { type: 'json' };
import board from './nl/board.json' with { type: 'json' };
import ink from './nl/ink.json' with { type: 'json' };
import growth from './nl/growth.json' with { type: 'json' };
import word from './nl/word.json' with { type: 'json' };

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
