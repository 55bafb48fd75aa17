// Controls of fields with several values: words of a list, days, amounts, strengths, pictures, other offers.
import { button, el, freshId } from '../desk/dom.mjs';
import { dayInWords } from '../desk/dates.mjs';
import { layWords } from '../desk/lay_words.mjs';
import { plain } from '../desk/plain.mjs';
import { get } from '../desk/session.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { grouped } from './field_frame.mjs';
import { texts } from './texts_nl.mjs';

const mostWithoutSearch = 12;
const orNothing = (list) => (list.length ? list : undefined);

function tick(words, checked, act) {
  const id = freshId('vink');
  return el('li', { class: 'tick' }, el('input', { type: 'checkbox', id, checked, onchange: (event) => act(event.target.checked) }),
    el('label', { for: id }, words));
}

/** Only what is chosen and what fits the search stands in a long list. Where no label has the word, what people mean by it is looked up. */
function searchBox(options, ticks, isChosen) {
  const id = freshId('zoek');
  const count = el('p', { class: 'note', role: 'status' }, texts.typeToSearch(options.length));
  const filter = (text, meant) => {
    const wanted = plain(text.trim());
    let shown = 0;
    options.forEach((option, i) => {
      const fits = wanted !== '' && (plain(`${option.label} ${option.benefit ?? ''}`).includes(wanted) || meant?.has(option.id));
      ticks[i].hidden = !fits && !isChosen(option.id);
      shown += fits ? 1 : 0;
    });
    const looking = wanted !== '' && shown === 0 && !meant;
    count.textContent = looking ? texts.looking : wanted === '' ? texts.typeToSearch(options.length) : texts.foundInList(shown);
    return looking;
  };
  const look = layWords((ids) => filter(input.value, ids));
  const typed = () => {
    look.drop();
    if (filter(input.value)) look(input.value.trim());
  };
  const input = el('input', { type: 'search', id, autocomplete: 'off', oninput: typed });
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  filter('');
  return el('div', {}, el('label', { for: id }, texts.searchList), input, count);
}

export function words(field, value, put, options = optionsOf(field.list)) {
  let chosen = [...(value ?? [])];
  const all = [...options, ...chosen.filter((id) => !options.some((one) => one.id === id)).map((id) => ({ id, label: id }))];
  const main = el('p', { class: 'note', role: 'status' });
  const changed = () => {
    put(orNothing([...chosen]));
    if (field.path !== 'kinds') return;
    const label = (id) => all.find((one) => one.id === id).label;
    main.replaceChildren(...(chosen.length ? [texts.chosenFirst(label(chosen[0]))] : []));
    for (const id of chosen.slice(1)) main.append(' ', button(texts.makeFirst(label(id)), () => { chosen = [id, ...chosen.filter((one) => one !== id)]; changed(); }));
  };
  const ticks = all.map((option) => tick(option.label, chosen.includes(option.id), (on) => {
    chosen = on ? [...chosen, option.id] : chosen.filter((id) => id !== option.id);
    changed();
  }));
  const box = all.length > mostWithoutSearch ? searchBox(all, ticks, (id) => chosen.includes(id)) : undefined;
  if (chosen.length) changed();
  return grouped(field, box, el('ul', { class: 'ticks' }, ticks), main);
}

/** Days that can be added and taken away; for a field, or inside a slot. */
export function dayList(label, value, put) {
  const days = [...(value ?? [])];
  const list = el('ul', { class: 'day-list' });
  const id = freshId('dag');
  const input = el('input', { type: 'date', id });
  const draw = () => list.replaceChildren(...days.map((day) => el('li', {}, `${dayInWords(day)} `,
    button('×', () => { days.splice(days.indexOf(day), 1); put(orNothing([...days])); draw(); input.focus(); }, { 'aria-label': texts.remove(dayInWords(day)) }))));
  const add = () => {
    if (input.value && !days.includes(input.value)) days.push(input.value);
    days.sort();
    input.value = '';
    put(orNothing([...days]));
    draw();
    input.focus();
  };
  draw();
  return el('div', { class: 'day-box' }, el('label', { for: id }, label), list,
    el('div', { class: 'row' }, input, button(texts.addDay, add, { class: 'button small quiet' })));
}

export const days = (field, value, put) => grouped(field, dayList(texts.newDay, value, put));

/** A number for each word of a list; `control` makes what holds it. */
function perWord(field, value, put, control) {
  const all = { ...value };
  const row = ({ id, label }) => {
    const input = control(all[id], (number) => {
      if (number === undefined) delete all[id];
      else all[id] = number;
      put(Object.keys(all).length ? { ...all } : undefined);
    });
    input.id = freshId('per');
    return el('li', { class: 'per-word' }, el('label', { for: input.id }, label), input);
  };
  return grouped(field, el('ul', { class: 'plain-list' }, optionsOf(field.list).map(row)));
}

export function strengths(field, value, put) {
  return perWord(field, value, put, (now, act) => {
    const select = el('select', { onchange: () => act(select.value === '' ? undefined : Number(select.value)) },
      el('option', { value: '' }, texts.noStrength), texts.strengths.map((label, i) => el('option', { value: String(i) }, label)));
    select.value = now === undefined ? '' : String(now);
    return select;
  });
}

export function amounts(field, value, put) {
  return perWord(field, value, put, (now, act) => {
    const input = el('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', oninput: () => {
      const text = input.value.trim().replace(',', '.');
      act(text === '' ? undefined : /^\d+(\.\d+)?$/.test(text) ? Number(text) : input.value);
    } });
    input.value = now === undefined ? '' : String(now).replace('.', ',');
    return input;
  });
}

export function images(field, value, put) {
  const all = structuredClone(value ?? []);
  const list = el('ul', { class: 'plain-list' });
  const told = () => put(orNothing(all.filter(({ url, alt }) => url || alt)));
  const part = (image, name, label) => {
    const id = freshId('foto');
    const input = el('input', { type: 'text', id, oninput: () => { image[name] = input.value.trim(); told(); } });
    input.value = image[name] ?? '';
    return el('div', { class: 'field' }, el('label', { for: id }, label), input);
  };
  const draw = () => list.replaceChildren(...all.map((image, i) => el('li', { class: 'row' }, part(image, 'url', texts.imageUrl), part(image, 'alt', texts.imageAlt),
    button('×', () => { all.splice(i, 1); told(); draw(); }, { 'aria-label': texts.remove(image.alt || image.url || '') }))));
  draw();
  return grouped(field, list, button(texts.addImage, () => { all.push({ url: '', alt: '' }); draw(); list.lastElementChild.querySelector('input').focus(); }, { class: 'button small quiet' }));
}

export function offers(field, value, put) {
  const all = [...(value ?? [])];
  const titles = new Map();
  const list = el('ul', { class: 'plain-list' });
  const found = el('ul', { class: 'plain-list' });
  const draw = () => list.replaceChildren(...all.map((id) => el('li', {}, `${titles.get(id) ?? id} `,
    button('×', () => { all.splice(all.indexOf(id), 1); put(orNothing([...all])); draw(); }, { 'aria-label': texts.remove(titles.get(id) ?? id) }))));
  const id = freshId('aanbod');
  const input = el('input', { type: 'search', id, autocomplete: 'off' });
  const look = async () => {
    const answer = await get(`/activities?pageSize=5&q=${encodeURIComponent(input.value.trim())}`);
    const items = answer.ok ? answer.body.items : [];
    for (const one of items) titles.set(one.id, one.title);
    found.replaceChildren(...(items.length ? items.map((one) => el('li', {}, button(texts.addOffer(one.title), () => {
      if (!all.includes(one.id)) all.push(one.id);
      put([...all]);
      found.replaceChildren();
      draw();
      input.focus();
    }))) : [el('li', {}, texts.noOfferFound)]));
  };
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); look(); } });
  draw();
  return grouped(field, list, el('label', { for: id }, texts.findOffer), el('div', { class: 'row' }, input, button(texts.findOffer, look, { class: 'button small quiet' })), el('div', { role: 'status' }, found));
}
