// Makes a workbook as a spreadsheet program saves it: a zip with a sheet, its shared words and its styles.
import { deflateRawSync } from 'node:zlib';

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const numbers = (...pairs) => Buffer.concat(pairs.map(([size, value]) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}));

function zip(files) {
  const locals = [];
  const central = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const head = numbers([2, 20], [2, 0], [2, 8], [4, 0], [4, crc(plain)], [4, packed.length], [4, plain.length], [2, name.length], [2, 0]);
    const local = Buffer.concat([numbers([4, 0x04034b50]), head, Buffer.from(name), packed]);
    central.push(Buffer.concat([numbers([4, 0x02014b50], [2, 20]), head, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(central);
  return Buffer.concat([...locals, listed,
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, central.length], [2, central.length], [4, listed.length], [4, at], [2, 0])]);
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Style 1 is a date, 2 a time of day, 3 an amount of money. */
const styles = `${xml}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="&quot;€&quot;\\ #,##0.00"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="20" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Days since 30 December 1899, as a workbook counts them. */
export const date = (iso) => ({ style: 1, value: (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000 });
export const time = (hours, minutes) => ({ style: 2, value: (hours * 60 + minutes) / 1440 });
export const money = (value) => ({ style: 3, value });

/** Rows of texts, numbers, nothing (''), and what `date`, `time` and `money` make; or such rows by the name of their sheet. */
export function workbook(given) {
  const sheets = Object.entries(Array.isArray(given) ? { Aanbod: given } : given);
  const words = [...new Set(sheets.flatMap(([, rows]) => rows.flat()).filter((one) => typeof one === 'string'))];
  const cell = (value, at, row) => {
    const place = `${String.fromCharCode(65 + at)}${row + 1}`;
    if (value === '') return '';
    if (typeof value === 'string') return `<c r="${place}" t="s"><v>${words.indexOf(value)}</v></c>`;
    return typeof value === 'number' ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" s="${value.style}"><v>${value.value}</v></c>`;
  };
  const sheetOf = (rows) => {
    const lines = rows.map((row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join('')}</row>`).join('');
    return `${xml}<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`;
  };
  const each = (make) => sheets.map(([name, rows], at) => make(at + 1, name, rows));
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((number, name) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="sheet${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((number) => relation(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('')}${relation('styles', 'styles', 'styles.xml')}${relation('words', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${xml}<sst xmlns="${main}">${words.map((word) => `<si><t xml:space="preserve">${escaped(word)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(each((number, name, rows) => [`xl/worksheets/sheet${number}.xml`, sheetOf(rows)])),
  });
}
