// "Wat staat er in uw koppen?": each heading of a spreadsheet with what it means, as far as can be guessed.
import { el } from '../desk/dom.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { guess, meanings, needed } from './columns.mjs';
import { texts } from './texts_nl.mjs';

const option = (value, words) => el('option', { value }, words);

function row(heading, meaning, example, at) {
  const select = el('select', { id: `kolom-${at}` }, option('', texts.columnUnused), meanings.map((one) => option(one, texts.columns[one])));
  select.value = meaning ?? '';
  const name = el('label', { for: select.id }, heading || texts.columnEmpty);
  return { heading, select, at, node: el('li', { class: 'per-word' }, el('span', {}, name, example && el('span', { class: 'note' }, ` ${texts.columnExample(example)}`)), select) };
}

/** What is wrong with the choice: {words, select}; nothing when it can be sent. Without any sort each row would be refused. */
function faultOf(rows, kind) {
  const chosen = rows.filter(({ select }) => select.value);
  const twice = chosen.find(({ select }, at) => chosen.findIndex((one) => one.select.value === select.value) < at);
  if (twice) return { words: texts.columnTwice(texts.columns[twice.select.value]), select: twice.select };
  const has = (meaning) => chosen.some(({ select }) => select.value === meaning);
  const lacks = needed.find((meaning) => !has(meaning));
  if (lacks) return { words: texts.columnLacks(texts.columns[lacks]), select: (rows.find(({ select }) => !select.value) ?? rows[0]).select };
  const time = chosen.find(({ select }) => select.value === 'time');
  if (time && (has('from') || has('to'))) return { words: texts.columnTimes, select: time.select };
  const to = chosen.find(({ select }) => select.value === 'to');
  if (to && !has('from')) return { words: texts.columnTimes, select: to.select };
  return has('sort') || kind.value ? undefined : { words: texts.sortLacks, select: kind };
}

/** {node, columns(), sortAt(), kind(), fault()} for the headings of a file; `changed` after each choice. */
export function columnsView({ headings, example }, changed) {
  const guesses = guess(headings);
  const rows = headings.map((heading, at) => row(heading, guesses[at], example[at], at)).filter(({ heading }) => heading);
  const kind = el('select', { id: 'soort-anders' }, option('', texts.kindNone), optionsOf('kinds').map(({ id, label }) => option(id, label)));
  const node = el('section', { class: 'section form-section', 'aria-labelledby': 'koppen' }, el('h2', { id: 'koppen' }, texts.columnsTitle), el('p', {}, texts.columnsLead),
    el('ul', { class: 'plain-list' }, rows.map((one) => one.node)),
    el('div', { class: 'field' }, el('label', { for: kind.id }, texts.kindOther), kind));
  node.addEventListener('change', changed);
  return {
    node,
    columns: () => Object.fromEntries(rows.filter(({ select }) => select.value).map(({ heading, select }) => [select.value, heading])),
    /** Where the sort stands in a row; -1 for nowhere. */
    sortAt: () => rows.find(({ select }) => select.value === 'sort')?.at ?? -1,
    kind: () => kind.value,
    fault: () => faultOf(rows, kind),
  };
}
