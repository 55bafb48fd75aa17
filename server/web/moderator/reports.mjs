// What visitors say is not right.
import { button, el } from '../desk/dom.mjs';
import { momentInWords } from '../desk/dates.mjs';
import { memberLabel } from '../desk/in_words.mjs';
import { call } from '../desk/session.mjs';
import { card, link, noteField, part, quiet } from './item.mjs';
import { texts } from './texts_nl.mjs';

function report({ id, activity, title, field, message, madeAt }, desk) {
  const note = noteField(texts.note, `melding-${id}`);
  const made = card(title || activity, desk, el('p', { class: 'note' }, momentInWords(madeAt)),
    field && el('p', {}, texts.about(memberLabel(field))), el('blockquote', {}, message));
  const decide = async (outcome, words) => made.finish(await call('POST', `/reports/${id}/decisions`, { body: { outcome, ...(note.value() && { note: note.value() }) } }), words);
  made.add(el('div', { class: 'actions' }, link(`/activiteiten/${activity}`, texts.offer), link(`/aanbieder#wijzig=${activity}`, texts.edit)), note.node,
    el('div', { class: 'actions' }, button(texts.mended, () => decide('mended', texts.mendedDone)), quiet(texts.notRight, () => decide('rejected', texts.notRightDone))));
  return made.node;
}

export function reports({ totals, reports: all }, desk) {
  const items = all.map((one) => report(one, desk));
  return part('meldingen', texts.reports, texts.waiting(totals.reports, all.length),
    items.length ? el('div', { class: 'cards' }, items) : el('p', { class: 'nothing' }, texts.noReports));
}
