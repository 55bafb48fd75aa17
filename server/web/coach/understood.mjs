// "Ik begreep …, klopt dit?": what was read in the words of the client; only what stays ticked goes into the profile.
import { el } from '../dom.mjs';
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
  signals: (now, { id }) => ({ signals: withWord(now.signals, id) }),
};

/** `value` at a path of the profile, as "require.traits"; what stands beside it stays. */
function placed(now, [name, ...rest], value) {
  if (rest.length) return { [name]: { ...now[name], ...placed(now[name] ?? {}, rest, value) } };
  if (Array.isArray(value) || typeof value !== 'object') return { [name]: value };
  return { [name]: { ...now[name], ...value } };
}

/** A signal is never ticked by itself: the coach asks first. A domain is too wide for a profile. */
function rowsOf(answer) {
  return Object.keys(ways).reverse().flatMap((part) => answer[part].filter(({ list }) => list !== 'domains')
    .map((item) => ({ part, item, ticked: part !== 'signals' && !item.ambiguous })));
}

function row({ part, item, ticked }, index) {
  const box = el('input', { type: 'checkbox', id: `begrepen-${index}`, checked: ticked });
  const words = item.from ? ` ${texts.readIn(item.from)}` : '';
  const label = (part === 'signals' ? `${texts.signal(item.label)}. “${item.ask}”` : item.ask) + words;
  return { part, item, box, element: el('li', { class: 'tick' }, box, el('label', { for: box.id }, label)) };
}

function part(title, rows, use) {
  return el('div', { class: 'understood' }, el('h3', {}, title), el('ul', {}, rows.map(({ element }) => element)),
    el('button', { type: 'button', class: 'button', onclick: use }, texts.use));
}

function take(rows) {
  const now = profile();
  for (const { part: name, item, box } of rows) if (box.checked) Object.assign(now, ways[name](now, item));
  change(now);
}

/** The button that was pressed is gone: the focus stays at its place. */
function finish(box, next) {
  box.replaceChildren(next);
  box.focus({ preventScroll: true });
}

/** Draws the list with its button in `box`; a signal that is not ticked stays there, to be asked. */
export function showUnderstood(box, answer) {
  const rows = rowsOf(answer).map(row);
  const use = () => {
    take(rows);
    const asked = rows.filter(({ part: name, box: tick }) => name === 'signals' && !tick.checked);
    const done = () => finish(box, el('p', { class: 'note' }, texts.taken));
    if (asked.length === 0) { done(); return; }
    finish(box, part(texts.stillAsk, asked, () => {
      take(asked);
      done();
    }));
  };
  box.replaceChildren(rows.length ? part(texts.understood, rows, use) : el('p', { class: 'note' }, texts.none));
}
