// An explanation in plain words: the outcome, what would help, and every rule with its answer.
import { button, fold, list, make, offerLink } from './results_dom.mjs';
import { star } from './shortlist.mjs';
import { apply } from './relaxations.mjs';
import { newWindow, whyNot as texts } from './texts_results_nl.mjs';

function improvement({ because, change, place }) {
  const words = place ? `${because} (${texts.then(place)})` : because;
  return make('li', {}, words, ' ', change && button(texts.change, `change-${because}`, () => apply(change, because), { className: 'button small' }));
}

function table(caption, columns, rows) {
  const head = make('tr', {}, columns.map((name) => make('th', { scope: 'col' }, name)));
  const cells = ([first, ...rest]) => make('tr', {}, make('th', { scope: 'row' }, first), rest.map((text) => make('td', {}, text)));
  return make('table', { className: 'rules' }, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, rows.map(cells)));
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
  && make('div', { className: 'caution' }, make('strong', {}, title), list(found.map(({ because }) => because)));

export function explanationPart(answer) {
  const { activity } = answer;
  const by = (effect) => answer.rules.filter((rule) => rule.effect === effect && rule.file !== 'questions');
  return make('article', { className: 'explanation', 'aria-labelledby': 'uitleg-kop' },
    make('header', {}, make('h3', { id: 'uitleg-kop' }, offerLink(activity, newWindow)), answer.eligible && answer.mode !== 'escalate' && star(activity)),
    make('p', {}, `${answer.because}.`),
    those(texts.refuses, by('refuses')),
    those(texts.asks, by('asks')),
    answer.improvements.length > 0 && make('div', {}, make('h4', {}, texts.wouldHelp), make('ul', {}, answer.improvements.map(improvement))),
    rules(answer.rules),
    factors(answer.factors));
}
