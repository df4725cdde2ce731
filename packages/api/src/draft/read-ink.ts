import { importInk, INK_PROBLEMS, type InkProblemCode } from '@sleutelwerk/role-play/ink';
import { z } from 'zod';
import { graphInput } from './scenario-input.ts';
import { writerProcedure } from './writer.ts';

const codes = Object.keys(INK_PROBLEMS) as [InkProblemCode, ...InkProblemCode[]];

const problem = z.object({
	code: z.enum(codes),
	/** `refusal`: nothing comes in. `loss`: this is not carried over. `note`: good to know. */
	kind: z.enum(['refusal', 'loss', 'note']),
	line: z.number().nullable(),
	knot: z.string().nullable(),
	detail: z.string(),
});

/** Looks what an ink story would become here, and what of it would not come in; saves nothing. */
export const readInk = writerProcedure
	.input(
		z.object({ source: z.string().trim().min(1, 'error.field.required').max(300_000, 'error.field.long') }),
	)
	.output(
		z.object({
			problems: z.array(problem),
			/** Null where the story is refused; else ready for `draft.create`, with its sentences in one language. */
			scenario: z
				.object({
					title: z.string(),
					moments: z.number(),
					choices: z.number(),
					graph: graphInput,
					text: z.record(z.string(), z.string()),
				})
				.nullable(),
		}),
	)
	.mutation(({ input }) => {
		const { graph, text, problems } = importInk(input.source);
		const decisions = Object.values(graph?.nodes ?? {}).flatMap((node) =>
			node.kind === 'decision' ? [node] : [],
		);
		return {
			problems: problems.map((one) => ({ ...one, kind: INK_PROBLEMS[one.code] })),
			scenario: graph && {
				title: text['title'] ?? '',
				moments: decisions.length,
				choices: decisions.reduce((sum, node) => sum + node.choices.length, 0),
				graph: graphInput.parse(graph),
				text: { ...text },
			},
		};
	});
