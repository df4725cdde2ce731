import { appRouter } from '@sleutelwerk/api';
import { ACCESS } from '@sleutelwerk/api/access';
import type { Role } from '@sleutelwerk/db/schema';
import fc from 'fast-check';
import { toJSONSchema, type ZodType } from 'zod';
import { askDoor, codeOfCall, type Answer, type Asked, type DoorHouse, type Sessions } from './door-house.ts';
import { nearSchema, type Shape } from './from-schema.ts';
import type { Known } from './known.ts';
import { doorOf, type Door } from './try-doors.ts';

type Procedure = { name: string; isQuery: boolean; shape: Shape | null };
type CallWorld = { house: DoorHouse; sessions: Sessions; known: Known; tries: number };

// What ends the session of whoever is tried, last.
const ENDING = /^account\.(?:erase|logOut|endSessions|changePassword|changeMail)$/;

// The router's own type knows its nouns and not that each name is a procedure.
type Listed = Readonly<Record<string, { _def: { type: string; inputs: readonly ZodType[] } }>>;

/** Every procedure of the routers with the schema of what it takes: a new one is there by itself. */
export function proceduresOf(router: { _def: { procedures: unknown } }): Procedure[] {
	return Object.entries(router._def.procedures as Listed).map(([name, { _def }]) => {
		const [input] = _def.inputs;
		const shape = input ? toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) : null;
		return { name, isQuery: _def.type === 'query', shape: shape as Shape | null };
	});
}

/** A door for each procedure: questions first, so that deeds meet ids that exist; what ends a session last. */
export function callDoors(world: CallWorld): Door[] {
	const rank = ({ name, isQuery }: Procedure) => (ENDING.test(name) ? 2 : isQuery ? 0 : 1);
	return proceduresOf(appRouter)
		.sort((one, other) => rank(one) - rank(other) || Number(takesNothing(other)) - Number(takesNothing(one)))
		.map((procedure) => callDoor(procedure, world));
}

function callDoor(procedure: Procedure, world: CallWorld): Door {
	const { name, shape } = procedure;
	const [noun = ''] = name.split('.');
	const inputs = () =>
		shape
			? nearSchema(shape, { name: '', noun, known: world.known })
			: fc.constantFrom(undefined, null, {}, 'x');
	const who = fc.constantFrom(...rolesOf(name));
	return doorOf(
		{ name: `call ${name}`, tries: shape ? world.tries : 2 },
		() => fc.tuple(inputs(), who),
		async ([input, role]) => {
			const answer = await callAs(world, role, requestOf(procedure, input));
			if (codeOfCall(answer) === null) world.known.learn(noun, resultOf(answer));
		},
	);
}

async function callAs({ house, sessions }: CallWorld, role: Role | null, asked: Asked): Promise<Answer> {
	const session = role ? await sessions.headersOf(role) : {};
	const answer = await askDoor(house, { ...asked, headers: { ...asked.headers, ...session } });
	if (role) sessions.notice(role, answer);
	return answer;
}

/** Whoever may come in; logged out where that is everybody. */
function rolesOf(name: string): readonly [Role | null, ...(Role | null)[]] {
	const access = ACCESS[name] ?? 'everybody';
	if (access === 'everybody') return [null, null, 'trainee'];
	if (access === 'at-the-door') return ['trainer', null];
	const [first = null, ...more] = access;
	return [first, ...more];
}

/** A call as tRPC sends it. */
export function requestOf({ name, isQuery }: Pick<Procedure, 'name' | 'isQuery'>, input: unknown): Asked {
	const text = JSON.stringify(input);
	const path = `/api/trpc/${name}`;
	if (isQuery) return { path: text === undefined ? path : `${path}?input=${encodeURIComponent(text)}` };
	return {
		path,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		...(text === undefined ? {} : { body: text }),
	};
}

function takesNothing({ shape }: Procedure): boolean {
	return shape === null;
}

function resultOf({ text }: Answer): unknown {
	const { result } = JSON.parse(text) as { result?: { data?: unknown } };
	return result?.data;
}
