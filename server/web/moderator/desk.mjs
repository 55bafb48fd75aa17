// The moderator's desk: what waits, and what grew old.
import { el, show, viewHeading } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { get } from '../desk/session.mjs';
import { loadVocabulary } from '../desk/vocabulary.mjs';
import { duplicates } from './duplicates.mjs';
import { reports } from './reports.mjs';
import { stale } from './stale.mjs';
import { submissions } from './submissions.mjs';
import { texts } from './texts_nl.mjs';

const root = document.getElementById('desk');
const desk = { said: (words, place) => draw(words, place) };

function jump(part) {
  const heading = part.querySelector('h2');
  const go = (event) => { event.preventDefault(); heading.focus(); heading.scrollIntoView(); };
  return el('li', {}, el('a', { href: `#${heading.id}`, onclick: go }, heading.textContent));
}

/** Where the next card now is, or else the heading of the part; that is where the work goes on. */
function goOn({ part, before }, status) {
  const heading = document.getElementById(part);
  const cards = heading.closest('section').querySelectorAll('article');
  const next = cards[Math.min(before, cards.length - 1)];
  if (next?.closest('details')) next.closest('details').open = true;
  if (next) next.before(status);
  else heading.after(status);
}

/** All anew, with what just happened. */
async function draw(words = '', place = undefined) {
  const queue = await get('/queue');
  const status = el('p', { role: 'status', class: 'said', tabindex: '-1' }, queue.ok ? '' : failureInWords(queue));
  const parts = queue.ok ? [submissions(queue.body, desk), reports(queue.body, desk), duplicates(queue.body, desk), stale(desk)] : [];
  show(root, viewHeading(texts.title), el('p', { class: 'lead' }, texts.lead), status,
    el('nav', { 'aria-label': texts.jump }, el('ul', { class: 'jumps' }, parts.map(jump))), ...parts, el('p', { class: 'note' }, texts.keys));
  if (!words) return;
  if (place && queue.ok) goOn(place, status);
  status.textContent = words;
  status.focus();
}

const loaded = await loadVocabulary();
if (loaded.ok) await draw();
else show(root, el('p', { role: 'alert' }, failureInWords(loaded)));
