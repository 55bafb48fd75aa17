// Two versions of a record side by side, member by member.
import { el } from './dom.mjs';
import { memberInWords, memberLabel } from './in_words.mjs';
import { texts } from './texts_nl.mjs';

const isWorthTelling = ({ field }) => field !== 'status';

/** `changes` as the API gives them; nothing when there is nothing to tell. */
export function changesTable(changes, caption, columns = [texts.before, texts.after]) {
  const told = changes.filter(isWorthTelling);
  if (told.length === 0) return undefined;
  const cell = (label, words) => el('td', { 'data-label': label }, words);
  const row = ({ field, before, after }) => el('tr', {}, el('th', { scope: 'row' }, memberLabel(field)),
    cell(columns[0], memberInWords(field, before)), cell(columns[1], memberInWords(field, after)));
  return el('table', { class: 'changes' }, el('caption', {}, caption),
    el('thead', {}, el('tr', {}, [texts.field, ...columns].map((words) => el('th', { scope: 'col' }, words)))),
    el('tbody', {}, told.map(row)));
}

/** A whole record, for who sees it for the first time. */
export function recordTable(record, caption) {
  const members = Object.entries(record).filter(([field]) => !['id', 'status'].includes(field));
  return el('table', { class: 'changes' }, el('caption', {}, caption),
    el('tbody', {}, members.map(([field, value]) => el('tr', {}, el('th', { scope: 'row' }, memberLabel(field)), el('td', {}, memberInWords(field, value))))));
}
