import type { Tx } from '@sleutelwerk/db';
import { findCourse, findLesson, type CourseVersion } from '@sleutelwerk/db/repo/course';
import type { App } from '../context.ts';

type Shelved = Pick<App, 'shelf'>;

/** An edition of the course. It never changes: who began in it ends in it, and a new one gets an id of its own. */
export async function editionOf({ shelf }: Shelved, tx: Tx, id: string): Promise<CourseVersion> {
	const found = await shelf.get(`edition/${id}`, () => findCourse(tx, id));
	if (!found) throw new Error('an enrolment without its edition');
	return found;
}

type Place = Parameters<typeof findLesson>[1];

/** A lesson of an edition with its texts in every language; empty where there is none such. */
export async function lessonRowsOf({ shelf }: Shelved, tx: Tx, place: Place): ReturnType<typeof findLesson> {
	const key = `lesson/${place.courseVersionId}/${place.part}/${place.number}`;
	const rows = await shelf.get(key, async () => {
		const found = await findLesson(tx, place);
		return found.length > 0 ? found : null;
	});
	return rows ?? [];
}
