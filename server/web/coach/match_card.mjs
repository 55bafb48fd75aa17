// One offer that fits: what, when, where, what it costs, and why.
import { fold, list, make, offerLink } from './results_dom.mjs';
import { introducers, momentOf, priceLines, travelWords } from './results_words.mjs';
import { star } from './shortlist.mjs';
import { card, newWindow, points, unknown } from './texts_results_nl.mjs';

const shownReasons = 3;

function fact(name, ...values) {
  const known = values.filter(Boolean);
  return known.length > 0 && make('div', {}, make('dt', {}, name), known.map((value) => make('dd', {}, value)));
}

function route(match) {
  const names = introducers(match);
  return names.length > 0 && make('ol', { className: 'route' }, names.map((name) => make('li', {}, name)));
}

function facts(match) {
  const weeks = match.waitingWeeks;
  return make('dl', { className: 'facts' },
    fact(card.when, match.next ? card.next(momentOf(match.next)) : card.noDate),
    fact(card.way, travelWords(match.travel) ?? unknown),
    fact(card.price, ...priceLines(match.activity.price)),
    fact(card.first, match.firstStep ?? unknown),
    weeks > 0 && fact(card.wait, card.weeks(weeks)),
    fact(card.introduce, route(match), match.guide && card.guide(match.guide.name)));
}

function why({ activity, reasons, score }) {
  const shown = list(reasons.slice(0, shownReasons).map(({ because }) => because), { className: 'why' });
  const rows = reasons.map(({ because, points: given }) => [because, ' ', make('span', { className: 'points' }, points(given))]);
  return [shown, fold(card.reasons(reasons.length, score), `why-${activity.id}`, list(rows.map((row) => make('span', { className: 'reason' }, row)), { className: 'reasons' }))];
}

function cautions({ checks, prerequisites, activity }) {
  const asked = checks.map(({ because }) => because);
  if (activity.freshness.state === 'stale') asked.push(card.stale);
  return [
    asked.length > 0 && make('div', { className: 'caution' }, make('strong', {}, card.checks), list(asked)),
    prerequisites.length > 0 && make('div', { className: 'caution' }, make('strong', {}, card.prerequisites), list(prerequisites)),
  ];
}

const bridge = (match) => match.bridge && make('p', { className: 'bridge' }, make('strong', {}, `${card.bridge}: `),
  offerLink(match.bridge, newWindow), `. ${match.bridge.because}`);

/** `box` names the list that it stands in, since an offer may stand in two. */
export function matchCard(match, box) {
  const { activity } = match;
  const name = `${box}-${activity.id}`;
  const where = [activity.provider.name, activity.neighbourhood?.name].filter(Boolean).join(' · ');
  return make('article', { className: `match match-${activity.layer}`, 'aria-labelledby': name },
    make('header', {}, make('h4', { id: name }, offerLink(activity, newWindow)), star(activity)),
    make('p', { className: 'note' }, where),
    make('p', { className: 'summary' }, activity.summary),
    facts(match),
    make('div', {}, why(match)),
    cautions(match),
    bridge(match));
}
