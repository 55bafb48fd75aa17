// The map of /kaart: beside a list that has everything, by mouse, keyboard and screen reader.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { startServer } from '../server.mjs';
import { broken, cutOff, spaceOut, tooWide } from './browser.mjs';
import { useSite } from './site.mjs';

const site = useSite();

const open = async (path, options) => {
  const page = await site.browser.open(options);
  await page.goto(path);
  await page.locator('.pin').first().waitFor();
  return page;
};

test('the map has every offer that is somewhere, and the list all of them', async () => {
  const page = await open('/kaart?q=wandelen');
  const { features } = (await site.server.get('/feeds/activities.geojson?q=wandelen')).json();
  assert.equal(await page.locator('.map-item').count(), features.length);
  const counted = await page.locator('.pin:not(.legend-map .pin)').evaluateAll((pins) => pins
    .map((pin) => Number(pin.textContent) || 1).reduce((sum, count) => sum + count, 0));
  assert.equal(counted, features.filter(({ geometry }) => geometry).length);
  assert.equal(await page.locator('path.area').count(), 8);
  const nowhere = features.filter(({ geometry }) => !geometry).length;
  assert.match(await page.locator('#zonder-plek').textContent(), new RegExp(`^Bij ${nowhere} is er geen plek`));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('list and pin show each other', async () => {
  const page = await open('/kaart?q=wandelen&neighbourhood=havenbuurt');
  const item = page.locator('.map-item').filter({ has: page.locator('a', { hasText: 'Fotowandeling' }) });
  await item.hover();
  assert.equal(await page.locator('#kaart .pin.is-chosen').count(), 1);
  await page.mouse.move(0, 0);
  assert.equal(await page.locator('.is-chosen').count(), 0);
  await item.locator('a').focus();
  assert.equal(await page.locator('#kaart .pin.is-chosen').count(), 1);
  await page.getByRole('button', { name: /Fotowandeling/ }).click();
  await page.locator('.leaflet-popup a').filter({ hasText: 'Fotowandeling' }).waitFor();
  assert.equal(await page.locator('.map-item.is-chosen').count(), 1);
  await page.context().close();
});

test('by keyboard: over the map, or to a pin and its offer', async () => {
  const page = await open('/kaart?q=wandelen&neighbourhood=havenbuurt');
  await page.locator('.skip-map a').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'na-kaart');
  const pin = page.getByRole('button', { name: /Fotowandeling/ });
  await pin.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.leaflet-popup a').filter({ hasText: 'Fotowandeling' });
  await link.waitFor();
  await link.focus();
  await Promise.all([page.waitForURL('**/activiteiten/*'), page.keyboard.press('Enter')]);
  await page.context().close();
});

test('pins say what they are to a screen reader', async () => {
  const page = await open('/kaart');
  const unnamed = await page.locator('#kaart .leaflet-marker-icon').evaluateAll((pins) => pins
    .filter((pin) => !pin.getAttribute('aria-label')).length);
  assert.equal(unnamed, 0);
  assert.ok(await page.getByRole('button', { name: /bij elkaar/ }).count() > 0);
  await page.context().close();
});

test('a search in this part of the map is the same search, with a filter to take off', async () => {
  const page = await open('/kaart?q=samen');
  const before = await page.locator('.map-item').count();
  await page.locator('#kaart').getByTitle('Dichterbij').click();
  const here = page.getByRole('button', { name: 'Zoek in dit stuk van de kaart' });
  await here.waitFor();
  await page.locator('#kaart').getByTitle('Dichterbij').click();
  await Promise.all([page.waitForURL(/bbox=/), here.click()]);
  await page.getByRole('link', { name: /Haal weg: In een stuk van de kaart/ }).waitFor();
  const inside = await page.locator('.map-item').count();
  assert.ok(inside < before && inside > 0, `${inside} of ${before}`);
  assert.match(page.url(), /q=samen/);
  await page.context().close();
});

test('without JavaScript everything is in the list', async () => {
  const page = await site.browser.open({ javaScriptEnabled: false });
  await page.goto('/kaart?q=wandelen');
  await page.getByText('De kaart zelf werkt alleen met JavaScript.').waitFor();
  assert.equal(await page.locator('#kaart').isVisible(), false);
  const { total } = (await site.server.get('/api/v1/activities?q=wandelen')).json();
  assert.equal(await page.locator('.map-item a').count(), total);
  await page.context().close();
});

test('what a provider wrote is text in pin and popup, also if it got past the catalogue', async () => {
  const hostile = '<img src=x onerror=alert(1)></script>';
  const page = await site.browser.open();
  await page.route('**/feeds/activities.geojson*', async (route) => {
    const features = await (await route.fetch()).json();
    const [offer] = features.features.filter(({ geometry }) => geometry);
    Object.assign(offer.properties, { title: hostile, provider: { name: hostile } });
    await route.fulfill({ json: { ...features, features: [offer] } });
  });
  await page.goto('/kaart?q=wandelen');
  const pin = page.locator('#kaart .leaflet-marker-icon');
  await pin.focus();
  await page.keyboard.press('Enter');
  assert.equal(await pin.getAttribute('aria-label'), hostile);
  assert.equal(await page.locator('.leaflet-popup-content a').textContent(), hostile);
  assert.ok((await page.locator('.leaflet-popup p').textContent()).startsWith(hostile));
  await page.getByRole('button', { name: 'Sluit' }).waitFor();
  assert.equal(await page.locator('img').count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('pictures of the earth are asked of the server that was named, and of nobody else', async () => {
  const tiled = await startServer('--rate-limit', '0', '--map-tiles', 'https://tiles.example.org/{z}/{x}/{y}.png',
    '--map-credit', '© Makers van kaarten');
  try {
    const { headers } = await tiled.get('/kaart');
    assert.match(headers['content-security-policy'], /img-src 'self' data: https:\/\/tiles\.example\.org;/);
    assert.match((await tiled.get('/privacy')).text(), /Op de kaart kijkt één ander mee/);
    assert.doesNotMatch((await tiled.get('/privacy')).text(), /Niemand kijkt mee/);
    assert.doesNotMatch((await tiled.get('/')).headers['content-security-policy'], /tiles/);
    const page = await site.browser.open();
    await page.route('https://tiles.example.org/**', (route) => route.abort());
    const asked = page.waitForRequest('https://tiles.example.org/**');
    await page.goto(`${tiled.origin}/kaart`);
    await page.getByText('© Makers van kaarten').waitFor();
    assert.equal((await asked).headers().referer, undefined);
    await page.context().close();
  } finally {
    await tiled.stop();
  }
  assert.doesNotMatch((await site.server.get('/kaart')).headers['content-security-policy'], /https:/);
});

test('the page weighs at most 180 KB as it is sent', async () => {
  const page = await site.browser.open();
  const sizes = [];
  page.on('response', async (answer) => {
    if (answer.url().startsWith(site.server.origin)) sizes.push(answer.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/kaart', { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  assert.ok(sizes.length > 8 && total <= 180_000, `${sizes.length} files, ${total} bytes`);
  console.log(`# ${total} bytes in ${sizes.length} files`);
  await page.context().close();
});

for (const path of ['/kaart', '/kaart?q=wandelen', '/kaart?q=parapente', '/kaart?near=nergens']) {
  test(`everybody can use ${path}`, async () => {
    const page = await site.browser.open();
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    assert.equal(answer.status(), path.includes('nergens') ? 400 : 200);
    assert.deepEqual(await broken(page), [], '1280 wide');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await broken(page), [], 'dark');
    await page.setViewportSize({ width: 390, height: 844 });
    assert.deepEqual(await broken(page), [], '390 wide');
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(tooWide), '', '320 wide');
    await page.evaluate(spaceOut);
    assert.equal(await page.evaluate(tooWide), '', '320 wide, spaced out');
    assert.deepEqual(await page.evaluate(cutOff), [], 'spaced out');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}
