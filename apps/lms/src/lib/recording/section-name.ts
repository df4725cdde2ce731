import { t } from '#lib/i18n/translate.ts';

type Section = { kind: 'lesson' | 'practice' | 'assessment' | 'instructions'; part: number; number: number };

/** What a trainer calls a part of the product that is read aloud. */
export function sectionName({ kind, part, number }: Section): string {
	switch (kind) {
		case 'lesson':
			return t('recording.kind.lesson', { number: `${part}.${number}` });
		case 'practice':
			return `${t('recording.part', { number: part })}: ${t('recording.kind.practice')}`;
		case 'assessment':
			return t('recording.kind.assessment');
		default:
			return t('recording.kind.instructions');
	}
}
