// One offer in the list: how fresh and complete it is, and what can be done with it.
import { button, el } from '../desk/dom.mjs';
import { daysBetween } from '../desk/dates.mjs';
import { change, get, isModerator, today } from '../desk/session.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { statusWords } from '../desk/texts_nl.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { texts } from './texts_nl.mjs';

/** {words, tone}: tone names how urgent it is. */
export function freshnessWords({ freshness }) {
  const { state, agingFrom, staleFrom } = freshness;
  if (state === 'stale') return { words: texts.hidden, tone: 'late' };
  if (state === 'aging' && !staleFrom) return { words: texts.neverVerified, tone: 'soon' };
  if (state === 'aging') return { words: texts.hiddenIn(daysBetween(today, staleFrom)), tone: 'soon' };
  return { words: texts.sinksIn(daysBetween(today, agingFrom)), tone: 'good' };
}

function notes(title, all, tone) {
  if (all.length === 0) return undefined;
  return el('details', { open: tone === 'late' }, el('summary', {}, `${title} (${all.length})`), el('ul', { class: tone }, all.map(({ text }) => el('li', {}, text))));
}

/** The reason that the moderator gave. */
function rejection(id) {
  const line = el('p', { class: 'freshness' });
  get(`/activities/${id}/revisions`).then((answer) => {
    const last = (answer.body.items ?? []).find(({ what }) => what === 'rejected');
    if (last?.why) line.textContent = texts.rejectedBecause(last.why);
  });
  return line;
}

const link = (href, words, more = {}) => el('a', { class: 'page-link', href, ...more }, words);

function submitButton(offer, act) {
  const waiting = ['draft', 'rejected'].includes(offer.status) || (isModerator && offer.status === 'submitted');
  if (!waiting) return undefined;
  const to = isModerator ? 'published' : 'submitted';
  const said = isModerator ? texts.published : texts.submitted;
  return button(isModerator ? texts.publish : texts.submit, () => act('POST', '/transitions', { to }, said(offer.title)));
}

/** `changed(words)` after a change, `failed(words)` when it did not go through. */
export function offerCard(offer, { changed, failed }) {
  const act = async (method, step, body, said) => {
    const answer = await change(offer.id, method, step, body);
    if (answer.ok) changed(said);
    else failed(failureInWords(answer));
  };
  const { words, tone } = freshnessWords(offer);
  const share = Math.round(offer.completeness * 100);
  const shown = offer.status === 'published' && offer.freshness.state !== 'stale';
  const withdraw = () => { if (confirm(texts.withdrawSure(offer.title))) act('POST', '/transitions', { to: 'withdrawn' }, texts.withdrawn(offer.title)); };
  return el('article', { class: `card offer-card ${tone}`, 'data-id': offer.id },
    el('h2', {}, el('a', { href: `#wijzig=${offer.id}` }, offer.title)),
    el('p', { class: 'badges' }, el('span', { class: `badge status-${offer.status}` }, statusWords[offer.status]),
      el('span', { class: 'provider' }, labelOfOption('providers', offer.provider))),
    offer.status === 'published' && el('p', { class: 'freshness' }, words), offer.status === 'rejected' && rejection(offer.id),
    el('p', { class: 'filled' }, el('meter', { value: String(share), max: '100', 'aria-label': texts.filled(share) }), ` ${texts.filled(share)}`),
    notes(texts.contradictions, offer.contradictions, 'late'), notes(texts.hints, offer.hints, 'soon'),
    el('div', { class: 'actions' },
      offer.status === 'published' && button(texts.stillTrue, () => act('POST', '/verifications', {}, texts.stillTrueDone(offer.title))),
      submitButton(offer, act), link(`#wijzig=${offer.id}`, texts.change),
      shown ? link(`/activiteiten/${offer.id}`, texts.live) : link(`/aanbieder/voorbeeld/${offer.id}`, texts.preview),
      el('details', { class: 'more-actions' }, el('summary', {}, texts.moreActions),
        el('div', { class: 'actions' }, link(`#datum=${offer.id}`, texts.cancelDate), link(`#kopie=${offer.id}`, texts.copy), link(`#versies=${offer.id}`, texts.history),
          button(texts.withdraw, withdraw, { class: 'button small quiet' })))));
}
