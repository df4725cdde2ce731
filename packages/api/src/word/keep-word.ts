import { AppError } from '@sleutelwerk/core';
import { keepWord as insertWord } from '@sleutelwerk/db/repo/word';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { findWord } from './word-view.ts';

/** Puts a word into one's own glossary; kept twice it is there once. */
export const keepWord = learnerProcedure
	.input(z.object({ word: z.string().min(1).max(60) }))
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		if (!findWord(input.word)) throw new AppError('NOT_FOUND', 'no such word');
		const { accountId } = ctx.viewer;
		await insertWord(ctx.db, { accountId, word: input.word, at: ctx.clock() });
		return { kept: true as const };
	});
