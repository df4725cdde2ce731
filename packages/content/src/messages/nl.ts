// All interface sentences of one language; loaded as one file, so that a page never waits for a second.
import { messages as learning } from './learning/nl.ts';
import account from './nl/account.json' with { type: 'json' };
import assessment from './nl/assessment.json' with { type: 'json' };
import cohort from './nl/cohort.json' with { type: 'json' };
import attendance from './nl/attendance.json' with { type: 'json' };
import certificate from './nl/certificate.json' with { type: 'json' };
import competence from './nl/competence.json' with { type: 'json' };
import concern from './nl/concern.json' with { type: 'json' };
import supervision from './nl/supervision.json' with { type: 'json' };
import activity from './nl/activity.json' with { type: 'json' };
import webinar from './nl/webinar.json' with { type: 'json' };
import directory from './nl/directory.json' with { type: 'json' };
import partner from './nl/partner.json' with { type: 'json' };
import report from './nl/report.json' with { type: 'json' };
import people from './nl/people.json' with { type: 'json' };
import audit from './nl/audit.json' with { type: 'json' };
import start from './nl/start.json' with { type: 'json' };
import exchange from './nl/exchange.json' with { type: 'json' };
import episode from './nl/episode.json' with { type: 'json' };
import draft from './nl/draft.json' with { type: 'json' };
import board from './nl/board.json' with { type: 'json' };
import ink from './nl/ink.json' with { type: 'json' };
import status from './nl/status.json' with { type: 'json' };
import growth from './nl/growth.json' with { type: 'json' };

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
