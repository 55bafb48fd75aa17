// A client leaves no trace: every field of a profile holds something that stands nowhere else, and afterwards it is
// looked for in all that the program wrote, in its metrics, and in every folder it could write to.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program, root, startServerIn } from './server.mjs';

/** Answered with 200: words of the lists that no other test line holds, own words where a text is free, odd numbers. */
const sound = {
  needs: [{ id: 'unexplained-complaints', weight: 3 }, { id: 'no-meaningful-day', weight: 2 }],
  interests: ['games-cards', 'communal-meal'],
  wish: 'kanariewens',
  avoid: { kinds: ['choir-singing'], traits: ['large-group'], words: ['kanariewoord'] },
  require: { kinds: [], traits: ['simple-dutch'] },
  signals: ['eviction-shutoff'],
  age: 113, gender: 'f', audiences: ['single-parents'],
  home: { lat: 53.100987, lon: 6.201987 },
  travel: { modes: ['public', 'bike'], maxMinutes: 597, maxMetres: 31417 },
  mobility: 'wheelchair',
  availability: [{ days: ['tue'], from: '09:17', to: '16:43' }],
  budget: { perVisit: 71.37, perMonth: 419.53, passes: ['veenmeerpas'] },
  languages: ['ti', 'so'], dutchLevel: 'native', reading: 'limited', digital: 'limited',
  accessibility: ['accessibleToilet', 'hearingLoop'],
  group: 'one-to-one', socialAnxiety: 3,
  positiveHealth: { participation: 7, meaning: 9 },
  griefMonths: 1117, careDuties: 'children',
  referrer: 'huisartsen-oost', coach: 'welzijnscoach-oost',
  feedback: true, on: '2026-11-27', limit: 23,
};
/** Refused with 400: the same with something wrong in it. */
const wrong = [
  { ...sound, wish: 'bel 06-12345678 kanarietelefoon' },
  { ...sound, needs: [{ id: 'kanarienood' }] },
  { ...sound, home: { postcode: '9999ZX' } },
  { ...sound, kanarieveld: 'kanariewaarde' },
  { ...sound, age: 987654, on: 'kanariedag' },
  { ...sound, referrer: 'kanarieverwijzer', coach: 'kanariecoach' },
  { ...sound, icpc: ['Z15.93'] },
];
const questions = ['kanariezoekterm', '9999ZX'];

/** Texts and numbers of a value that would be recognised anywhere. */
function leaves(value) {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value && typeof value === 'object') return Object.values(value).flatMap(leaves);
  if (typeof value === 'string' && value.length >= 5 && !/^(match|false|small)/.test(value)) return [value];
  return typeof value === 'number' && String(value).length >= 4 ? [String(value)] : [];
}
const canaries = [...new Set([...leaves(sound), ...wrong.flatMap(leaves), ...questions, 'kanarieveld', 'kanarie'])];

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}
const state = (folder) => filesUnder(folder).map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);
const found = (text) => canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

const box = mkdtempSync(join(tmpdir(), 'canary-'));
after(() => rmSync(box, { recursive: true, force: true }));
const [home, work, temporary] = ['home', 'work', 'temporary'].map((name) => join(box, name));

test('what is looked for would be seen', () => {
  assert.ok(canaries.length > 30, canaries.join());
  for (const text of ['{"wish":"Kanariewens"}', 'maxMetres=31417', 'home 53.100987', 'need unexplained-complaints', '16:43'])
    assert.notDeepEqual(found(text), [], text);
});

test('nothing of a profile or a search is in the output, the metrics, the data or temporary files', async (t) => {
  for (const folder of [work, temporary]) mkdirSync(folder, { recursive: true });
  for (const folder of ['catalog', 'rules']) cpSync(join(root, folder), join(home, folder), { recursive: true });
  const before = state(home);
  const server = await startServerIn({ home, work, temporary });
  t.after(server.stop);
  const activity = (await server.get('/api/v1/activities?pageSize=1')).json().items[0].id;

  const statuses = [];
  for (const profile of [sound, ...wrong]) {
    statuses.push((await server.post('/api/v1/matches', profile)).status);
    statuses.push((await server.post('/api/v1/explanations', { profile, activity })).status);
  }
  assert.deepEqual(statuses, [200, 200, ...wrong.flatMap(() => [400, 400])], 'the profile is answered, the wrong ones are refused');
  assert.equal((await server.post('/api/v1/explanations', { profile: sound, activity: 'kanarie-aanbod' })).status, 400);
  await server.post('/api/v1/matches', JSON.stringify(sound).slice(0, -1));
  for (const question of questions) {
    for (const path of ['activities?q=', 'suggestions?q=', 'places?q=', 'activities?near=']) await server.get(`/api/v1/${path}${question}`);
  }
  const metrics = (await server.get('/metrics')).text();
  assert.match(metrics, /route="\/api\/v1\/explanations"/);
  const { said } = await server.stop();
  assert.match(said, /"route":"\/api\/v1\/explanations","status":200/);

  assert.deepEqual(found(said), [], said);
  assert.deepEqual(found(metrics), [], metrics);
  assert.deepEqual(state(home), before, 'the data is as it was');
  assert.deepEqual([...filesUnder(work), ...filesUnder(temporary)], [], 'no file was left behind');
});

test('codes that a coach sends are in no file of the data directory, nor in what is said', async (t) => {
  const data = mkdtempSync(join(box, 'data-'));
  const key = spawnSync(program, ['key', 'add', '--data', data, '--role', 'coach', '--label', 'Balie'], { encoding: 'utf8' }).stdout.trim();
  const server = await startServerIn({}, '--data', data);
  t.after(server.stop);
  const profile = { ...sound, icpc: ['P03.93', 'Z15.94'] };
  const { status } = await server.post('/api/v1/matches', profile, { authorization: `Bearer ${key}` });
  assert.equal(status, 200);
  const { said } = await server.stop();
  const kept = [said, ...filesUnder(data).map((path) => readFileSync(path, 'latin1'))];
  for (const code of profile.icpc) assert.deepEqual(kept.filter((text) => text.includes(code)), []);
  assert.ok(kept.some((text) => text.includes('Balie')), 'the files were read');
});

test('there is one level of logging, so that the test above sees all of them', () => {
  const { stdout, stderr } = spawnSync(program, ['serve', '--help'], { encoding: 'utf8' });
  assert.match(stdout, /--port/);
  assert.doesNotMatch(stdout + stderr, /\blog|verbose|debug|quiet/i);
});
