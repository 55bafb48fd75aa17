// "Wat past bij mij?" as a resident goes through it: five questions, the answer, and nothing left behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from '../server.mjs';
import { startBrowser } from './browser.mjs';

let server;
let browser;
before(async () => {
  server = await startServer('--rate-limit', '0');
  browser = await startBrowser(server.origin);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Does something that leads to another question, and waits for it: with scripts within the page. */
async function leads(page, act) {
  if (page.plain) return Promise.all([page.waitForNavigation(), act()]);
  const shown = await page.$('main');
  await act();
  return page.waitForFunction((main) => !main.isConnected, shown);
}
const open = async (options) => Object.assign(await browser.open(options), { plain: options?.javaScriptEnabled === false });
const press = (page, words) => leads(page, () => page.getByRole('button', { name: words, exact: true }).click());
const step = async (page) => (await page.textContent('.fit-step strong')).trim();
const title = (page) => page.textContent('h1');

/** Words that stand nowhere else, so that they are found wherever they go. */
const canary = { wish: 'Ik ben eenzaam, mijn kanarievogeltje is weg', like: 'Ik zing graag over dondergroen', home: '9912AB' };

/** Fills in all five questions; the pages it came by. */
async function fillAll(page) {
  const seen = [];
  const next = async (words = 'Volgende') => {
    seen.push(await step(page));
    await press(page, words);
  };
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill(canary.wish);
  await page.getByLabel('Rouw en verlies').check();
  await next();
  assert.match(await title(page), /goed begrepen/);
  await next();
  await next();  // nothing urgent
  await page.getByLabel('Of zeg het zelf').fill(canary.like);
  await next();
  await next();  // what was read
  await page.getByLabel('Postcode of buurt').fill(canary.home);
  await page.getByLabel('Met de fiets').check();
  await next();
  await page.getByLabel('Maandag').check();
  await page.getByLabel('Hoeveel euro mag het kosten per keer?').fill('7,50');
  await page.getByLabel('Hoe oud bent u?').fill('74');
  await next('Laat zien wat past');
  return seen;
}

for (const javaScriptEnabled of [true, false]) {
  test(`five questions and an answer ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const page = await open({ javaScriptEnabled });
    const seen = await fillAll(page);
    assert.deepEqual(seen, ['1', '1', '2', '3', '3', '4', '5'].map((number) => `Stap ${number} van 5`));
    assert.equal(await title(page), 'Dit past misschien bij u');
    const offers = page.locator('.fitting');
    const count = await offers.count();
    assert.ok(count > 0 && count <= 5);
    for (let i = 0; i < count; i += 1) {
      const reasons = await offers.nth(i).locator('h4:text-is("Waarom dit past") + ul > li').count();
      assert.ok(reasons >= 2 && reasons <= 4, `${reasons} reasons`);
    }
    const words = await page.textContent('main');
    assert.match(words, /\d (m|km)\b/);
    assert.doesNotMatch(words, /cliënt|[Pp]unten|score/);
    assert.equal(await page.locator('main a[href^="/activiteiten/"]').count(), count);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

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
  for (const text of [...told, kept, server.said()]) assert.doesNotMatch(text, /kanarievogel|dondergroen|9912/i);
  assert.deepEqual(await page.context().cookies(), []);
  assert.ok(answers.length >= 8);
  assert.ok(answers.every((value) => value === 'no-store'), answers.join());
  await page.goto('/wat-past');  // begins at the first question, empty
  assert.equal(await step(page), 'Stap 1 van 5');
  assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), '');
  assert.doesNotMatch(await page.content(), /kanarievogel|9912AB/);
  await page.context().close();
});

test('back keeps what was filled in, and skipping forgets one question', async () => {
  const page = await open({ javaScriptEnabled: false });
  await fillAll(page);
  await press(page, 'Wanneer kunt u, en wat mag het kosten?');
  assert.equal(await page.getByLabel('Maandag').isChecked(), true);
  assert.equal(await page.getByLabel('Hoe oud bent u?').inputValue(), '74');
  await page.getByLabel('Hoe oud bent u?').fill('75');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Postcode of buurt').inputValue(), canary.home);
  await press(page, 'Sla over');
  assert.equal(await page.getByLabel('Hoe oud bent u?').inputValue(), '75');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Postcode of buurt').inputValue(), '');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Of zeg het zelf').inputValue(), canary.like);
  await press(page, 'Terug');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), canary.wish);
  assert.equal(await page.getByLabel('Rouw en verlies').isChecked(), true);
  await press(page, 'Laat zien wat past');  // once answered, straight back to it
  assert.equal(await title(page), 'Dit past misschien bij u');
  await page.context().close();
});

test('a reading that is wrong can be taken off', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill('Ik wil graag zingen');
  await press(page, 'Volgende');
  const tick = page.getByLabel(/U zoekt of houdt van: zingen/);
  assert.equal(await tick.isChecked(), true);
  await tick.uncheck();
  await press(page, 'Volgende');
  await press(page, 'Terug');
  await press(page, 'Volgende');
  assert.equal(await tick.isChecked(), false);
  await page.context().close();
});

test('being looser gives more, and can be taken back', async () => {
  const page = await open({ javaScriptEnabled: false });
  for (const skipped of ['1', '2', '3']) {
    if (skipped === '1') await page.goto('/wat-past');
    await press(page, 'Sla over');
  }
  await page.getByLabel('Postcode of buurt').fill('9912');
  await page.getByLabel('Lopend').check();
  await page.getByLabel('Hoeveel minuten mag de reis duren?').fill('5');
  await press(page, 'Volgende');
  await page.getByLabel('Dinsdag').check();
  await page.getByLabel('Ochtend').check();
  await press(page, 'Laat zien wat past');
  const looser = page.getByRole('button', { name: /^Mag het ook verder weg, tot \d+ minuten reizen\? Dan (is er 1|zijn er \d+) meer\.$/ });
  const further = /tot (\d+) minuten/.exec(await looser.textContent())[1];
  await leads(page, () => looser.click());
  assert.equal(await title(page), 'Dit past misschien bij u');
  await press(page, 'Waar woont u, en hoe komt u er?');
  assert.equal(await page.getByLabel('Hoeveel minuten mag de reis duren?').inputValue(), further);
  await page.context().close();
});

test('a signal in the words is answered at once and asked about; told, it comes before everything', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill('Ik wil niet meer leven');
  await press(page, 'Volgende');
  assert.match(await page.textContent('.signal-card'), /113/);
  assert.match(await page.textContent('.signal-card'), /Praat er nu met iemand over/);
  await page.getByLabel(/Dit speelt nu bij mij: gedachten aan zelfdoding/).check();
  await press(page, 'Volgende');
  assert.equal(await title(page), 'Praat nu met iemand');
  assert.equal(await page.locator('main a[href^="/activiteiten/"]').count(), 0);
  assert.ok(await page.locator('.signal-card a[href="tel:08000113"]').isVisible());
  assert.equal(await page.getByRole('button', { name: /Deel|Print|Lees voor/ }).count(), 0);
  await page.context().close();
});

test('the card of a signal is not on paper', async () => {
  const page = await open();
  await page.goto('/wat-past');
  for (const tick of [null, /Dreigende ontruiming/, null, null, null]) {
    if (tick) await page.getByLabel(tick).check();
    await page.locator('button[value=next]').focus();
    await leads(page, () => page.keyboard.press('Enter'));
  }
  assert.equal(await page.locator('.signal-card').isVisible(), true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.signal-card').isVisible(), false);
  assert.ok(await page.locator('.fitting').first().isVisible());
  const printed = await page.evaluate(() => document.body.innerText);
  assert.doesNotMatch(printed, /ontruiming/i);
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

test('by keyboard alone, with Enter in a field going on', async () => {
  const page = await open();
  await page.goto('/wat-past');
  const tabTo = async (selector) => {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`no way to ${selector}`);
  };
  const enter = () => leads(page, () => page.keyboard.press('Enter'));
  await tabTo('input[value=loneliness]');
  await page.keyboard.press('Space');
  await tabTo('button[value=next]');
  await enter();
  assert.equal(await step(page), 'Stap 2 van 5');
  await tabTo('button[value=skip]');
  await enter();
  await tabTo('summary');
  await page.keyboard.press('Enter');
  await tabTo('details[open] input');
  await page.keyboard.press('Space');
  await tabTo('button[value=next]');
  await enter();
  await tabTo('#fit-home');
  await page.keyboard.type('9912');
  await enter();
  assert.equal(await step(page), 'Stap 5 van 5');
  await tabTo('#fit-age');
  await page.keyboard.type('74');
  await enter();
  assert.equal(await title(page), 'Dit past misschien bij u');
  await page.context().close();
});

const hostile = ['<img src=x onerror=alert(1)>', '</textarea><script>alert(1)</script>', '"\'><b>', '\u202Eom\u202C 😀 שלום', '&lt;'];
test('hostile words are shown as text', async () => {
  const page = await open();
  for (const typed of hostile) {
    await page.goto('/wat-past');
    await page.getByLabel('In uw eigen woorden').fill(`${typed} Ik wil graag zingen`);
    await press(page, 'Volgende');
    await press(page, 'Terug');
    assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), `${typed} Ik wil graag zingen`);
    assert.equal(await page.locator('main img, main script').count(), 0);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
