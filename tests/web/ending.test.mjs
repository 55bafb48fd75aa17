// Starting and ending: SIGTERM ends the program in peace; what it cannot serve it says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { test } from 'node:test';
import { startServer } from './server.mjs';

test('SIGTERM ends the program with exit code 0', async (t) => {
  const server = await startServer();
  t.after(server.stop);
  assert.equal((await server.get('/health/ready')).json().status, 'ready');
  assert.equal((await server.stop()).code, 0);
});

test('SIGTERM ends the program while a browser holds a connection open', async (t) => {
  const server = await startServer();
  t.after(server.stop);
  const agent = new http.Agent({ keepAlive: true });
  const request = http.get(`${server.origin}/health/live`, { agent });
  const [answer] = await once(request, 'response');
  answer.resume();
  await once(answer, 'end');
  assert.equal((await server.stop()).code, 0);
  agent.destroy();
});

test('a folder that is no municipality is refused in words', async () => {
  await assert.rejects(startServer('--vocabulary', 'bestaat-niet'), /ended with 1 before it listened:\n.*bestaat-niet/s);
});

test('beyond the rate limit comes a 429 that says when to try again', async (t) => {
  const server = await startServer('--rate-limit', '2');
  t.after(server.stop);
  const statuses = [];
  let last;
  for (let i = 0; i < 3; ++i) {
    last = await server.get('/api/v1/vocabulary');
    statuses.push(last.status);
  }
  assert.deepEqual(statuses, [200, 200, 429]);
  assert.ok(Number(last.headers['retry-after']) > 0);
});

test('behind the trusted proxy every client has a limit of its own', async (t) => {
  const server = await startServer('--rate-limit', '1', '--trusted-proxy', '127.0.0.1');
  t.after(server.stop);
  const status = async (address) => (await server.get('/api/v1/vocabulary', { 'x-forwarded-for': address })).status;
  const statuses = [await status('192.0.2.1'), await status('192.0.2.2'), await status('192.0.2.1')];
  assert.deepEqual(statuses, [200, 200, 429]);
});

const total = async (server, rule) => {
  const answer = (await server.post('/api/v1/matches', { home: { neighbourhood: 'centrum' }, travel: { maxMetres: 300 } })).json();
  return answer.refused.byRule.find((refusal) => refusal.rule === rule)?.count ?? 0;
};

test('SIGHUP takes other rules, and keeps the old ones when the new are broken', async (t) => {
  const rules = fs.mkdtempSync(path.join(os.tmpdir(), 'socialmap-rules-'));
  fs.cpSync(fileURLToPath(new URL('../../rules', import.meta.url)), rules, { recursive: true });
  const server = await startServer('--rules', rules);
  t.after(async () => {
    await server.stop();
    fs.rmSync(rules, { recursive: true });
  });
  assert.ok(await total(server, 'too-far') > 0);

  const file = path.join(rules, 'refuse.yaml');
  const sound = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, sound.replace('id: too-far', 'id: beyond-reach'));
  await server.reload(/new rules are in place/);
  assert.equal(await total(server, 'too-far'), 0);
  assert.ok(await total(server, 'beyond-reach') > 0);

  fs.writeFileSync(file, sound.replace('pair.reach = too-far', 'pair.reech = too-far'));
  await server.reload(/the old rules stay in place/);
  assert.match(server.said(), /refuse\.yaml:\d+:\d+ .*did you mean "pair\.reach"/);
  assert.ok(await total(server, 'beyond-reach') > 0);

  fs.writeFileSync(file, sound.replace('{given: {pair.reach: within}, then: no}', '{given: {pair.reach: within}, then: yes}'));
  await server.reload(/a test of too-far must answer yes, got "no"[^]*the old rules stay in place/);
  assert.ok(await total(server, 'beyond-reach') > 0);
});
