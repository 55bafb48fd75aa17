// A box that narrows a list of ticks to what fits the words that are typed.
import { el } from '../dom.mjs';
import { onClear } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * `rows` are {label, item, box}: the words, what is shown or hidden, and its tick. `shut`: nothing stands there until
 * something is typed, but for what is ticked. `narrowed` is called after each time; `node.narrow()` does it anew.
 */
export function searchBox(id, label, rows, { shut = false, narrowed = () => {} } = {}) {
  const input = el('input', { id, type: 'search', autocomplete: 'off' });
  const told = el('p', { class: 'note', role: 'status' });
  const narrow = () => {
    const typed = plain(input.value.trim());
    let fitting = 0;
    for (const row of rows) {
      const fits = typed === '' ? !shut : plain(row.label).includes(typed);
      row.item.hidden = !fits && !(shut && row.box.checked);
      fitting += fits ? 1 : 0;
    }
    told.textContent = typed === '' ? (shut ? texts.typeToSearch(rows.length) : '') : texts.foundInList(fitting);
    narrowed();
  };
  input.addEventListener('input', narrow);
  onClear(() => {
    input.value = '';
    narrow();
  });
  const node = el('div', { class: 'field' }, el('label', { for: id }, label), input, told);
  node.narrow = narrow;
  narrow();
  return node;
}
