// The form for a place of a provider: address and accessibility. It is kept in the provider's own record.
import { button, el, freshId } from '../desk/dom.mjs';
import { failureInWords, faultInWords } from '../desk/faults.mjs';
import { putAt } from '../desk/record.mjs';
import { call, get } from '../desk/session.mjs';
import { texts as common } from '../desk/texts_nl.mjs';
import { markFault } from './field_frame.mjs';
import { truth, typed } from './simple_controls.mjs';
import { slugOf } from './slug.mjs';
import { texts } from './texts_nl.mjs';

const address = [
  { path: 'name', label: texts.placeName, type: 'text', required: true },
  { path: 'street', label: texts.street, type: 'text' },
  { path: 'postcode', label: texts.postcode, type: 'text' },
  { path: 'place', label: texts.town, type: 'text' },
];

/** The id of a new place is that of its name, with a number where that is taken. */
function freeId(name, places) {
  const wanted = slugOf(name) || 'plek';
  let id = wanted;
  for (let i = 2; places.some((one) => one.id === id); ++i) id = `${wanted}-${i}`;
  return id;
}

async function keep(provider, place) {
  const record = await get(`/providers/${provider}/record`);
  if (!record.ok) return { answer: record };
  const places = record.body.provider.locations ?? [];
  const id = place.id ?? freeId(place.name ?? '', places);
  const next = { ...place, id };
  const at = places.findIndex((one) => one.id === id);
  const locations = at < 0 ? [...places, next] : places.with(at, next);
  const answer = await call('PATCH', `/providers/${provider}`, { body: { locations }, revision: record.body.revision, type: 'application/merge-patch+json' });
  return { answer, id, locations, at: at < 0 ? places.length : at };
}

/** Calls `saved(id, locations)` when it is kept. */
export function placeForm(provider, place, saved, cancel) {
  const draft = structuredClone(place ?? {});
  const moved = (path) => ['street', 'postcode'].includes(path);
  const control = (field) => typed({ ...field, path: `place.${field.path}` }, draft[field.path], (value) => {
    putAt(draft, field.path, value);
    // The point belongs to the address that it had.
    if (moved(field.path)) { delete draft.lat; delete draft.lon; }
  });
  const nodes = address.map((field) => [field.path, control(field)]);
  const access = Object.entries(texts.accessible).map(([name, label]) => truth({ path: `place.accessibility.${name}`, label },
    draft.accessibility?.[name], (value) => putAt(draft, `accessibility.${name}`, value)));
  const status = el('p', { role: 'alert', class: 'field-error' });
  const save = async () => {
    const { answer, id, locations, at } = await keep(provider, draft);
    for (const [, node] of nodes) markFault(node);
    if (answer.ok) { saved(id, locations); return; }
    const ours = (answer.body.errors ?? []).filter(({ pointer }) => pointer.startsWith(`/locations/${at}/`));
    for (const error of ours) {
      const node = nodes.find(([path]) => error.pointer === `/locations/${at}/${path}`)?.[1];
      if (node) markFault(node, faultInWords(error));
    }
    status.textContent = failureInWords(answer);
  };
  const title = freshId('plek');
  return el('div', { class: 'place', role: 'group', 'aria-labelledby': title }, el('h3', { id: title }, texts.placeTitle),
    el('p', { class: 'note' }, texts.placeShared), ...nodes.map(([, node]) => node), ...access, status,
    el('div', { class: 'row' }, button(texts.savePlace, save), button(common.cancel, cancel, { class: 'button small quiet' })));
}
