import { router } from '../trpc.ts';
import { askReview } from './ask-review.ts';
import { checkDraft } from './check-draft.ts';
import { checkLanguage } from './check-language.ts';
import { createDraft } from './create-draft.ts';
import { editDraft } from './edit-draft.ts';
import { listDraftsProcedure } from './list-drafts.ts';
import { publishDraft } from './publish-draft.ts';
import { readInk } from './read-ink.ts';
import { removeDraft } from './remove-draft.ts';
import { reviseDraft } from './revise-draft.ts';
import { showDraft } from './show-draft.ts';

export const draftRouter = router({
	list: listDraftsProcedure,
	show: showDraft,
	create: createDraft,
	readInk,
	revise: reviseDraft,
	edit: editDraft,
	askReview,
	check: checkDraft,
	checkLanguage,
	publish: publishDraft,
	remove: removeDraft,
});
