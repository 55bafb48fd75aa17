// Where an offer takes place: a place of the provider with its accessibility, or somewhere else.
import { button, el } from '../desk/dom.mjs';
import { get } from '../desk/session.mjs';
import { texts as common } from '../desk/texts_nl.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { labelled } from './field_frame.mjs';
import { words } from './list_controls.mjs';
import { placeForm } from './place_form.mjs';
import { texts } from './texts_nl.mjs';

const elsewhere = [['online', texts.online], ['phone', texts.phone], ['at-home', texts.atHome], ['atHome', texts.atHomeIn], ['area', texts.area]];

const wordOf = (place) => (place?.area ? 'area' : place?.atHome ? 'atHome' : place ?? '');

const yesOrNo = (value) => (value === true ? common.yes : value === false ? common.no : common.unknown);

/** What is known of the building, with a way to change it. */
function accessBox(place, edit) {
  const facts = Object.entries(texts.accessible).map(([name, label]) => el('div', {}, el('dt', {}, label), el('dd', {}, yesOrNo(place.accessibility?.[name]))));
  return el('div', { class: 'place' }, el('p', {}, el('strong', {}, texts.accessOf)), el('dl', { class: 'facts' }, facts),
    button(texts.changePlace, edit, { class: 'button small quiet' }));
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
      el('option', { value: '+' }, texts.newPlace));
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
    if (word === '+') drawForm();
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
