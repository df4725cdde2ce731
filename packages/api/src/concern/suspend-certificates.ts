import { AppError } from '@sleutelwerk/core';
import { listCertificatesOf } from '@sleutelwerk/db/repo/certificate';
import { z } from 'zod';
import { PUBLIC_REASONS, stateOf } from '../certificate/certificate-state.ts';
import { applyChange } from '../certificate/change-state.ts';
import { coordinatorProcedure } from '../trpc.ts';
import { noteAct, openConcernToHandle } from './own-concern.ts';

/**
 * Suspends every certificate of whom it is about, at once: every check says so from now on. The reason is of the public
 * list, for nothing of a concern may stand in a certificate. Twice is harmless.
 */
export const suspendCertificates = coordinatorProcedure
	.input(z.object({ id: z.uuid(), reason: z.enum(PUBLIC_REASONS).default('review') }))
	.output(z.object({ suspended: z.number() }))
	.mutation(({ ctx, input: { id, reason } }) =>
		ctx.db.transaction(async (tx) => {
			const { subjectId } = await openConcernToHandle(ctx, tx, id);
			if (!subjectId) {
				const fields = { accountId: 'concern.problem.whom' };
				throw new AppError('INVALID_INPUT', 'nobody said whom it is about', { fields });
			}
			const now = ctx.clock();
			const valid = (await listCertificatesOf(tx, subjectId))
				.filter((row) => row.certificate.organisationId === ctx.viewer.organisationId)
				.filter((row) => stateOf(row, now) === 'valid')
				.map((row) => row.certificate.id)
				.sort();
			for (const [at, certificateId] of valid.entries())
				await applyChange(ctx, tx, {
					...{ id: certificateId, reason, act: 'suspended' as const },
					// One message, however many certificates she has.
					isTold: at === 0,
				});
			if (valid.length > 0) await noteAct(ctx, tx, { id, act: 'suspended' });
			return { suspended: valid.length };
		}),
	);
