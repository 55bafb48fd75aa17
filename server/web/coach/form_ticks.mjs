// Needs and signals to tick, each list folded; a tick is in the profile at once.
import { make } from './results_dom.mjs';
import { change, onChange, profile } from './state.mjs';
import { form as texts } from './texts_nl.mjs';
import { labels } from './vocabulary.mjs';

const weight = 2;

/** How a ticked id stands in the profile. */
const entries = { needs: (id) => ({ id, weight }), signals: (id) => id };

const idsOf = (name) => (profile()[name] ?? []).map((one) => one.id ?? one);

function tick(name, id, label) {
  const box = make('input', { type: 'checkbox', id: `${name}-${id}`, value: id });
  box.addEventListener('change', () => {
    const others = (profile()[name] ?? []).filter((one) => (one.id ?? one) !== id);
    change({ [name]: box.checked ? [...others, entries[name](id)] : others });
  });
  return { box, element: make('li', { className: 'tick' }, box, make('label', { htmlFor: box.id }, label)) };
}

function startList(place, name, words) {
  const ticks = [...words].map(([id, label]) => tick(name, id, label));
  place.append(make('details', {}, make('summary', {}, texts.ticks[name]), make('ul', { className: 'ticks' }, ticks.map(({ element }) => element))));
  onChange(() => {
    const ids = new Set(idsOf(name));
    for (const { box } of ticks) box.checked = ids.has(box.value);
  });
}

/** Adds the lists to `place`. */
export async function startTicks(place) {
  const words = await labels;
  for (const name of Object.keys(entries)) startList(place, name, words[name]);
}
