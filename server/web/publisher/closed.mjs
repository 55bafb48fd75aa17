// What needs no keeping any more, apart from the list: offers that are over, and offers that were withdrawn.
import { button, el } from '../desk/dom.mjs';
import { failureInWords } from '../desk/faults.mjs';
import { get } from '../desk/session.mjs';
import { labelOfOption } from '../desk/vocabulary.mjs';
import { texts } from './texts_nl.mjs';

const pageSize = 50;

function card({ id, title, provider }) {
  const link = (step, words) => el('a', { class: 'page-link', href: `#${step}=${id}` }, words);
  return el('article', { class: 'card offer-card', 'data-id': id }, el('h2', {}, el('a', { href: `#wijzig=${id}` }, title)),
    el('p', { class: 'provider' }, labelOfOption('providers', provider)),
    el('div', { class: 'actions' }, link('kopie', texts.makeNew), link('wijzig', texts.change), link('versies', texts.history)));
}

/** One fold; `refresh(provider, fits)` draws it anew, and it is not there when nothing is in it. */
function fold(state) {
  const cards = el('div', { class: 'cards' });
  const foot = el('div', { class: 'actions' });
  const summary = el('summary');
  const node = el('details', { class: 'closed', hidden: true }, summary, el('p', { class: 'note' }, texts.closed[state].lead), cards, foot);
  let items = [];
  let total = 0;
  let asked = {};

  const draw = () => {
    const found = items.filter(asked.fits);
    node.hidden = total === 0;
    summary.textContent = texts.closed[state].title(total);
    cards.replaceChildren(...found.map(card));
    if (found.length === 0) cards.append(el('p', { class: 'nothing' }, texts.noneFound));
    foot.replaceChildren(...(items.length < total ? [button(texts.more, () => load(items.length / pageSize + 1))] : []));
  };
  const load = async (page) => {
    const query = new URLSearchParams({ state, pageSize, page, ...(asked.provider && { provider: asked.provider }) });
    const answer = await get(`/quality?${query}`);
    if (!answer.ok) { foot.replaceChildren(el('p', { role: 'alert' }, failureInWords(answer))); return; }
    items = page === 1 ? answer.body.items : [...items, ...answer.body.items];
    total = answer.body.total;
    draw();
  };
  return { node, draw, refresh: (next) => { asked = next; return load(1); } };
}

/** {node, draw(), refresh({provider, fits})}: `fits(offer)` holds for what is searched. */
export function closedOffers() {
  const folds = ['over', 'withdrawn'].map(fold);
  return {
    node: el('div', {}, folds.map(({ node }) => node)),
    draw: () => folds.forEach((one) => one.draw()),
    refresh: (asked) => Promise.all(folds.map((one) => one.refresh(asked))),
  };
}
