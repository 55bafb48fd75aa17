// The look of <sociale-kaart>: letters and colours of the page it stands in, NL Design System tokens where that page
// has them, and the browser's own colours where not.
export const look = new CSSStyleSheet();
look.replaceSync(`
:host { display: block; color: inherit; font: inherit; color-scheme: inherit; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--utrecht-link-color, LinkText); text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--utrecht-focus-outline-color, currentColor); outline-offset: 2px; }
form { display: grid; gap: 0.75rem 1rem; align-items: end; margin-bottom: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
label { display: grid; gap: 0.25rem; font-weight: 600; }
input, button { min-height: 3rem; padding: 0.5rem 0.75rem; border: 1px solid var(--basis-form-control-border-color, GrayText); border-radius: var(--basis-border-radius-md, 4px); font: inherit; }
input { width: 100%; background: var(--basis-color-default-bg-document, Field); color: var(--basis-color-default-color-document, FieldText); }
button { background: var(--basis-color-accent-1-inverse-bg-default, ButtonFace); color: var(--basis-color-accent-1-inverse-color-default, ButtonText); font-weight: 600; cursor: pointer; }
.cards, .facts { list-style: none; margin: 0; padding: 0; }
.cards { display: grid; gap: 1rem; }
.cards > li { padding: 0.75rem 1rem; border: 1px solid var(--basis-color-default-border-subtle, GrayText); border-radius: var(--basis-border-radius-md, 4px); overflow-wrap: anywhere; }
h3 { margin: 0; font-size: 1.15em; }
p { margin: 0.25rem 0 0.75rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: clip; clip-path: inset(50%); white-space: nowrap; }
`);
