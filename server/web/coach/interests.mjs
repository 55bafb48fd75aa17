// What somebody likes to do: the kinds of offers as tiles by subject, with a box that narrows them.
import { el } from '../dom.mjs';
import { follow } from './form_parts.mjs';
import { searchBox } from './search_box.mjs';
import { change, profile } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

function tile({ id, label }) {
  const box = el('input', { type: 'checkbox', id: `graag-${id}`, value: id });
  box.addEventListener('change', () => {
    const others = (profile().interests ?? []).filter((one) => one !== id);
    change({ interests: box.checked ? [...others, id] : others });
  });
  return { box, label, item: el('li', { class: 'tick tile-tick' }, box, el('label', { for: box.id }, label)) };
}

/** Only what one can take part in; help follows from the needs. */
export function interests({ kinds, domains }) {
  const groups = domains.map((domain) => {
    const tiles = kinds.filter((kind) => kind.domain === domain.id && kind.layer === 'activity').map(tile);
    return { tiles, box: el('div', {}, el('h4', {}, domain.label), el('ul', { class: 'ticks' }, tiles.map(({ item }) => item))) };
  }).filter(({ tiles }) => tiles.length > 0);
  const narrowed = () => { for (const { tiles, box } of groups) box.hidden = tiles.every(({ item }) => item.hidden); };
  const search = searchBox('zoek-graag', texts.findInterest, groups.flatMap(({ tiles }) => tiles), { narrowed });
  follow((now) => {
    const chosen = new Set(now.interests ?? []);
    for (const { tiles } of groups) for (const { box } of tiles) box.checked = chosen.has(box.value);
  });
  return el('div', {}, search, groups.map(({ box }) => box));
}
