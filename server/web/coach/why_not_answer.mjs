// An explanation in plain words: the outcome, what would help, and every rule with its answer.
import { el } from '../dom.mjs';
import { button, fold, list, offerLink } from './results_dom.mjs';
import { star } from './shortlist.mjs';
import { apply } from './relaxations.mjs';
import { newWindow, whyNot as texts } from './texts_results_nl.mjs';

function improvement({ because, change, place }) {
  const words = place ? `${because} (${texts.then(place)})` : because;
  return el('li', {}, words, ' ', change && button(texts.change, `change-${because}`, () => apply(change, because), { class: 'button small' }));
}

function table(caption, columns, rows) {
  const head = el('tr', {}, columns.map((name) => el('th', { scope: 'col' }, name)));
  const cells = ([first, ...rest]) => el('tr', {}, el('th', { scope: 'row' }, first), rest.map((text) => el('td', {}, text)));
  return el('table', { class: 'rules' }, el('caption', {}, caption), el('thead', {}, head), el('tbody', {}, rows.map(cells)));
}

const answerOf = (rule) => texts.answers[rule.answer];

function rules(all) {
  const files = [...new Set(all.map(({ file }) => file))];
  return fold(texts.rules(all.length), 'rules', files.map((file) => table(texts.files[file] ?? file, texts.columns,
    all.filter((rule) => rule.file === file).map((rule) => [rule.because, answerOf(rule)]))));
}

function factors(all) {
  const rows = all.map((factor) => [factor.because, answerOf(factor), texts.ofMost(factor.points, factor.most)]);
  return fold(texts.factors(all.length), 'factors', table(texts.factors(all.length), texts.factorColumns, rows));
}

const those = (title, found) => found.length > 0
  && el('div', { class: 'caution' }, el('strong', {}, title), list(found.map(({ because }) => because)));

export function explanationPart(answer) {
  const { activity } = answer;
  const by = (effect) => answer.rules.filter((rule) => rule.effect === effect && rule.file !== 'questions');
  return el('article', { class: 'explanation', 'aria-labelledby': 'uitleg-kop' },
    el('header', {}, el('h3', { id: 'uitleg-kop' }, offerLink(activity, newWindow)), answer.eligible && answer.mode !== 'escalate' && star(activity)),
    el('p', {}, `${answer.because}.`),
    those(texts.refuses, by('refuses')),
    those(texts.asks, by('asks')),
    answer.improvements.length > 0 && el('div', {}, el('h4', {}, texts.wouldHelp), el('ul', {}, answer.improvements.map(improvement))),
    rules(answer.rules),
    factors(answer.factors));
}
