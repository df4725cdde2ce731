import { router } from '../trpc.ts';
import { logIn } from './log-in.ts';
import { logOut } from './log-out.ts';
import { setLocale } from './set-locale.ts';

export const accountRouter = router({ logIn, logOut, setLocale });
