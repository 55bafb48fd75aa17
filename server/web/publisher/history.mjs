// Who changed what and when, newest first.
import { el, show, viewHeading } from '../desk/dom.mjs';
import { changesTable } from '../desk/changes.mjs';
import { momentInWords } from '../desk/dates.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { get } from '../desk/session.mjs';
import { doneWords, makerInWords } from '../desk/texts_nl.mjs';
import { texts } from './texts_nl.mjs';

function revision({ at, what, why, changes, ...maker }) {
  const title = `${doneWords[what] ?? what}, ${momentInWords(at)}`;
  return el('section', { class: 'section form-section' }, el('h2', {}, title), el('p', { class: 'note' }, makerInWords(maker)),
    why && what !== 'cancel' && el('p', {}, `${texts.why}: ${why}`), changesTable(changes, texts.changesOf));
}

export async function showHistory(root, id, done) {
  const [record, answer] = await Promise.all([get(`/activities/${id}/record`), get(`/activities/${id}/revisions`)]);
  if (!answer.ok || !record.ok) { done(failureInWords(answer.ok ? record : answer)); return; }
  show(root, viewHeading(texts.historyTitle(record.body.activity.title)), ...answer.body.items.map(revision), el('a', { class: 'page-link', href: '#' }, texts.title));
}
