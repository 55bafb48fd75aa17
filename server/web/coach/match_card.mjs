// One offer that fits: what, when, where, what it costs, and why.
import { el } from '../dom.mjs';
import { fold, list, offerLink } from './results_dom.mjs';
import { introducers, momentOf, priceLines, travelWords } from './results_words.mjs';
import { star } from './shortlist.mjs';
import { card, newWindow, points, unknown } from './texts_results_nl.mjs';

const shownReasons = 3;

function fact(name, ...values) {
  const known = values.filter(Boolean);
  return known.length > 0 && el('div', {}, el('dt', {}, name), known.map((value) => el('dd', {}, value)));
}

function route(match) {
  const names = introducers(match);
  return names.length > 0 && el('ol', { class: 'route' }, names.map((name) => el('li', {}, name)));
}

function facts(match) {
  const weeks = match.waitingWeeks;
  return el('dl', { class: 'facts' },
    fact(card.when, match.next ? card.next(momentOf(match.next)) : card.noDate),
    fact(card.way, travelWords(match.travel) ?? unknown),
    fact(card.price, ...priceLines(match.activity.price)),
    fact(card.first, match.firstStep ?? unknown),
    weeks > 0 && fact(card.wait, card.weeks(weeks)),
    fact(card.introduce, route(match), match.guide && card.guide(match.guide.name)));
}

function why({ activity, reasons, score }) {
  const shown = list(reasons.slice(0, shownReasons).map(({ because }) => because), { class: 'why' });
  const rows = reasons.map(({ because, points: given }) => [because, ' ', el('span', { class: 'points' }, points(given))]);
  return [shown, fold(card.reasons(reasons.length, score), `why-${activity.id}`, list(rows.map((row) => el('span', { class: 'reason' }, row)), { class: 'reasons' }))];
}

function cautions({ checks, prerequisites, activity }) {
  const asked = checks.map(({ because }) => because);
  if (activity.freshness.state === 'stale') asked.push(card.stale);
  return [
    asked.length > 0 && el('div', { class: 'caution' }, el('strong', {}, card.checks), list(asked)),
    prerequisites.length > 0 && el('div', { class: 'caution' }, el('strong', {}, card.prerequisites), list(prerequisites)),
  ];
}

const bridge = (match) => match.bridge && el('p', { class: 'bridge' }, el('strong', {}, `${card.bridge}: `),
  offerLink(match.bridge, newWindow), `. ${match.bridge.because}`);

/** `box` names the list that it stands in, since an offer may stand in two. */
export function matchCard(match, box) {
  const { activity } = match;
  const name = `${box}-${activity.id}`;
  const where = [activity.provider.name, activity.neighbourhood?.name].filter(Boolean).join(' · ');
  return el('article', { class: `match match-${activity.layer}`, 'aria-labelledby': name },
    el('header', {}, el('h4', { id: name }, offerLink(activity, newWindow)), star(activity)),
    el('p', { class: 'note' }, where),
    el('p', { class: 'summary' }, activity.summary),
    facts(match),
    el('div', {}, why(match)),
    cautions(match),
    bridge(match));
}
