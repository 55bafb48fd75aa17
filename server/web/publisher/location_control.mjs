// Where an offer takes place: a place of the provider with its accessibility, or somewhere else.
import { button, el, freshId } from '../desk/dom.mjs';
import { get } from '../desk/session.mjs';
import { texts as common } from '../desk/texts_nl.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { labelled } from './field_frame.mjs';
import { words } from './list_controls.mjs';
import { placeForm } from './place_form.mjs';
import { texts } from './texts_nl.mjs';

const elsewhere = [['online', texts.online], ['phone', texts.phone], ['at-home', texts.atHome], ['atHome', texts.atHomeIn], ['area', texts.area]];
const ownWord = '+';
const otherWord = '/';

const wordOf = (place) => (place?.area ? 'area' : place?.atHome ? 'atHome' : place ?? '');

const yesOrNo = (value) => (value === true ? common.yes : value === false ? common.no : common.unknown);

/** What is known of the building, with a way to change it. */
function accessBox(place, edit) {
  const facts = Object.entries(texts.accessible).map(([name, label]) => el('div', {}, el('dt', {}, label), el('dd', {}, yesOrNo(place.accessibility?.[name]))));
  return el('div', { class: 'place' }, el('p', {}, el('strong', {}, texts.accessOf)), el('dl', { class: 'facts' }, facts),
    button(texts.changePlace, edit, { class: 'button small quiet' }));
}

/** The places of another organisation, found by its name among what visitors can find. */
function otherPlace(take) {
  const id = freshId('elders');
  const found = el('ul', { class: 'plain-list' });
  const input = el('input', { type: 'search', id, autocomplete: 'off' });
  const look = async () => {
    const answer = await get(`/suggestions?q=${encodeURIComponent(input.value.trim())}&type=provider`);
    const items = answer.ok ? answer.body.items ?? [] : [];
    const records = await Promise.all(items.slice(0, 3).map((one) => get(`/providers/${one.id}`)));
    const places = records.filter((one) => one.ok).flatMap(({ body }) => (body.locations ?? []).map((place) => ({ body, place })));
    found.replaceChildren(...places.map(({ body, place }) => el('li', {}, button(`${body.name}: ${place.name ?? place.id}`, () => take(`${body.id}/${place.id}`)))),
      ...(places.length ? [] : [el('li', {}, texts.noPlaceFound)]));
  };
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); look(); } });
  return el('div', { class: 'place' }, el('label', { for: id }, texts.findProvider),
    el('div', { class: 'row' }, input, button(texts.findPlace, look, { class: 'button small quiet' })), el('div', { role: 'status' }, found));
}

/** `provider`: whose places can be chosen. The control fetches its record; `node.place` is the place that is chosen. */
export function location(field, value, put, provider) {
  let places = [];
  let now = value;
  const select = el('select');
  const below = el('div', { class: 'below' });
  const node = labelled(field, select, below);

  const drawSelect = () => {
    const word = wordOf(now);
    const own = places.map((one) => [one.id, [one.name, one.street].filter(Boolean).join(', ')]);
    const all = [...own, ...elsewhere];
    if (word && !all.some(([id]) => id === word)) all.push([word, word]);
    select.replaceChildren(el('option', { value: '' }, texts.where), ...all.map(([id, label]) => el('option', { value: id }, label)),
      el('option', { value: otherWord }, texts.otherProvider), el('option', { value: ownWord }, texts.newPlace));
    select.value = word;
  };
  const drawForm = (place) => below.replaceChildren(placeForm(provider, place, (saved, all) => {
    places = all;
    take(saved);
    drawSelect();
    select.focus();
  }, () => { drawSelect(); drawBelow(); select.focus(); }));
  const drawBelow = () => {
    const word = wordOf(now);
    node.place = places.find((one) => one.id === word);
    const areas = (word === 'area' || word === 'atHome') && words({ path: `location.${word}`, label: texts.whichAreas }, now[word],
      (ids) => { now = { [word]: ids ?? [] }; put(now); }, optionsOf('neighbourhoods'));
    below.replaceChildren(...[areas, node.place && accessBox(node.place, () => drawForm(node.place))].filter(Boolean));
  };
  const take = (place) => { now = place; put(now); drawBelow(); };

  select.addEventListener('change', () => {
    const word = select.value;
    if (word === ownWord) drawForm();
    else if (word === otherWord) below.replaceChildren(otherPlace((place) => { take(place); drawSelect(); select.focus(); }));
    else if (word === 'area' || word === 'atHome') take({ [word]: [] });
    else take(word || undefined);
  });
  node.ready = get(`/providers/${provider}/record`).then((answer) => {
    places = answer.ok ? answer.body.provider.locations ?? [] : [];
    drawSelect();
    drawBelow();
  });
  return node;
}
