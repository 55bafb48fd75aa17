// One plan: its week, what each offer adds, what it costs, and what is left open.
import { el } from '../dom.mjs';
import { button, offerLink } from './results_dom.mjs';
import { money, priceLines } from './results_words.mjs';
import { weekView } from './plan_week.mjs';
import { chooseOnly, most, star, tell } from './shortlist.mjs';
import { newWindow, plans as texts } from './texts_results_nl.mjs';

function row(match, adds) {
  return el('li', {}, el('h5', {}, offerLink(match.activity, newWindow)),
    adds && el('p', {}, adds), el('p', { class: 'note' }, priceLines(match.activity.price).join('. ')), star(match.activity));
}

function cost({ amount, unknown }) {
  const words = [amount !== undefined && texts.cost(money(amount)), unknown > 0 && texts.costUnknown(unknown)].filter(Boolean);
  return words.length > 0 && el('p', { class: 'cost' }, `${words.join('; ')}.`);
}

/** In place of what was chosen: help comes first, and more than three do not go on one recipe. */
function pick(plan, place) {
  const all = [...plan.support, ...plan.activities].map(({ activity }) => activity);
  chooseOnly(all.slice(0, most));
  tell(all.length > most ? texts.full : texts.picked(place));
}

export function planPart(plan, index) {
  const place = index + 1;
  const heading = `plan-${place}`;
  return el('section', { class: 'plan', 'aria-labelledby': heading },
    el('h4', { id: heading }, texts.plan(place)),
    el('p', {}, plan.because),
    weekView([...plan.activities, ...plan.support], texts.week(place)),
    el('ul', { class: 'planned' }, plan.support.map((match) => row(match, texts.support)), plan.activities.map((one) => row(one, one.adds))),
    cost(plan.perMonth),
    plan.open.length > 0 && el('div', { class: 'caution' }, el('strong', {}, texts.open), el('ul', {}, plan.open.map(({ label, because }) => el('li', {}, `${label}: ${because}`)))),
    button(texts.pick, `plan-${place}`, () => pick(plan, place), { class: 'button small' }));
}
