// Needs and signals to tick, each list folded; a tick is in the profile at once.
import { el } from '../dom.mjs';
import { follow, typed, whole } from './form_parts.mjs';
import { hidden } from './results_dom.mjs';
import { searchBox } from './search_box.mjs';
import { change, onChange, profile } from './state.mjs';
import { more } from './texts_form_nl.mjs';
import { form as texts } from './texts_nl.mjs';
import { labels } from './vocabulary.mjs';

const weight = 2;
const short = 12;
const mostMonths = 1200;

/** How a ticked id stands in the profile. */
const entries = { needs: (id) => ({ id, weight }), signals: (id) => id };

const idsOf = (name) => (profile()[name] ?? []).map((one) => one.id ?? one);

/** How heavily a ticked need weighs; only there while it is ticked. */
function weightOf(id, label) {
  const select = el('select', { id: `weegt-${id}` }, more.weights.map(([value, words]) => el('option', { value: String(value) }, words)));
  select.addEventListener('change', () => change({
    needs: profile().needs.map((need) => (need.id === id ? { id, weight: Number(select.value) } : need)),
  }));
  const line = el('span', { class: 'need-weight', hidden: true },
    el('label', { for: select.id }, more.weight, hidden(` (${label})`)), select);
  onChange(({ needs = [] }) => {
    const need = needs.find((one) => one.id === id);
    line.hidden = !need;
    select.value = String(need?.weight ?? weight);
  });
  return line;
}

function tick(name, id, label) {
  const box = el('input', { type: 'checkbox', id: `${name}-${id}`, value: id });
  box.addEventListener('change', () => {
    const others = (profile()[name] ?? []).filter((one) => (one.id ?? one) !== id);
    change({ [name]: box.checked ? [...others, entries[name](id)] : others });
  });
  return { box, label, item: el('li', { class: 'tick' }, box, el('label', { for: box.id }, label), name === 'needs' ? weightOf(id, label) : null) };
}

function startList(place, name, words) {
  const ticks = [...words].map(([id, label]) => tick(name, id, label));
  place.append(el('details', {}, el('summary', {}, texts.ticks[name]),
    ticks.length > short && searchBox(`zoek-${name}`, more.findNeed, ticks), el('ul', { class: 'ticks' }, ticks.map(({ item }) => item))));
  onChange(() => {
    const ids = new Set(idsOf(name));
    for (const { box } of ticks) box.checked = ids.has(box.value);
  });
}

const grieves = ({ needs = [], audiences = [] }) => needs.some(({ id }) => id === 'grief') || audiences.includes('bereaved');

/** How long ago a loss was: asked of who grieves alone. */
function griefMonths() {
  const months = (text) => (whole(text) <= mostMonths ? whole(text) : NaN);
  const box = typed('griefMonths', more.grief, {
    read: months, wrong: more.wrongMonths, get: (now) => now.griefMonths, put: (value) => change({ griefMonths: value }),
  });
  let grieved = false;
  follow((now) => {
    const stopped = grieved && !grieves(now);
    grieved = grieves(now);
    box.hidden = !grieved && now.griefMonths === undefined;
    if (stopped) change({ griefMonths: null });
  });
  return box;
}

/** Adds the lists to `place`. */
export async function startTicks(place) {
  const words = await labels;
  for (const name of Object.keys(entries)) {
    startList(place, name, words[name]);
    if (name === 'needs') place.append(griefMonths());
  }
}
