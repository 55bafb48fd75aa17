// What goes on the recipe: stars at the offers, and the bar that shows the choices.
import { keepClear } from '../desk/keep_clear.mjs';
import { el } from '../dom.mjs';
import { button, hidden, redraw } from './results_dom.mjs';
import { shortlist, toggleShortlisted } from './state.mjs';
import { card, shortlist as texts } from './texts_results_nl.mjs';

export const most = 3;
const bar = el('section', { class: 'chosen', hidden: true, tabindex: -1, 'aria-labelledby': 'gekozen-kop' });
const told = el('p', { class: 'visually-hidden', role: 'status' });
let open = () => {};
let held = false;

export const isChosen = (id) => shortlist().some((one) => one.id === id);
export const tell = (text) => { told.textContent = text; };

/** Puts the bar in the page; `make` makes the recipe. */
export function startShortlist(box, makeRecipe) {
  open = makeRecipe;
  box.append(bar, told);
  keepClear(bar, 'bottom');
  showShortlist();
}

/** The star of an offer. */
export function star(activity) {
  const pressed = isChosen(activity.id);
  return el('button', {
    type: 'button', class: 'star', 'aria-pressed': String(pressed), 'data-key': `star-${activity.id}`, 'data-star': activity.id,
    onclick: () => choose(activity),
  }, starText(pressed), hidden(card.about(activity.title)));
}

const starText = (pressed) => el('span', {}, pressed ? `★ ${card.picked}` : `☆ ${card.pick}`);

/** Adds or takes away; never more than three. */
export function choose(activity) {
  if (!isChosen(activity.id) && shortlist().length >= most) {
    tell(texts.full);
    bar.querySelector('.full')?.replaceChildren(texts.full);
    return;
  }
  toggleShortlisted(activity);
  tell(isChosen(activity.id) ? texts.added(activity.title) : texts.removed(activity.title));
  showShortlist();
}

/** These in place of what was chosen. */
export function chooseOnly(activities) {
  for (const one of shortlist()) toggleShortlisted(one);
  for (const one of activities) toggleShortlisted(one);
  showShortlist();
}

/** Nothing is proposed while a signal asks for help first. */
export function pauseShortlist(paused) {
  held = paused;
  showShortlist();
}

/** Draws the bar and the stars as the shortlist stands. */
export function showShortlist() {
  const chosen = shortlist();
  for (const one of document.querySelectorAll('[data-star]')) {
    const pressed = isChosen(one.dataset.star);
    one.setAttribute('aria-pressed', String(pressed));
    one.firstElementChild.replaceWith(starText(pressed));
  }
  bar.hidden = held || chosen.length === 0;
  redraw(bar,
    el('h3', { id: 'gekozen-kop' }, texts.title, ' ', el('span', { class: 'note' }, texts.count(chosen.length))),
    el('ul', { class: 'chips' }, chosen.map((one) => el('li', {}, chip(one)))),
    el('p', { class: 'note full' }),
    button(texts.make, 'recipe', () => open(), { class: 'button' }));
}

const chip = (one) => button(el('span', { class: 'chip-text' }, one.title), `chip-${one.id}`, () => choose(one),
  { class: 'chip', 'aria-label': `${texts.remove}: ${one.title}` });
