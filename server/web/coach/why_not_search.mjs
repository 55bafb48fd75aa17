// A field that finds an offer by its name.
import { combobox } from '../combobox.mjs';
import { el } from '../dom.mjs';
import { read } from './results_calls.mjs';
import { whyNot as texts } from './texts_results_nl.mjs';

/** The field with its list; `chosen` gets {id, text} of the offer. */
export function offerSearch(chosen) {
  const options = el('div', { id: 'waarom-lijst', role: 'listbox', class: 'options', hidden: true, 'aria-label': texts.label });
  const told = el('p', { class: 'note', role: 'status' });
  const input = el('input', { id: 'waarom-zoek', type: 'text', spellcheck: 'false', maxlength: 80 });
  const { close } = combobox(input, options, {
    find: async (typed, signal) => (await read(`suggestions?type=activity&q=${encodeURIComponent(typed)}`, signal)).items,
    draw: (items, optionOf) => items.map((item) => optionOf(item, item.text)),
    choose: (item) => {
      input.value = item.text;
      told.textContent = '';
      chosen(item);
    },
    tell: (count) => { told.textContent = count === undefined ? '' : count > 0 ? texts.found(count) : texts.none; },
    takesFirst: true,
  });
  const forget = () => {
    close();
    input.value = '';
    told.textContent = '';
  };
  const box = el('div', { class: 'field combobox' }, el('label', { for: input.id }, texts.label), input, options, told);
  return { box, forget };
}
