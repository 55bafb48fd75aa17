// A field that finds an offer by its name: the combobox with a list, as WAI-ARIA describes it.
import { el } from '../dom.mjs';
import { latest, read, settled } from './results_calls.mjs';
import { whyNot as texts } from './texts_results_nl.mjs';

/** The field with its list; `chosen` gets {id, text} of the offer. */
export function offerSearch(chosen) {
  const asking = latest();
  const options = el('ul', { id: 'waarom-lijst', role: 'listbox', class: 'options', hidden: true, 'aria-label': texts.label });
  const told = el('p', { class: 'note', role: 'status' });
  const input = el('input', {
    id: 'waarom-zoek', type: 'text', autocomplete: 'off', spellcheck: 'false', maxlength: 80, role: 'combobox',
    'aria-expanded': 'false', 'aria-controls': options.id, 'aria-autocomplete': 'list',
  });
  let items = [];
  let at = -1;

  function mark(next) {
    at = next;
    [...options.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', options.children[at].id);
      options.children[at].scrollIntoView({ block: 'nearest' });
    }
  }
  function show(found) {
    items = found;
    options.replaceChildren(...items.map(({ text }, index) => el('li', {
      id: `waarom-${index}`, role: 'option', 'aria-selected': 'false', onmousedown: (event) => event.preventDefault(), onclick: () => take(index),
    }, text)));
    options.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
    mark(-1);
  }
  function take(index) {
    const item = items[index];
    input.value = item.text;
    told.textContent = '';
    show([]);
    chosen(item);
  }
  async function find() {
    const words = input.value.trim();
    const answer = await asking(async (signal) => (words ? read(`suggestions?type=activity&q=${encodeURIComponent(words)}`, signal) : { items: [] })).catch(() => null);
    if (!answer) return;
    show(answer.items);
    told.textContent = words ? (answer.items.length ? texts.found(answer.items.length) : texts.none) : '';
  }
  const keys = {
    ArrowDown: () => mark((at + 1) % items.length),
    ArrowUp: () => mark((at + items.length - (at < 0 ? 0 : 1)) % items.length),
    Enter: () => take(Math.max(at, 0)),
    Escape: () => show([]),
  };
  input.addEventListener('input', settled(200, () => void find()));
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    if (!items.length || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  const forget = () => {
    input.value = '';
    told.textContent = '';
    show([]);
  };
  const box = el('div', { class: 'field combobox' }, el('label', { for: input.id }, texts.label), input, options, told);
  return { box, forget };
}
