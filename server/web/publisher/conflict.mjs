// Somebody else saved first: what both changed is chosen, the rest of both is kept.
import { button, el, freshId } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { memberInWords, memberLabel } from '../desk/in_words.mjs';
import { differences, isSame } from '../desk/record.mjs';
import { get } from '../desk/session.mjs';
import { texts } from './texts_nl.mjs';

const own = ['status', 'verified'];  // they have calls of their own: what is there now counts

/** The other's record with what only we changed; and the members that both changed. */
function merged(base, mine, theirs) {
  const record = structuredClone(theirs);
  const both = [];
  for (const { field, after } of differences(base, mine)) {
    if (own.includes(field)) continue;
    if (!isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field])) { both.push(field); continue; }
    if (after === undefined) delete record[field];
    else record[field] = structuredClone(after);
  }
  return { record, both };
}

function choiceOf(field, mine, theirs, record) {
  const name = freshId('wie');
  const radio = (words, value, checked) => {
    const id = freshId('wie');
    const take = () => {
      if (value === undefined) delete record[field];
      else record[field] = structuredClone(value);
    };
    if (checked) take();
    return el('div', { class: 'tick' }, el('input', { type: 'radio', name, id, checked, onchange: take }),
      el('label', { for: id }, el('strong', {}, `${words}: `), memberInWords(field, value)));
  };
  return el('fieldset', { class: 'field' }, el('legend', {}, memberLabel(field)), radio(texts.mine, mine[field], true), radio(texts.theirs, theirs[field], false));
}

/** `save` draws the editor anew and keeps what was chosen. */
export async function showConflict(draft, box, save) {
  const answer = await get(`/activities/${draft.id}/record`);
  if (!answer.ok) { box.replaceChildren(el('p', { class: 'mistakes', role: 'alert' }, failureInWords(answer))); return; }
  const { activity: theirs, revision } = answer.body;
  const mine = draft.record;
  const { record, both } = merged(draft.base, mine, theirs);
  const take = () => {
    Object.assign(draft, { record, revision, base: structuredClone(theirs), status: theirs.status ?? 'published' });
    box.replaceChildren();
    return save();
  };
  const panel = el('div', { class: 'mistakes', role: 'alert', tabindex: '-1' }, el('h2', {}, texts.conflictTitle),
    el('p', {}, both.length ? texts.conflictLead : texts.conflictNone), ...both.map((field) => choiceOf(field, mine, theirs, record)),
    button(texts.conflictSave, take, { class: 'button' }));
  box.replaceChildren(panel);
  panel.focus();
  panel.scrollIntoView({ block: 'start' });
}
