// The parts of an answer, in the order in which a coach reads them.
import { call, fold, list, make } from './results_dom.mjs';
import { listed } from './results_words.mjs';
import { matchCard } from './match_card.mjs';
import { questionsPart } from './questions.mjs';
import { relaxationsPart } from './relaxations.mjs';
import { nothing, outcome, support as texts } from './texts_results_nl.mjs';

const cards = (matches, box) => make('div', { className: 'matches' }, matches.map((match) => matchCard(match, box)));

function supportPart({ support }) {
  const checked = support.checked.map((need) => texts.needs[need] ?? need);
  return make('section', { className: `part support${support.required ? ' required' : ''}` },
    make('h3', {}, support.required ? texts.first : texts.also),
    support.because && make('p', {}, support.because),
    checked.length > 0 && make('p', { className: 'note' }, `${texts.checked} ${listed(checked)}.`),
    support.required ? cards(support.matches, 'hulp') : folded(support.matches));
}

const folded = (matches) => matches.length > 0
  && make('ul', { className: 'folded' }, matches.map((match) => make('li', {}, fold(match.activity.title, `hulp-${match.activity.id}`, matchCard(match, 'hulp')))));

function refusedPart({ total, byRule }) {
  const rows = byRule.map(({ count, because, unknown }) => nothing.rule(count, because, unknown));
  return total > 0 && fold(nothing.refused(total), 'refused', list(rows));
}

function matchesPart(answer, more) {
  if (answer.matches.length === 0) {
    return make('section', { className: 'part nothing-found' }, make('h3', {}, nothing.title), make('p', {}, nothing.what));
  }
  const far = !answer.coverage.inNeighbourhood && answer.matches.some(({ travel }) => travel?.mode);
  return make('section', { className: 'part' }, make('h3', {}, answer.support.required ? outcome.alsoFits : outcome.matches),
    far && make('p', { className: 'note' }, outcome.notNear), cards(answer.matches, 'past'), more);
}

function youthPart({ youthRoute: route }) {
  return route && make('section', { className: 'part youth' }, make('h3', {}, texts.youth),
    make('p', {}, make('strong', {}, route.name), ' ', route.phone && call(route.phone)),
    route.note && make('p', {}, route.note),
    /^https?:/.test(route.url ?? '') && make('p', {}, make('a', { href: route.url, target: '_blank', rel: 'noopener noreferrer' }, route.url)));
}

/** What to draw of an answer; `more` is the button for more proposals. In `escalate` nothing is proposed. */
export function answerParts(answer, more) {
  if (answer.mode === 'escalate') return [make('p', { className: 'part escalated' }, outcome.escalated)];
  const first = answer.support.required;
  return [
    youthPart(answer),
    first && supportPart(answer),
    matchesPart(answer, more),
    relaxationsPart(answer.relaxations),
    questionsPart(answer.questions),
    !first && supportPart(answer),
    refusedPart(answer.refused),
  ];
}
