import { router } from '../trpc.ts';
import { keepWord } from './keep-word.ts';
import { listWords } from './list-words.ts';
import { removeWord } from './remove-word.ts';
import { setReading } from './set-reading.ts';

export const wordRouter = router({ list: listWords, keep: keepWord, remove: removeWord, setReading });
