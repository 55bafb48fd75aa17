// Pieces of the conversation: a choice, a row of ticks and a number, each tied to a field of the profile.
import { el } from '../dom.mjs';
import { searchBox } from './search_box.mjs';
import { change, onChange, onClear, profile } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

/** Calls `show(profile)` now and after each change. */
export function follow(show) {
  show(profile());
  onChange(show);
}

/** A list with "weet ik niet" first. `values` are pairs of value and label. */
export function choice(name, label, values) {
  const id = `kies-${name}`;
  const select = el('select', { id }, el('option', { value: '' }, texts.unknown),
    values.map(([value, words]) => el('option', { value: String(value) }, words)));
  const valueOf = (text) => values.find(([value]) => String(value) === text)?.[0] ?? null;
  select.addEventListener('change', () => change({ [name]: valueOf(select.value) }));
  follow((now) => { select.value = String(now[name] ?? ''); });
  return el('div', { class: 'field' }, el('label', { for: id }, label), select);
}

/** Ticks of which several may stand. `get(profile)` are the chosen values; `put(values)` changes the profile. */
export function ticks(name, label, values, get, put) {
  return made(label, boxesOf(name, values, get, put), get);
}

/** The same for a long list, found by typing; `shut` as for searchBox. */
export function searched(name, label, values, get, put, { shut = false } = {}) {
  const boxes = boxesOf(name, values, get, put);
  return made(label, boxes, get, searchBox(`zoek-${name}`, texts.findInList, boxes, { shut }));
}

function boxesOf(name, values, get, put) {
  return values.map(([value, words]) => {
    const box = el('input', { type: 'checkbox', id: `vink-${name}-${value}`, value });
    box.addEventListener('change', () => {
      const others = get(profile()).filter((one) => one !== value);
      put(box.checked ? [...others, value] : others);
    });
    return { box, label: words, item: el('li', { class: 'tick' }, box, el('label', { for: box.id }, words)) };
  });
}

function made(label, boxes, get, search) {
  follow((now) => {
    const chosen = new Set(get(now));
    for (const { box } of boxes) box.checked = chosen.has(box.value);
    search?.narrow();
  });
  return el('fieldset', {}, el('legend', {}, label), search, el('ul', { class: 'ticks' }, boxes.map(({ item }) => item)));
}

/** A box to type in; `get(profile)` is its value, `put(value or null)` changes the profile. `read` makes a value, or NaN. */
export function typed(name, label, { read, wrong, get, put, show = String, inputmode = 'decimal' }) {
  const id = `typ-${name}`;
  const mistake = el('p', { class: 'mistake', id: `${id}-fout`, role: 'alert' });
  const input = el('input', { id, type: 'text', inputmode, autocomplete: 'off', 'aria-describedby': mistake.id });
  input.addEventListener('change', () => {
    const value = input.value.trim() === '' ? null : read(input.value.trim());
    const isWrong = Number.isNaN(value);
    mistake.textContent = isWrong ? wrong : '';
    input.setAttribute('aria-invalid', String(isWrong));
    if (!isWrong) put(value);
  });
  follow((now) => {
    if (document.activeElement === input) return;
    const value = get(now);
    if (value !== undefined || mistake.textContent === '') input.value = value === undefined ? '' : show(value);
  });
  onClear(() => {
    input.value = '';
    mistake.textContent = '';
    input.removeAttribute('aria-invalid');
  });
  return el('div', { class: 'field' }, el('label', { for: id }, label), input, mistake);
}

export const whole = (text) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);
export const euros = (text) => (/^\d{1,4}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN);
export const inEuros = (value) => String(value).replace('.', ',');

/** Kilometres as people type them, in metres; and back. */
export const metres = (text) => (/^\d{1,3}([.,]\d{1,3})?$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 1000) : NaN);
export const inKilometres = (value) => String(value / 1000).replace('.', ',');

/** Codes of the referrer as people type them: "p03, Z15", "P 03 en Z15". */
export function codes(text) {
  const all = text.toUpperCase().replace(/\bEN\b/g, ' ').replace(/\b([A-Z])\s+(?=\d)/g, '$1').split(/[\s,;/+&]+/).filter(Boolean);
  return all.length > 0 && all.every((code) => /^[PZ]\d{2}(\.\d{2})?$/.test(code)) ? [...new Set(all)] : NaN;
}

/** A part that folds, closed at first. */
export const part = (title, ...children) => el('details', { class: 'more' }, el('summary', {}, title), ...children);
