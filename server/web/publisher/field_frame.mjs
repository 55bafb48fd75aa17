// What stands around every control: label, help, remarks, and what the server found wrong.
import { el } from '../desk/dom.mjs';
import { texts } from './texts_nl.mjs';

export const idOf = (path) => `f-${path.replaceAll('.', '-')}`;

const labelWords = (field) => [field.label, field.required && el('span', { class: 'needed' }, ` ${texts.required}`)];

function around(field, id) {
  return {
    help: field.help && el('p', { class: 'note', id: `${id}-help` }, field.help),
    error: el('p', { class: 'field-error', id: `${id}-error`, hidden: true }),
  };
}

const describing = (field, id) => [field.help && `${id}-help`, `${id}-error`].filter(Boolean).join(' ');

/** One control with its label. */
export function labelled(field, control, ...after) {
  const id = idOf(field.path);
  const { help, error } = around(field, id);
  control.id = `${id}-control`;
  const others = after.flat().filter((node) => node?.id).map((node) => node.id);
  control.setAttribute('aria-describedby', [describing(field, id), ...others].join(' '));
  return el('div', { class: 'field', id, 'data-path': field.path },
    el('label', { for: control.id }, ...labelWords(field)), help, control, error, ...after);
}

/** Several controls that answer one question. */
export function grouped(field, ...controls) {
  const id = idOf(field.path);
  const { help, error } = around(field, id);
  return el('fieldset', { class: 'field', id, 'data-path': field.path, 'aria-describedby': describing(field, id) },
    el('legend', {}, ...labelWords(field)), help, error, ...controls);
}

/** Shows a fault at a field, or takes it away. */
export function markFault(node, words) {
  const error = node.querySelector(':scope > .field-error');
  const controls = node.matches('fieldset') ? [] : node.querySelectorAll(':scope > input, :scope > textarea, :scope > select');
  error.hidden = !words;
  error.textContent = words ?? '';
  node.classList.toggle('wrong', Boolean(words));
  for (const control of controls) {
    if (words) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** Unfolds what hides a field and puts the focus in it. */
export function goTo(node) {
  for (let fold = node.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  const control = [...node.querySelectorAll('input, textarea, select, button')].find((one) => one.checkVisibility?.() ?? true);
  control?.focus();
  node.scrollIntoView({ block: 'center' });
}
