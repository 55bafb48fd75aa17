// Starting and ending: SIGTERM ends the program in peace; what it cannot serve it says.
import assert from 'node:assert/strict';
import http from 'node:http';
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
