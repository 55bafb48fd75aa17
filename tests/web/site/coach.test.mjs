// The coach's conversation: everything a profile holds, by keyboard too, and nothing of it anywhere but in the page.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { useDesks } from './desks.mjs';

const desks = useDesks();

/** The desk with every part unfolded, and the last profile that was sent. */
async function unfolded(options) {
  const page = await desks.openCoach(options);
  page.on('request', (request) => { if (request.url().endsWith('/api/v1/matches')) page.sent = request.postDataJSON(); });
  await page.locator('details.more').nth(9).waitFor();
  for (const summary of await page.locator('#gesprek summary').all()) await summary.click();
  return page;
}

/** Waits for the answer to what `act` changes; the profile that was asked with. */
async function answered(page, act) {
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/matches'));
  await act();
  await answered;
  return page.sent;
}

test('what is filled in is the profile', async () => {
  const page = await unfolded();
  await page.check('#graag-walking-group');
  await page.check('#vink-modes-bike');
  await page.fill('#typ-travel-maxMinutes', '20');
  await page.fill('#typ-budget-perVisit', '2,50');
  await page.check('#vink-passes-veenmeerpas');
  await page.check('#needs-loneliness');
  await page.selectOption('#weegt-loneliness', '3');
  await page.selectOption('#kies-group', 'small');
  await page.selectOption('#kies-socialAnxiety', '2');
  await page.check('#vink-accessibility-stepFree');
  await page.fill('#mijd-woorden', 'bingo, zingen');
  await page.selectOption('#kies-coach', 'welzijnscoach-oost');
  await page.selectOption('#kies-referrer', 'huisartsen-oost');
  await page.check('#vink-languages-nl');
  await page.waitForResponse((answer) => answer.url().endsWith('/api/v1/matches') && Boolean(answer.request().postDataJSON().languages));
  const { sent } = page;
  assert.deepEqual({ ...sent, limit: undefined }, {
    interests: ['walking-group'], travel: { modes: ['bike'], maxMinutes: 20 }, budget: { perVisit: 2.5, passes: ['veenmeerpas'] },
    needs: [{ id: 'loneliness', weight: 3 }], group: 'small', socialAnxiety: 2, accessibility: ['stepFree'],
    avoid: { words: ['bingo', 'zingen'] }, coach: 'welzijnscoach-oost', referrer: 'huisartsen-oost', languages: ['nl'], limit: undefined,
  });
  await page.getByRole('button', { name: 'Haal weg: Geld' }).click();
  assert.equal(await page.inputValue('#typ-budget-perVisit'), '');
  assert.equal(await page.isChecked('#vink-passes-veenmeerpas'), false);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('the time grid and the wheel work by keyboard', async () => {
  const page = await unfolded();
  await page.focus('#tijd-mon-morning');
  await page.keyboard.press('Space');
  const grid = await answered(page, async () => {
    await page.focus('#tijd-tue-morning');
    await page.keyboard.press('Space');
  });
  assert.deepEqual(grid.availability, [{ days: ['mon', 'tue'], from: '07:00', to: '12:30' }]);
  assert.equal(await page.getByLabel('Maandag, ochtend').isChecked(), true);
  await page.focus('#gezond-participation');
  assert.equal(await page.getAttribute('#gezond-participation', 'aria-valuetext'), 'niet besproken');
  const health = await answered(page, () => page.keyboard.press('ArrowRight'));
  assert.deepEqual(health.positiveHealth, { participation: 6 });
  assert.equal(await page.getAttribute('#gezond-participation', 'aria-valuetext'), '6');
  assert.equal(await page.locator('.wheel-filled[d^="M"]').count(), 1);
  const forgotten = await answered(page, () => page.locator('.wheel-row').getByRole('button', { name: /^Haal weg: .*[Mm]eedoen/ }).click());
  assert.equal(forgotten.positiveHealth, undefined);
  await page.context().close();
});

test('who takes over what was read by keyboard goes on at that place', async () => {
  const page = await unfolded();
  await page.fill('#verhaal', 'Ik ben eenzaam');
  await page.locator('#verhaal').blur();
  await page.getByRole('button', { name: 'Dit klopt' }).focus();
  await answered(page, () => page.keyboard.press('Enter'));
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Overgenomen/);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'woonplaats');
  await page.context().close();
});

test('hours that were read in the words stay when another part of the week is ticked', async () => {
  const page = await unfolded();
  await page.fill('#verhaal', 'Alleen op dinsdagochtend');
  await page.locator('#verhaal').blur();
  const read = await answered(page, () => page.getByRole('button', { name: 'Dit klopt' }).click());
  assert.equal(read.availability.length, 1);
  assert.equal(await page.isChecked('#tijd-tue-morning'), true);
  const both = await answered(page, () => page.check('#tijd-thu-evening'));
  assert.deepEqual(both.availability, [...read.availability, { days: ['thu'], from: '17:30', to: '23:00' }]);
  const one = await answered(page, () => page.uncheck('#tijd-tue-morning'));
  assert.deepEqual(one.availability, [{ days: ['thu'], from: '17:30', to: '23:00' }]);
  await page.context().close();
});

test('a tick that is taken back leaves what was typed, and a chip that is taken away empties its box', async () => {
  const page = await unfolded();
  await page.fill('#verhaal', 'Nog niet gelezen');
  await page.fill('#woonplaats', '9912AB');
  await answered(page, () => page.locator('#woonplaats').blur());
  await page.getByRole('button', { name: 'Haal weg: Woonplek' }).click();
  assert.equal(await page.inputValue('#woonplaats'), '');
  await page.check('#needs-loneliness');
  await page.uncheck('#needs-loneliness');
  assert.equal(await page.inputValue('#verhaal'), 'Nog niet gelezen');
  await page.context().close();
});

test('what is still looked up does not come back after all was emptied, and a box with the focus is emptied too', async () => {
  const page = await unfolded();
  let answer;
  const asked = new Promise((resolve) => {
    void page.route('**/api/v1/neighbourhoods*', (route) => { answer = () => route.continue(); resolve(); });
  });
  await page.fill('#woonplaats', 'Oosterveld');
  await page.locator('#woonplaats').blur();
  await asked;
  await page.focus('#mijd-woorden');
  await page.keyboard.type('bingo');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  assert.equal(await page.inputValue('#mijd-woorden'), '');
  const state = () => page.evaluate(async () => {
    const script = document.querySelector('script[src*="/coach/"]').src;
    return (await import(new URL('state.mjs', script).href)).profile();
  });
  await answer();
  await page.fill('#woonplaats', '');
  await answered(page, () => page.check('#needs-debt'));
  assert.equal((await state()).home, undefined);
  await page.context().close();
});

test('five, where an untouched slider stands, can be chosen', async () => {
  const page = await unfolded();
  const sent = await answered(page, () => page.click('#gezond-participation'));
  assert.deepEqual(Object.keys(sent.positiveHealth), ['participation']);
  await page.context().close();
});

test('a wrong figure is told at its box and not sent', async () => {
  const page = await unfolded();
  await page.fill('#typ-budget-perVisit', 'veel');
  await page.locator('#typ-budget-perVisit').blur();
  await page.getByText('Vul een bedrag in, zoals 5 of 7,50.').waitFor();
  assert.equal(await page.getAttribute('#typ-budget-perVisit', 'aria-invalid'), 'true');
  assert.equal(page.sent, undefined);
  await page.context().close();
});

test('a list of interests narrows while one types', async () => {
  const page = await unfolded();
  await page.fill('#zoek-graag', 'wandel');
  assert.equal(await page.locator('.tile-tick:visible').count(), await page.locator('.tile-tick:visible', { hasText: /wandel/i }).count());
  assert.ok(await page.locator('.tile-tick:visible').count() > 0);
  await page.context().close();
});

test('needs are found by typing, with accents or without, and how many fit is told', async () => {
  const page = await unfolded();
  await page.fill('#zoek-needs', 'ROÚW');
  const fitting = page.locator('details', { has: page.locator('#zoek-needs') }).locator('li.tick:visible');
  assert.equal(await fitting.count(), await fitting.filter({ hasText: /rouw/i }).count());
  assert.equal(await page.isVisible('#needs-grief'), true);
  await page.fill('#zoek-needs', '<img src=x onerror=alert(1)>');
  assert.equal(await fitting.count(), 0);
  await page.getByText('Niets gevonden. Probeer een ander woord.').first().waitFor();
  await page.fill('#zoek-needs', '');
  assert.ok(await fitting.count() > 12);
  await page.context().close();
});

test('kinds that somebody does not want or insists on are found by typing, and each chip takes away its own alone', async () => {
  const page = await unfolded();
  assert.equal(await page.isVisible('#vink-mijd-soort-choir-singing'), false);
  await page.fill('#zoek-mijd-soort', 'koor');
  await answered(page, () => page.check('#vink-mijd-soort-choir-singing'));
  await page.fill('#zoek-mijd-soort', '');
  assert.equal(await page.isVisible('#vink-mijd-soort-choir-singing'), true, 'what is ticked stays in sight');
  await page.fill('#zoek-moet-soort', 'wandel');
  await answered(page, () => page.check('#vink-moet-soort-walking-group'));
  await answered(page, () => page.check('#vink-moet-daytime'));
  const all = await answered(page, () => page.check('#vink-moet-seated'));
  assert.deepEqual(all.avoid, { kinds: ['choir-singing'] });
  assert.deepEqual(all.require, { kinds: ['walking-group'], traits: ['daytime', 'seated'] });
  const less = await answered(page, () => page.getByRole('button', { name: /^Haal weg: Moet: .*[Oo]verdag/ }).click());
  assert.deepEqual(less.require, { kinds: ['walking-group'], traits: ['seated'] });
  assert.equal(await page.isChecked('#vink-moet-daytime'), false);
  const none = await answered(page, async () => {
    await page.getByRole('button', { name: /^Haal weg: Moet: Wandelgroep/ }).click();
    await page.getByRole('button', { name: /^Haal weg: Moet: / }).click();
  });
  assert.equal(none.require, undefined);
  assert.deepEqual(none.avoid, { kinds: ['choir-singing'] });
  await page.context().close();
});

test('a distance is asked in kilometres, and the months since a loss of who grieves alone', async () => {
  const page = await unfolded();
  await page.fill('#typ-travel-maxMetres', '2,5');
  const far = await answered(page, () => page.locator('#typ-travel-maxMetres').blur());
  assert.deepEqual(far.travel, { maxMetres: 2500 });
  assert.equal(await page.inputValue('#typ-travel-maxMetres'), '2,5');
  assert.equal(await page.isVisible('#typ-griefMonths'), false);
  await answered(page, () => page.check('#needs-grief'));
  await page.fill('#typ-griefMonths', '1201');
  await page.locator('#typ-griefMonths').blur();
  await page.getByText('Vul een heel aantal maanden in').waitFor();
  await page.fill('#typ-griefMonths', '8');
  assert.equal((await answered(page, () => page.locator('#typ-griefMonths').blur())).griefMonths, 8);
  const consoled = await answered(page, () => page.uncheck('#needs-grief'));
  assert.equal(consoled.griefMonths, undefined);
  assert.equal(await page.isVisible('#typ-griefMonths'), false);
  await answered(page, () => page.check('#vink-audiences-bereaved'));
  assert.equal(await page.isVisible('#typ-griefMonths'), true);
  assert.equal(await page.inputValue('#typ-griefMonths'), '');
  await page.context().close();
});

test('a wrong click does not take the conversation away without a question, and an empty one asks nothing', async () => {
  const page = await unfolded();
  let asked = 0;
  page.on('dialog', async (dialog) => {
    asked += 1;
    await dialog.dismiss();
  });
  await answered(page, () => page.check('#needs-loneliness'));
  const question = page.waitForEvent('dialog');
  await page.locator('header a').first().click({ noWaitAfter: true });
  assert.equal((await question).type(), 'beforeunload');
  assert.equal(await page.isChecked('#needs-loneliness'), true);
  await page.click('#opnieuw');
  await page.fill('#verhaal', 'Nog niet gelezen');
  await Promise.all([page.waitForURL('**/afmelden'), page.getByRole('button', { name: 'Meld af' }).click()]);
  assert.equal(asked, 1);
  await page.context().close();
});

const canary = 'kanarievogelzang';

/** Every file below a folder that holds the canary. */
async function filesWith(folder, words) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const held = await Promise.all(files.map(async (file) => ((await readFile(file)).includes(words) ? file : undefined)));
  return held.filter(Boolean);
}

test('nothing of the conversation is in the address, the browser\'s storage, the log or the data directory', async () => {
  const page = await unfolded();
  await page.fill('#verhaal', `Ik ben eenzaam en houd van ${canary}`);
  await page.locator('#verhaal').blur();
  await page.getByRole('button', { name: 'Dit klopt' }).click();
  await answered(page, async () => {
    await page.fill('#mijd-woorden', canary);
    await page.locator('#mijd-woorden').blur();
  });
  const kept = await page.evaluate(async () => JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage },
    document.cookie, await indexedDB.databases(), await caches.keys()]));
  assert.doesNotMatch(kept, new RegExp(canary));
  assert.deepEqual(JSON.parse(kept).slice(1), [null, {}, {}, '', [], []]);
  assert.doesNotMatch(desks.server.said(), new RegExp(canary));
  assert.deepEqual(await filesWith(desks.data, canary), []);
  await page.click('#opnieuw');
  assert.equal(await page.inputValue('#verhaal'), '');
  assert.equal(await page.inputValue('#mijd-woorden'), '');
  assert.equal(await page.locator('#gesprek input:checked').count(), 0);
  await page.fill('#verhaal', canary);
  await Promise.all([page.waitForURL('**/afmelden'), page.getByRole('button', { name: 'Meld af' }).click()]);
  await page.goBack();
  assert.doesNotMatch(await page.content(), new RegExp(canary));
  assert.equal(await page.locator('#verhaal').count() === 0 || await page.inputValue('#verhaal') === '', true);
  await page.context().close();
});

test('everybody can use the whole conversation', async () => {
  const page = await unfolded();
  await answered(page, () => page.check('#needs-loneliness'));
  assert.deepEqual(await broken(page), [], '1280 wide');
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await broken(page), [], 'dark');
  await page.setViewportSize({ width: 390, height: 844 });
  assert.deepEqual(await broken(page), [], '390 wide');
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), '320 wide');
  await page.context().close();
});
