// A moderator and a publisher bring the catalogue up to date with files, over HTTP and on the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { program, root, startServer } from './server.mjs';

const data = mkdtempSync(join(tmpdir(), 'socialmap-data-'));
const files = mkdtempSync(join(tmpdir(), 'socialmap-files-'));
let server;
let moderator;
let publisher;

const command = (...words) => spawnSync(program, words, { encoding: 'utf8' });
function key(role, ...more) {
  const { status, stdout, stderr } = command('key', 'add', '--data', data, '--role', role, '--label', 'Balie', ...more);
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

before(async () => {
  server = await startServer('--data', data);
  moderator = key('moderator');
  publisher = key('publisher', '--provider', 'buurtrestaurant-de-pollepel');
});
after(async () => {
  await server?.stop();
  rmSync(data, { recursive: true });
  rmSync(files, { recursive: true });
});

const call = (bearer, method, path, { body, type, revision } = {}) => server.send(method, `/api/v1${path}`, {
  headers: { Authorization: `Bearer ${bearer}`, ...(type && { 'Content-Type': type }), ...(revision && { 'If-Match': `"${revision}"` }) },
  body: typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body,
});
const imported = (bearer, query, body, type = 'application/json') =>
  call(bearer, 'POST', `/imports?${query}`, { body, type });

const offer = (id, more = {}) => ({ id, title: 'Dans', summary: 'Samen dansen', kinds: ['communal-meal'], ...more });
const outcomes = (answer) => answer.json().report.records.map((one) => `${one.id} ${one.outcome}`);

/** A form as a browser sends it. */
function form(parts) {
  const line = 'b0undary';
  const bodies = Object.entries(parts).map(([name, content]) =>
    `--${line}\r\nContent-Disposition: form-data; name="${name}"; filename="${name}"\r\n\r\n${content}\r\n`);
  return [`${bodies.join('')}--${line}--\r\n`, `multipart/form-data; boundary=${line}`];
}

test('a provider with an offer is tried, made, found, left alone, changed, and gone', async () => {
  const body = { id: 'danshuis', name: 'Danshuis', activities: [offer('dansmiddag')] };
  const dry = await imported(moderator, 'format=json&dryRun=true', body);
  assert.equal(dry.status, 200, dry.text());
  assert.deepEqual(outcomes(dry), ['danshuis created', 'dansmiddag created']);
  assert.equal((await server.get('/api/v1/providers/danshuis')).status, 404);
  const made = await imported(moderator, 'format=json', body);
  assert.deepEqual(outcomes(made), outcomes(dry));
  assert.ok(made.json().revision > 0);
  assert.equal((await server.get('/api/v1/activities/dansmiddag')).json().title, 'Dans');
  const again = await imported(moderator, 'format=json', body);
  assert.deepEqual(outcomes(again), ['danshuis unchanged', 'dansmiddag unchanged']);
  assert.equal(again.json().revision, undefined);
  const yaml = 'id: danshuis\nactivities:\n- {id: dansmiddag, title: Dansen}\n';
  const changed = await imported(moderator, 'format=yaml', yaml, 'application/yaml');
  assert.deepEqual(changed.json().report.records[1].changed, ['title']);
  const gone = await imported(moderator, 'format=json', { id: 'danshuis', activities: [] });
  assert.deepEqual(outcomes(gone), ['danshuis unchanged', 'dansmiddag gone']);
  const withdrawn = await imported(moderator, 'format=json&gone=withdraw', { id: 'danshuis', activities: [] });
  assert.deepEqual(outcomes(withdrawn), ['danshuis unchanged', 'dansmiddag withdrawn']);
  assert.equal((await server.get('/api/v1/activities/dansmiddag')).status, 404);
  const history = (await call(moderator, 'GET', '/activities/dansmiddag/revisions')).json().items;
  assert.deepEqual(history.map((one) => one.what), ['import', 'import', 'import']);
});

test('a table comes in as a form, and its broken rows are told', async () => {
  const mapping = 'provider: {id: dorpshuis, name: Dorpshuis}\ncolumns: {title: titel, date: dag}\ndefaultKind: communal-meal\n';
  const answer = await imported(moderator, 'format=csv', ...form({ file: 'titel,dag\nKlaverjassen,2026-12-01\n,2026-12-02\n', mapping }));
  assert.equal(answer.status, 200, answer.text());
  assert.deepEqual(outcomes(answer), ['dorpshuis created', 'klaverjassen created']);
  assert.ok(answer.json().report.problems.some((one) => one.pointer.startsWith('file:3') && !one.warning), answer.text());
  assert.equal((await imported(moderator, 'format=csv', '{}')).status, 415);
  assert.equal((await imported(moderator, 'format=csv', ...form({ file: 'a' }))).status, 400);
});

test('a publisher brings its own offers, which wait for a moderator', async () => {
  const body = [{ id: 'buurtrestaurant-de-pollepel', activities: [offer('pannenkoeken')] }, { id: 'danshuis', activities: [offer('x')] }];
  const answer = await imported(publisher, 'format=json', body);
  assert.equal(answer.status, 200, answer.text());
  const records = answer.json().report.records.filter((one) => one.outcome !== 'gone');
  assert.deepEqual(records.map((one) => `${one.id} ${one.outcome}`),
    ['buurtrestaurant-de-pollepel unchanged', 'pannenkoeken created', 'danshuis refused', 'x refused']);
  assert.equal((await call(publisher, 'GET', '/activities/pannenkoeken/record')).json().activity.status, 'submitted');
});

test('a large import goes on after its answer and tells how far it is', async () => {
  const activities = Array.from({ length: 1500 }, (_, i) => offer(`serie-${i}`));
  const begun = await imported(moderator, 'format=json', { id: 'seriehuis', name: 'Seriehuis', activities });
  assert.equal(begun.status, 202, begun.text().slice(0, 300));
  let now = begun;
  while (now.json().state === 'running') now = await call(moderator, 'GET', begun.headers.location.slice('/api/v1'.length));
  assert.equal(now.json().state, 'done', now.text().slice(0, 300));
  assert.equal(now.json().report.created, 1501);
  assert.equal((await call(publisher, 'GET', begun.headers.location.slice('/api/v1'.length))).status, 404);
});

test('only who has a key may send much', async () => {
  const much = Buffer.alloc(300_000, ' ');
  assert.equal((await imported('sm_a_b', 'format=json', much)).status, 413);
  assert.equal((await imported(moderator, 'format=json', much)).status, 400);
});

test('nonsense is refused with what is wrong', async () => {
  for (const [query, body] of [['format=xml', '{}'], ['', '{}'], ['format=json&gone=delete', '{}'], ['format=json', '{'],
    ['format=json', '7'], ['format=json', '[]extra'], ['format=json&provider=ander', { id: 'danshuis' }], ['format=json', { activities: [] }]]) {
    const answer = await imported(moderator, query, body);
    assert.equal(answer.status, 400, `${query} ${JSON.stringify(body)}: ${answer.text()}`);
    assert.ok(answer.json().errors.length > 0);
  }
});

test('a provider is added, changed and kept whole', async () => {
  const json = 'application/json';
  const star = { id: 'ster', name: 'Ster', locations: [{ id: 'hal' }] };
  assert.equal((await call(publisher, 'POST', '/providers', { body: star, type: json })).status, 403);
  const made = await call(moderator, 'POST', '/providers', { body: star, type: json });
  assert.equal(made.status, 201, made.text());
  assert.equal(made.headers.location, '/api/v1/providers/ster');
  assert.equal((await call(moderator, 'POST', '/providers', { body: star, type: json })).status, 409);
  await imported(moderator, 'format=json', { id: 'ster', activities: [offer('sterdans', { location: 'hal' })] });
  const patching = 'application/merge-patch+json';
  const { revision } = (await call(moderator, 'GET', '/providers/ster/record')).json();
  const lost = await call(moderator, 'PATCH', '/providers/ster', { body: { locations: null }, type: patching, revision });
  assert.equal(lost.status, 400, lost.text());
  assert.equal(lost.json().errors[0].pointer, '/locations');
  const named = await call(moderator, 'PATCH', '/providers/ster', { body: { name: 'De Ster' }, type: patching, revision });
  assert.equal(named.status, 200, named.text());
  assert.equal((await server.get('/api/v1/providers/ster')).json().name, 'De Ster');
  assert.equal((await call(moderator, 'PATCH', '/providers/ster', { body: { id: 'maan' }, type: patching, revision: named.json().revision })).status, 400);
  const history = (await call(moderator, 'GET', '/providers/ster/revisions')).json().items;
  assert.deepEqual(history[0].changes, [{ field: 'name', before: 'Ster', after: 'De Ster' }]);
});

test('every answer of an import is what the document says', async () => {
  const document = (await server.get('/api/v1/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ ...document, $id: 'document:' });
  const fits = ajv.compile({ $ref: 'document:#/paths/~1imports/post/responses/200/content/application~1json/schema' });
  const answer = await imported(moderator, 'format=json&dryRun=true', { id: 'danshuis', activities: [{ id: 'dansmiddag', title: '' }] });
  assert.ok(fits(answer.json()), ajv.errorsText(fits.errors));
});

test('what is exported while it is served reads back the same', async () => {
  const words = ['--vocabulary', join(root, 'catalog/vocabulary')];
  const first = command('export', '--data', data, '--out', join(files, 'first'), ...words);
  assert.equal(first.status, 0, first.stderr);
  const again = command('export', join(files, 'first'), '--out', join(files, 'second'), ...words);
  assert.equal(again.status, 0, again.stderr);
  const same = spawnSync('diff', ['-r', join(files, 'first'), join(files, 'second')], { encoding: 'utf8' });
  assert.equal(same.status, 0, same.stdout);
});

test('the command line imports what the server does, when no server runs', async () => {
  await server.stop();
  const file = join(files, 'ster.yaml');
  writeFileSync(file, 'id: ster\nactivities:\n- {id: sterdans, title: Sterrendans}\n');
  const words = ['import', 'records', file, '--data', data, '--vocabulary', join(root, 'catalog/vocabulary')];
  const dry = command(...words, '--dry-run');
  assert.equal(dry.status, 0, dry.stderr);
  assert.match(dry.stdout, /changed activity sterdans: title/);
  assert.match(command(...words).stdout, /^changed activity sterdans: title\n1 changed, 1 unchanged\n$/);
  assert.match(command(...words).stdout, /^2 unchanged\n$/);
  server = await startServer('--data', data);
  assert.equal((await server.get('/api/v1/activities/sterdans')).json().title, 'Sterrendans');
});
