import { BASE_STYLES } from '../base/base.styles.ts';

const FINDER = `
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:.8em;margin-block:.8em}
.field{display:grid;gap:.2em;font-weight:600}
.field .hint{font-weight:400}
.choices>.field+.field{margin-block-start:.8em}
select,input[type=search],input[type=text]{inline-size:100%;min-block-size:44px;padding:.4em .6em;border:2px solid var(--line);border-radius:var(--radius);background:var(--paper)}
.tick{display:flex;gap:.7em;align-items:center;min-block-size:44px;cursor:pointer}
.tick input{flex:none;inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent)}
.choices{border:1px solid var(--line);border-radius:var(--radius);padding:.8em;margin-block:1em}
.count{font-weight:600;min-block-size:1.6em}
@media print{.choices{display:none}}
`;

export const FINDER_STYLES = BASE_STYLES + FINDER;
