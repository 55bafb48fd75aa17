// Suggestions while typing: by keyboard, by mouse, heard by a screen reader, and nothing kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { useSite } from './site.mjs';

const site = useSite();

const typed = async (words, path = '/') => {
  const page = await site.browser.open();
  await page.goto(path);
  await page.getByRole('combobox', { name: 'Wat zoekt u?' }).pressSequentially(words);
  await page.locator('.suggestions [role=option]').first().waitFor();
  return page;
};

test('suggestions come in groups, with what was typed marked, and are told', async () => {
  const page = await typed('wandel');
  const { items } = (await site.server.get('/api/v1/suggestions?q=wandel')).json();
  const shown = await page.locator('.suggestions [role=option]').allTextContents();
  assert.deepEqual([...shown].sort(), items.map(({ text }) => text).sort());
  assert.equal((await page.locator('.suggestions mark').first().textContent()).toLowerCase(), 'wandel');
  assert.match(await page.locator('.suggest [role=status]').textContent(), /voorstel/);
  assert.equal(await page.locator('#q').getAttribute('aria-expanded'), 'true');
  assert.deepEqual(await broken(page), []);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await broken(page), [], 'dark');
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('arrows walk through them, Escape closes them, and Enter without a choice searches what was typed', async () => {
  const page = await typed('wandel');
  const current = () => page.locator('#q').getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  const last = await current();
  await page.keyboard.press('ArrowDown');
  assert.equal(await current(), 'voorstellen-0');
  assert.notEqual(last, 'voorstellen-0');
  assert.equal(await page.locator('#voorstellen-0').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('listbox').isVisible(), false);
  await Promise.all([page.waitForURL('**/zoeken?q=wandel*'), page.keyboard.press('Enter')]);
  await page.context().close();
});

test('an offer is gone to, an organisation too, a word is searched, a place fills its own box', async () => {
  const pick = async (words, type, wanted) => {
    const page = await typed(words);
    const { items } = (await site.server.get(`/api/v1/suggestions?q=${encodeURIComponent(words)}`)).json();
    const { text } = items.find((item) => item.type === type);
    const option = page.locator('.suggestions').getByRole('option', { name: text, exact: true }).first();
    await Promise.all([wanted ? page.waitForURL(wanted) : undefined, option.click()]);
    return page;
  };
  await (await pick('fotowandeling', 'activity', '**/activiteiten/*')).context().close();
  await (await pick('sportservice', 'provider', '**/organisaties/*')).context().close();
  await (await pick('wandelgr', 'kind', '**/zoeken?q=Wandelgroep*')).context().close();
  const page = await pick('oosterv', 'place');
  assert.equal(await page.inputValue('#near'), 'oosterveld');
  assert.equal(await page.inputValue('#q'), '');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'near');
  await page.context().close();
});

test('nothing of what is typed is kept or told', async () => {
  const page = await typed('wandelk');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]), [0, 0, '', '']);
  assert.doesNotMatch(site.server.said(), /wandelk/);
  await page.context().close();
});

test('a suggestion is text, whatever it says', async () => {
  const page = await site.browser.open();
  const hostile = '<img src=x onerror=alert(1)></script>';
  await page.route('**/api/v1/suggestions*', (route) => route.fulfill({ json: { items: [{ type: 'word', id: 'x', text: hostile, ranges: [{ start: 0, length: 4 }] }] } }));
  await page.goto('/');
  await page.locator('#q').pressSequentially('im');
  assert.equal(await page.locator('.suggestions [role=option]').textContent(), hostile);
  assert.equal(await page.locator('.suggestions img').count(), 0);
  await page.context().close();
});
