import { z } from 'zod';

/** A voice as a page shows it: heard under `/learn/audio/voice/<id>`. Null where nothing was said, or it was deleted. */
export const voiceView = z.object({ id: z.string(), seconds: z.number() }).nullable();
