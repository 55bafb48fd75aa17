// The pages for residents in English: the same pages, and nothing of ours left in Dutch.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from '../server.mjs';
import { broken, startBrowser } from './browser.mjs';

let server;
let browser;
before(async () => {
  server = await startServer('--rate-limit', '0', '--site', 'https://kaart.example.org');
  browser = await startBrowser(server.origin);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const paths = ['/', '/zoeken', '/zoeken?q=wandelen&near=9912&free=true&day=mon', '/zoeken?q=parapente&near=9912&free=true',
  '/zoeken?near=nergens&maxPrice=veel&radius=9&sort=x', '/activiteiten/wandelen-nieuwland', '/activiteiten/bewindvoering-op-orde',
  '/activiteiten/wandelen-nieuwland/klopt-niet', '/organisaties/belkring-veenmeer', '/buurten/oosterveld', '/kaart?q=wandelen',
  '/hulp', '/privacy', '/toegankelijkheid', '/wat-past'];
// The same in both languages.
const shared = ['Lift', 'online', 'Privacy', 'Print', 'Contact', 'E-mail', 'Website', 'English', 'Tigrinya', 'Farsi'];
const inEnglish = (path) => `/en${path === '/' ? '' : path}`;

const namesOf = async (list) => (await server.get(`/api/v1/${list}?pageSize=100`)).json().items.map(({ name }) => name);
const isAddress = (text) => /^[A-Z][\w. ]+ \d+$|^\d{4} [A-Z]{2} /.test(text);

/** What a reader sees and hears, but for names and what is marked as Dutch. */
const words = (page) => page.evaluate(() => {
  const names = '.provider, .brand strong, dd a, [lang=nl], .map-item, option, script, .leaflet-container';
  const texts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.replace(/\s+/g, ' ').trim();
    if (/[a-z]{3}/i.test(text) && !node.parentElement.closest(names)) texts.add(text);
  }
  for (const element of document.querySelectorAll('[aria-label]'))
    if (!element.closest('[lang=nl]:not(html)')) texts.add(element.getAttribute('aria-label'));
  return [...texts];
});

for (const path of paths) {
  test(`${path} in English says nothing of its own in Dutch`, async () => {
    const page = await browser.open();
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    const dutch = new Set(await words(page));
    await page.goto(inEnglish(path), { waitUntil: 'networkidle' });
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    const same = (await words(page)).filter((text) => dutch.has(text));
    const proper = [...shared, ...await namesOf('neighbourhoods'), ...await namesOf('providers')];
    const left = same.filter((text) => !proper.includes(text.replace(/, [\d.,]+ k?m$/, '')) && !isAddress(text));
    assert.deepEqual(left, []);
    assert.deepEqual(await broken(page), []);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test('the switch leads to the same page with the same choices, and back', async () => {
  const page = await browser.open({ javaScriptEnabled: false });
  await page.goto('/zoeken?q=samen%20eten&day=mon');
  await Promise.all([page.waitForNavigation(), page.click('a.language')]);
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, '/en/zoeken?q=samen%20eten&day=mon');
  await page.click('.card h3 a');
  await page.waitForURL('**/en/activiteiten/*');
  await Promise.all([page.waitForNavigation(), page.click('a.language')]);
  assert.match(new URL(page.url()).pathname, /^\/activiteiten\//);
  assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
  await page.context().close();
});

test('all links of an English page lead to English pages, where there are any', async () => {
  for (const path of paths) {
    const html = (await server.get(inEnglish(path))).text();
    const own = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, address]) => address.split('?')[0]);
    const dutch = own.filter((address) => !address.startsWith('/en') && !/^\/(assets|feeds|netwerk|aanbieder)/.test(address));
    assert.deepEqual(dutch.map((address) => inEnglish(address)), dutch.length > 0 ? [inEnglish(path.split('?')[0])] : [], path);
  }
});

test('search engines are told of both, and errors speak the language of the address', async () => {
  const html = (await server.get('/en/hulp')).text();
  assert.match(html, /<link rel="canonical" href="https:\/\/kaart\.example\.org\/en\/hulp">/);
  assert.match(html, /<link rel="alternate" hreflang="nl" href="https:\/\/kaart\.example\.org\/hulp">/);
  assert.match(html, /<link rel="alternate" hreflang="en" href="https:\/\/kaart\.example\.org\/en\/hulp">/);
  const missing = await server.get('/en/bestaat-niet');
  assert.equal(missing.status, 404);
  assert.match(missing.text(), /<html lang="en">[\s\S]*This page is not here/);
  assert.match((await server.get('/english')).text(), /<html lang="nl">/);
});

test('the start page keeps nothing of who asked for it first', async () => {
  await server.get('/?bron=nieuwsbrief-7');
  assert.doesNotMatch((await server.get('/')).text(), /nieuwsbrief/);
  assert.doesNotMatch((await server.get('/en')).text(), /nieuwsbrief/);
});
