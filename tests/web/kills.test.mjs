// The whole server, killed at a moment of chance while three clients write: what was answered is there, on the map too.
// Three times; SOCIALMAP_SERVER_KILLS says how often (scripts/soak).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { program, root, startServerIn } from './server.mjs';

const kills = Number(process.env.SOCIALMAP_SERVER_KILLS ?? 3);
const home = mkdtempSync(join(tmpdir(), 'socialmap-home-'));
const data = join(home, 'data');
let running;
after(async () => {
  await running?.stop();
  rmSync(home, { recursive: true });
});

/** A municipality of one provider: starting it takes no time. */
function makeHome() {
  cpSync(join(root, 'rules'), join(home, 'rules'), { recursive: true });
  cpSync(join(root, 'catalog/vocabulary'), join(home, 'catalog/vocabulary'), { recursive: true });
  mkdirSync(join(home, 'catalog/veenmeer/providers'), { recursive: true });
  writeFileSync(join(home, 'catalog/veenmeer/municipality.yaml'), 'id: m\nname: M\n');
  writeFileSync(join(home, 'catalog/veenmeer/providers/maan.yaml'), 'id: maan\nname: Maan\n');
}

const start = async () => { running = await startServerIn({ home }, '--data', data); };

function addKey() {
  const { status, stdout, stderr } = spawnSync(program,
    ['key', 'add', '--data', data, '--role', 'moderator', '--label', 'Redactie'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

/** A write and what the record is once it is done. */
function nextWrite(known, name, n) {
  const last = [...known.values()].findLast((one) => one.client === name);
  if (!last || n % 3 === 0) {
    const id = `${name}-${n}`;
    return {
      method: 'POST', path: '', type: 'application/json', id,
      body: { provider: 'maan', activity: { id, title: `Titel ${n}`, summary: 'S', kinds: ['communal-meal'], status: 'submitted' } },
      becomes: { client: name, title: `Titel ${n}`, status: 'submitted' },
    };
  }
  const { client, title, status, revision, id } = last;
  if (status === 'submitted') {
    return {
      method: 'POST', path: `/${id}/transitions`, type: 'application/json', id, revision,
      body: { to: 'published' }, becomes: { client, title, status: 'published' },
    };
  }
  return {
    method: 'PATCH', path: `/${id}`, type: 'application/merge-patch+json', id, revision,
    body: { title: `Anders ${n}` }, becomes: { client, title: `Anders ${n}`, status },
  };
}

/** Writes until the server is gone; `known` is what was answered, and what it answers is what was under way. */
async function write(name, key, known, onAnswer) {
  for (let n = 0; ; ++n) {
    const wanted = nextWrite(known, name, n);
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': wanted.type };
    if (wanted.revision) headers['If-Match'] = `"${wanted.revision}"`;
    let answer;
    try {
      answer = await running.send(wanted.method, `/api/v1/activities${wanted.path}`, { headers, body: JSON.stringify(wanted.body) });
    } catch {
      return wanted;
    }
    assert.ok([200, 201].includes(answer.status), answer.text());
    known.delete(wanted.id);
    known.set(wanted.id, { ...wanted.becomes, id: wanted.id, revision: answer.json().revision });
    onAnswer();
  }
}

/** Three clients write until the server is killed, some milliseconds after so many answers. */
async function writeAndKill(round, key, known) {
  let left = 5 + Math.floor(Math.random() * 25);
  const kill = () => { if (--left === 0) setTimeout(() => running.kill(), Math.random() * 20); };
  return Promise.all(['a', 'b', 'c'].map((name) => write(`${name}${round}`, key, known, kill)));
}

/** Whether a record is as it was answered, or as the write under way would make it. */
async function check(known, underWay, key) {
  const ids = new Set([...known.keys(), ...underWay.map((one) => one.id)]);
  for (const id of ids) {
    const allowed = [known.get(id), underWay.find((one) => one.id === id)?.becomes].filter(Boolean);
    const answer = await running.send('GET', `/api/v1/activities/${id}/record`, { headers: { Authorization: `Bearer ${key}` } });
    if (answer.status === 404 && !known.has(id)) continue;
    assert.equal(answer.status, 200, id);
    const { activity } = answer.json();
    assert.ok(allowed.some((one) => one.title === activity.title && one.status === activity.status), `${id}: ${answer.text()}`);
    const shown = await running.send('GET', `/api/v1/activities/${id}`);
    assert.equal(shown.status, activity.status === 'published' ? 200 : 404, id);
    if (shown.status === 200) assert.equal(shown.json().title, activity.title);
  }
}

test(`what was answered is there after kill -9, ${kills} times`, async (t) => {
  makeHome();
  let answered = 0;
  for (let round = 0; round < kills; ++round) {
    await start();
    const key = addKey();
    const known = new Map();
    const underWay = await writeAndKill(round, key, known);
    answered += known.size;
    await start();
    await check(known, underWay, key);
    await running.stop();
  }
  t.diagnostic(`${kills} kills of a server: ${answered} records written by three clients, all of them there`);
});
