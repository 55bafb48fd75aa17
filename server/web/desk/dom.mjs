// What the desks' views are made of.
import { el } from '../dom.mjs';

export { el };

export function button(words, act, attributes = {}) {
  return el('button', { type: 'button', class: 'button small', onclick: act, ...attributes }, words);
}

/** A heading that takes the focus when a view begins. */
export function viewHeading(words) {
  return el('h1', { tabindex: '-1' }, words);
}

/** Puts a view in place; its heading is read out. */
export function show(root, ...nodes) {
  root.replaceChildren(...nodes.flat().filter(Boolean));
  root.querySelector('h1')?.focus();
}

let number = 0;
/** An id that no other element has. */
export const freshId = (prefix) => `${prefix}-${++number}`;

/** The options of a list that the page brought along. */
export function pageList(id) {
  return [...document.querySelectorAll(`#${id} option`)].map((one) => ({ id: one.value, label: one.textContent }));
}
