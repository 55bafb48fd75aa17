// A data directory as its operator meets it: damaged, or with somebody's number in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program, startServer } from './server.mjs';

const directory = mkdtempSync(join(tmpdir(), 'socialmap-data-'));
const data = join(directory, 'data');
let server;
after(async () => {
  await server?.stop();
  rmSync(directory, { recursive: true });
});

const run = (...args) => spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
const holds = (text) => readdirSync(data).some((name) => readFileSync(join(data, name)).includes(text));

test('a key that would be worth nothing, or names providers that it does not touch, is not made', () => {
  const fresh = mkdtempSync(join(directory, 'keys-'));
  const add = (...more) => run('key', 'add', '--data', fresh, '--label', 'Balie', ...more);
  const dead = add('--role', 'coach', '--expires', '2020-01-01');
  assert.equal(dead.status, 1);
  assert.match(dead.stderr, /--expires.*must be a day after today/);
  const useless = add('--role', 'coach', '--provider', 'welzijn-veenmeer');
  assert.equal(useless.status, 1);
  assert.match(useless.stderr, /--provider.*is for the role publisher only/);
  assert.equal(run('key', 'list', '--data', fresh).stdout, '');
});

test('a number put in by mistake is erased beside a running server, for good', async () => {
  server = await startServer('--data', data);
  const key = run('key', 'add', '--data', data, '--role', 'moderator', '--label', 'Redactie').stdout.trim();
  const path = '/api/v1/activities/koffie-inloop-oosterveld';
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/merge-patch+json' };
  const retitle = async (title) => {
    const { revision } = (await server.send('GET', `${path}/record`, { headers })).json();
    const answer = await server.send('PATCH', path, { headers: { ...headers, 'If-Match': `"${revision}"` }, body: JSON.stringify({ title }) });
    assert.equal(answer.status, 200, answer.text());
  };
  await retitle('Koffie bij Zwaanhilde Kwikstaart');
  await retitle('Koffie');
  assert.ok(holds('Zwaanhilde'));
  const erased = run('erase', 'activity', 'koffie-inloop-oosterveld', '--data', data);
  assert.equal(erased.status, 0, erased.stderr);
  assert.match(erased.stdout, /2 old texts and reasons are gone[\s\S]*Backups/);
  assert.ok(!holds('Zwaanhilde'));
  const history = (await server.send('GET', `${path}/revisions`, { headers })).json().items;
  assert.deepEqual(history.map((one) => one.what), ['patch', 'patch', 'import']);
  assert.ok(!JSON.stringify(history).includes('Zwaanhilde'));
  await retitle('Koffie na het wissen');
  await server.stop();
});

test('a damaged catalogue is not served, and a backup brings it back', async () => {
  const copy = join(directory, 'copy.db');
  assert.equal(run('backup', '--data', data, copy).status, 0);
  const file = join(data, 'socialmap.db');
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 40 * 4096, 42 * 4096);
  writeFileSync(file, bytes);
  await assert.rejects(startServer('--data', data), /is damaged; put the last backup into a new directory/);
  const mended = join(directory, 'mended');
  assert.equal(run('restore', copy, '--data', mended).status, 0);
  server = await startServer('--data', mended);
  assert.equal((await server.get('/api/v1/activities/koffie-inloop-oosterveld')).json().title, 'Koffie na het wissen');
  await server.stop();
});
