import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press } from './press.ts';

const TEMPLATE = '#set document(title: "x")\n#set text(lang: "nl")\n#json(bytes(sys.inputs.data)).word';

let press: Press;
beforeEach(() => {
	press = openPress();
});
afterEach(() => press.close());

/** Process ids of the presses this test process has running. */
function childrenOf(parent: number): number[] {
	const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
	return lines.flatMap((line) => {
		const [pid, ppid] = line.trim().split(/\s+/).map(Number);
		return ppid === parent && pid !== undefined && line.includes('press-child') ? [pid] : [];
	});
}

describe('a press', () => {
	it('answers many at once, each with its own page, over more pages than one process sets', async () => {
		const words = Array.from({ length: 130 }, (_, index) => `word ${index}`);
		const all = await Promise.all(words.map((word) => press.pdf(TEMPLATE, { word })));
		expect(new Set(all.map((bytes) => Buffer.from(bytes).toString('latin1'))).size).toBe(130);
		const again = await press.pdf(TEMPLATE, { word: 'word 7' });
		expect(Buffer.from(again).equals(Buffer.from(all[7] ?? []))).toBe(true);
		await expect.poll(() => childrenOf(process.pid).length).toBe(1);
	});

	it('goes on after its process was killed, and says so to who waited', async () => {
		await press.pdf(TEMPLATE, { word: 'a' });
		const [child = 0] = childrenOf(process.pid);
		const waiting = press.pdf('#let x = range(30000000).map(n => n * n).sum()\n#x', {});
		process.kill(child, 'SIGKILL');
		await expect(waiting).rejects.toThrow('could not be set');
		expect((await press.pdf(TEMPLATE, { word: 'b' })).length).toBeGreaterThan(1000);
	});

	it('ends its process when it is closed', async () => {
		await press.pdf(TEMPLATE, { word: 'a' });
		expect(childrenOf(process.pid)).toHaveLength(1);
		press.close();
		await expect.poll(() => childrenOf(process.pid)).toEqual([]);
	});

	it('does not keep a program from ending that forgot to close it', () => {
		const program = `import { openPress } from ${JSON.stringify(new URL('./press.ts', import.meta.url).href)};
			console.log((await openPress().pdf(${JSON.stringify(TEMPLATE)}, { word: 'x' })).length > 1000);`;
		const options = { encoding: 'utf8', timeout: 20_000 } as const;
		expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], options)).toBe('true\n');
	});

	it('tells a fault in a template apart from a fault in a name', async () => {
		await expect(press.pdf('#nonsense', {})).rejects.not.toHaveProperty('code');
		await expect(press.pdf(TEMPLATE, { word: 'ok' })).resolves.toBeInstanceOf(Uint8Array);
	});
});
