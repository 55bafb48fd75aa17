// The parts of an answer, in the order in which a coach reads them.
import { el } from '../dom.mjs';
import { call, fold, list } from './results_dom.mjs';
import { listed } from './results_words.mjs';
import { matchCard } from './match_card.mjs';
import { questionsPart } from './questions.mjs';
import { relaxationsPart } from './relaxations.mjs';
import { nothing, outcome, support as texts } from './texts_results_nl.mjs';

const cards = (matches, box) => el('div', { class: 'matches' }, matches.map((match) => matchCard(match, box)));

function supportPart({ support }) {
  const told = support.required ? support.checked : [];  // else the reason names them
  const checked = told.map((need) => texts.needs[need] ?? need);
  return el('section', { class: `part support${support.required ? ' required' : ''}` },
    el('h3', {}, support.required ? texts.first : texts.also),
    support.because && el('p', {}, support.because),
    checked.length > 0 && el('p', { class: 'note' }, `${texts.checked} ${listed(checked)}.`),
    support.required ? cards(support.matches, 'hulp') : folded(support.matches));
}

const folded = (matches) => matches.length > 0
  && el('ul', { class: 'folded' }, matches.map((match) => el('li', {}, fold(match.activity.title, `hulp-${match.activity.id}`, matchCard(match, 'hulp')))));

function refusedPart({ total, byRule }) {
  const rows = byRule.map(({ count, because, unknown }) => nothing.rule(count, because, unknown));
  return total > 0 && fold(nothing.refused(total), 'refused', list(rows));
}

function matchesPart(answer, more) {
  if (answer.matches.length === 0) {
    return el('section', { class: 'part nothing-found' }, el('h3', {}, nothing.title), el('p', {}, nothing.what));
  }
  const far = !answer.coverage.inNeighbourhood && answer.matches.some(({ travel }) => travel?.mode);
  return el('section', { class: 'part' }, el('h3', {}, answer.support.required ? outcome.alsoFits : outcome.matches),
    far && el('p', { class: 'note' }, outcome.notNear), cards(answer.matches, 'past'), more);
}

function youthPart({ youthRoute: route }) {
  return route && el('section', { class: 'part youth' }, el('h3', {}, texts.youth),
    el('p', {}, el('strong', {}, route.name), ' ', route.phone && call(route.phone)),
    route.note && el('p', {}, route.note),
    /^https?:/.test(route.url ?? '') && el('p', {}, el('a', { href: route.url, target: '_blank', rel: 'noopener noreferrer' }, route.url)));
}

/** What to draw of an answer; `more` is the button for more proposals. In `escalate` nothing is proposed. */
export function answerParts(answer, more) {
  if (answer.mode === 'escalate') return [el('p', { class: 'part escalated' }, outcome.escalated)];
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
