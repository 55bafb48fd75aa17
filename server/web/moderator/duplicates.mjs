// Offers that may be told twice: side by side, and one of them goes into the other.
import { button, el } from '../desk/dom.mjs';
import { changesTable } from '../desk/changes.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { differences } from '../desk/record.mjs';
import { change, get } from '../desk/session.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { card, part, quiet } from './item.mjs';
import { texts } from './texts_nl.mjs';

const named = ({ title, provider }) => `${title} (${labelOfOption('providers', provider)})`;

/** Both by their titles; by the end of their addresses too where that is the same. */
function names(one, other) {
  const both = [one, other].map(named);
  return both[0] === both[1] ? [one, other].map((offer) => `${named(offer)}, ${offer.id}`) : both;
}

async function comparison(one, other) {
  const [left, right] = await Promise.all([get(`/activities/${one.id}/record`), get(`/activities/${other.id}/record`)]);
  if (!left.ok || !right.ok) return el('p', {}, failureInWords(left.ok ? right : left));
  const found = differences(left.body.activity, right.body.activity);
  return changesTable(found, texts.sideBySide, names(one, other)) ?? el('p', {}, texts.noDifference);
}

function pair({ one, other, score }, desk) {
  const [oneName, otherName] = names(one, other);
  const made = card(`${one.title} – ${other.title}`, desk, el('p', {}, texts.alike(Math.round(score * 100))),
    el('p', { class: 'provider' }, `${oneName} – ${otherName}`));
  const box = el('div');
  const fold = el('details', { ontoggle: async () => { if (fold.open && !box.firstChild) box.replaceChildren(await comparison(one, other)); } },
    el('summary', {}, texts.compare), box);
  const keep = (stays, gone, stayingName, goneName) => button(texts.keep(stayingName), async () => {
    if (!confirm(texts.mergeSure(goneName, stayingName))) return;
    made.finish(await change(gone.id, 'POST', '/merges', { into: stays.id }), texts.merged(goneName, stayingName));
  });
  const tellApart = quiet(texts.tellApart, async () => {
    made.finish(await change(one.id, 'POST', '/distinctions', { from: other.id }), texts.toldApart(one.title, other.title));
  });
  tellApart.setAttribute('aria-label', texts.tellApartOf(oneName, otherName));
  made.add(fold, el('div', { class: 'actions' }, keep(one, other, oneName, otherName), keep(other, one, otherName, oneName), tellApart));
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
