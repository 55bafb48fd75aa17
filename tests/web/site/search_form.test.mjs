// The search form where scripts run: how many results the choices would give, and a short address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { useSite } from './site.mjs';

const site = useSite();

const opened = async (path, options) => {
  const page = await site.browser.open(options);
  await page.goto(path);
  await page.locator('.search-count').waitFor({ state: 'attached' });
  return page;
};

/** What the API counts, as the form says it. */
const counted = async (query) => {
  const { total } = (await site.server.get(`/api/v1/activities?pageSize=1&${query}`)).json();
  return `Met deze keuzes: ${total} resultaten`;
};

/** Waits until the form tells this, and no longer than any other wait. */
const tells = (page, words) => page.locator(words ? `.search-count:text-is("${words}")` : '.search-count:empty').waitFor({ state: 'attached' });

test('the number of results follows what is typed and chosen, and is told', async () => {
  const page = await opened('/');
  assert.equal(await page.locator('.search-count').getAttribute('role'), 'status');
  assert.equal(await page.locator('.search-count').textContent(), '');
  await page.fill('#q', 'wandelen');
  await tells(page, await counted('q=wandelen'));
  await page.locator('h1').click();
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Alleen gratis').check();
  await tells(page, await counted('q=wandelen&free=true'));
  await page.getByLabel('Zonder drempels').check();
  await page.getByLabel('Lift').check();
  await tells(page, await counted('q=wandelen&free=true&accessibility=stepFree&accessibility=lift'));
  await page.fill('#q', 'parapente');
  await tells(page, 'Met deze keuzes: geen resultaten');
  assert.deepEqual(await broken(page), []);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('a distance counts from a place that was understood, and nothing half written is asked', async () => {
  const page = await opened('/zoeken?q=wandelen&near=9912');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const radius of ['1000', '5000']) {
    await page.selectOption('#radius', radius);
    await tells(page, await counted(`q=wandelen&near=9912&radius=${radius}`));
  }
  await page.fill('#near', 'oosterv');
  await tells(page, '');
  await page.fill('#near', '9912');
  await page.getByText('Meer keuzes').click();
  for (const [field, whole, half] of [['age', '12', 'oud'], ['maxPrice', '5', '2,']]) {
    await page.fill(`#${field}`, whole);
    await tells(page, await counted(`q=wandelen&near=9912&radius=5000&${field}=${whole}`));
    const before = asked.length;
    await page.fill(`#${field}`, half);
    await tells(page, '');
    assert.equal(asked.length, before, `${field} ${half}`);
    await page.fill(`#${field}`, '');
    await page.locator('.search-count:not(:empty)').waitFor();
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('an answer that cannot be read tells nothing, and what it says is text', async () => {
  const page = await opened('/');
  const hostile = '<img src=x onerror=alert(1)>';
  const answers = ['<h2 id="aantal">&lt;img src=x onerror=alert(1)&gt;</h2>', 'no page'];
  await page.route('**/zoeken?*', (route) => route.fulfill({ contentType: 'text/html', body: answers.shift() }));
  await page.fill('#q', 'een');
  await tells(page, `Met deze keuzes: ${hostile}`);
  assert.equal(await page.locator('.search-count img').count(), 0);
  await page.fill('#q', 'twee');
  await tells(page, '');
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('the address says what was filled in, and no more', async () => {
  const page = await opened('/');
  await page.fill('#q', 'wandelen');
  await Promise.all([page.waitForURL('**/zoeken?*'), page.keyboard.press('Enter')]);
  assert.equal(new URL(page.url()).search, '?q=wandelen');
  await page.getByText('Meer keuzes').click();
  await page.getByLabel('Zonder drempels').check();
  await page.getByLabel('Ringleiding').check();
  await Promise.all([page.waitForURL('**accessibility*'), page.getByRole('button', { name: 'Zoeken' }).click()]);
  assert.equal(decodeURIComponent(new URL(page.url()).search), '?q=wandelen&accessibility=stepFree&accessibility=hearingLoop');
  await page.context().close();
});

test('on the map and in English it counts too', async () => {
  const map = await opened('/kaart');
  await map.fill('#q', 'wandelen');
  await tells(map, await counted('q=wandelen'));
  await map.context().close();
  const page = await opened('/en');
  await page.fill('#q', 'wandelen');
  await tells(page, (await counted('q=wandelen')).replace('Met deze keuzes', 'With these choices').replace('resultaten', 'results'));
  await page.context().close();
});

test('nothing of what is typed is kept or told', async () => {
  const page = await opened('/');
  await page.fill('#q', 'kwikzilverinck');
  await page.locator('.search-count:not(:empty)').waitFor();
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]), [0, 0, '', '']);
  assert.doesNotMatch(site.server.said(), /kwikzilverinck/);
  await page.context().close();
});
