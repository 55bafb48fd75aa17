// What the parts of the coach's desk are made of; texts become text nodes.
import { el } from '../dom.mjs';

export const hidden = (text) => el('span', { class: 'visually-hidden' }, text);
export const list = (items, fields = {}) => el('ul', fields, items.map((item) => el('li', {}, item)));

/** A button; `key` finds it again after its list was drawn anew. */
export function button(text, key, act, more = {}) {
  return el('button', { type: 'button', 'data-key': key, onclick: act, ...more }, text);
}

/** A part that folds; `key` keeps it open when it is drawn anew. */
export function fold(summary, key, ...children) {
  return el('details', { 'data-key': key }, el('summary', {}, summary), ...children);
}

/** A number to call. */
export function call(phone) {
  return el('a', { class: 'call', href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

/** The page of an offer beside this one, so that the conversation stays. */
export function offerLink({ id, title }, newWindow) {
  const href = `/activiteiten/${encodeURIComponent(id)}`;
  return el('a', { href, target: '_blank', rel: 'noopener' }, title, hidden(newWindow));
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
