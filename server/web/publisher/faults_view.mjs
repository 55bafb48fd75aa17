// What the server found wrong: a summary that takes the focus, and the words at each field.
import { el } from '../desk/dom.mjs';
import { faultInWords } from '../desk/faults.mjs';
import { fieldOf, labelOf } from '../desk/fields.mjs';
import { goTo, markFault } from './field_frame.mjs';
import { texts } from './texts_nl.mjs';

const missing = /^lacks the required field "(\w+)"/;

/** "/activity/price/amount" and "/price/amount" are both "price.amount"; what is missing is told at what it lacks. */
function pathOf({ pointer, message }) {
  const path = pointer.replace(/^\/activity(?=\/|$)/, '').slice(1).replaceAll('/', '.');
  const lacks = missing.exec(message)?.[1];
  return lacks && !fieldOf(path) ? [path, lacks].filter(Boolean).join('.') : path;
}

/** A fault of a whole ("price") is shown at its first field. */
function nodeOf(path, nodes) {
  const field = fieldOf(path);
  const name = field?.path ?? [...nodes.keys()].find((one) => one.startsWith(`${path}.`)) ?? [...nodes.keys()].find((one) => one.startsWith(`${path.split('.')[0]}.`));
  return nodes.get(path === 'id' ? 'title' : name);
}

export function clearFaults(box, nodes) {
  box.replaceChildren();
  for (const node of nodes.values()) markFault(node);
}

export function showFaults(box, nodes, errors) {
  clearFaults(box, nodes);
  const items = errors.map((error) => {
    const path = pathOf(error);
    const node = nodeOf(path, nodes);
    const words = faultInWords(error);
    if (!node) return el('li', {}, `${labelOf(path)}: ${words}`);
    markFault(node, words);
    const link = el('a', { href: `#${node.id}`, onclick: (event) => { event.preventDefault(); goTo(node); } }, `${labelOf(node.dataset.path)}: ${words}`);
    return el('li', {}, link);
  });
  const summary = el('div', { class: 'mistakes', role: 'alert', tabindex: '-1' }, el('h2', {}, texts.mistakes), el('ul', {}, items));
  box.replaceChildren(summary);
  summary.focus();
  summary.scrollIntoView({ block: 'start' });
}
