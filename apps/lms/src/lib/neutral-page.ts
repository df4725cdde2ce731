/** The site that the exit leads to; the policy of every page lets a form lead there, for phones without script. */
export const NEUTRAL_SITE = 'https://www.knmi.nl';
/** Where the exit leads: a page that anybody might look at. */
export const NEUTRAL_PAGE = `${NEUTRAL_SITE}/`;
