// What a visitor typed leaves no trace: not in the log, not in the metrics.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profile, startServer } from './server.mjs';

const canary = 'kanarievogel';

const profiles = [
  { ...profile, wish: `iets met een ${canary}`, avoid: { kinds: [], traits: [], words: [canary] } },
  { ...profile, wish: `${canary}@example.org` },
  { ...profile, home: { postcode: canary } },
  { ...profile, home: { neighbourhood: canary } },
  { ...profile, referrer: canary, coach: canary },
  { ...profile, needs: [{ id: canary }], interests: [canary], signals: [canary], audiences: [canary], languages: [canary] },
  { ...profile, budget: { passes: [canary] }, positiveHealth: { [canary]: 3 }, on: canary, gender: canary },
  { [canary]: canary },
];
const texts = [`iets met een ${canary}`, `${canary}@example.org`, canary.repeat(200)];
const paths = [
  `/api/v1/activities?q=${canary}`, `/api/v1/activities?near=${canary}`, `/api/v1/activities?${canary}=1`,
  `/api/v1/activities?kind=${canary}&sort=${canary}`, `/api/v1/places?q=${canary}`,
  `/api/v1/suggestions?q=${canary}`, `/api/v1/activities/${canary}`,
  `/api/v1/${canary}`, `/?q=${canary}&near=${canary}`, `/?${canary}=${canary}`, `/activiteiten/${canary}`, `/${canary}?q=${canary}`,
];
const headers = { referer: `https://example.org/?q=${canary}`, 'user-agent': canary, 'x-forwarded-for': canary, cookie: canary };

test('nothing that was typed is in the log or in the metrics', async (t) => {
  const server = await startServer();
  t.after(server.stop);
  for (const value of profiles) await server.post('/api/v1/matches', value, headers);
  for (const value of profiles) await server.post('/api/v1/explanations', { profile: value, activity: canary }, headers);
  await server.post('/api/v1/matches', `{"${canary}":`, headers);
  await server.post(`/api/v1/matches?${canary}=1`, {}, headers);
  for (const text of texts) await server.post('/api/v1/interpretations', { text }, headers);
  for (const path of paths) await server.get(path, headers);
  const metrics = (await server.get('/metrics')).text();
  const { said } = await server.stop();

  const lines = said.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  assert.equal(lines.length, 2 * profiles.length + 2 + texts.length + paths.length + 1, 'one line a request');
  assert.deepEqual(new Set(lines.flatMap(Object.keys)), new Set(['time', 'method', 'route', 'status', 'bytes', 'ms']));
  assert.ok(lines.every(({ status }) => status < 500), said);
  assert.match(metrics, /route="\/api\/v1\/matches"/);
  for (const text of [said, metrics]) assert.ok(!text.toLowerCase().includes(canary), text);
});
