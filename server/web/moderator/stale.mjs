// Offers that nobody looked at for long.
import { button, el } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { change, get } from '../desk/session.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { freshnessWords } from '../publisher/offer_card.mjs';
import { card, link, part } from './item.mjs';
import { texts } from './texts_nl.mjs';

const kept = { state: 'stale' };

function offer(one, desk) {
  const made = card(one.title, desk, el('p', { class: 'provider' }, labelOfOption('providers', one.provider)), el('p', { class: 'freshness' }, freshnessWords(one).words));
  const verify = async () => made.finish(await change(one.id, 'POST', '/verifications', {}), texts.verified(one.title));
  made.add(el('div', { class: 'actions' }, button(texts.verify, verify), link(`/aanbieder#wijzig=${one.id}`, texts.edit)));
  return made.node;
}

export function stale(desk) {
  const cards = el('div', { class: 'cards' });
  const status = el('p', { role: 'status', class: 'note' });
  const foot = el('div', { class: 'actions' });
  let page = 1;
  const load = async () => {
    const answer = await get(`/quality?state=${kept.state}&pageSize=20&page=${page}`);
    if (!answer.ok) { status.textContent = failureInWords(answer); return; }
    const { total, items } = answer.body;
    status.textContent = total ? texts.staleCount(total) : texts.noStale;
    if (page === 1) cards.replaceChildren();
    cards.append(...items.map((one) => offer(one, desk)));
    foot.replaceChildren(...(page * 20 < total ? [button(texts.more, () => { ++page; load(); })] : []));
  };
  const select = el('select', { id: 'ouderdom', onchange: () => { kept.state = select.value; page = 1; load(); } },
    Object.entries(texts.stateOf).map(([value, words]) => el('option', { value }, words)));
  select.value = kept.state;
  load();
  return part('verouderd', texts.stale, undefined, el('div', { class: 'field' }, el('label', { for: 'ouderdom' }, texts.show), select), status, cards, foot);
}
