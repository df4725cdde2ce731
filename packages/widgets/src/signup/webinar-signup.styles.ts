import { BASE_STYLES } from '../base/base.styles.ts';

const SIGNUP = `
.list{min-block-size:44rem}
.webinar{border:1px solid var(--line);border-radius:var(--radius);padding:.8em;margin-block:.8em}
.webinar h3{margin-block-start:0}
.webinar ul{list-style:none;padding:0}
iframe{display:block;inline-size:100%;min-block-size:40rem;border:0;margin-block-start:.8em;scroll-margin-block-start:5rem}
.field{display:grid;gap:.2em;margin-block:.8em;max-inline-size:30rem}
.field>span:first-child,legend{font-weight:600}
input:not([type=radio]),select,textarea{inline-size:100%;min-block-size:44px;padding:.4em .6em;border:2px solid var(--line);border-radius:var(--radius);background:var(--paper)}
[aria-invalid=true]{border-color:var(--danger)}
.error{color:var(--danger);font-weight:600}
fieldset{border:0;padding:0;margin:.8em 0;min-inline-size:0}
.tick{display:flex;gap:.7em;align-items:center;min-block-size:44px;cursor:pointer}
.tick input{flex:none;inline-size:1.5rem;block-size:1.5rem;margin:0;accent-color:var(--accent)}
.hours{display:flex;gap:1em}
.code{font-size:1.3em;font-weight:700;letter-spacing:.05em}
.done{border:2px solid var(--accent);border-radius:var(--radius);padding:.8em}
@media print{.list{display:none}}
`;

export const SIGNUP_STYLES = BASE_STYLES + SIGNUP;
