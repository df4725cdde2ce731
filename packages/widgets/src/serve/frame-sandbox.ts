/**
 * The tokens a partner gives a private frame that it puts into a sandbox: to run at all, to leave by a tap, to call, to save the
 * calendar and to print. Shift three times cannot move the page from such a frame; it empties the frame.
 */
export const FRAME_SANDBOX = [
	'allow-scripts',
	'allow-same-origin',
	'allow-popups',
	'allow-top-navigation-by-user-activation',
	'allow-top-navigation-to-custom-protocols',
	'allow-downloads',
	'allow-modals',
].join(' ');
