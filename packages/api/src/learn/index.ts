import { router } from '../trpc.ts';
import { askContact } from './ask-contact.ts';
import { showLesson } from './show-lesson.ts';
import { showOverview } from './show-overview.ts';

export const learnRouter = router({ showOverview, showLesson, askContact });
