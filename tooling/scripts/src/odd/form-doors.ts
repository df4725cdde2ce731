import fc from 'fast-check';
import type { Role } from '@sleutelwerk/db/schema';
import type { Asked } from './door-house.ts';
import type { FormField, PageForm } from './html.ts';
import { oddFile, type OddFile } from './odd-files.ts';
import { oddText } from './odd-values.ts';
import { askAs, rolesOf, type PageWorld } from './page-doors.ts';
import { addressOf, patternOf, type Route } from './routes.ts';
import { doorOf, type Door } from './try-doors.ts';
import type { FoundPage } from './walk.ts';

/** One form: where it is sent to, by whom, and what a browser would send. */
type Form = {
	name: string;
	to: string;
	role: Role | null;
	isMultipart: boolean;
	fields: readonly FormField[];
};
type Sending = { fields: [string, string | OddFile][]; shape: 'as it should' | 'other type' | 'broken' };

// What ends the session of whoever is tried, or her account.
const ENDING = /logout|\/account\/erase|endSessions|password/i;
const BROKEN_PARTS = [
	'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1',
	'--x\r\n\r\n--x--',
	'--x\r\nContent-Disposition: form-data; name="a"; filename="\0"\r\n\r\n\r\n--x--\r\n',
	'',
	'--y--',
] as const;

/** Every form that stands on a page somebody walked by, and every action of a route that no such form leads to. */
export function formDoors(world: PageWorld): Door[] {
	const seen = new Set<string>();
	const onPages = world.found.flatMap((page) => page.forms.flatMap((form) => formOf(page, form)));
	const forms = onPages.filter(({ name }) => !seen.has(name) && seen.add(name));
	const hidden = world.routes.flatMap((route) =>
		hiddenForms(route, world).filter(({ name }) => !seen.has(name)),
	);
	const rank = ({ to }: Form) => Number(ENDING.test(to));
	return [...forms, ...hidden]
		.sort((one, other) => rank(one) - rank(other))
		.map((form) => formDoor(form, world));
}

function formOf({ route, path, role }: FoundPage, { action, isPost, isMultipart, fields }: PageForm): Form[] {
	if (!isPost) return [];
	const to = new URL(action, `http://x${path}`);
	// By its action and the names of its fields: the same form stands many times on a page.
	const names = [...new Set(fields.map(({ name }) => name.replace(/[\d-].*/, '')))].sort().join(' ');
	const isOwn = to.pathname === path.split('?')[0];
	const name = `${role ?? 'nobody'} ${isOwn ? route.id : to.pathname} ${actionIn(to.search)} (${names})`;
	return [{ name, to: `${to.pathname}${to.search}`, role, isMultipart, fields }];
}

function actionIn(search: string): string {
	return /^\?\/(\w+)/.exec(search)?.[1] ?? 'default';
}

/** Actions of a route which no form that was seen is sent to, with words of its source as names of fields. */
function hiddenForms(route: Route, { found }: PageWorld): Form[] {
	const pages = found.filter((page) => page.route.id === route.id);
	const isSeen = (action: string) =>
		found.some(({ path, forms }) =>
			forms.some((form) => {
				const to = new URL(form.action, `http://x${path}`);
				return form.isPost && patternOf(route.id).test(to.pathname) && actionIn(to.search) === action;
			}),
		);
	return route.actions
		.filter((action) => !isSeen(action))
		.map((action) => ({
			name: `hidden ${route.id} ${action}`,
			to: `${pages[0]?.path.split('?')[0] ?? addressOf(route.id, () => 'x')}${action === 'default' ? '' : `?/${action}`}`,
			role: rolesOf(route, found)[0],
			isMultipart: false,
			fields: route.words.map((name) => ({ name, value: name, isFile: false })),
		}));
}

function formDoor(form: Form, { house, sessions, tries }: PageWorld): Door {
	return doorOf(
		{ name: `form ${form.name}`, tries: form.fields.some(({ isFile }) => isFile) ? tries * 4 : tries },
		() => sendingOf(form),
		(sending) => askAs({ house, sessions }, form.role, requestOf(form, sending, house.origin)),
	);
}

/** As a browser sends it, with a field or two that are odd, absent, twice there or too long. */
function sendingOf({ fields }: Form): fc.Arbitrary<Sending> {
	const value = ({ value, isFile }: FormField): fc.Arbitrary<(string | OddFile)[]> => {
		const odd = fc.oneof(oddText, fc.constant('a'.repeat(200_000)));
		const kept = fc.constant<(string | OddFile)[]>(isFile ? [] : [value]);
		const other = fc.oneof(
			odd.map((text) => [text]),
			fc.constant<string[]>([]),
			odd.map((text) => [value, text, value]),
		);
		if (isFile)
			return fc.oneof(
				{ weight: 6, arbitrary: oddFile.map((file) => [file]) },
				{ weight: 1, arbitrary: other },
			);
		return fc.oneof({ weight: 5, arbitrary: kept }, { weight: 1, arbitrary: other });
	};
	return fc.record({
		fields: fc
			.tuple(...fields.map(value))
			.map((lists) =>
				lists.flatMap((list, at) =>
					list.map((one): [string, string | OddFile] => [fields[at]?.name ?? 'x', one]),
				),
			),
		shape: fc.constantFrom(
			...(['as it should', 'as it should', 'as it should', 'other type', 'broken'] as const),
		),
	});
}

function requestOf({ to, isMultipart }: Form, { fields, shape }: Sending, origin: string): Asked {
	const asked = { path: to, method: 'POST', headers: { origin } };
	if (shape === 'broken')
		return {
			...asked,
			headers: { origin, 'content-type': 'multipart/form-data; boundary=x' },
			body: BROKEN_PARTS[fields.length % BROKEN_PARTS.length] ?? '',
		};
	if (isMultipart !== (shape === 'other type')) return { ...asked, body: partsOf(fields) };
	const pairs = fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
	return { ...asked, body: new URLSearchParams(pairs) };
}

function partsOf(fields: Sending['fields']): FormData {
	const form = new FormData();
	for (const [name, value] of fields) {
		if (typeof value === 'string') form.append(name, value);
		else form.append(name, new Blob([value.bytes], { type: value.type }), value.name);
	}
	return form;
}
