/** Where the exit leads: a page that anybody might look at. */
export const NEUTRAL_PAGE = 'https://www.knmi.nl/';
