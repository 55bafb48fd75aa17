// Builds elements; every text becomes a text node, so nothing that somebody typed is ever read as HTML.

/** An element: `fields` are properties (with `on` for listeners, `data` for data-… and `aria-…` and `role` as attributes). */
export function make(tag, fields = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(fields)) set(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined) return;
  if (name === 'on') for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  else if (name === 'data') Object.assign(element.dataset, value);
  else if (name === 'role' || name.startsWith('aria-')) element.setAttribute(name, value);
  else element[name] = value;
}

export const hidden = (text) => make('span', { className: 'visually-hidden' }, text);
export const list = (items, fields = {}) => make('ul', fields, items.map((item) => make('li', {}, item)));

/** A button; `key` finds it again after its list was drawn anew. */
export function button(text, key, act, more = {}) {
  return make('button', { type: 'button', data: { key }, on: { click: act }, ...more }, text);
}

/** A part that folds; `key` keeps it open when it is drawn anew. */
export function fold(summary, key, ...children) {
  return make('details', { data: { key } }, make('summary', {}, summary), ...children);
}

/** A number to call. */
export function call(phone) {
  return make('a', { className: 'call', href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

/** The page of an offer beside this one, so that the conversation stays. */
export function offerLink({ id, title }, newWindow) {
  const href = `/activiteiten/${encodeURIComponent(id)}`;
  return make('a', { href, target: '_blank', rel: 'noopener' }, title, hidden(newWindow));
}

/** Draws `children` in place of what stood in `box`; what was open stays open, and the focus stays where it was. */
export function redraw(box, ...children) {
  const open = new Set([...box.querySelectorAll('details[open]')].map(({ dataset }) => dataset.key));
  const held = box.contains(document.activeElement) ? document.activeElement : null;
  const key = held?.dataset.key ?? held?.closest('details')?.dataset.key;
  box.replaceChildren(...children.flat().filter(Boolean));
  for (const details of box.querySelectorAll('details')) details.open = open.has(details.dataset.key);
  if (held) focusAgain(box, key);
}

function focusAgain(box, key) {
  const same = key && [...box.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key === key);
  const target = same?.matches('details') ? same.querySelector('summary') : same;
  (target ?? box).focus({ preventScroll: true });
}
