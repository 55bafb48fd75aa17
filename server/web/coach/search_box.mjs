// A box that narrows a list of ticks to what fits the words that are typed.
import { el } from '../dom.mjs';
import { layWords } from '../desk/lay_words.mjs';
import { plain } from '../desk/plain.mjs';
import { onClear } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

/**
 * `rows` are {label, item, box}: the words, what is shown or hidden, and its tick. `shut`: nothing stands there until
 * something is typed, but for what is ticked. Where no label has the word, what people mean by it is looked up. `narrowed` is called after each time; `node.narrow()` does it anew.
 */
export function searchBox(id, label, rows, { shut = false, narrowed = () => {} } = {}) {
  const input = el('input', { id, type: 'search', autocomplete: 'off' });
  const told = el('p', { class: 'note', role: 'status' });
  let meant;
  const narrow = () => {
    const typed = plain(input.value.trim());
    const fits = ({ label: words, box }) => (typed === '' ? !shut : plain(words).includes(typed) || meant?.has(box.value));
    let fitting = 0;
    for (const row of rows) {
      const shown = fits(row);
      row.item.hidden = !shown && !(shut && row.box.checked);
      fitting += shown ? 1 : 0;
    }
    const looking = typed !== '' && fitting === 0 && !meant;
    const some = typed === '' ? (shut ? texts.typeToSearch(rows.length) : '') : texts.foundInList(fitting);
    told.textContent = looking ? texts.looking : some;
    narrowed();
    return looking;
  };
  const look = layWords((ids) => {
    meant = ids;
    narrow();
  });
  const forget = () => {
    look.drop();
    meant = undefined;
  };
  input.addEventListener('input', () => {
    forget();
    if (narrow()) look(input.value.trim());
  });
  onClear(() => {
    forget();
    input.value = '';
    narrow();
  });
  const node = el('div', { class: 'field' }, el('label', { for: id }, label), input, told);
  node.narrow = narrow;
  narrow();
  return node;
}
