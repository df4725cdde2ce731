// The sentences of lessons and rehearsals, about a third of all; these pages are opened most, on the slowest lines.
import common from '../en/common.json' with { type: 'json' };
import error from '../en/error.json' with { type: 'json' };
import learn from '../en/learn.json' with { type: 'json' };
import practice from '../en/practice.json' with { type: 'json' };
import offline from '../en/offline.json' with { type: 'json' };
import recording from '../en/recording.json' with { type: 'json' };
import review from '../en/review.json' with { type: 'json' };
import toolkit from '../en/toolkit.json' with { type: 'json' };
import word from '../en/word.json' with { type: 'json' };

export const messages: Readonly<Record<string, string>> = {
	...common,
	...error,
	...learn,
	...practice,
	...offline,
	...recording,
	...review,
	...toolkit,
	...word,
};
