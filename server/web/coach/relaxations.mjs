// What would have to change for more to fit: a button each, and a way back.
import { el } from '../dom.mjs';
import { button, redraw } from './results_dom.mjs';
import { change, profile } from './state.mjs';
import { relaxations as texts } from './texts_results_nl.mjs';

let box = null;
const undoable = [];

/** Puts what was changed, with its way back, in `place`. */
export function startRelaxations(place) {
  box = el('div', { class: 'undo', tabindex: -1, role: 'status' });
  place.append(box);
}

export function forgetRelaxations() {
  undoable.length = 0;
  showUndo();
}

/** Puts `fields` in the profile and remembers what stood there. */
export function apply(fields, because) {
  const now = profile();
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, now[name] ?? null]));
  undoable.push({ before, because });
  change(fields);
  showUndo();
}

function undo() {
  change(undoable.pop().before);
  showUndo();
  box.focus({ preventScroll: true });
}

function showUndo() {
  const last = undoable.at(-1);
  redraw(box, ...(last ? [el('span', {}, texts.applied(last.because)), button(texts.undo, 'undo', undo, { class: 'button small' })] : []));
}

export function relaxationsPart(relaxations) {
  return relaxations.length > 0 && el('section', { class: 'part' }, el('h3', {}, texts.title),
    el('ul', { class: 'chips' }, relaxations.map(({ change: fields, because }) => el('li', {},
      button(because, `relax-${because}`, () => apply(fields, because), { class: 'chip' })))));
}
