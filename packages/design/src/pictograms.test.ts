import { describe, expect, it } from 'vitest';
import { isPictogramName, PICTOGRAM_NAMES, PICTOGRAMS } from './pictograms.ts';

const ALLOWED = new Set(['svg', 'path', 'circle', 'ellipse', 'rect']);
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What is wrong with a drawing: not well-formed XML, or more than a drawing. Empty when nothing is. */
function faultsOf(svg: string): string[] {
	const faults: string[] = [];
	const open: string[] = [];
	const rest = svg.replace(/<(\/?)([a-z]+)((?:\s+[a-zA-Z:-]+="[^"<&]*")*)\s*(\/?)>/g, (...match) => {
		const [, closing, tag, attributes, empty] = match as unknown as string[];
		if (tag === undefined || !ALLOWED.has(tag)) faults.push(`tag ${tag}`);
		const names = [...(attributes ?? '').matchAll(/([a-zA-Z:-]+)=/g)].map(([, name]) => name ?? '');
		if (new Set(names).size !== names.length) faults.push('attribute twice');
		for (const name of names) if (/^on|href|style|src/i.test(name)) faults.push(`attribute ${name}`);
		if (closing === '/') {
			if (open.pop() !== tag) faults.push(`closing ${tag}`);
		} else if (empty !== '/') open.push(tag ?? '');
		return '';
	});
	if (rest !== '') faults.push(`left over: ${rest}`);
	if (open.length > 0) faults.push(`not closed: ${open.join(' ')}`);
	if (svg.replace(NAMESPACE, '').includes('//') || /url\(/i.test(svg)) faults.push('reference to outside');
	return faults;
}

describe('pictograms', () => {
	it.each([
		['a script', '<svg><script>x()</script></svg>'],
		['an outside picture', '<svg><path d="M0 0" href="//example.test/x"/></svg>'],
		['an open tag', '<svg><path d="M0 0"></svg>'],
		['an event', '<svg onload="x()"></svg>'],
		['an attribute twice', '<svg width="1" width="2"></svg>'],
		['a fill from outside', '<svg><path fill="url(#a)"/></svg>'],
	])('the check catches %s', (_name, planted) => {
		expect(faultsOf(planted)).not.toEqual([]);
	});

	it.each(PICTOGRAM_NAMES)('%s is a drawing and nothing more', (name) => {
		const svg = PICTOGRAMS[name];
		expect(faultsOf(svg)).toEqual([]);
		expect(svg).toContain('viewBox="0 0 24 24"');
		expect(svg).toContain('stroke="currentColor"');
		expect(svg).toContain('stroke-width="1.75"');
		expect(svg).toContain('aria-hidden="true"');
	});

	it('has no two names for one drawing', () => {
		expect(new Set(Object.values(PICTOGRAMS)).size).toBe(PICTOGRAM_NAMES.length);
	});

	it('knows its own names and no inherited ones', () => {
		expect(isPictogramName('hand')).toBe(true);
		expect(isPictogramName('toString')).toBe(false);
	});
});
