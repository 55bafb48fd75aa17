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

test('from a theme, a neighbourhood or what is on soon', async () => {
  await page.goto('/');
  const [, name, count] = /^(.*?) (?:aanbod: )?(\d+)$/.exec((await page.locator('.tile').first().textContent()).trim());
  await follow('.tile >> nth=0');
  assert.match(page.url(), /\/zoeken\?domain=/);
  assert.equal(await page.textContent('#resultaten h2'), `${count} resultaten`);
  assert.match(await page.textContent('.chip'), new RegExp(name));
  await page.goto('/');
  await follow('#buurten + .tiles a');
  assert.match(page.url(), /\/buurten\//);
  await page.goto('/');
  await follow('.card h3 a');
  assert.match(page.url(), /\/activiteiten\//);
});

test('an old address of a search leads to its new one', async () => {
  await page.goto('/?q=wandelen&near=9912');
  assert.match(page.url(), /\/zoeken\?q=wandelen&near=9912$/);
  await page.goto('/?utm_source=nieuwsbrief');
  assert.match(await page.textContent('h1'), /Wat is er te doen/);
});

test('the page says how it read the words, and marks what it found', async () => {
  await page.goto('/zoeken?q=wandeelen');
  assert.match(await page.textContent('.read-as'), /We zochten op “wandelen”\./);
  assert.match((await page.locator('.card mark').first().textContent()).toLowerCase(), /wandel/);
  await page.goto('/zoeken?q=rood+staan+oosterveld');
  assert.match(await page.textContent('.read-as'), /Bij “rood staan” zochten we ook op: .*[Ss]chuld/);
  assert.match(await page.textContent('.read-as'), /in de buurt van Oosterveld/);
});

test('choices of the form stand in the address and can be taken off', async () => {
  await page.goto('/zoeken?q=wandelen');
  await page.click('.choices summary');
  await page.selectOption('#daypart', 'morning');
  await page.check('#stepFree');
  await page.fill('#age', '74');
  await follow('form.search button[type=submit]');
  assert.match(page.url(), /daypart=morning/);
  assert.match(page.url(), /[?&]accessibility=stepFree/);
  const chips = (await page.locator('.chip').allTextContents()).join();
  for (const chip of ['Ochtend', 'Zonder drempels', 'Voor 74 jaar']) assert.match(chips, new RegExp(chip));
  assert.equal(await page.inputValue('#age'), '74');
  assert.equal(await page.isChecked('#stepFree'), true);
});

test('for whom and in which language: counted beside the results, kept by the form, and taken off again', async () => {
  await page.goto('/zoeken?q=koken');
  const choice = (group, words) => page.locator(`section[aria-labelledby=${group}] .choice`, { hasText: words });
  await Promise.all([page.waitForNavigation(), choice('groep-language', 'Arabisch').click()]);
  await Promise.all([page.waitForNavigation(), choice('groep-audience', 'Nieuwkomers').click()]);
  const address = new URL(page.url()).searchParams;
  assert.deepEqual([address.get('language'), address.get('audience')], ['ar', 'newcomers']);
  await follow('form.search button[type=submit]');
  assert.deepEqual([...new URL(page.url()).searchParams.keys()].filter((name) => name === 'language' || name === 'audience').length, 2);
  const chips = await page.locator('.chip').allTextContents();
  for (const words of ['Arabisch', 'Nieuwkomers en statushouders']) assert.ok(chips.some((chip) => chip.includes(words)), words);
  await follow('.chip >> nth=0');
  await follow('.chip >> nth=0');
  assert.doesNotMatch(page.url(), /language|audience/);
});

test('an offer tells which of its next dates fall in a holiday', async () => {
  await page.goto('/activiteiten/wandelen-nieuwland');
  await page.getByText('Ma 21 december, 10.00 tot 11.15 uur (Kerstvakantie: gaat door)').waitFor();
});

test('an offer leads to others like it, to its calendar and to telling that something is wrong', async () => {
  await page.goto('/activiteiten/wandelen-nieuwland');
  assert.match(await page.textContent('.related .because'), /Wandelgroep/);
  assert.match(await page.getAttribute('.take-along a', 'href'), /^\/feeds\/activities\/wandelen-nieuwland\.ics$/);
  await follow('a[href$="klopt-niet"]');
  assert.match(await page.textContent('main'), /kunt u geen bericht sturen/);
  assert.match(await page.getAttribute('.contacts a', 'href'), /^tel:/);
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
  assert.match(await page.textContent('#dichtbij'), /^Dit komt in de buurt, zonder “/);
  assert.ok(await page.locator('section[aria-labelledby=dichtbij] .card').count() > 0);
  await follow('.looser a');
  assert.match(await page.textContent('#resultaten h2'), /^\d+ resulta/);
});

test('all of that asks nothing of another host and sets no cookie', async () => {
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await page.context().cookies(), []);
});
