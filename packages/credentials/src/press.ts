import type { Resvg } from '@resvg/resvg-js';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { AppError } from '@sleutelwerk/core';
import type { PressOptions } from './certificate-input.ts';
import { loadModule } from './find-module.ts';
import { readFonts } from './fonts.ts';

type TypstModule = { NodeCompiler: typeof NodeCompiler };

/** Sets pages. Opening one takes 0.1 to 0.6 s (it reads fonts), a page a few milliseconds: a server keeps one. */
export interface Press {
	/** A tagged PDF/UA-1. `template` is Typst; people's words go in as `data`, which Typst never reads as markup. */
	pdf(template: string, data: object): Uint8Array;
	/** The page as PNG, `width` pixels wide. */
	png(template: string, data: object, width: number): Uint8Array;
}

/** Generations a cached result survives unused. Typst keeps every page it ever set until told to forget. */
const KEEP_GENERATIONS = 3;

/** @throws Error where fonts or the native compiler are missing. */
export function openPress(options: PressOptions = {}): Press {
	// Loaded here and not at import: 50 MB of native code that only certificates need.
	const from = options.resolveFrom;
	const typst = loadModule('@myriaddreamin/typst-ts-node-compiler', from) as TypstModule;
	const resvg = loadModule('@resvg/resvg-js', from) as { Resvg: typeof Resvg };
	const compiler = typst.NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts(options) }] });
	const print = <Result>(
		template: string,
		data: object,
		render: (page: NodeTypstDocument) => Result,
	): Result => {
		try {
			return render(compile(compiler, template, data));
		} catch (cause) {
			throw cause instanceof AppError ? cause : explain(cause);
		} finally {
			compiler.evictCache(KEEP_GENERATIONS);
		}
	};
	return {
		pdf: (template, data) =>
			print(template, data, (page) => new Uint8Array(compiler.pdf(page, { pdfStandard: 'ua-1' }))),
		png: (template, data, width) => {
			const svg = print(template, data, (page) => compiler.plainSvg(page));
			// Letters are outlines by now: the machine's fonts must not be looked at.
			const picture = new resvg.Resvg(svg, {
				fitTo: { mode: 'width', value: width },
				font: { loadSystemFonts: false },
			});
			return new Uint8Array(picture.render().asPng());
		},
	};
}

function compile(compiler: NodeCompiler, template: string, data: object): NodeTypstDocument {
	const inputs = { data: JSON.stringify(data) };
	const answer = compiler.compile({ mainFileContent: template, inputs });
	if (answer.result) return answer.result;
	const error = answer.takeError();
	throw new Error(
		error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'Typst gave neither page nor reason',
	);
}

function explain(cause: unknown): Error {
	const message = cause instanceof Error ? cause.message : String(cause);
	// PDF/UA refuses to draw an empty box where no font has the letter, and so do we.
	if (!message.includes('could not be displayed')) return new Error('The page could not be set', { cause });
	const fields = { holderName: 'certificate.scriptMissing' };
	return new AppError('INVALID_INPUT', 'No font of the certificate has these letters', { fields, cause });
}
