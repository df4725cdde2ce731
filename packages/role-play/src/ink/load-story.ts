import { Compiler, CompilerOptions, Story } from 'inkjs/full';
import { InkRefusal, problem, refuse, type InkProblem } from './problems.ts';

/** Characters of a story; a scenario of ten decisions has some ten thousand. */
const MOST_CHARACTERS = 300_000;
/** Steps of the ink engine between two choices; written stories take some hundreds. More is a loop that shows nothing. */
const STEPS_A_PAGE = 20_000;
const STEPS_IN_ALL = 1_000_000;
/** Characters of one value while the story runs: a story that doubles a word in a loop must not fill the memory. */
const LONGEST_VALUE = 20_000;

export type LoadedStory = { story: Story; warnings: readonly InkProblem[]; startPage: () => void };

/** Compiles ink, or reads what Inky exported as JSON. Refuses with the line where it can be known. */
export function loadStory(source: string): LoadedStory {
	if (source.length > MOST_CHARACTERS) refuse('too-long', { detail: String(source.length) });
	const text = source.replace(/^\uFEFF/, '');
	const { story, warnings } = /^\s*\{[^{}]*"inkVersion"/.test(text) ? fromJson(text) : fromInk(text);
	// Off unless asked for: the ink function of the same name then stands in for a program's own.
	story.allowExternalFunctionFallbacks = true;
	return { story, warnings, startPage: boundSteps(story) };
}

function fromInk(source: string): { story: Story; warnings: InkProblem[] } {
	refuseIncludes(source);
	const said: { message: string; isError: boolean }[] = [];
	const handler = (message: string, type: number) => void said.push({ message, isError: type === 2 });
	const compiler = new Compiler(source, new CompilerOptions(null, [], false, handler, null));
	let story: Story | null = null;
	try {
		story = compiler.Compile();
	} catch (error) {
		if (!said.some((one) => one.isError)) refuse('syntax', { line: 1, detail: messageOf(error) });
	}
	const errors = said.filter((one) => one.isError);
	if (!story || errors.length > 0)
		throw new InkRefusal(errors.map((one) => compilerProblem('syntax', one.message)));
	const warnings = said.map((one) => compilerProblem('warning', one.message));
	return { story, warnings };
}

/** Only one file comes in, so a line that asks for another one cannot be followed. */
function refuseIncludes(source: string): void {
	const includes = source.split('\n').flatMap((line, index) => {
		const name = /^\s*INCLUDE\s+(.*)$/.exec(line)?.[1];
		return name === undefined ? [] : [problem('include', { line: index + 1, detail: name.trim() })];
	});
	if (includes.length > 0) throw new InkRefusal(includes);
}

function compilerProblem(code: 'syntax' | 'warning', message: string): InkProblem {
	const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
	return problem(code, {
		line,
		detail: message.replace(/^(ERROR|WARNING): (line \d+: )?/, '').slice(0, 300),
	});
}

function fromJson(source: string): { story: Story; warnings: InkProblem[] } {
	let json: unknown;
	try {
		json = JSON.parse(source);
	} catch (error) {
		refuse('syntax', { line: lineOfJsonError(source, messageOf(error)), detail: messageOf(error) });
	}
	try {
		return { story: new Story(json as Record<string, unknown>), warnings: [] };
	} catch (error) {
		return refuse('syntax', { line: 1, detail: messageOf(error) });
	}
}

function lineOfJsonError(source: string, message: string): number {
	const position = Number(/position (\d+)/.exec(message)?.[1] ?? source.length);
	return source.slice(0, position).split('\n').length;
}

/** Counts the engine's steps: ink can go in circles for ever without a word. Gives the function that begins a new page. */
function boundSteps(story: Story): () => void {
	const step = story.Step.bind(story);
	let [onPage, inAll] = [0, 0];
	story.Step = () => {
		onPage += 1;
		inAll += 1;
		if (onPage > STEPS_A_PAGE || inAll > STEPS_IN_ALL) {
			const pointer = story.state.currentPathString;
			refuse(onPage > STEPS_A_PAGE ? 'endless' : 'too-many-states', { detail: pointer ?? '' });
		}
		step();
		const top: unknown = story.state.evaluationStack.at(-1);
		if (lengthOf(top) > LONGEST_VALUE)
			refuse('too-much-text', { detail: story.state.currentPathString ?? '' });
	};
	return () => void (onPage = 0);
}

function lengthOf(value: unknown): number {
	const inner = value !== null && typeof value === 'object' && 'value' in value ? value.value : '';
	return typeof inner === 'string' ? inner.length : 0;
}

export function messageOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}
