// The offers that the key may touch, the first to be hidden first.
import { button, el, show, viewHeading } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { get } from '../desk/session.mjs';
import { statusWords, texts as common } from '../desk/texts_nl.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { closedOffers } from './closed.mjs';
import { offerCard } from './offer_card.mjs';
import { texts } from './texts_nl.mjs';

const kept = { state: '', provider: '', status: '', text: '' };  // what was chosen stays while the page is open

function select(id, label, options, act) {
  const control = el('select', { id, onchange: () => act(control.value) }, el('option', { value: '' }, texts.allStates),
    Object.entries(options).map(([value, words]) => el('option', { value }, words)));
  control.value = kept[id];
  return el('div', { class: 'field' }, el('label', { for: id }, label), control);
}

const shownStatus = Object.fromEntries(Object.entries(statusWords).filter(([id]) => !['withdrawn', 'expired'].includes(id)));

function fits({ title, status }) {
  return (!kept.status || status === kept.status) && title.toLowerCase().includes(kept.text.toLowerCase());
}

/** `said`: what happened just before. */
export async function showList(root, said) {
  const status = el('p', { role: 'status', class: 'said' }, said ?? common.loading);
  const cards = el('div', { class: 'cards' });
  const foot = el('div', { class: 'actions' });
  const closed = closedOffers();
  const byTitle = ({ title }) => title.toLowerCase().includes(kept.text.toLowerCase());
  let items = [];
  let total = 0;
  let page = 1;

  const draw = () => {
    const found = items.filter(fits);
    cards.replaceChildren(...found.map((offer) => offerCard(offer, { changed: refresh, failed: (words) => { status.textContent = words; } })));
    if (found.length === 0) cards.append(el('p', { class: 'nothing' }, total || kept.state ? texts.noneFound : texts.noOffers));
    foot.replaceChildren(el('p', { class: 'note' }, texts.found(found.length, total)), ...(items.length < total ? [button(texts.more, () => { ++page; load(); })] : []));
  };
  const load = async () => {
    const query = new URLSearchParams({ pageSize: '100', page: String(page) });
    if (kept.state) query.set('state', kept.state);
    if (kept.provider) query.set('provider', kept.provider);
    const answer = await get(`/quality?${query}`);
    if (!answer.ok) { status.textContent = failureInWords(answer); return; }
    items = page === 1 ? answer.body.items : [...items, ...answer.body.items];
    total = answer.body.total;
    draw();
  };
  const again = () => {
    page = 1;
    return Promise.all([load(), closed.refresh({ provider: kept.provider, fits: byTitle })]);
  };
  const refresh = async (words) => {
    await again();
    status.textContent = words;
    status.focus();
  };
  status.tabIndex = -1;

  const search = el('input', { type: 'search', id: 'text', autocomplete: 'off', oninput: () => { kept.text = search.value; draw(); closed.draw(); } });
  search.value = kept.text;
  const providers = optionsOf('providers');
  show(root, viewHeading(texts.title), status,
    el('div', { class: 'actions' }, el('a', { class: 'button', href: '#nieuw' }, texts.add), el('a', { class: 'page-link', href: '#bestand' }, texts.upload)),
    el('div', { class: 'filter-row' }, el('div', { class: 'field' }, el('label', { for: 'text' }, texts.search), search),
      select('state', texts.state, texts.states, (value) => { kept.state = value; again(); }),
      select('status', texts.status, shownStatus, (value) => { kept.status = value; draw(); }),
      providers.length > 1 && select('provider', texts.provider, Object.fromEntries(providers.map(({ id, label }) => [id, label])), (value) => { kept.provider = value; again(); })),
    cards, foot, closed.node);
  await again();
  if (!said && status.textContent === common.loading) status.textContent = '';
}
