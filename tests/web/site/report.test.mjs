// "Klopt er iets niet?": a visitor tells it without signing in and without scripts; a moderator finds it in the queue.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { program, startServer } from '../server.mjs';
import { broken, startBrowser } from './browser.mjs';

const offer = '/activiteiten/wandelen-nieuwland';
let data;
let server;
let browser;
let page;
let moderator;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'socialmap-'));
  server = await startServer('--rate-limit', '0', '--data', data);
  const said = execFileSync(program, ['key', 'add', '--data', data, '--role', 'moderator', '--label', 'Redactie'], { encoding: 'utf8' });
  moderator = { authorization: `Bearer ${/sm_\S+/.exec(said)[0]}` };
  browser = await startBrowser(server.origin);
  page = await browser.open({ javaScriptEnabled: false });
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (data) await rm(data, { recursive: true });
});

const send = async (message, field) => {
  await page.goto(offer);
  await page.click('a[href$="klopt-niet"]');
  if (field) await page.selectOption('#field', field);
  await page.fill('#message', message);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('form.report button')]);
  return answer.status();
};
const reports = async () => (await server.get('/api/v1/queue', moderator)).json().reports;

test('what a visitor tells comes to the moderator, as text', async () => {
  const words = 'Het kost 4 euro & niet "gratis"; 2 < 3';
  assert.equal(await send(words, 'price'), 201);
  assert.match(await page.textContent('h1'), /Dank u wel/);
  const queue = await reports();
  const [report] = queue.items ?? queue;
  assert.equal(report.message, words);
  assert.equal(report.field, 'price');
  assert.equal(report.activity, 'wandelen-nieuwland');
});

test('every choice of the form is a field that the map knows', async () => {
  await page.goto(`${offer}/klopt-niet`);
  const fields = await page.locator('#field option').evaluateAll((options) => options.map(({ value }) => value));
  const known = (await server.get('/api/v1/openapi.json')).json().components.schemas.ActivityDetail.properties;
  const record = (await server.get('/api/v1/activities/wandelen-nieuwland/record', moderator)).json();
  for (const field of fields.filter(Boolean)) assert.ok(field in known || field in record, field);
});

test('somebody\'s number or address is not taken, and the words stay in the box', async () => {
  const words = 'Bel mij op 0612345678, dan leg ik het uit';
  assert.equal(await send(words), 400);
  assert.match(await page.textContent('[role=alert]'), /telefoonnummer/);
  assert.equal(await page.inputValue('#message'), words);
  const all = JSON.stringify(await reports());
  assert.doesNotMatch(all, /0612345678/);
  assert.doesNotMatch(server.said(), /0612345678|leg ik het uit/);
});

test('an empty or endless message and another site are refused in plain words', async () => {
  const post = (body, headers) => server.send('POST', `${offer}/klopt-niet`, { body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  const empty = await post('message=+++');
  assert.equal(empty.status, 400);
  assert.match(empty.text(), /Vertel in een paar woorden/);
  const long = await post(`message=${'a'.repeat(5000)}`);
  assert.equal(long.status, 400);
  assert.match(long.text(), /te lang/);
  const hostile = '<img src=x onerror=alert(1)></script>';
  const code = await post(`message=${encodeURIComponent(hostile)}`);
  assert.equal(code.status, 400);
  assert.match(code.text(), /Gebruik gewone woorden/);
  assert.ok(!code.text().includes(hostile));
  assert.equal((await post('message=prijs', { origin: 'https://evil.example' })).status, 403);
  assert.equal((await server.get('/activiteiten/bestaat-niet/klopt-niet')).status, 404);
});

test('one address cannot fill the queue', async () => {
  const before = (await server.get('/api/v1/queue', moderator)).text();
  const statuses = [];
  for (let i = 0; i < 8; i += 1) statuses.push(await send(`Bericht nummer ${['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'][i]}`));
  assert.ok(statuses.includes(429), `${statuses}`);
  assert.match(await page.textContent('[role=alert]'), /over een minuut/);
  const byProgram = await server.post('/api/v1/activities/wandelen-nieuwland/reports', { message: 'Ook dit nog' });
  assert.equal(byProgram.status, 429, 'the page and the API count together');
  assert.notEqual((await server.get('/api/v1/queue', moderator)).text(), before);
});

test('the form and its mistakes are for everybody', async () => {
  const open = await browser.open();
  await open.goto(`${offer}/klopt-niet`);
  assert.deepEqual(await broken(open), []);
  await open.fill('#message', 'mail mij: iemand@example.org');
  await Promise.all([open.waitForNavigation(), open.click('form.report button')]);
  assert.deepEqual(await broken(open), [], 'refused');
  await open.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await broken(open), [], 'dark');
  await open.context().close();
});
