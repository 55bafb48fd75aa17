// What the parts of the moderator's desk share: a card with a form for a reason, and how a change ends.
import { button, el, freshId } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';

const typed = new Map();  // by `key`: all is drawn anew after a decision, and what stands in another card is not lost

/** {node, value, need(words)}: a line of text with its label. */
export function noteField(label, key) {
  const id = freshId('reden');
  const error = el('p', { class: 'field-error', id: `${id}-fout` });
  const input = el('input', { type: 'text', id, maxlength: '500', autocomplete: 'off', 'aria-describedby': error.id, 'data-typed': key });
  input.value = typed.get(key) ?? '';
  input.addEventListener('input', () => typed.set(key, input.value));
  return {
    node: el('div', { class: 'field' }, el('label', { for: id }, label), input, error),
    value: () => input.value.trim(),
    need: (words) => { error.textContent = words; input.setAttribute('aria-invalid', 'true'); input.focus(); },
  };
}

/** Where a card stands: the heading of its part, and how many come before it there. */
function placeOf(node) {
  const section = node.closest('section');
  return { part: section.getAttribute('aria-labelledby'), before: [...section.querySelectorAll('article')].indexOf(node) };
}

/** `desk.said` after a change, with where the card stood; the card says it when the change failed. */
export function card(title, desk, ...children) {
  const problem = el('p', { role: 'alert', class: 'field-error' });
  const node = el('article', { class: 'card offer-card' }, el('h3', {}, title), ...children, problem);
  const finish = (answer, words) => {
    if (answer.ok) {
      for (const { dataset } of node.querySelectorAll('[data-typed]')) typed.delete(dataset.typed);
      desk.said(words, placeOf(node));
    } else problem.textContent = failureInWords(answer);
  };
  return { node, finish, add: (...more) => problem.before(...more) };
}

export const quiet = (words, act) => button(words, act, { class: 'button small quiet' });
export const link = (href, words) => el('a', { class: 'page-link', href }, words);

/** A part of the desk under its heading. */
export function part(id, title, count, ...children) {
  return el('section', { class: 'queue', 'aria-labelledby': id }, el('h2', { id, tabindex: '-1' }, title), count && el('p', { class: 'note' }, count), ...children);
}
