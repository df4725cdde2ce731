/**
 * Look of all widgets. Order of a value: `--sw-*`, the token of NL Design System's Utrecht set, that of its `--nl-*`
 * components, the default.
 * `all: initial` on the base, because inherited properties are the one way in which a page's reset reaches a shadow root.
 * Words cannot be marked unless `--sw-select` allows it: a page reads the words its visitor marks, also in a closed root.
 * Numbers can; the private frame allows all.
 * Colours follow the page's own `color-scheme`: a page that stays light keeps a light widget.
 */
const DEFAULTS = `
:host{display:block}
:host([hidden]){display:none}
.sw{
--d-ink:#1f2528;--d-soft:#4d575b;--d-paper:#fffdf9;--d-sunken:#f3ece0;--d-line:#857b69;--d-accent:#0f5257;
--d-accent-ink:#fff;--d-danger:#a3161f;--d-danger-ink:#fff;--d-danger-soft:#fbe6e4;--d-warm-soft:#fbecd9;--d-focus:#0b3d91}
@supports (color:light-dark(red,red)){.sw{
--d-ink:light-dark(#1f2528,#ece7dd);--d-soft:light-dark(#4d575b,#b9b5ab);--d-paper:light-dark(#fffdf9,#1f2425);
--d-sunken:light-dark(#f3ece0,#131617);--d-line:light-dark(#857b69,#8b9496);--d-accent:light-dark(#0f5257,#7fd1cf);
--d-accent-ink:light-dark(#fff,#0c1f21);--d-danger:light-dark(#a3161f,#ff9a94);--d-danger-ink:light-dark(#fff,#2b0507);
--d-danger-soft:light-dark(#fbe6e4,#421a1b);--d-warm-soft:light-dark(#fbecd9,#3a2a17);--d-focus:light-dark(#0b3d91,#ffd76a)}}
.sw{all:initial;display:block;color-scheme:inherit;position:relative;
--ink:var(--sw-ink,var(--utrecht-document-color,var(--nl-paragraph-color,var(--d-ink))));
--soft:var(--sw-ink-soft,var(--d-soft));
--paper:var(--sw-surface,var(--utrecht-document-background-color,var(--d-paper)));
--sunken:var(--sw-sunken,var(--d-sunken));
--line:var(--sw-line-strong,var(--utrecht-form-control-border-color,var(--d-line)));
--accent:var(--sw-accent,var(--utrecht-button-primary-action-background-color,var(--nl-button-primary-background-color,var(--d-accent))));
--accent-ink:var(--sw-accent-ink,var(--utrecht-button-primary-action-color,var(--nl-button-primary-color,var(--d-accent-ink))));
--link:var(--sw-accent,var(--utrecht-link-color,var(--nl-link-color,var(--d-accent))));
--danger:var(--sw-danger,var(--d-danger));--danger-ink:var(--sw-danger-ink,var(--d-danger-ink));
--danger-soft:var(--sw-danger-soft,var(--d-danger-soft));--warm:var(--sw-warm-soft,var(--d-warm-soft));
--focus:var(--sw-focus,var(--utrecht-focus-outline-color,var(--d-focus)));
--radius:var(--sw-radius-small,var(--utrecht-button-border-radius,var(--nl-button-border-radius,.5rem)));
font-family:var(--sw-font,var(--utrecht-document-font-family,var(--nl-paragraph-font-family,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',sans-serif)));
font-size:max(var(--sw-size,var(--utrecht-document-font-size,1.125rem)),18px);line-height:1.6;
color:var(--ink);background:var(--paper);padding:min(1em,4vw);overflow-wrap:anywhere;text-size-adjust:100%;-webkit-text-size-adjust:100%;
-webkit-user-select:var(--sw-select,none);user-select:var(--sw-select,none)}
bdi{-webkit-user-select:text;user-select:text}
`;

const ELEMENTS = `
.sw *,.sw ::before,.sw ::after{box-sizing:border-box}
.sw [hidden]{display:none!important}
h2,h3,h4,h5{font-family:var(--utrecht-heading-font-family,var(--nl-heading-level-2-font-family,inherit));line-height:1.3;margin:1.2em 0 .4em}
h2{font-size:1.4em}h3{font-size:1.2em}h4{font-size:1.05em}h5{font-size:1em}
p,ul,ol{margin:0 0 .8em;max-inline-size:38rem}
ul,ol{padding-inline-start:1.4em}
a{-webkit-user-drag:none;color:var(--link);text-underline-offset:.2em}
:is(a,button,summary,input,select,textarea):focus-visible{outline:3px solid var(--focus);outline-offset:2px;scroll-margin-block:5em}
button,select,input,textarea{font:inherit;color:inherit}
summary{cursor:pointer;min-block-size:44px;padding-block:.5em;font-weight:600}
summary>*{display:inline}
bdi{white-space:nowrap}
details{border-block-end:1px solid var(--line)}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.hint,.notes,.facts,.source{color:var(--soft);font-size:max(.89em,16px)}
.nl{display:block;border-inline-start:3px solid var(--line);padding-inline-start:.6em;margin-block:.3em;text-align:left}
.unread,.caveat{background:var(--warm);border-inline-start:4px solid var(--line);padding:.6em .8em;border-radius:var(--radius)}
.danger{border:2px solid var(--danger);border-radius:var(--radius);padding:.8em}
.danger{margin-block:.6em 1em}.danger p:last-child{margin:0}
.reach,.button{display:inline-flex;flex-wrap:wrap;gap:0 .4em;align-items:center;min-block-size:44px;min-inline-size:44px;max-inline-size:100%;padding:.4em min(.9em,3vw);margin-block:.2em;border:2px solid var(--accent);border-radius:var(--radius);font-weight:600;text-decoration:none;background:none;cursor:pointer}
.button.main{background:var(--accent);color:var(--accent-ink)}
.danger .reach,.red .reach{background:var(--danger);color:var(--danger-ink);border-color:var(--danger)}
.whose{font-weight:400}
.reach bdi{white-space:normal}
.facts a,.sources a{display:inline-block;min-block-size:44px;padding-block:.5em}
.notes{list-style:none;padding:0}
.contacts{list-style:none;padding:0}
.service{border-block-start:1px solid var(--line);padding-block-end:.6em}
`;

const EXIT = `
.exit{position:sticky;inset-block-start:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:0 .8em;background:var(--paper);padding-block:.4em;border-block-end:1px solid var(--line)}
.exit-link{display:inline-flex;align-items:center;min-block-size:44px;padding:.3em 1.1em;border:2px solid var(--ink);border-radius:var(--radius);background:var(--ink);color:var(--paper);font-weight:700;text-decoration:none}
.skip{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.skip:focus{position:static;display:inline-block;inline-size:auto;block-size:auto;clip-path:none;padding:.6em 0}
.dots{display:inline-flex;gap:.4em;visibility:hidden}
.dots:is([data-count='1'],[data-count='2'],[data-count='3']){visibility:visible}
.dots i{inline-size:.7em;block-size:.7em;border:2px solid var(--ink);border-radius:50%}
.dots:is([data-count='1'],[data-count='2'],[data-count='3']) i:first-child,.dots:is([data-count='2'],[data-count='3']) i:nth-child(2),.dots[data-count='3'] i{background:var(--ink)}
.exit-note summary,.langs summary{font-weight:400}
.langs ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2em 1.2em}.langs a{display:inline-flex;align-items:center;min-block-size:44px;min-inline-size:44px}
@media (forced-colors:active){.sw{--ink:CanvasText;--paper:Canvas}.dots i{forced-color-adjust:none;border-color:CanvasText}
.exit-link{border-color:LinkText}.danger,.red{border-width:4px}}
@media (hover:none) and (pointer:coarse){.keys{display:none}}
@media (scripting:none){.keys,.live{display:none}}
@media print{.exit,.langs,.skip,.exit-note{display:none!important}.sw{background:none;color:#000}}
`;

export const BASE_STYLES = DEFAULTS + ELEMENTS + EXIT;
