import type { CertificateRules } from '@sleutelwerk/core';

/** What a certificate takes; data of the course edition, not of the code that checks it. */
export const CERTIFICATE_RULES: CertificateRules = {
	/** Of the six half-days; the programmes let people miss one (design decision: one of six, made up by conversation). */
	meetings: 5,
	/** Share of lesson steps done or deliberately skipped, 0 to 1. */
	lessons: 0.8,
	/** Rehearsals played to their debrief, of different scenarios. */
	rehearsals: 3,
	assessmentAfter: true,
	intake: true,
	confidentiality: true,
	/**
	 * This project's rule (docs/decisions/competence.md): help from a colleague is allowed in everything but safety, for a
	 * key person is alone at the door when it matters. WHO's LIVES puts safety before support for the same reason.
	 */
	competence: {
		everySkill: 'with-help',
		skills: { 'safety-limits': 'on-my-own' },
		windowDays: 7,
	},
	/**
	 * Beside the supervision an organisation asks for in a year. The questions are the sentences of the assessment that say
	 * what must not be done: promise secrecy, overlook a child, mediate; and to whom one turns.
	 */
	renewal: {
		opensDays: 120,
		graceDays: 90,
		talks: 1,
		questions: ['promise', 'young-child', 'mediate', 'advice', 'dare-honest'],
	},
};
