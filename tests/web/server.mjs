// Starts the program on a free port for one test file, and talks to it without caches, redirects or decompression.
//
// SOCIALMAP names the program (ctest sets it); else the release build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = process.env.SOCIALMAP ?? `${root}build/release/socialmap`;

/** The day that counts as today in these tests. */
export const today = '2026-11-23';

/** The example of a profile, with every field that matching knows. */
export const profile = {
  needs: [{ id: 'loneliness', weight: 3 }, { id: 'debt', weight: 2 }],
  interests: ['walking-group', 'communal-meal'],
  wish: 'iets met muziek, liefst overdag',
  avoid: { kinds: ['choir-singing'], traits: ['large-group'], words: ['bingo'] },
  require: { kinds: [], traits: [] },
  signals: [],
  age: 74, gender: 'm', audiences: ['older-adults', 'bereaved'],
  home: { postcode: '9912AB' },
  travel: { modes: ['walk', 'bike'], maxMinutes: 20, maxMetres: 3000 },
  mobility: 'none',
  availability: [{ days: ['mon', 'tue'], from: '09:00', to: '17:00' }],
  budget: { perVisit: 5, perMonth: 40, passes: ['veenmeerpas'] },
  languages: ['nl'], dutchLevel: 'native', reading: 'ok', digital: 'limited',
  accessibility: ['stepFree'],
  group: 'small', socialAnxiety: 1,
  positiveHealth: { participation: 3, meaning: 4 },
  griefMonths: 8, careDuties: 'none',
  referrer: 'huisartsen-oost', coach: 'welzijnscoach-oost',
  feedback: false, on: today, limit: 5,
};

/** One answer: {status, headers, body}; `body` are the bytes as sent, `text()` and `json()` read them. */
async function ask(origin, method, path, { headers = {}, body } = {}) {
  const { hostname, port } = new URL(origin);
  const request = http.request({ hostname, port, method, path, headers, agent: false });
  request.end(body);
  const [answer] = await once(request, 'response');
  const parts = [];
  for await (const part of answer) parts.push(part);
  const bytes = Buffer.concat(parts);
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: bytes,
    text: () => bytes.toString('utf8'),
    json: () => JSON.parse(bytes.toString('utf8')),
  };
}

/** The address in the first line on standard output; throws what the program said when it ends before that. */
function addressOf(child, said) {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /http:\/\/\S+(?=\n)/.exec(said());
      if (address) resolve(address[0]);
    });
    child.on('error', (error) => reject(new Error(`cannot start ${program}: ${error.message}; run scripts/build`)));
    child.on('exit', (code) => reject(new Error(`socialmap ended with ${code} before it listened:\n${said()}`)));
  });
}

/**
 * A running server. `said()` is all it wrote so far on both streams; `stop()` sends SIGTERM and answers
 * {code, said} once it ended and both streams are read.
 */
export const startServer = (...options) => startServerIn({}, ...options);

/** The same in a folder of its own: `home` has catalog/ and rules/, `work` is where it runs, `temporary` is its TMPDIR. */
export async function startServerIn({ home = root, work, temporary }, ...options) {
  const environment = temporary ? { ...process.env, TMPDIR: temporary } : process.env;
  const child = spawn(program, ['serve', '--catalog', join(home, 'catalog/veenmeer'), '--port', '0', '--on', today, ...options],
    { cwd: work, env: environment });
  const ended = once(child, 'close').catch(() => []);
  let text = '';
  const said = () => text;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (part) => { text += part; });
  }
  const origin = await addressOf(child, said);
  const send = (method, path, options) => ask(origin, method, path, options);
  return {
    origin,
    said,
    send,
    /** Sends SIGHUP and waits until the program has written what it did. */
    reload: async (answer) => {
      child.kill('SIGHUP');
      while (!answer.test(text)) await once(child.stderr, 'data');
    },
    get: (path, headers) => send('GET', path, { headers }),
    post: (path, value, headers) => send('POST', path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof value === 'string' ? value : JSON.stringify(value),
    }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {  // also a second time
      child.kill('SIGTERM');
      const [code] = await ended;
      return { code, said: text };
    },
  };
}
