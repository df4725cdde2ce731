// The sentences of lessons and rehearsals, about a third of all; these pages are opened most, on the slowest lines.
import common from '../nl/common.json' with { type: 'json' };
import error from '../nl/error.json' with { type: 'json' };
import learn from '../nl/learn.json' with { type: 'json' };
import practice from '../nl/practice.json' with { type: 'json' };
import offline from '../nl/offline.json' with { type: 'json' };
import recording from '../nl/recording.json' with { type: 'json' };
import review from '../nl/review.json' with { type: 'json' };
import toolkit from '../nl/toolkit.json' with { type: 'json' };
import word from '../nl/word.json' with { type: 'json' };

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
