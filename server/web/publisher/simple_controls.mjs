// Controls of fields with one value: texts, numbers, days, choices, and yes or no.
import { el, freshId } from '../desk/dom.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { grouped, idOf, labelled } from './field_frame.mjs';
import { remarksOn } from './plain_language.mjs';
import { texts } from './texts_nl.mjs';

const kinds = {
  text: { type: 'text' }, whole: { type: 'text', inputmode: 'numeric' }, euro: { type: 'text', inputmode: 'decimal' },
  day: { type: 'date' }, phone: { type: 'tel' }, mail: { type: 'text', inputmode: 'email' }, address: { type: 'text', inputmode: 'url' },
};

/** What cannot be read stays as it was typed: the server says what is wrong with it. */
function typedValue(field, typed) {
  const text = typed.trim();
  if (text === '') return undefined;
  if (field.type === 'whole' && /^\d+$/.test(text)) return Number(text);
  if (field.type === 'euro' && /^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return text;
}

function shownValue(field, value) {
  if (value === undefined) return '';
  return field.type === 'euro' && typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** How much room is left, and remarks on the language. */
function remarksBelow(field) {
  const id = `${idOf(field.path)}-remarks`;
  const list = el('ul', { class: 'remarks', id });
  const update = (text) => {
    const left = field.most ? field.most - [...text].length : undefined;
    const room = left < 0 ? texts.tooLong(-left) : left < field.most / 5 ? texts.left(left) : undefined;
    const remarks = [...(field.plain ? remarksOn(text) : []), room].filter(Boolean);
    list.replaceChildren(...remarks.map((words) => el('li', {}, words)));
  };
  return { list, update };
}

export function typed(field, value, put) {
  const control = field.type === 'long'
    ? el('textarea', { rows: String(field.rows) })
    : el('input', { ...kinds[field.type], autocomplete: 'off' });
  control.value = shownValue(field, value);
  const remarks = field.most ? remarksBelow(field) : undefined;
  remarks?.update(control.value);
  control.addEventListener('input', () => {
    put(typedValue(field, control.value));
    remarks?.update(control.value);
  });
  return labelled(field, control, remarks?.list);
}

export function chosen(field, value, put, options = field.options ?? optionsOf(field.list)) {
  const known = value === undefined || options.some((one) => one.id === value);
  const all = known ? options : [...options, { id: value, label: String(value) }];
  const control = el('select', {}, el('option', { value: '' }, texts.choose),
    all.map(({ id, label }) => el('option', { value: String(id) }, label)), el('option', { value: '?' }, texts.unknownAnswer));
  control.value = value === undefined ? '' : String(value);
  control.addEventListener('change', () => {
    const id = control.value;
    put(id === '' || id === '?' ? undefined : field.number ? Number(id) : id, id === '?');
  });
  return labelled(field, control);
}

/** Yes, no or not known, as radio buttons. */
export function truth(field, value, put) {
  const name = freshId('keuze');
  const radio = (is, words) => {
    const id = freshId('antwoord');
    const input = el('input', { type: 'radio', name, id, checked: is !== undefined && is === value, onchange: () => put(is, is === undefined) });
    return el('div', { class: 'tick' }, input, el('label', { for: id }, words));
  };
  return grouped(field, el('div', { class: 'answers' }, radio(true, 'Ja'), radio(false, 'Nee'), radio(undefined, texts.unknownAnswer)));
}
