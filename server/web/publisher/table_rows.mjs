// The first rows of a table (CSV), and which of them has the headings: a title may stand above them.
import { meaningsIn } from './columns.mjs';

const readAtFirst = 65_536;
const readForWords = 1_000_000;
const mostRows = 20;
const delimiters = [';', ',', '\t', '|'];

/** As the API reads it: UTF-8, else the encoding of an older Excel. `stream`: more bytes follow. */
function textOf(bytes, stream) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const filled = ({ cells }) => cells.filter(Boolean).length;
const linesIn = (text) => (text.match(/\r\n|\n|\r/g) ?? []).length;

/** {cells, start, line} of each row with something in it; quoted cells may hold the delimiter and line ends. */
function rowsOf(text, delimiter, most = mostRows) {
  const rows = [];
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"[^${mark}\\r\\n]*|([^${mark}\\r\\n]*))(${mark}|\\r\\n|\\n|\\r|$)`, 'y');
  let line = 1;
  for (let cells = [], start = 0; rows.length < most && cell.lastIndex < text.length;) {
    const [, quoted, plain, end] = cell.exec(text);
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === delimiter && cell.lastIndex < text.length) continue;
    if (cells.some(Boolean)) rows.push({ cells, start, line });
    line += linesIn(text.slice(start, cell.lastIndex));
    cells = [];
    start = cell.lastIndex;
  }
  return rows;
}

const beginningOf = async (file, most) => textOf(await file.slice(0, most).arrayBuffer(), file.size > most);

/** {rows, delimiter}: the first twenty rows, by the delimiter that makes the widest one of them. */
export async function firstRows(file) {
  const text = await beginningOf(file, readAtFirst);
  const ways = delimiters.map((delimiter) => ({ delimiter, rows: rowsOf(text, delimiter) }));
  const widest = ({ rows }) => Math.max(0, ...rows.map(({ cells }) => cells.length));
  return ways.reduce((best, one) => (widest(one) > widest(best) ? one : best));
}

/** The different words that stand in a column below row `at`; of a very long table, in its beginning. */
export async function wordsOf({ file, delimiter, rows, at }, column) {
  const all = rowsOf(await beginningOf(file, readForWords), delimiter, Infinity);
  const below = all.filter(({ line }) => line > rows[at].line);
  return [...new Set(below.map(({ cells }) => cells[column]).filter(Boolean))];
}

/** Where the headings are: the row of which most words are known; else the first with more than one word. */
export function headingAt(rows) {
  const known = rows.map(({ cells }) => meaningsIn(cells));
  const most = Math.max(0, ...known);
  const wide = rows.findIndex((row) => filled(row) > 1);
  return most > 1 ? known.indexOf(most) : Math.max(0, wide);
}

/** The table from that row on. */
export async function tableFrom(file, row) {
  if (row.start === 0) return file;
  return new Blob([textOf(await file.arrayBuffer()).slice(row.start)], { type: 'text/csv' });
}

/** {headings, example}: what stands in a row, and in the first one below it. */
export function headingsOf(rows, at) {
  const headings = [...rows[at].cells];
  while (headings.length && headings.at(-1) === '') headings.pop();
  return { headings, example: rows[at + 1]?.cells ?? [] };
}
