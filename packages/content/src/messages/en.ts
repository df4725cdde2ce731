// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import { messages as learning } from './learning/en.ts';
import account from './en/account.json' with { type: 'json' };
import assessment from './en/assessment.json' with { type: 'json' };
import cohort from './en/cohort.json' with { type: 'json' };
import attendance from './en/attendance.json' with { type: 'json' };
import certificate from './en/certificate.json' with { type: 'json' };
import competence from './en/competence.json' with { type: 'json' };
import concern from './en/concern.json' with { type: 'json' };
import supervision from './en/supervision.json' with { type: 'json' };
import activity from './en/activity.json' with { type: 'json' };
import webinar from './en/webinar.json' with { type: 'json' };
import directory from './en/directory.json' with { type: 'json' };
import partner from './en/partner.json' with { type: 'json' };
import report from './en/report.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import audit from './en/audit.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import episode from './en/episode.json' with { type: 'json' };
import draft from './en/draft.json' with { type: 'json' };
import board from './en/board.json' with { type: 'json' };
import ink from './en/ink.json' with { type: 'json' };
import status from './en/status.json' with { type: 'json' };
import growth from './en/growth.json' with { type: 'json' };

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
