// What "Wat past bij mij?" leaves behind: nothing; and going back, leaving and losing the connection.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { canary, fillAll, leads, press, startFit, step, title } from './fit.mjs';

let fit;
before(async () => { fit = await startFit(); });
after(() => fit?.stop());
const open = (options) => fit.open(options);

test('what was typed is in no address, history, storage, log or cache', async () => {
  const page = await open();
  const told = [];
  page.on('request', (request) => told.push(request.url(), JSON.stringify(request.headers())));
  const answers = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/wat-past')) answers.push(response.headers()['cache-control']);
  });
  await fillAll(page);
  const kept = await page.evaluate(async () => JSON.stringify({
    address: location.href, state: history.state, referrer: document.referrer, cookie: document.cookie, name: window.name,
    local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(), caches: await caches.keys(),
  }));
  for (const text of [...told, kept, fit.server.said()]) assert.doesNotMatch(text, /kanarievogel|dondergroen|9912/i);
  assert.deepEqual(await page.context().cookies(), []);
  assert.ok(answers.length >= 8);
  assert.ok(answers.every((value) => value === 'no-store'), answers.join());
  await page.goto('/wat-past');  // begins at the first question, empty
  assert.equal(await step(page), 'Stap 1 van 5');
  assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), '');
  assert.doesNotMatch(await page.content(), /kanarievogel|9912AB/);
  await page.context().close();
});

test('every page can be left at once, and the way back leads to an empty first question', async () => {
  const page = await open();
  await page.route('https://www.buienradar.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>weer</title>' }));
  await fillAll(page);
  for (const words of ['Wanneer kunt u, en wat mag het kosten?', 'Terug', 'Terug', 'Terug', 'Terug', 'Laat zien wat past']) {
    assert.ok(await page.locator('#weg').isVisible());
    await press(page, words);
  }
  await Promise.all([page.waitForURL('https://www.buienradar.nl/'), page.click('#weg')]);
  assert.equal(await page.title(), 'weer');
  await page.goBack();
  assert.equal(await step(page), 'Stap 1 van 5');
  assert.doesNotMatch(await page.content(), /kanarievogel|dondergroen|9912AB/);
  await page.context().close();
});

test('Escape twice leaves too, but not with a click or another key between', async () => {
  const page = await open();
  await page.route('https://www.buienradar.nl/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>weer</title>' }));
  await page.goto('/wat-past');
  for (const between of [() => page.getByLabel('Eenzaamheid').check(), () => page.keyboard.press('Tab')]) {
    await page.keyboard.press('Escape');
    await between();
  }
  await page.keyboard.press('Escape');
  assert.equal(await step(page), 'Stap 1 van 5');
  await Promise.all([page.waitForURL('https://www.buienradar.nl/'), page.keyboard.press('Escape')]);
  await page.context().close();
});

test('back and forward of the browser are those of the questions', async () => {
  const page = await open();
  await page.goto('/');
  await page.goto('/wat-past');
  await page.getByLabel('Eenzaamheid').check();
  await press(page, 'Volgende');
  await press(page, 'Volgende');
  assert.equal(await step(page), 'Stap 3 van 5');
  await leads(page, () => page.evaluate(() => history.back()));
  assert.equal(await step(page), 'Stap 2 van 5');
  await leads(page, () => page.evaluate(() => history.forward()));
  assert.equal(await step(page), 'Stap 3 van 5');
  await press(page, 'Terug');
  await leads(page, () => page.evaluate(() => history.back()));
  assert.equal(await step(page), 'Stap 1 van 5');
  assert.equal(await page.getByLabel('Eenzaamheid').isChecked(), true);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
  await page.goBack();
  assert.equal(new URL(page.url()).pathname, '/');
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('the skip link is no way back', async () => {
  const page = await open();
  await page.goto('/wat-past');
  await press(page, 'Volgende');
  await page.focus('.skip');
  await page.keyboard.press('Enter');
  await press(page, 'Volgende');
  assert.equal(await step(page), 'Stap 3 van 5');
  await page.context().close();
});

test('without a connection nothing typed is lost', async () => {
  const page = await open();
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill(canary.wish);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Volgende' }).click();
  assert.match(await page.textContent('.fit [role=alert]'), /Probeer het nog eens/);
  assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), canary.wish);
  await page.context().setOffline(false);
  await press(page, 'Volgende');
  assert.match(await title(page), /goed begrepen/);
  await page.context().close();
});
