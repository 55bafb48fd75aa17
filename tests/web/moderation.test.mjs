// Reports, the queue and the quality of offers: each answer is what the OpenAPI document says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { documentOf } from './documented.mjs';
import { program, startServer } from './server.mjs';

const data = mkdtempSync(join(tmpdir(), 'socialmap-moderation-'));
let server;
let assertDocumented;
let bearer;
before(async () => {
  server = await startServer('--data', data);
  ({ assertDocumented } = await documentOf(server));
  const made = spawnSync(program, ['key', 'add', '--data', data, '--role', 'moderator', '--label', 'Redactie'], { encoding: 'utf8' });
  bearer = { Authorization: `Bearer ${made.stdout.trim()}` };
});
after(async () => {
  await server?.stop();
  rmSync(data, { recursive: true });
});

/** The answer to a call with the moderator's key, once it is held against the document. */
async function ask(method, path, { template = path, status = 200, body, headers = {} } = {}) {
  const answer = await server.send(method, `/api/v1${path}`, {
    headers: { ...bearer, ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
    body: body && JSON.stringify(body),
  });
  assert.equal(answer.status, status, answer.text());
  assertDocumented(template.split('?')[0], method.toLowerCase(), answer, `${method} ${path}`);
  return answer.json();
}

const offer = '/activities/wandelen-nieuwland';
const report = (body, status) => ask('POST', `${offer}/reports`, { template: '/activities/{id}/reports', status, body });

test('a report goes from a visitor to a decision', async () => {
  await report({ field: 'schedule', message: 'Het begint nu om elf uur' }, 201);
  await report({ message: 'Bel 06-12345678' }, 400);
  await report({ field: 'rooster', message: 'Klopt niet' }, 400);
  const { reports } = await ask('GET', '/queue');
  assert.equal(reports.length, 1);
  const decisions = { template: '/reports/{id}/decisions', body: { outcome: 'mended' } };
  await ask('POST', `/reports/${reports[0].id}/decisions`, decisions);
  await ask('POST', `/reports/${reports[0].id}/decisions`, { ...decisions, status: 409 });
  await ask('POST', '/reports/99/decisions', { ...decisions, status: 404 });
});

test('the queue tells submissions with what differs, and duplicates with why', async () => {
  const move = (to, revision) => ask('POST', `${offer}/transitions`,
    { template: '/activities/{id}/transitions', body: { to }, headers: { 'If-Match': `"${revision}"` } });
  const record = await ask('GET', `${offer}/record`, { template: '/activities/{id}/record' });
  const { revision } = await move('withdrawn', record.revision);
  await move('submitted', revision);
  const { totals, submissions, duplicates } = await ask('GET', '/queue');
  assert.equal(totals.submissions, submissions.length);
  const one = submissions.find(({ id }) => id === 'wandelen-nieuwland');
  assert.equal(one.first, false);
  assert.deepEqual(one.changes.map(({ field }) => field), ['status']);
  for (const pair of duplicates) {
    const sum = pair.reasons.reduce((points, reason) => points + reason.points, 0);
    assert.ok(Math.abs(sum - pair.score) < 1e-9);
  }
});

test('quality counts what it lists', async () => {
  const all = await ask('GET', '/quality?pageSize=100');
  const { fresh, aging, stale } = all.counts;
  assert.equal(all.total, fresh + aging + stale);
  for (const [state, count] of Object.entries({ fresh, aging, stale, 'soon-stale': all.counts.soonStale }))
    assert.equal((await ask('GET', `/quality?state=${state}`)).total, count, state);
  const ends = all.items.map(({ freshness }) => freshness.staleFrom ?? '9999');
  assert.deepEqual(ends, [...ends].sort());
  await ask('GET', '/quality?state=old&provider=nobody', { status: 400 });
});
