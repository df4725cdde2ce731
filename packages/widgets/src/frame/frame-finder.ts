import { defineOnce } from '../base/define-once.ts';
import { SwElement } from '../base/sw-element.ts';
import { finderBehaviour } from '../finder/help-finder.ts';
import { createTypedSearch } from './typed-search.ts';

/** The finder in the private frame: the one place where somebody types what they look for. */
export class FrameFinder extends SwElement {
	constructor() {
		super(finderBehaviour({ find: createTypedSearch() }));
	}
}

defineOnce('sw-help-finder', FrameFinder);
