// Cancels one date of an offer, or lets it go on after all.
import { button, el, freshId, show, viewHeading } from '../desk/dom.mjs';
import { dayInWords, meetingInWords } from '../desk/dates.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { call, change, today } from '../desk/session.mjs';
import { Draft } from './draft.mjs';
import { texts } from './texts_nl.mjs';

async function datesOf({ schedule, holidays, cancelled }) {
  if (!schedule?.length) return [];
  const answer = await call('POST', '/occurrences', { body: { schedule, holidays, cancelled } });
  return answer.ok ? answer.body.items : [];
}

export async function showDates(root, id, done) {
  const { answer, draft } = await Draft.load(id);
  if (!draft) { done(failureInWords(answer)); return; }
  const { record } = draft;
  const status = el('p', { role: 'status', class: 'said' });
  const finish = (result, said) => {
    if (result.ok) done(said);
    else status.textContent = failureInWords(result);
  };
  const dates = await datesOf(record);
  const days = [...new Set(dates.map(({ start }) => start.slice(0, 10)))];
  const day = freshId('dag');
  const select = el('select', { id: day }, days.map((one) => el('option', { value: one }, meetingInWords(dates.find(({ start }) => start.startsWith(one))))));
  const noteId = freshId('reden');
  const note = el('input', { type: 'text', id: noteId, maxlength: '500', autocomplete: 'off' });
  const cancel = async () => {
    const body = note.value.trim() ? { note: note.value.trim() } : {};
    finish(await change(id, 'PUT', `/cancellations/${select.value}`, body, draft.revision), texts.cancelled(dayInWords(select.value)));
  };
  const undo = async (on) => {
    const cancelled = record.cancelled.filter((one) => one.on !== on);
    finish(await change(id, 'PATCH', '', { cancelled: cancelled.length ? cancelled : null }, draft.revision), texts.restored(dayInWords(on)));
  };
  const gone = (record.cancelled ?? []).filter(({ on }) => on >= today);
  const form = [el('p', { class: 'lead' }, texts.cancelLead), el('div', { class: 'field' }, el('label', { for: day }, texts.dates), select),
    el('div', { class: 'field' }, el('label', { for: noteId }, texts.cancelNote), note), button(texts.cancelAct, cancel, { class: 'button' })];
  show(root, viewHeading(texts.cancelTitle(record.title)), status,
    el('section', { class: 'section form-section' }, ...(days.length ? form : [el('p', {}, texts.noDates)])),
    gone.length > 0 && el('section', { class: 'section form-section' }, el('h2', {}, texts.cancelledDays), el('ul', { class: 'plain-list' }, gone.map(({ on, note: why }) => el('li', {}, `${dayInWords(on)}${why ? ` (${why})` : ''} `,
      button(texts.cancelUndo(dayInWords(on)), () => undo(on)))))),
    el('a', { class: 'page-link', href: '#' }, texts.title));
}
