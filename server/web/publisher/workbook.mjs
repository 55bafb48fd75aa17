// The sheets of a workbook (.xlsx), each as the table that the API reads. Loaded only when such a file is chosen.
import '../packages/read-excel-file.js';

const minute = 60_000;
const two = (number) => String(number).padStart(2, '0');
const clock = (moment) => `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
const day = (moment) => `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()}`;

/** A time without a date is a moment of the first day that a workbook knows; a fraction of a day is rounded to its minute. */
function momentInWords(value) {
  const moment = new Date(Math.round(value.getTime() / minute) * minute);
  if (moment.getUTCFullYear() < 1901) return clock(moment);
  return clock(moment) === '00:00' ? day(moment) : `${day(moment)} ${clock(moment)}`;
}

function inWords(value) {
  if (value === null) return '';
  if (value instanceof Date) return momentInWords(value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** On one line: the API tells what is wrong by the number of a line, and so that is the row of the workbook. */
const cell = (value) => `"${inWords(value).replace(/\s+/g, ' ').replaceAll('"', '""')}"`;

const isFilled = (rows) => rows.some((row) => row.some((one) => one !== null));

/** The reader wants a worker for a large workbook, which our pages do not allow. */
async function read(file) {
  const asked = new AbortController();
  const refused = new Promise((_, reject) => {
    document.addEventListener('securitypolicyviolation', () => reject(new RangeError('too large')), { signal: asked.signal });
  });
  try {
    return await Promise.race([globalThis.readXlsxFile(file), refused]);
  } finally {
    asked.abort();
  }
}

const tableOf = (rows) => new Blob([rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')], { type: 'text/csv' });

/** {name, file} of each sheet with something in it. Throws a RangeError for one that is too large, and something else for what is no workbook. */
export async function sheetsOf(file) {
  const sheets = await read(file);
  return sheets.filter(({ data }) => isFilled(data)).map(({ sheet, data }) => ({ name: sheet, file: tableOf(data) }));
}
