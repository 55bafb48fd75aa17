// From an empty desk to a recipe on paper in at most twelve interactions: a click, a key chord, or filling one field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileOf } from './coach_desk.mjs';
import { useDesks } from './desks.mjs';

const desks = useDesks();

const most = 12;

/** A hand at the desk that counts what it does. */
function hand(page) {
  let done = 0;
  return {
    count: () => done,
    click: (locator) => { done += 1; return locator.click(); },
    fill: (selector, text) => { done += 1; return page.fill(selector, text); },
  };
}

const vignettes = [
  { name: 'v03, a lonely man', text: 'Ik kom elke week bij de dokter, ook als er niks is. Ik voel me eenzaam. Ik hou van kaarten. Ver lopen lukt niet.',
    home: 'Lage Terp', age: '81', knows: ({ interests, needs }) => interests.includes('games-cards') && needs.some(({ id }) => id === 'loneliness') },
  { name: 'v04, debts', text: 'Ik kan de rekeningen niet betalen, durf de post niet open te maken. Ik ben zo moe.',
    home: 'Nieuwland', age: '34', knows: ({ needs }) => needs.some(({ id }) => id === 'debt'), helpFirst: true },
  { name: 'v07, a young mother', text: 'Ik ken niemand. Baby mee. Ik wil Nederlands praten.',
    home: 'Nieuwland', age: '29', knows: (profile) => profile.home.neighbourhood === 'nieuwland' && profile.careDuties === 'children' && profile.require.traits.includes('childcare') },
];

for (const { name, text, home, age, knows, helpFirst } of vignettes) {
  test(`${name}: from empty to a printed recipe`, async () => {
    const page = await desks.openCoach();
    await page.evaluate(() => { globalThis.print = () => { globalThis.printed = document.querySelector('.recipe').textContent; }; });
    const coach = hand(page);
    await coach.fill('#verhaal', text);
    await coach.click(page.locator('button', { hasText: 'Lees dit' }));
    await coach.click(page.locator('button', { hasText: 'Dit klopt' }));
    await coach.fill('#woonplaats', home);
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/matches') && response.request().postData().includes(`"age":${age}`));
    await coach.fill('#leeftijd', age);
    await coach.click(page.locator('#uitkomst h2'));
    await answered;
    await page.waitForFunction(() => !document.querySelector('#uitkomst .state').textContent.includes('…'));
    assert.ok(knows(await profileOf(page)), JSON.stringify(await profileOf(page)));
    if (helpFirst) assert.match(await page.locator('#uitkomst .part').first().textContent(), /Eerst hulp/);
    for (const place of [0, 1, 2]) await coach.click(page.locator('.match .star').nth(place));
    await coach.click(page.locator('.chosen .button'));
    await page.waitForFunction(() => document.querySelectorAll('.recipe-choice').length === 3);
    await coach.click(page.locator('.recipe-tools button', { hasText: 'Print' }));
    assert.match(await page.evaluate(() => globalThis.printed), /^Welzijnsrecept.*Wie belt u/);
    assert.ok(coach.count() <= most, `${coach.count()} interactions`);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test('a new start empties the page, and nothing was kept anywhere else', async () => {
  const page = await desks.openCoach();
  const empty = await page.innerText('main');
  await page.fill('#verhaal', 'Ik ben eenzaam en ik wil niet meer leven');
  await page.locator('button', { hasText: 'Lees dit' }).click();
  await page.locator('button', { hasText: 'Dit klopt' }).click();
  assert.match(await page.textContent('#signalen'), /Denkt u aan zelfmoord/);
  await page.fill('#leeftijd', '77');
  await page.waitForSelector('.match');
  await page.locator('.match .star').first().click();
  await page.locator('summary', { hasText: 'Weekplannen' }).click();
  await page.waitForSelector('.plan');
  const kept = await page.evaluate(async () => ({ ...localStorage, ...sessionStorage, caches: await caches.keys(), databases: await indexedDB.databases(), state: history.state }));
  assert.deepEqual(kept, { caches: [], databases: [], state: null });
  assert.equal(new URL(page.url()).search, '');
  await page.click('#opnieuw');
  assert.equal(await page.inputValue('#verhaal') + await page.inputValue('#leeftijd'), '');
  assert.deepEqual(await profileOf(page), {});
  assert.equal(await page.locator('.match, .plan, .chip, .signal').count(), 0);
  assert.equal(await page.innerText('main'), empty);
  await page.context().close();
});
