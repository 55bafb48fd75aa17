// Whatever the API finds wrong with what a desk sends is told in Dutch: every message in the sources has its words.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultInWords, knownFault } from '../../server/web/desk/faults.mjs';
import { root } from './server.mjs';

/** Where the records, tables and changes of the desks are read. */
const sources = {
  'engine/catalog': ['activity_parts', 'activity_record', 'codec', 'codecs', 'csv', 'edited', 'main_layer', 'personal_data', 'profile_record', 'proposal', 'provider_record', 'reading', 'record', 'schedule_record'],
  'engine/exchange': ['csv_mapping', 'event_rows', 'event_time', 'import_csv', 'import_plan', 'offer_price', 'offers_of_rows', 'sheet', 'written_format'],
  'server/api': ['activity_edits', 'editing', 'merges', 'provider_editing'],
};
/** How a message about a value begins; other texts there describe fields. */
const aMessage = /^(is|are|has|lacks|must|names|ends|comes|differs|cannot|stays|everyWeeks|max|maxAge|its (last|offer)) /;
const describes = new Set(['its name, as people see it', 'names to ']);

/** The texts of a source; what stands in several pieces on several lines is one. */
async function messagesOf(file) {
  const text = (await readFile(join(root, file), 'utf8')).replace(/"\s*\n\s*"/g, '');
  const literals = [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, inside]) => inside.replaceAll('\\"', '"'));
  const patterns = [...text.matchAll(/\bmatching\("(?:[^"\\]|\\.)*",\s*"([^"]*)"/g)].map(([, what]) => `must be ${what}`);
  const beside = [...text.matchAll(/(?:push_back\(\{|refuse\()\s*"[^"]*",\s*"([a-z](?:[^"\\]|\\.){7,})"/g)].map(([, what]) => what);
  return [...literals.filter((one) => aMessage.test(one) && one !== 'must be {}' && !describes.has(one)), ...patterns, ...beside].map((message) => ({ file, message }));
}

const all = (await Promise.all(Object.entries(sources).flatMap(([folder, names]) => names.map((name) => messagesOf(`${folder}/${name}.cpp`))))).flat();

test('every message of the sources has its own words', () => {
  assert.ok(all.length > 80, `${all.length} found`);
  const unknown = all.filter(({ message }) => knownFault(message.startsWith('its offer is refused') ? `${message}/price/amount has more than two decimals` : message.replaceAll('{}', '7')) === undefined);
  assert.deepEqual(unknown, []);
});

test('words that are not known are not told in English, and a number stays in the words', () => {
  assert.equal(faultInWords({ message: 'frobnicates' }), 'Dit klopt nog niet. Kijk het nog eens na.');
  assert.equal(faultInWords({ message: 'has 90 characters; at most 80 are allowed' }), 'Dit zijn 90 tekens. Er passen er 80.');
  assert.equal(faultInWords({ message: 'must be a whole number from 0 to 120' }), 'Vul een heel getal in van 0 tot 120.');
  assert.equal(faultInWords({ message: 'has no meeting; the nearest are on 2026-11-25, 2026-12-02' }), 'Op deze dag is er niets. Het dichtst bij is: 25-11-2026, 2-12-2026.');
  assert.equal(faultInWords({ message: 'its offer is refused: /price/amount has more than two decimals' }), 'Bedrag in euro: Vul een bedrag in, zoals 2,50.');
});
