// What was submitted, with what differs from what was published last.
import { button, el } from '../desk/dom.mjs';
import { changesTable, recordTable } from '../desk/changes.mjs';
import { momentInWords } from '../desk/dates.mjs';
import { change, get } from '../desk/session.mjs';
import { makerInWords } from '../desk/texts_nl.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { card, link, noteField, part, quiet } from './item.mjs';
import { texts } from './texts_nl.mjs';

function whatIsNew({ id, first, changes }) {
  if (!first) return changesTable(changes, texts.changedSince) ?? el('p', {}, texts.nothingChanged);
  const box = el('div');
  const fold = el('details', { ontoggle: async () => {
    if (!fold.open || box.firstChild) return;
    const answer = await get(`/activities/${id}/record`);
    if (answer.ok) box.replaceChildren(recordTable(answer.body.activity, texts.wholeRecord));
  } }, el('summary', {}, texts.wholeRecord), box);
  return el('div', {}, el('p', {}, texts.firstTime), fold);
}

function submission(one, desk) {
  const { id, title, provider, revision, at } = one;
  const reason = noteField(texts.reason, `aanbod-${id}`);
  const made = card(title, desk, el('p', { class: 'provider' }, labelOfOption('providers', provider)),
    el('p', { class: 'note' }, texts.submittedAt(momentInWords(at), makerInWords(one))), whatIsNew(one));
  const move = async (body, words) => made.finish(await change(id, 'POST', '/transitions', body, revision), words);
  const reject = () => {
    if (!reason.value()) { reason.need(texts.reasonNeeded); return; }
    move({ to: 'rejected', note: reason.value() }, texts.rejected(title));
  };
  made.add(el('div', { class: 'actions' }, button(texts.publish, () => move({ to: 'published' }, texts.published(title))),
    link(`/aanbieder/voorbeeld/${id}`, texts.preview), link(`/aanbieder#wijzig=${id}`, texts.edit)),
  el('div', { class: 'row' }, reason.node, quiet(texts.reject, reject)));
  return made.node;
}

export function submissions({ totals, submissions: all }, desk) {
  const items = all.map((one) => submission(one, desk));
  return part('ingediend', texts.submissions, texts.waiting(totals.submissions, all.length),
    items.length ? el('div', { class: 'cards' }, items) : el('p', { class: 'nothing' }, texts.noSubmissions));
}
