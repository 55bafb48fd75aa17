// What is read of the file: which sheet, which row has the headings, and what each heading means. Guesses, to be confirmed.
import { el } from '../desk/dom.mjs';
import { meaningsIn } from './columns.mjs';
import { columnsView } from './columns_view.mjs';
import { sortsBox } from './sorts_view.mjs';
import { firstRows, headingAt, headingsOf, tableFrom, wordsOf } from './table_rows.mjs';
import { texts } from './texts_nl.mjs';

function choice(id, label, options, value, act) {
  const select = el('select', { id }, options.map(([key, words]) => el('option', { value: key }, words)));
  select.value = value;
  select.addEventListener('change', () => act(Number(select.value)));
  return el('div', { class: 'field' }, el('label', { for: id }, label), select);
}

/** Each sheet with its rows, and how many of its headings are known. */
async function readSheet({ name, file }) {
  const { rows, delimiter } = await firstRows(file);
  const at = headingAt(rows);
  return { name, file, rows, delimiter, at, known: rows.length ? meaningsIn(rows[at].cells) : 0 };
}

/**
 * {node, ready(), file(), above(), columns(), kind(), sorts(), fault()}; `above`: how many rows of the sheet come before the
 * headings; `ready`: when what can be guessed is filled in.
 * `changed` after each choice. Nothing when no sheet has a row.
 */
export async function tableView(sheets, changed) {
  const all = (await Promise.all(sheets.map(readSheet))).filter(({ rows }) => rows.length > 0);
  if (all.length === 0) return undefined;
  const node = el('div');
  const columns = el('div');
  const rowChoice = el('div');
  const sorts = sortsBox(changed);
  let sheet = all.reduce((best, one) => (one.known > best.known ? one : best));
  let chosen;
  const columnsChanged = () => {
    changed();
    const column = chosen.sortAt();
    sorts.show(`${all.indexOf(sheet)} ${sheet.at} ${column}`, () => (column < 0 ? [] : wordsOf(sheet, column)));
  };
  const showColumns = (at) => {
    sheet.at = at;
    chosen = columnsView(headingsOf(sheet.rows, at), columnsChanged);
    columns.replaceChildren(chosen.node);
    columnsChanged();
  };
  const showSheet = (one) => {
    sheet = one;
    const rows = sheet.rows.map(({ cells, line }, at) => [String(at), texts.headingOption(line, cells.filter(Boolean).join(', '))]);
    rowChoice.replaceChildren(...(rows.length > 1 ? [choice('koprij', texts.headingRow, rows, String(sheet.at), showColumns)] : []));
    showColumns(sheet.at);
  };
  const names = all.map(({ name }, at) => [String(at), name]);
  const sheetChoice = all.length > 1 && choice('blad', texts.sheet(all.length), names, String(all.indexOf(sheet)), (at) => showSheet(all[at]));
  showSheet(sheet);
  if (sheetChoice || rowChoice.firstChild) node.append(el('section', { class: 'section form-section' }, sheetChoice, rowChoice));
  node.append(columns, sorts.node);
  return {
    node,
    ready: () => sorts.ready(),
    file: () => tableFrom(sheet.file, sheet.rows[sheet.at]),
    above: () => sheet.rows[sheet.at].line - 1,
    columns: () => chosen.columns(),
    kind: () => chosen.kind(),
    sorts: () => sorts.kinds(),
    fault: () => chosen.fault(),
  };
}
