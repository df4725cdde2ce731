// The sentences of lessons and rehearsals, about a third of all; these pages are opened most, on the slowest lines.
import common from '../tr/common.json' with { type: 'json' };
import error from '../tr/error.json' with { type: 'json' };
import learn from '../tr/learn.json' with { type: 'json' };
import practice from '../tr/practice.json' with { type: 'json' };
import offline from '../tr/offline.json' with { type: 'json' };
import recording from '../tr/recording.json' with { type: 'json' };
import review from '../tr/review.json' with { type: 'json' };
import toolkit from '../tr/toolkit.json' with { type: 'json' };
import word from '../tr/word.json' with { type: 'json' };

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
