// Elements from values: every text becomes a text node, so nothing that somebody typed is read as markup.

/** `on…` members are listeners, true and false set or leave out an attribute; children may be texts, nodes or nothing. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

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
