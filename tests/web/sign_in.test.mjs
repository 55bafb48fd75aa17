// Signing in as a browser on this machine does it, over real HTTP.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program, startServer } from './server.mjs';

const data = mkdtempSync(join(tmpdir(), 'socialmap-sign-in-'));
const running = [];
after(async () => {
  for (const server of running) await server.stop();
  rmSync(data, { recursive: true });
});

async function start(...options) {
  const server = await startServer('--data', data, ...options);
  running.push(server);
  return server;
}

/** Prints the key, "sm_ID_SECRET". */
function key(...more) {
  const { status, stdout, stderr } = spawnSync(program, ['key', ...more, '--data', data], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const moderator = () => key('add', '--role', 'moderator', '--label', 'Redactie');
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const post = (server, path, body, headers = {}) => server.send('POST', path, { headers: { ...form, ...headers }, body });

/** The cookie and the token of somebody who signed in. */
async function signIn(server, body, headers = {}) {
  const answer = await post(server, '/aanmelden', body, headers);
  assert.equal(answer.status, 303, answer.text());
  const [set] = answer.headers['set-cookie'];
  const cookie = set.split(';')[0];
  const page = await server.get('/aanmelden', { cookie, ...headers });
  assert.equal(page.status, 200);
  const [, csrf] = /name="csrf" value="([0-9a-f]{64})"/.exec(page.text()) ?? [];
  assert.ok(csrf, page.text());
  return { set, cookie, csrf };
}

test('a session opens the queue, stands in no log, and ends with its key and with the server', async () => {
  let server = await start();
  const text = moderator();
  const { set, cookie, csrf } = await signIn(server, `key=${text}`);
  assert.match(set, /^socialmap=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Strict$/);
  const queue = () => server.get('/api/v1/queue', { cookie });
  assert.equal((await queue()).status, 200);
  assert.equal((await server.get('/api/v1/queue')).status, 401);

  key('revoke', text.split('_')[1]);
  assert.equal((await queue()).status, 401);

  const again = await signIn(server, `key=${moderator()}`);
  const { said } = await server.stop();
  for (const secret of [text, text.split('_')[2], cookie.split('=')[1], csrf]) assert.ok(!said.includes(secret));
  server = await start();
  assert.equal((await server.get('/api/v1/queue', { cookie: again.cookie })).status, 401);
  await server.stop();
});

test('signing out ends the session', async () => {
  const server = await start();
  const { cookie, csrf } = await signIn(server, `key=${moderator()}`);
  assert.equal((await post(server, '/afmelden', 'csrf=', { cookie })).status, 403);
  const out = await post(server, '/afmelden', `csrf=${csrf}`, { cookie });
  assert.equal(out.status, 303);
  assert.match(out.headers['set-cookie'][0], /Max-Age=0/);
  assert.equal((await server.get('/api/v1/queue', { cookie })).status, 401);
  await server.stop();
});

test('a trusted proxy that names a key lets in, and only where it is switched on', async () => {
  const id = moderator().split('_')[1];
  const off = await start();
  assert.equal((await post(off, '/aanmelden', 'door=proxy', { 'X-Key': id })).status, 403);
  await off.stop();
  const server = await start('--trusted-proxy', '127.0.0.1', '--sso-header', 'X-Key');
  const { cookie } = await signIn(server, 'door=proxy', { 'X-Key': id });
  assert.equal((await server.get('/api/v1/queue', { cookie, 'X-Key': id })).status, 200);
  assert.equal((await server.get('/api/v1/queue', { cookie })).status, 401);
  assert.equal((await server.get('/api/v1/queue', { 'X-Key': id })).status, 401);
  await server.stop();
});
