// A publisher and a moderator change the catalogue over HTTP; what was answered is there, also after kill -9.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program, startServer } from './server.mjs';

const data = mkdtempSync(join(tmpdir(), 'socialmap-data-'));
const running = [];
after(async () => {
  for (const server of running) await server.stop();
  rmSync(data, { recursive: true });
});

async function start(...options) {
  const server = await startServer(...options);
  running.push(server);
  return server;
}

function key(role, ...more) {
  const { status, stdout, stderr } = spawnSync(program,
    ['key', 'add', '--data', data, '--role', role, '--label', 'Balie', ...more], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const offers = '/api/v1/activities';
const json = { 'Content-Type': 'application/json' };
const patching = { 'Content-Type': 'application/merge-patch+json' };

/** A call with a key, and with If-Match where a revision is given. */
function call(server, bearer, method, path, { body, revision, headers = {} } = {}) {
  const sent = { Authorization: `Bearer ${bearer}`, ...headers };
  if (revision) sent['If-Match'] = `"${revision}"`;
  return server.send(method, offers + path, { headers: sent, body: body && JSON.stringify(body) });
}

test('an offer goes from draft to the map, and survives kill -9 with its history', async () => {
  let server = await start('--data', data);
  const publisher = key('publisher', '--provider', 'buurtrestaurant-de-pollepel');
  const moderator = key('moderator');
  const offer = { id: 'soepclub', title: 'Soepclub', kinds: ['communal-meal'], summary: 'Samen soep eten' };
  const made = await call(server, publisher, 'POST', '', { body: { activity: offer }, headers: { ...json, 'Idempotency-Key': 'a' } });
  assert.equal(made.status, 201, made.text());
  assert.equal(made.headers.location, `${offers}/soepclub`);
  const again = await call(server, publisher, 'POST', '', { body: { activity: offer }, headers: { ...json, 'Idempotency-Key': 'a' } });
  assert.equal(again.status, 201);
  assert.equal(again.text(), made.text());
  assert.equal((await server.send('GET', `${offers}/soepclub`)).status, 404);

  const move = (bearer, to, revision) => call(server, bearer, 'POST', '/soepclub/transitions',
    { body: { to }, revision, headers: { ...json, 'Idempotency-Key': `to ${to}` } });
  let revision = made.json().revision;
  assert.equal((await move(publisher, 'published', revision)).status, 400);
  const submitted = await move(publisher, 'submitted', revision);
  assert.equal(submitted.status, 200, submitted.text());
  revision = submitted.json().revision;
  const published = await move(moderator, 'published', revision);
  assert.equal(published.headers.etag, `"${revision + 1}"`);
  assert.equal((await server.send('GET', `${offers}/soepclub`)).json().title, 'Soepclub');

  const late = await call(server, publisher, 'PATCH', '/soepclub', { body: { title: 'Laat' }, revision, headers: patching });
  assert.equal(late.status, 412, late.text());
  await server.kill();
  server = await start('--data', data);
  assert.equal((await server.send('GET', `${offers}/soepclub`)).json().title, 'Soepclub');
  const history = (await call(server, publisher, 'GET', '/soepclub/revisions')).json().items;
  assert.deepEqual(history.map((one) => one.what), ['published', 'submitted', 'create']);
  assert.deepEqual(history[0].changes, [{ field: 'status', before: 'submitted', after: 'published' }]);
  const third = await call(server, publisher, 'POST', '', { body: { activity: offer }, headers: { ...json, 'Idempotency-Key': 'a' } });
  assert.equal(third.text(), made.text());
  const moved = await move(moderator, 'published', revision);
  assert.equal(moved.status, 200, moved.text());
  assert.equal(moved.text(), published.text());
  assert.equal(moved.headers.etag, published.headers.etag);
  await server.stop();
});

test('a changed offer is found by its new words, and no longer first by its old ones', async () => {
  const server = await start('--data', data);
  const moderator = key('moderator');
  const found = async (q) => (await server.send('GET', `${offers}?q=${q}`)).json().items.map((one) => one.id);
  assert.equal((await found('soepclub'))[0], 'soepclub');
  const { revision } = (await call(server, moderator, 'GET', '/soepclub/record')).json();
  const changed = await call(server, moderator, 'PATCH', '/soepclub',
    { body: { title: 'Zeppelinmiddag', summary: 'Samen kijken' }, revision, headers: patching });
  assert.equal(changed.status, 200, changed.text());
  assert.deepEqual(await found('zeppelinmiddag'), ['soepclub']);
  assert.notEqual((await found('soepclub'))[0], 'soepclub');
  const gone = await call(server, moderator, 'DELETE', '/soepclub', { revision: revision + 1 });
  assert.equal(gone.status, 200, gone.text());
  assert.equal((await server.send('GET', `${offers}/soepclub`)).status, 404);
  await server.stop();
});

test('no secret of a key stands in the data directory or in what the server said', async () => {
  const server = await start('--data', data);
  const admin = key('admin');
  assert.equal((await call(server, admin, 'GET', '/soepclub/record')).status, 200);
  const { said } = await server.stop();
  const secret = admin.split('_').at(-1);
  assert.ok(!said.includes(secret));
  for (const name of readdirSync(data)) assert.ok(!readFileSync(join(data, name)).includes(secret), name);
});

test('a second server in the same directory stops with a plain message', async () => {
  const server = await start('--data', data);
  await assert.rejects(start('--data', data), /is in use by another server/);
  await server.stop();
});

test('a server without a data directory refuses to write', async () => {
  const server = await start();
  const answer = await call(server, 'sm_a_b', 'DELETE', '/koffie-inloop-oosterveld', { revision: 1 });
  assert.equal(answer.status, 403);
  assert.match(answer.json().detail, /only reads/);
  await server.stop();
});
