import fc from 'fast-check';
import type { Known } from './known.ts';
import { oddJson, oddNumber, oddText } from './odd-values.ts';

/** The part of JSON Schema that `z.toJSONSchema` writes for our inputs. */
export type Shape = {
	type?: string;
	const?: unknown;
	enum?: readonly unknown[];
	anyOf?: readonly Shape[];
	oneOf?: readonly Shape[];
	properties?: Readonly<Record<string, Shape>>;
	required?: readonly string[];
	additionalProperties?: Shape | boolean;
	propertyNames?: Shape;
	items?: Shape;
	minItems?: number;
	maxItems?: number;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	pattern?: string;
	format?: string;
};

/** Where a value stands: its own name, the noun its procedure is of, and what is known of both. */
type Place = { name: string; noun: string; known: Known };

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
	email: ['nobody@example.test', 'trainee@example.test', `${'a'.repeat(60)}@example.test`],
	'date-time': ['2026-11-22T10:00:00Z', '1970-01-01T00:00:00.000Z', '2100-02-28T23:59:59Z'],
	date: ['2026-11-22', '2028-02-29', '1970-01-01', '2100-12-31'],
	time: ['19:30', '00:00', '23:59'],
	uri: ['https://example.test/', 'https://example.test/?a=b#c'],
};
// An odd spot in about one value of twelve: most inputs pass the schema, and the rules behind it are met too.
const FITS = 11;

/** Values that fit a schema, or nearly: here and there something else stands where the schema wants its own. */
export function nearSchema(shape: Shape, place: Place): fc.Arbitrary<unknown> {
	return fc.oneof(
		{ weight: FITS, arbitrary: fitting(shape, place) },
		{ weight: 1, arbitrary: shape.type === 'string' ? fc.oneof(oddText, oddJson) : oddJson },
	);
}

function fitting(shape: Shape, place: Place): fc.Arbitrary<unknown> {
	if ('const' in shape) return fc.constant(shape.const);
	if (shape.enum) return fc.constantFrom(...shape.enum);
	const ways = shape.anyOf ?? shape.oneOf;
	if (ways) return fc.oneof(...ways.map((way) => nearSchema(way, place)));
	if (shape.type === 'string') return text(shape, place);
	if (shape.type === 'integer' || shape.type === 'number') return number(shape, place);
	if (shape.type === 'boolean') return fc.boolean();
	if (shape.type === 'null') return fc.constant(null);
	if (shape.type === 'array') return list(shape, place);
	if (shape.type === 'object') return object(shape, place);
	return oddJson;
}

function text(shape: Shape, { name, noun, known }: Place): fc.Arbitrary<unknown> {
	const told = [...known.of(name), ...(name === 'id' ? known.of(`${noun}Id`) : [])].filter(isText);
	const { minLength = 0, maxLength = 200 } = shape;
	const made = matching(shape) ?? fc.constantFrom('x'.repeat(minLength), 'ن'.repeat(maxLength), 'Vraag?');
	return told.length === 0
		? made
		: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...told) }, { weight: 1, arbitrary: made });
}

function matching({ format = '', pattern }: Shape): fc.Arbitrary<string> | null {
	const samples = SAMPLES[format];
	if (samples) return fc.constantFrom(...samples);
	if (format === 'uuid') return fc.uuid();
	if (!pattern) return null;
	try {
		return fc.stringMatching(new RegExp(pattern));
	} catch {
		// Patterns that look ahead cannot be turned round.
		return null;
	}
}

function number(
	{ type, minimum = 0, maximum = 1_000 }: Shape,
	{ name, known }: Place,
): fc.Arbitrary<unknown> {
	const told = known.of(name).filter((value) => typeof value === 'number');
	const [min, max] = [Math.ceil(minimum), Math.floor(maximum)];
	const fits =
		type === 'integer' ? fc.integer({ min, max: Math.min(max, 2 ** 31) }) : fc.double({ min, max });
	return fc.oneof(
		fits,
		fc.constantFrom(min, max),
		told.length > 0 ? fc.constantFrom(...told) : fits,
		oddNumber,
	);
}

function list(shape: Shape, place: Place): fc.Arbitrary<unknown> {
	const { minItems = 0, maxItems = 4 } = shape;
	const one = nearSchema(shape.items ?? {}, { ...place, name: place.name.replace(/s$/, '') });
	return fc.oneof(
		{
			weight: 8,
			arbitrary: fc.array(one, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) }),
		},
		// Once more and once too often: the same thing twice in one list.
		{ weight: 1, arbitrary: one.map((value) => [value, value]) },
		{
			weight: 1,
			arbitrary: one.map((value) => Array.from({ length: Math.min(maxItems, 1_000) + 1 }, () => value)),
		},
	);
}

function object(shape: Shape, place: Place): fc.Arbitrary<unknown> {
	const { properties = {}, required = [], additionalProperties } = shape;
	const fields = Object.entries(properties).map(([name, inner]): [string, fc.Arbitrary<unknown>] => [
		name,
		nearSchema(inner, { ...place, name: name === 'id' && place.name ? `${place.name}Id` : name }),
	]);
	const requiredKeys = required.filter((name) => name in properties);
	const fixed = fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true });
	if (typeof additionalProperties !== 'object') return fixed;
	const keys = shape.propertyNames ? text(shape.propertyNames, { ...place, name: '' }).map(String) : oddText;
	const named = fc.oneof(keys, oddText);
	const more = fc.dictionary(named, nearSchema(additionalProperties, { ...place, name: '' }), {
		maxKeys: 3,
		noNullPrototype: true,
	});
	return fc.tuple(fixed, more).map(([one, other]) => ({ ...other, ...one }));
}

function isText(value: string | number): value is string {
	return typeof value === 'string';
}
