import type { AssessmentItem, CertificateRules } from '@sleutelwerk/core';
import type { Occasion } from '@sleutelwerk/db/schema';

/** What is asked at an occasion: everything before and after the course, to renew only what the rules name. */
export function itemsOf(
	course: { assessment: readonly AssessmentItem[]; rules: CertificateRules },
	occasion: Occasion,
): readonly AssessmentItem[] {
	if (occasion !== 'refresher') return course.assessment;
	return course.assessment.filter((item) => course.rules.renewal.questions.includes(item.id));
}

/** Answers to renew are given anew in each cycle; those of the last one are not shown as if they were. */
const REFRESHER_DAYS = 365;

export function isRecent({ occasion, at }: { occasion: Occasion; at: Date }, now: Date): boolean {
	return occasion !== 'refresher' || now.getTime() - at.getTime() < REFRESHER_DAYS * 86_400_000;
}
