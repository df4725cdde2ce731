import type { ServiceRecord } from '@sleutelwerk/core';
import { createHash } from 'node:crypto';
import { namedId } from '../named-id.ts';
import type { Candidate, ReadImport, Refusal } from './exchange-model.ts';

/** A record that is there already, as far as an import has to know it. */
export type Known = {
	id: string;
	record: ServiceRecord;
	/** `ours`: this organisation keeps it; `all`: a national one; `others`: another organisation's. */
	keeper: 'ours' | 'all' | 'others';
	isActive: boolean;
};

/** What an earlier import of the same source brought in. */
export type Brought = { externalId: string; serviceId: string; hash: string };

export type Standing = { known: readonly Known[]; brought: readonly Brought[]; organisationId: string };

export type Step = Candidate & { serviceId: string; hash: string };
export type ImportPlan = {
	fresh: readonly Step[];
	changed: readonly (Step & { fields: readonly string[] })[];
	same: readonly Step[];
	/** Looked up here on a later day than the source's: stays as it is. */
	kept: readonly Step[];
	/** Came with an earlier file of this source, and is in it no more. */
	gone: readonly { externalId: string; serviceId: string; name: string }[];
	refused: readonly Refusal[];
};

/** What an import would do, and nothing else; the same file against the same records gives the same plan. */
export function planImport({ candidates, refused }: ReadImport, standing: Standing): ImportPlan {
	const known = new Map(standing.known.map((one) => [one.id, one]));
	const brought = new Map(standing.brought.map((one) => [one.externalId, one]));
	const plan = {
		fresh: [] as Step[],
		changed: [] as ImportPlan['changed'][number][],
		same: [] as Step[],
		kept: [] as Step[],
	};
	const refusals: Refusal[] = [...refused];
	for (const candidate of candidates) {
		const before = brought.get(candidate.externalId);
		const serviceId = before?.serviceId ?? idFor(candidate, known, standing.organisationId);
		const there = known.get(serviceId);
		// No file makes a record one of the five that never leave, and none takes that away.
		const record = { ...candidate.record, id: serviceId, vital: there?.record.vital ?? false };
		const step: Step = { ...candidate, record, serviceId, hash: hashOf(record) };
		if (!there) plan.fresh.push(step);
		else if (hashOf(there.record) === step.hash && there.isActive) plan.same.push(step);
		else if (there.keeper !== 'ours') refusals.push(notOurs(candidate));
		else if (before?.hash === step.hash && there.isActive) plan.same.push(step);
		else if (isCheckedLater(there.record, record)) plan.kept.push(step);
		else plan.changed.push({ ...step, fields: changedFields(there.record, record) });
	}
	// A row that is refused this time is not gone: it stands in the file.
	const inFile = new Set([...candidates, ...refusals].map(({ externalId }) => externalId));
	// Nor is what stands in it under another number: an export of ours names it by ours.
	const found = new Set(
		[plan.fresh, plan.changed, plan.same, plan.kept].flat().map(({ serviceId }) => serviceId),
	);
	const gone = standing.brought.flatMap(({ externalId, serviceId }) => {
		const there = known.get(serviceId);
		const name = there?.record.text.nl.name ?? '';
		return there?.isActive && !inFile.has(externalId) && !found.has(serviceId)
			? [{ externalId, serviceId, name }]
			: [];
	});
	return { ...plan, gone, refused: refusals };
}

/** The record's own id, but not one by which another organisation keeps something that we may not see. */
function idFor({ record }: Candidate, known: ReadonlyMap<string, Known>, organisationId: string): string {
	const there = known.get(record.id);
	if (there?.keeper !== 'others') return record.id;
	return namedId('import', organisationId, record.id);
}

function notOurs({ row, externalId, record }: Candidate): Refusal {
	return { row, externalId, name: record.text.nl.name, field: 'externalId', reason: 'national' };
}

function isCheckedLater(there: ServiceRecord, coming: ServiceRecord): boolean {
	return !there.neverChecked && there.checkedOn > coming.checkedOn;
}

function changedFields(there: ServiceRecord, coming: ServiceRecord): string[] {
	const keys = [
		...new Set([...Object.keys(there), ...Object.keys(coming)]),
	].sort() as (keyof ServiceRecord)[];
	return keys.filter((key) => sorted(there[key]) !== sorted(coming[key]));
}

/** The same for equal records, in whatever order their keys stand. */
export function hashOf(record: ServiceRecord): string {
	return createHash('sha256').update(sorted(record)).digest('hex');
}

function sorted(value: unknown): string {
	const text = JSON.stringify(value, (_key, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	) as string | undefined;
	return text ?? '';
}
