import { AppError } from '@sleutelwerk/core';
import type { HsdsPage } from './hsds-model.ts';

/** More would make one answer a download of the whole map. */
export const HSDS_MAX_PER_PAGE = 100;

/** One page of an HSDS list, pages counted from 1. A page after the last is empty. Throws `INVALID_INPUT`. */
export function hsdsPage<T>(list: readonly T[], page: number, perPage: number): HsdsPage<T> {
	if (!isCount(page)) throw wrong('page');
	if (!isCount(perPage) || perPage > HSDS_MAX_PER_PAGE) throw wrong('per_page');
	const contents = list.slice((page - 1) * perPage, page * perPage);
	return hsdsPageOf(contents, { page, perPage, total: list.length });
}

type PagePlace = { page: number; perPage: number; total: number };

/** The same for who has read only this page, and knows how many there are. */
export function hsdsPageOf<T>(contents: readonly T[], { page, perPage, total }: PagePlace): HsdsPage<T> {
	const pages = Math.max(1, Math.ceil(total / perPage));
	return {
		total_items: total,
		total_pages: pages,
		page_number: page,
		size: contents.length,
		first_page: page === 1,
		last_page: page >= pages,
		empty: contents.length === 0,
		contents,
	};
}

/** What `/api/hsds/` answers; `origin` without a slash at its end. */
export function HSDS_ROOT(origin: string): { version: string; profile: string; openapi_url: string } {
	return {
		version: '3.0',
		profile: `${origin}/api/hsds/profile`,
		openapi_url: `${origin}/api/hsds/openapi.json`,
	};
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 1;
}

function wrong(field: string): AppError {
	return new AppError('INVALID_INPUT', `${field} is out of range`, {
		fields: { [field]: 'error.field.invalid' },
	});
}
