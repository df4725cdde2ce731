/**
 * The process that sets pages. In a process of its own because Typst keeps memory of every page it ever set (0.5 to
 * 1.6 MB each, `evictCache` frees none of it) and because a fault in native code ends the process it happens in.
 * Plain JavaScript: Node strips no types inside `node_modules`, where a deployed app has this file.
 *
 * Arguments: paths of the compiler, the rasteriser and the fonts. Messages: see `PressJob` and `PressAnswer`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [compilerPath = '', rasteriserPath = '', ...fontPaths] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { NodeCompiler } = require(compilerPath);
const { Resvg } = require(rasteriserPath);
const compiler = NodeCompiler.create({
	fontArgs: [{ fontBlobs: fontPaths.map((path) => readFileSync(path)) }],
});

/** @param {import('./press-process.ts').PressJob} job */
function print({ template, data, format, width }) {
	const answer = compiler.compile({ mainFileContent: template, inputs: { data } });
	const page = answer.result;
	if (!page) throw new Error(JSON.stringify(compiler.fetchDiagnostics(answer.takeError())));
	if (format === 'pdf') return compiler.pdf(page, { pdfStandard: 'ua-1' });
	// Letters are outlines by now: the machine's fonts must not be looked at.
	const options = { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } };
	return new Resvg(compiler.plainSvg(page), options).render().asPng();
}

process.on(
	'message',
	(/** @type {{ id: number, job: import('./press-process.ts').PressJob }} */ { id, job }) => {
		try {
			process.send?.({ id, bytes: new Uint8Array(print(job)) });
		} catch (error) {
			process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
		}
	},
);

// However the parent ended, also by kill -9: nobody is left to set pages for.
process.on('disconnect', () => process.exit(0));
// The terminal sends its signals to the whole group; the parent decides when its pages are done.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
