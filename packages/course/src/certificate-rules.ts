/** What a certificate of participation takes; data of the course edition, not of the code that checks it. */
export const CERTIFICATE_RULES = {
	/** Of the six half-days; the programmes let people miss one (design decision: one of six, made up by conversation). */
	meetings: 5,
	/** Share of lesson steps done or deliberately skipped, 0 to 1. */
	lessons: 0.8,
	/** Rehearsals played to their debrief, of different scenarios. */
	rehearsals: 3,
	assessmentAfter: true,
	intake: true,
	confidentiality: true,
} as const;
