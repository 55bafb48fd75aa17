// Another site that embeds the map: the example of docs/examples, served from an address of its own.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, startServerIn } from '../server.mjs';
import { broken, startBrowser } from './browser.mjs';

let home;
let sites;
let server;
let browser;

/** Serves the example page, with the map's own address in it, on two addresses: one may frame, the other not. */
async function site() {
  const files = { '/': ['text/html', 'embed.html'], '/embed.css': ['text/css', 'embed.css'] };
  const listener = http.createServer(async ({ url }, answer) => {
    const [type, file] = files[url] ?? [];
    if (!file) return answer.writeHead(404).end();
    const text = await readFile(join(root, 'docs/examples', file), 'utf8');
    return answer.writeHead(200, { 'content-type': type }).end(text.replaceAll('https://kaart.example.org', server.origin));
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return { origin: `http://127.0.0.1:${listener.address().port}`, close: () => listener.close() };
}

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'socialmap-'));
  for (const folder of ['catalog', 'rules']) await cp(join(root, folder), join(home, folder), { recursive: true });
  sites = [await site(), await site()];
  const file = join(home, 'catalog/veenmeer/municipality.yaml');
  const words = (await readFile(file, 'utf8')).replace(/^embedOrigins:.*$/m, `embedOrigins: ["${sites[0].origin}"]`);
  assert.match(words, new RegExp(sites[0].origin));
  await writeFile(file, words);
  server = await startServerIn({ home }, '--rate-limit', '0');
  browser = await startBrowser(server.origin);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  sites?.forEach((one) => one.close());
  if (home) await rm(home, { recursive: true });
});

const open = async (origin, path = '/') => {
  const page = await browser.open();
  page.problems.length = 0;
  await page.goto(origin + path);
  return page;
};

test('the element shows the offers of its attributes, in the look of the page', async () => {
  const page = await open(sites[0].origin);
  const list = page.locator('sociale-kaart');
  await list.locator('li h3').nth(2).waitFor();
  const expected = (await server.get('/api/v1/activities?domain=sport-movement&pageSize=3')).json();
  assert.deepEqual(await list.locator('h3').allTextContents(),
    expected.items.map(({ title }) => `${title} (opent een nieuw venster)`));
  assert.match(await list.getByRole('status').textContent(), new RegExp(`^${expected.total} resultaten$`));
  const link = list.locator('h3 a').first();
  assert.equal(await link.getAttribute('href'), `${server.origin}/activiteiten/${expected.items[0].id}`);
  assert.match(await link.evaluate((a) => getComputedStyle(a).fontFamily), /Georgia/);
  assert.equal(await link.evaluate((a) => getComputedStyle(a).color), 'rgb(138, 18, 83)');
  assert.deepEqual(await broken(page), []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), '320 wide');
  await page.context().close();
});

test('a visitor searches in the element by keyboard, and nothing of it is kept', async () => {
  const page = await open(sites[0].origin);
  const list = page.locator('sociale-kaart');
  await list.locator('li h3').first().waitFor();
  await list.getByLabel('Wat zoekt u?').fill('parapente');
  await page.keyboard.press('Enter');
  await list.getByText('We vonden niets').waitFor();
  await list.getByLabel('Wat zoekt u?').fill('wandelen');
  await list.getByLabel('Postcode of buurt').fill('nergens');
  await page.keyboard.press('Enter');
  await list.getByText('We konden dit niet lezen').waitFor();
  await list.getByLabel('Postcode of buurt').fill('9912');
  await page.keyboard.press('Enter');
  await list.getByText(/^\d+ resultaten$/).waitFor();
  assert.match(await list.locator('h3').first().textContent(), /wandel/i);
  assert.doesNotMatch(page.url(), /wandelen/);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  assert.doesNotMatch(server.said(), /wandelen|parapente/);
  await page.context().close();
});

test('another attribute is another list', async () => {
  const page = await open(sites[0].origin);
  const list = page.locator('sociale-kaart');
  await list.locator('li h3').first().waitFor();
  await list.evaluate((element) => { element.setAttribute('domain', 'food nature'); });
  const { total } = (await server.get('/api/v1/activities?domain=food&domain=nature')).json();
  await list.getByText(new RegExp(`^${total} resultaten$`)).waitFor();
  await page.context().close();
});

test('the list speaks English in an English page, and what providers wrote is marked Dutch', async () => {
  const page = await open(sites[0].origin);
  const list = page.locator('sociale-kaart');
  await list.locator('li h3').first().waitFor();
  await list.evaluate((element) => {
    document.documentElement.lang = 'en';
    const other = element.cloneNode();
    other.removeAttribute('label');
    element.replaceWith(other);
  });
  await list.getByText(/^\d+ results$/).waitFor();
  assert.ok(await list.getByLabel('Postcode or neighbourhood').isVisible());
  assert.equal(await list.locator('section').getAttribute('aria-label'), 'What is there to do?');
  assert.equal(await list.locator('h3').first().getAttribute('lang'), 'nl');
  const link = await list.locator('h3 a').first().getAttribute('href');
  assert.ok(link.startsWith(`${server.origin}/en/activiteiten/`), link);
  const all = await list.getByRole('link', { name: 'See everything' }).getAttribute('href');
  for (const address of [link, all]) assert.match((await server.get(address.slice(server.origin.length))).text(), /<html lang="en"/);
  assert.deepEqual(await broken(page), []);
  page.problems.length = 0;
  await page.goto(`${server.origin}/en/inbedden?neighbourhood=oosterveld`);
  assert.equal(await page.textContent('h1'), 'What is there to do?');
  assert.deepEqual(await broken(page), []);
  await page.fill('#q', 'samen');
  await page.press('#q', 'Enter');
  await page.waitForURL(/\/en\/inbedden\?.*q=samen/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('a listed site may show the frame, which gets its own height', async () => {
  const page = await open(sites[0].origin);
  const inside = page.frameLocator('iframe');
  await inside.locator('h3').first().waitFor();
  assert.ok(await inside.locator('h3').count() > 0);
  // The frame grows, its scroll bar goes and its lines get longer: both settle within a few frames of the screen.
  const apart = async () => {
    const high = await inside.locator('html').evaluate((html) => html.getBoundingClientRect().height);
    return Math.abs(high - await page.locator('iframe').evaluate((frame) => parseFloat(frame.style.height) || 0));
  };
  let frames = 0;
  for (; frames < 300 && await apart() > 2; frames += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(frames < 300, `${await apart()} px apart`);
  await page.context().close();
});

test('no other site may', async () => {
  const page = await open(sites[1].origin);
  await page.locator('sociale-kaart li h3').first().waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  assert.doesNotMatch(await frame.content(), /Oosterveld/);
  assert.ok(page.problems.some((problem) => /frame/i.test(problem)), `${page.problems}`);
  const search = await server.get('/inbedden');
  assert.match(search.headers['content-security-policy'], new RegExp(`frame-ancestors ${sites[0].origin}$`));
  assert.equal(search.headers['x-frame-options'], undefined);
  const site = await server.get('/');
  assert.match(site.headers['content-security-policy'], /frame-ancestors 'none'/);
  assert.equal(site.headers['x-frame-options'], 'DENY');
  await page.context().close();
});

for (const [name, path, status] of [['a list', '/inbedden?neighbourhood=oosterveld', 200], ['a question that cannot be read', '/inbedden?near=nergens', 400]]) {
  test(`the frame by itself, ${name}`, async () => {
    const page = await browser.open();
    assert.equal((await page.goto(path)).status(), status);
    assert.deepEqual(await broken(page), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await broken(page), [], 'dark');
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), '320 wide');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test('words typed in the frame are shown as text', async () => {
  const typed = '"><img src=x onerror=alert(1)></script>';
  const html = (await server.get(`/inbedden?q=${encodeURIComponent(typed)}`)).text();
  assert.ok(!html.includes(typed));
  assert.ok(html.includes('&lt;img src=x'));
});
