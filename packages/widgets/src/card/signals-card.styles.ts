import { BASE_STYLES } from '../base/base.styles.ts';

// `:has()` shows the next steps without script; a browser that does not know it shows them always.
const CARD = `
fieldset{border:0;padding:0;margin:0 0 1em;min-inline-size:0}
legend{font-weight:600;padding:0;margin-block:.6em .2em}
.signs{list-style:none;padding:0}
.sign{display:flex;align-items:center;gap:.5em;border-block-end:1px solid var(--sunken)}
.sign label{flex:1;display:flex;gap:.7em;align-items:center;min-block-size:52px;padding-block:.4em;cursor:pointer}
.sign input{flex:none;inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent)}
.pictogram{flex:none;inline-size:2.2rem;block-size:2.2rem;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.sign .listen{inline-size:44px;block-size:44px;border:1px solid var(--line);border-radius:50%;background:none;cursor:pointer;padding:0}
.sign [data-listen]{flex:none;text-align:center}
.sign small{display:block;font-size:.8rem}
.listen svg{inline-size:1.3rem;block-size:1.3rem;vertical-align:middle}
.mark{color:var(--danger);font-size:.9em}
.who>summary,.fear>summary{font-size:1.05em}
.next{border:2px solid var(--accent);border-radius:var(--radius);padding:.8em;margin-block:1em}
.next li{margin-block-end:.8em}
.red{border:2px solid var(--danger);background:var(--danger-soft);border-radius:var(--radius);padding:.8em}
.next h4{margin-block-start:.2em}
@supports selector(:has(*)){
.red,.do{display:none}
.who:has([data-red]:checked) .red,.who:has(:checked) .do{display:block}}
.caution{list-style:'! '}
.caution::marker{font-weight:700;color:var(--danger)}
.source{display:block}
.plain{min-block-size:44px;padding:.4em .9em;border:2px solid var(--line);border-radius:var(--radius);background:none;cursor:pointer}
.fold{display:none}
@media print{
.sw>:not(.fold){display:none!important}
.sw>.fold{display:grid;grid-template-columns:1fr 1fr;inline-size:170mm;max-inline-size:100%;border:1px solid #000;font-size:11pt}
.panel{min-block-size:54mm;padding:6mm;border:.2mm dashed #888}
.line{border-block-end:1px solid #888;min-block-size:8mm}}
`;

export const CARD_STYLES = BASE_STYLES + CARD;
