import { onPath, thisMachine, type Command, type World } from './world.ts';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'] as const;

const FIXED_PLACES: Readonly<Record<string, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	],
	linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

const NONE =
	'No Chromium or Chrome was found and none could be installed: install one, or set CHROME_PATH to its program.';

/**
 * The path of a Chromium that starts: `CHROME_PATH`, one of the system, Playwright's own, else it is installed
 * (apt as root, Playwright otherwise). Throws an Error of one line when there is none to be had.
 */
export async function findBrowser(world: World = thisMachine()): Promise<string> {
	const wished = world.env['CHROME_PATH'];
	if (wished) {
		if (await starts(world, wished)) return wished;
		throw new Error(`CHROME_PATH names ${wished}, which is no Chromium or Chrome that starts.`);
	}
	const found = (await ofSystem(world)) ?? (await ofPlaywright(world)) ?? (await installed(world));
	if (!found) throw new Error(NONE);
	return found;
}

async function ofSystem(world: World): Promise<string | undefined> {
	const named = NAMES.map((name) => onPath(world, [name]));
	for (const path of [...named, ...(FIXED_PLACES[world.platform] ?? [])]) {
		if (path && (await starts(world, path))) return path;
	}
	return undefined;
}

async function ofPlaywright(world: World): Promise<string | undefined> {
	const path = await world.playwrightChromium();
	return (await starts(world, path)) ? path : undefined;
}

async function installed(world: World): Promise<string | undefined> {
	world.say('No browser for the tests was found; installing Chromium.');
	const apt = world.isRoot ? onPath(world, ['apt-get']) : undefined;
	if (apt && (await allSucceed(world, aptSteps(apt)))) {
		const path = await ofSystem(world);
		if (path) return path;
	}
	return (await world.succeeds(world.playwrightInstall())) ? ofPlaywright(world) : undefined;
}

function aptSteps(apt: string): Command[] {
	// Two test tools may ask at the same time: the second waits for the lock instead of failing.
	const wait = ['-o', 'DPkg::Lock::Timeout=240', '-qq'];
	return [
		{ file: apt, args: [...wait, 'update'], seconds: 180 },
		{ file: apt, args: [...wait, 'install', '-y', 'chromium'], seconds: 300 },
	];
}

async function allSucceed(world: World, steps: readonly Command[]): Promise<boolean> {
	for (const step of steps) {
		if (!(await world.succeeds(step))) return false;
	}
	return true;
}

// Ubuntu ships a `chromium-browser` that only says it has moved: a file that is there is not yet a browser.
async function starts(world: World, path: string): Promise<boolean> {
	if (!world.isExecutable(path)) return false;
	// On Windows `--version` opens a window instead of answering.
	if (world.platform === 'win32') return true;
	return world.succeeds({ file: path, args: ['--version'], seconds: 30 });
}
