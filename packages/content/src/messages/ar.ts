// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import { messages as learning } from './learning/ar.ts';
import account from './ar/account.json' with { type: 'json' };
import assessment from './ar/assessment.json' with { type: 'json' };
import cohort from './ar/cohort.json' with { type: 'json' };
import attendance from './ar/attendance.json' with { type: 'json' };
import certificate from './ar/certificate.json' with { type: 'json' };
import competence from './ar/competence.json' with { type: 'json' };
import concern from './ar/concern.json' with { type: 'json' };
import supervision from './ar/supervision.json' with { type: 'json' };
import activity from './ar/activity.json' with { type: 'json' };
import webinar from './ar/webinar.json' with { type: 'json' };
import directory from './ar/directory.json' with { type: 'json' };
import partner from './ar/partner.json' with { type: 'json' };
import report from './ar/report.json' with { type: 'json' };
import people from './ar/people.json' with { type: 'json' };
import audit from './ar/audit.json' with { type: 'json' };
import start from './ar/start.json' with { type: 'json' };
import exchange from './ar/exchange.json' with { type: 'json' };
import episode from './ar/episode.json' with { type: 'json' };
import draft from './ar/draft.json' with { type: 'json' };
import board from './ar/board.json' with { type: 'json' };
import ink from './ar/ink.json' with { type: 'json' };
import status from './ar/status.json' with { type: 'json' };
import growth from './ar/growth.json' with { type: 'json' };

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
