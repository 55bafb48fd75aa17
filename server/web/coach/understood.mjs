// "Ik begreep dit, klopt het?": what was read in the words of the client; only what stays ticked goes into the profile.
import { el } from '../dom.mjs';
import { hear, isOpen } from './signals.mjs';
import { change, profile } from './state.mjs';
import { form as texts } from './texts_nl.mjs';

const withId = (list, item) => [...(list ?? []).filter(({ id }) => id !== item.id), item];
const withWord = (list, word) => [...new Set([...(list ?? []), word])];

/** How one thing that was read is put in a profile. */
const ways = {
  needs: (now, { id, weight }) => ({ needs: withId(now.needs, { id, weight }) }),
  interests: (now, { id }) => ({ interests: withWord(now.interests, id) }),
  avoid: (now, { id, word, list }) => ({ avoid: { ...now.avoid, [list]: withWord(now.avoid?.[list], id ?? word) } }),
  constraints: (now, { field, value }) => placed(now, field.split('.'), value),
};

/** `value` at a path of the profile, as "require.traits"; what stands beside it stays. */
function placed(now, [name, ...rest], value) {
  if (rest.length) return { [name]: { ...now[name], ...placed(now[name] ?? {}, rest, value) } };
  if (Array.isArray(value) || typeof value !== 'object') return { [name]: value };
  return { [name]: { ...now[name], ...value } };
}

/** A need that the coach weighed otherwise is known too. */
function isKnown(now, part, item) {
  if (part === 'needs') return (now.needs ?? []).some(({ id }) => id === item.id);
  return Object.entries(ways[part](now, item)).every(([name, value]) => JSON.stringify(now[name]) === JSON.stringify(value));
}

/** A domain is too wide for a profile. */
function itemsOf(answer) {
  return Object.keys(ways).reverse().flatMap((part) => answer[part].filter(({ list }) => list !== 'domains').map((item) => ({ part, item })));
}

/** The API asks "Ik begreep: … . Klopt dit?" of each; here the heading asks it once. */
function lineOf(ask) {
  const said = /^Ik begreep: (.+)\. Klopt dit\?$/su.exec(ask)?.[1] ?? ask;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function row({ part, item }, index) {
  const box = el('input', { type: 'checkbox', id: `begrepen-${index}`, checked: !item.ambiguous });
  const label = el('label', { for: box.id }, lineOf(item.ask), item.from && el('span', { class: 'note' }, ` ${texts.readIn(item.from)}`));
  return { part, item, box, element: el('li', { class: 'tick' }, box, label) };
}

const group = (title, rows) => rows.length > 0 && [el('h3', {}, title), el('ul', {}, rows.map(({ element }) => element))];

function take(rows) {
  const now = profile();
  for (const { part, item, box } of rows) if (box.checked) Object.assign(now, ways[part](now, item));
  change(now);
}

function listOf(rows, done) {
  const sure = rows.filter(({ item }) => !item.ambiguous);
  const maybe = rows.filter(({ item }) => item.ambiguous);
  return el('div', { class: 'understood' }, group(texts.understood, sure), group(sure.length ? texts.maybeToo : texts.maybe, maybe),
    el('button', { type: 'button', class: 'button', onclick: done }, sure.length ? texts.use : texts.takeTicked));
}

/** Draws the list with its button in `box`. A signal stands above the proposals: the coach asks first. */
export function showUnderstood(box, answer) {
  void hear(answer.signals);
  const items = itemsOf(answer);
  const now = profile();
  const rows = items.filter(({ part, item }) => !isKnown(now, part, item)).map(row);
  const note = (words) => el('p', { class: 'note' }, words);
  const done = () => {
    const taken = rows.some(({ box: tick }) => tick.checked);
    take(rows);
    box.replaceChildren(note(taken ? texts.taken : texts.noneTaken));
    box.focus({ preventScroll: true });  // the button that was pressed is gone
  };
  const parts = [];
  if (answer.signals.some(isOpen)) parts.push(note(texts.signalRead));
  if (rows.length) parts.push(listOf(rows, done));
  else if (items.length) parts.push(note(texts.allKnown));
  else if (!answer.signals.length) parts.push(note(texts.none));
  box.replaceChildren(...parts);
}
