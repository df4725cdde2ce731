// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import { messages as learning } from './learning/tr.ts';
import account from './tr/account.json' with { type: 'json' };
import assessment from './tr/assessment.json' with { type: 'json' };
import cohort from './tr/cohort.json' with { type: 'json' };
import attendance from './tr/attendance.json' with { type: 'json' };
import certificate from './tr/certificate.json' with { type: 'json' };
import competence from './tr/competence.json' with { type: 'json' };
import concern from './tr/concern.json' with { type: 'json' };
import supervision from './tr/supervision.json' with { type: 'json' };
import activity from './tr/activity.json' with { type: 'json' };
import webinar from './tr/webinar.json' with { type: 'json' };
import directory from './tr/directory.json' with { type: 'json' };
import partner from './tr/partner.json' with { type: 'json' };
import report from './tr/report.json' with { type: 'json' };
import people from './tr/people.json' with { type: 'json' };
import audit from './tr/audit.json' with { type: 'json' };
import start from './tr/start.json' with { type: 'json' };
import exchange from './tr/exchange.json' with { type: 'json' };
import episode from './tr/episode.json' with { type: 'json' };
import draft from './tr/draft.json' with { type: 'json' };
import board from './tr/board.json' with { type: 'json' };
import ink from './tr/ink.json' with { type: 'json' };
import status from './tr/status.json' with { type: 'json' };
import growth from './tr/growth.json' with { type: 'json' };

export const messages: Readonly<Record<string, string>> = {
	...learning,
	...account,
	...assessment,
	...cohort,
	...attendance,
	...certificate,
	...competence,
	...concern,
	...supervision,
	...activity,
	...webinar,
	...directory,
	...partner,
	...report,
	...people,
	...audit,
	...start,
	...episode,
	...exchange,
	...draft,
	...board,
	...ink,
	...growth,
	...status,
};
