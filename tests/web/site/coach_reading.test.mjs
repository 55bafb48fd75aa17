// What the coach's desk makes of the client's words: short lines to confirm, and signals that stay in sight until asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { change, profileOf } from './coach_desk.mjs';
import { useDesks } from './desks.mjs';

const desks = useDesks();

/** A desk on which `text` was read. */
async function reads(text, options) {
  const page = await desks.openCoach(options);
  await readAgain(page, text);
  return page;
}

async function readAgain(page, text) {
  await page.fill('#verhaal', text);
  const read = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/interpretations'));
  await page.getByRole('button', { name: 'Lees dit' }).click();
  await read;
  await page.waitForFunction(() => document.querySelector('#verhaal ~ [role=status]').textContent !== '');
}

const lines = (page) => page.locator('.understood label').allInnerTexts();
const confirm = (page) => page.getByRole('button', { name: 'Dit klopt' }).click();

test('each thing that was read is one short line, and the question is asked once', async () => {
  const page = await reads('Ik ben eenzaam. Ver lopen lukt niet. Ik houd van zingen.');
  const all = await lines(page);
  assert.ok(all.length >= 3, all.join('; '));
  assert.ok(all.some((line) => /^U kunt niet ver lopen \(uit: “/.test(line)), all.join('; '));
  for (const line of all) assert.doesNotMatch(line, /Ik begreep|Klopt/);
  assert.equal((await page.innerText('.understood')).match(/Klopt het\?/g).length, 1);
  await page.locator('.understood li', { hasText: 'Eenzaamheid' }).getByRole('checkbox').uncheck();
  await confirm(page);
  const { needs, interests, mobility } = await profileOf(page);
  assert.equal(needs, undefined);
  assert.ok(interests.includes('choir-singing'), interests.join());
  assert.equal(mobility, 'limited-walking');
  await page.context().close();
});

test('a long story is read to its end, and each thing is told once', async () => {
  const filler = 'Gisteren regende het en daarna scheen de zon. ';
  const page = await reads(`Ik ben eenzaam. ${filler.repeat(60)}Ik ben eenzaam. Ik wil niet meer leven. 😀${'x'.repeat(1200)}`);
  assert.equal((await lines(page)).filter((line) => line.includes('Eenzaamheid')).length, 1);
  await page.locator('#signalen', { hasText: 'Gedachten aan zelfdoding' }).waitFor();
  const parts = await page.evaluate(async () => {
    const { pieces } = await import(new URL('story.mjs', document.querySelector('script[src*="/coach/"]').src).href);
    return ['Een zin. '.repeat(500), '😀'.repeat(2001), 'woord '.repeat(700), 'kort', ''].map((text) => {
      const all = pieces(text);
      return [all.length, all.join('') === text, Math.max(0, ...all.map((one) => [...one].length)), all.slice(0, -1).every((one) => /\.\s$/.test(one))];
    });
  });
  assert.deepEqual(parts.map(([count, whole, most]) => [count, whole, most <= 2000]), [[3, true, true], [2, true, true], [3, true, true], [1, true, true], [0, true, true]]);
  assert.ok(parts[0][3], 'a sentence is not cut');
  await page.context().close();
});

test('what may mean something else is asked apart, and counts when it is ticked', async () => {
  const page = await reads('Ze heeft alleen AOW');
  const doubtful = page.locator('.understood li', { hasText: 'Schulden' });
  assert.equal(await doubtful.getByRole('checkbox').isChecked(), false);
  assert.match(await page.innerText('.understood'), /En misschien dit\?\s+Hulp bij “Schulden/);
  await doubtful.getByRole('checkbox').check();
  await confirm(page);
  assert.deepEqual((await profileOf(page)).needs, [{ id: 'debt', weight: 2 }]);
  await page.context().close();
});

test('what is known is not asked again when more is told', async () => {
  const page = await reads('Ik ben eenzaam.');
  await confirm(page);
  await readAgain(page, 'Ik ben eenzaam. Ik houd van zingen.');
  assert.deepEqual((await lines(page)).map((line) => line.split(' (')[0]), ['U zoekt of houdt van “Zingen of koor”']);
  await confirm(page);
  await readAgain(page, 'Ik ben eenzaam. Ik houd van zingen!');
  await page.getByText('Alles hieruit staat al bij').waitFor();
  await page.context().close();
});

test('of several dangers each is named in view, also on a phone', async () => {
  const page = await reads('Ik wil niet meer leven. Mijn man slaat me.', { viewport: { width: 390, height: 844 } });
  const heading = page.getByRole('heading', { name: /^2 signalen: Gedachten aan zelfdoding; Geweld/ });
  await heading.waitFor();
  await page.locator('#gesprek summary').last().evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  assert.ok(await heading.evaluate((one) => scrollY > 400 && one.getBoundingClientRect().top >= 0));
  assert.equal(await page.locator('#signalen .signal-text').count(), 2);
  assert.deepEqual(await broken(page), []);
  await page.context().close();
});

const danger = 'Het hoeft van mij niet meer zo. Ik ben eenzaam.';

test('whom to call for a danger that is there stays in view, also at the foot of the page on a phone', async () => {
  const page = await desks.openCoach({ viewport: { width: 320, height: 640 } });
  await change(page, { signals: ['suicidality'] });
  const number = page.locator('#signalen .call').first();
  assert.equal(await number.innerText(), '0800-0113');
  for (const place of ['#leeftijd', '#uitkomst']) {
    await page.locator(place).evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
    const { y, height } = await number.boundingBox();
    assert.ok(y >= 0 && y + height <= 640, `${place}: ${y}`);
  }
  assert.deepEqual(await broken(page), []);
  await page.context().close();
});

test('a danger that was read stands above the proposals with who to call, also after the rest was confirmed', async () => {
  const page = await reads(danger);
  const card = page.locator('#signalen .signal-text');
  await card.getByRole('link', { name: '0800-0113' }).waitFor();
  assert.match(await card.innerText(), /Gelezen in de tekst: “hoeft van mij niet”.*“Denkt u aan zelfmoord\?”/s);
  assert.match(await page.textContent('#gesprek'), /Er staat een signaal bovenaan/);
  assert.deepEqual(await broken(page), []);
  await confirm(page);
  await page.locator('.match').first().waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  assert.ok(await card.getByRole('heading').isVisible());
  assert.equal((await profileOf(page)).signals, undefined, 'nothing counts before it was asked');
  await page.locator('#signalen').getByRole('button', { name: 'Ja, dit speelt' }).press('Enter');
  await page.getByText('Nu geen voorstellen').waitFor();
  assert.deepEqual((await profileOf(page)).signals, ['suicidality']);
  assert.equal(await page.locator('.match').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'signalen');
  await page.context().close();
});

test('a danger that was asked about goes, comes back with other words, and a new start forgets it', async () => {
  const page = await reads(danger);
  await page.locator('#signalen').getByRole('button', { name: 'Gevraagd, het speelt niet' }).press('Enter');
  assert.ok(await page.isHidden('#signalen'));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'verhaal');
  await readAgain(page, `${danger} Ik houd van zingen.`);
  assert.ok(await page.isHidden('#signalen'));
  await readAgain(page, 'Ik wil niet meer leven.');
  await page.locator('#signalen .signal-text').waitFor();
  await page.click('#opnieuw');
  assert.ok(await page.isHidden('#signalen'));
  await readAgain(page, danger);
  await page.locator('#signalen .signal-text').waitFor();
  await page.fill('#verhaal', '');
  await page.locator('#verhaal').blur();
  assert.ok(await page.isHidden('#signalen'), 'without words nothing is read in them');
  await page.context().close();
});

test('a list is searched by the words that people use, which go in no address', async () => {
  const page = await desks.openCoach();
  const addresses = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  for (const [part, box, word, found] of [['Wat iemand graag doet', 'graag', 'voetbal', '#graag-team-sport'], ['Wat speelt er?', 'needs', 'deurwaarder', '#needs-debt']]) {
    await page.locator('summary', { hasText: part }).click();
    await page.fill(`#zoek-${box}`, word);
    await page.getByText('1 keuze past.').waitFor();
    assert.equal(await page.isVisible(found), true);
    await page.fill(`#zoek-${box}`, 'blablabla');
    await page.getByText('Niets gevonden. Probeer een ander woord.').waitFor();
    await page.fill(`#zoek-${box}`, '');
    await page.getByText('Niets gevonden').waitFor({ state: 'detached' });
  }
  assert.doesNotMatch(addresses.join(' '), /voetbal|deurwaarder/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('what is known is told with its value', async () => {
  const page = await desks.openCoach();
  await page.fill('#woonplaats', 'lage terp');
  await page.fill('#leeftijd', '83');
  await page.locator('#leeftijd').blur();
  await page.getByRole('button', { name: 'Haal weg: Leeftijd: 83' }).waitFor();
  await page.getByRole('button', { name: 'Haal weg: Woonplek: Lage Terp' }).waitFor();
  await page.locator('summary', { hasText: 'Wat het mag kosten' }).click();
  await page.fill('#typ-budget-perVisit', '2,50');
  await page.locator('#typ-budget-perVisit').blur();
  await page.check('#vink-passes-veenmeerpas');
  await page.getByRole('button', { name: /^Haal weg: Geld: € 2,50 per keer, Veenmeerpas$/ }).waitFor();
  await page.context().close();
});

test('where somebody lives goes in no address', async () => {
  const page = await desks.openCoach();
  const addresses = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  for (const [typed, home] of [['9912 ab', { postcode: '9912AB' }], ['Oosterv', { neighbourhood: 'oosterveld' }], ['9912', { postcode: '9912' }]]) {
    await page.fill('#woonplaats', typed);
    const asked = page.waitForRequest((request) => request.url().endsWith('/matches') && request.postDataJSON().limit === 5);
    await page.locator('#woonplaats').blur();
    assert.deepEqual((await asked).postDataJSON().home, home);
  }
  await page.fill('#leeftijd', '70');  // else nothing is left to match with
  const withoutHome = page.waitForRequest((request) => request.url().endsWith('/matches') && request.postDataJSON().limit === 5 && !request.postDataJSON().home);
  await page.fill('#woonplaats', '1234 AB');
  await page.locator('#woonplaats').blur();
  await withoutHome;
  assert.equal(await page.inputValue('#woonplaats'), '1234 AB');
  for (const nowhere of ['1234 AB', 'Ergenshuizen', '???']) {
    await page.fill('#woonplaats', nowhere);
    await page.locator('#woonplaats').blur();
    await page.getByText('Deze postcode of buurt kennen we niet.').waitFor();
    await page.fill('#woonplaats', '');
    await page.locator('#woonplaats').blur();
    await page.getByText('Deze postcode of buurt kennen we niet.').waitFor({ state: 'detached' });
  }
  assert.ok(addresses.length > 3);
  assert.doesNotMatch(addresses.join(' '), /9912|oosterv|ergens/i);
  await page.context().close();
});
