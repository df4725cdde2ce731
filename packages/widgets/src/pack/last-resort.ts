import { LIFELINE } from '../base/lifeline.ts';

/**
 * Wraps a script so that it never leaves an empty place: where it cannot even start (a policy that requires Trusted Types
 * and does not name `lit-html`), the numbers stand in the element. Ready HTML is not touched: what is put into an element
 * with a root is not drawn. The error goes on to the console, which says what is missing.
 */
export function withLastResort(script: string, tags: readonly string[]): string {
	const lines = LIFELINE.map(({ label, number }) => [label, number]);
	const put =
		`()=>document.querySelectorAll('${tags.join()}').forEach(e=>{if(!e.children.length)` +
		`for(const[t,n]of${JSON.stringify(lines)}){const a=document.createElement('a');a.href='tel:'+n;a.textContent=t;e.append(a,' ')}})`;
	const soon = `const p=${put};document.readyState==='loading'?document.addEventListener('DOMContentLoaded',p):p()`;
	return `try{${script.trimEnd()}}catch(x){${soon};throw x}\n`;
}
