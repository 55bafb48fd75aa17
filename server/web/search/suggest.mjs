// Suggestions below the search box: a combobox with a list (ARIA 1.2). Without this script the form works as it is;
// nothing of what is typed is kept.
import { el } from '../dom.mjs';
import { inLanguage, local } from '../language.mjs';
import { texts as english } from './texts_en.mjs';
import { texts as dutch } from './texts_nl.mjs';

const texts = inLanguage(dutch, english);
const box = document.getElementById('q');
const near = document.getElementById('near');
const pause = 150;

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

const list = el('div', { id: 'voorstellen', role: 'listbox', class: 'suggestions', 'aria-label': texts.list, hidden: true });
const status = el('p', { role: 'status', class: 'visually-hidden' });
let asked = new AbortController();
let timer;
let options = [];
let current = -1;

function close() {
  asked.abort();
  clearTimeout(timer);
  list.hidden = true;
  options = [];
  current = -1;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

function point(index) {
  options[current]?.node.setAttribute('aria-selected', 'false');
  current = index;
  const option = options[current];
  if (!option) return box.removeAttribute('aria-activedescendant');
  option.node.setAttribute('aria-selected', 'true');
  option.node.scrollIntoView({ block: 'nearest' });
  return box.setAttribute('aria-activedescendant', option.node.id);
}

/** An offer or an organisation is gone to, a place fills its own box, a word or a kind is searched. */
function choose({ type, id, text }) {
  close();
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

function optionOf(item, index) {
  const node = el('div', { id: `voorstel-${index}`, role: 'option', 'aria-selected': 'false' }, ...marked(item.text, item.ranges));
  node.addEventListener('pointerdown', (event) => event.preventDefault());  // the box keeps the focus
  node.addEventListener('click', () => choose(item));
  return { item, node };
}

function show(items) {
  const groups = items.reduce((all, item) => all.set(item.type, [...all.get(item.type) ?? [], item]), new Map());
  options = [];
  const nodes = [...groups].map(([type, members]) => {
    const made = members.map((item) => {
      const option = optionOf(item, options.length);
      options.push(option);
      return option.node;
    });
    const title = `soort-${type}`;
    return el('div', { role: 'group', 'aria-labelledby': title },
      el('div', { id: title, class: 'suggestion-type', role: 'presentation' }, texts.types[type] ?? type), ...made);
  });
  list.replaceChildren(...nodes);
  list.hidden = options.length === 0;
  current = -1;
  box.removeAttribute('aria-activedescendant');
  box.setAttribute('aria-expanded', String(options.length > 0));
  status.textContent = options.length > 0 ? texts.many(options.length) : texts.none;
}

async function ask() {
  const typed = box.value.trim();
  asked.abort();
  if (typed.length < 2) return close();
  asked = new AbortController();
  const { signal } = asked;
  try {
    const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`, { signal });
    const items = answer.ok ? (await answer.json()).items : [];
    if (!signal.aborted) show(items);
  } catch (error) {
    if (!signal.aborted) console.warn(`voorstellen: ${error.message}`);
  }
  return undefined;
}

function onKey(event) {
  const last = options.length - 1;
  if (event.key === 'Escape' && !list.hidden) {
    event.preventDefault();
    close();
  } else if (event.key === 'ArrowDown' && last >= 0) {
    event.preventDefault();
    point(current >= last ? 0 : current + 1);
  } else if (event.key === 'ArrowUp' && last >= 0) {
    event.preventDefault();
    point(current <= 0 ? last : current - 1);
  } else if (event.key === 'Enter' && options[current]) {
    event.preventDefault();
    choose(options[current].item);
  }
}

if (box && near) {
  const place = el('div', { class: 'suggest' });
  box.replaceWith(place);
  place.append(box, list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id }))
    box.setAttribute(name, value);
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  box.addEventListener('keydown', onKey);
  box.addEventListener('blur', close);
}
