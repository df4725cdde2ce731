/** The pattern of LIKE that finds what somebody typed anywhere in a text: `%` and `_` in it are letters, not wild cards. */
export const contains = (typed: string): string => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
