// What people come for, without JavaScript: find an offer, see when and where, know whom to call.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from '../server.mjs';
import { startBrowser } from './browser.mjs';

let server;
let browser;
let page;
before(async () => {
  server = await startServer('--rate-limit', '0');
  browser = await startBrowser(server.origin);
  page = await browser.open({ javaScriptEnabled: false });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const follow = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

test('from a word and a postcode to an offer', async () => {
  await page.goto('/');
  await page.fill('#q', 'wandelen');
  await page.fill('#near', '9912');
  await follow('form.search button[type=submit]');
  assert.match(page.url(), /\?q=wandelen&near=9912/);
  assert.match(await page.textContent('#resultaten h2'), /^\d+ resultaten/);
  const title = await page.textContent('.card h3');
  await follow('.card h3 a');
  assert.equal(await page.textContent('h1'), title);
  assert.match(await page.textContent('main'), /Eerste stap/);
});

test('a filter stands in the address and can be taken off', async () => {
  await page.goto('/zoeken?q=wandelen');
  const all = await page.textContent('#resultaten h2');
  await follow('.group .choice');
  assert.match(page.url(), /kind=/);
  assert.notEqual(await page.textContent('#resultaten h2'), all);
  await follow('.chip');
  assert.equal(await page.textContent('#resultaten h2'), all);
});

test('without results there is a way out and somebody to call', async () => {
  await page.goto('/zoeken?q=wandelen&near=9912&radius=500&day=sun&kind=choir-singing');
  assert.match(await page.textContent('#resultaten h2'), /Geen resultaten/);
  assert.match(await page.getAttribute('.contacts a', 'href'), /^tel:/);
  await follow('.looser a');
  assert.match(await page.textContent('#resultaten h2'), /^\d+ resulta/);
});

test('what fits, with why, and nothing of it in the address', async () => {
  await page.goto('/wat-past');
  await page.fill('input[name=home]', '9912AB');
  await page.check('input[name="need[]"] >> nth=0');
  await follow('form.profile button[type=submit]');
  assert.equal(new URL(page.url()).search, '');
  assert.ok(await page.locator('.fitting').count() > 0);
  assert.match(await page.textContent('.fitting'), /Waarom/);
});

test('all of that asks nothing of another host and sets no cookie', async () => {
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await page.context().cookies(), []);
});
