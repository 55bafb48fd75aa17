// Suggestions below the search box. Without this script the form works as it is.
import { combobox } from '../combobox.mjs';
import { el } from '../dom.mjs';
import { inLanguage, local } from '../language.mjs';
import { texts as english } from './texts_en.mjs';
import { texts as dutch } from './texts_nl.mjs';

const texts = inLanguage(dutch, english);
const box = document.getElementById('q');
const near = document.getElementById('near');

/** The text with the typed stretches marked; ranges count characters. */
function marked(text, ranges) {
  const characters = [...text];
  const parts = [];
  let done = 0;
  for (const { start, length } of ranges) {
    parts.push(characters.slice(done, start).join(''), el('mark', {}, characters.slice(start, start + length).join('')));
    done = start + length;
  }
  return [...parts, characters.slice(done).join('')];
}

/** An offer or an organisation is gone to, a place fills its own box, a word or a kind is searched. */
function choose({ type, id, text }) {
  if (type === 'activity') return location.assign(local(`/activiteiten/${encodeURIComponent(id)}`));
  if (type === 'provider') return location.assign(local(`/organisaties/${encodeURIComponent(id)}`));
  if (type === 'place') {
    near.value = id;
    box.value = '';
    return near.focus();
  }
  box.value = text;
  return box.form.requestSubmit();
}

/** By type, each under its own title. */
function draw(items, optionOf) {
  const groups = items.reduce((all, item) => all.set(item.type, [...all.get(item.type) ?? [], item]), new Map());
  return [...groups].map(([type, members]) => {
    const title = `soort-${type}`;
    return el('div', { role: 'group', 'aria-labelledby': title },
      el('div', { id: title, class: 'suggestion-type', role: 'presentation' }, texts.types[type] ?? type),
      ...members.map((item) => optionOf(item, ...marked(item.text, item.ranges))));
  });
}

async function find(typed, signal) {
  const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`, { signal });
  return answer.ok ? (await answer.json()).items : [];
}

if (box && near) {
  const list = el('div', { id: 'voorstellen', role: 'listbox', class: 'suggestions', 'aria-label': texts.list, hidden: true });
  const status = el('p', { role: 'status', class: 'visually-hidden' });
  const tell = (count) => { status.textContent = count === undefined ? '' : count > 0 ? texts.many(count) : texts.none; };
  const place = el('div', { class: 'suggest' });
  box.replaceWith(place);
  place.append(box, list, status);
  combobox(box, list, { find, draw, choose, tell, least: 2 });
}
