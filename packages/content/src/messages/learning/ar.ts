// The sentences of lessons and rehearsals, about a third of all; these pages are opened most, on the slowest lines.
import common from '../ar/common.json' with { type: 'json' };
import error from '../ar/error.json' with { type: 'json' };
import learn from '../ar/learn.json' with { type: 'json' };
import practice from '../ar/practice.json' with { type: 'json' };
import offline from '../ar/offline.json' with { type: 'json' };
import recording from '../ar/recording.json' with { type: 'json' };
import review from '../ar/review.json' with { type: 'json' };
import toolkit from '../ar/toolkit.json' with { type: 'json' };
import word from '../ar/word.json' with { type: 'json' };

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
