// Offers that may be told twice: side by side, and one of them goes into the other.
import { button, el } from '../desk/dom.mjs';
import { changesTable } from '../desk/changes.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { differences } from '../desk/record.mjs';
import { change, get } from '../desk/session.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { card, part } from './item.mjs';
import { texts } from './texts_nl.mjs';

const named = ({ title, provider }) => `${title} (${labelOfOption('providers', provider)})`;

async function comparison(one, other) {
  const [left, right] = await Promise.all([get(`/activities/${one.id}/record`), get(`/activities/${other.id}/record`)]);
  if (!left.ok || !right.ok) return el('p', {}, failureInWords(left.ok ? right : left));
  const found = differences(left.body.activity, right.body.activity);
  return changesTable(found, texts.sideBySide, [named(one), named(other)]) ?? el('p', {}, texts.noDifference);
}

function pair({ one, other, score }, desk) {
  const made = card(`${one.title} – ${other.title}`, desk, el('p', {}, texts.alike(Math.round(score * 100))),
    el('p', { class: 'provider' }, [one, other].map(named).join(' – ')));
  const box = el('div');
  const fold = el('details', { ontoggle: async () => { if (fold.open && !box.firstChild) box.replaceChildren(await comparison(one, other)); } },
    el('summary', {}, texts.compare), box);
  const keep = (stays, gone) => button(texts.keep(named(stays)), async () => {
    if (!confirm(texts.mergeSure(named(gone), named(stays)))) return;
    made.finish(await change(gone.id, 'POST', '/merges', { into: stays.id }), texts.merged(named(gone), named(stays)));
  });
  made.add(fold, el('div', { class: 'actions' }, keep(one, other), keep(other, one)));
  return made.node;
}

/** So many are shown at once: a few offers that are all alike make very many pairs. */
const first = 10;

export function duplicates({ totals, duplicates: all }, desk) {
  const items = all.map((one) => pair(one, desk));
  const cards = (some) => el('div', { class: 'cards' }, some);
  const more = items.length > first && el('details', {}, el('summary', {}, texts.morePairs(items.length - first)), cards(items.slice(first)));
  return part('dubbel', texts.duplicates, texts.waiting(totals.duplicates, all.length),
    items.length ? cards(items.slice(0, first)) : el('p', { class: 'nothing' }, texts.noDuplicates), more);
}
