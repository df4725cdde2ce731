import { router } from '../trpc.ts';
import { assessCompetence } from './assess-competence.ts';
import { chooseTalk } from './choose-talk.ts';
import { showCompetence } from './show-competence.ts';
import { showPlay } from './show-play.ts';
import { startTalk } from './start-talk.ts';
import { withdrawTalk } from './withdraw-talk.ts';

export const competenceRouter = router({
	show: showCompetence,
	showPlay,
	choose: chooseTalk,
	withdraw: withdrawTalk,
	assess: assessCompetence,
	start: startTalk,
});
