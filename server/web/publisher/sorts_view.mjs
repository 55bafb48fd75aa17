// "Welke soort is dit?": the words that a list has for its sorts, as far as they are no kinds, each with the kind it may mean.
import { el } from '../desk/dom.mjs';
import { meantBy } from '../desk/lay_words.mjs';
import { letters } from '../desk/plain.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { texts } from './texts_nl.mjs';

const most = 30;

function row(word, at, kinds) {
  const select = el('select', { id: `soort-${at}` }, el('option', { value: '' }, texts.sortNone), kinds.map(({ id, label }) => el('option', { value: id }, label)));
  return { word, select, node: el('li', { class: 'per-word' }, el('label', { for: select.id }, word), select) };
}

async function propose({ word, select }, kinds) {
  const ids = await meantBy(word);
  const kind = kinds.find(({ id }) => ids.has(id));
  if (kind && select.value === '') select.value = kind.id;
}

/** {node, ready, kinds()} for words; `ready` is when each has a proposal. No node when all are kinds. */
function sortsView(words, changed) {
  const kinds = optionsOf('kinds');
  const known = new Set(kinds.map(({ label }) => letters(label)));
  const rows = words.filter((word) => !known.has(letters(word))).slice(0, most).map((word, at) => row(word, at, kinds));
  const node = rows.length > 0 && el('section', { class: 'section form-section', 'aria-labelledby': 'soorten' }, el('h2', { id: 'soorten' }, texts.sortsTitle), el('p', {}, texts.sortsLead),
    el('ul', { class: 'plain-list' }, rows.map((one) => one.node)));
  if (node) node.addEventListener('change', changed);
  return {
    node,
    ready: Promise.all(rows.map((one) => propose(one, kinds))),
    kinds: () => Object.fromEntries(rows.filter(({ select }) => select.value).map(({ word, select }) => [word, [select.value]])),
  };
}

/** {node, show(key, read), ready(), kinds()}: the words that `read` gives of the column that `key` names, read anew for another one. */
export function sortsBox(changed) {
  const node = el('div');
  let view;
  let shown = '';
  let ready = Promise.resolve();
  const draw = async (key, read) => {
    const words = await read();
    if (shown !== key) return;
    view = sortsView(words, changed);
    node.replaceChildren(...(view.node ? [view.node] : []));
    await view.ready;
  };
  const show = (key, read) => {
    if (shown === key) return;
    shown = key;
    ready = draw(key, read);
  };
  return { node, show, ready: () => ready, kinds: () => view?.kinds() ?? {} };
}
