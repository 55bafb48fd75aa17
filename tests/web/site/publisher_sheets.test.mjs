// Lists as people have them: a title above the headings, and offers on another sheet than the first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLooksRight, go, problemsOf, useDesks } from './desks.mjs';
import { date, time, workbook } from './workbook.mjs';

const desks = useDesks();

/** The page with a file that was chosen and read. */
async function withFile(name, content) {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  await page.setInputFiles('#bestand', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await page.waitForSelector('#koppen');
  return page;
}

const headings = (page) => page.locator('.per-word label').evaluateAll((all) => all.map((one) => one.firstChild.textContent));
const meanings = (page) => page.locator('.per-word select').evaluateAll((all) => all.map(({ value }) => value));

async function check(page) {
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
  await page.waitForSelector('.changes');
  return page.textContent('#desk');
}

const csv = ['sep=;', '"Activiteiten 2025, ""Wijkhuis""";;;', ';;;', 'Activiteit;Dag;Begintijd;Omschrijving;Soort',
  'Koersbal;dinsdag;14.00;Wij spelen koersbal.;Wandelgroep', 'Zonder tijd;donderdag;;Iets.;Wandelgroep'];

test('a title above the headings is passed over, and rows are told by their place in the file', async () => {
  const page = await withFile('lijst.csv', csv.join('\r\n'));
  assert.equal(await page.locator('#koprij option:checked').textContent(), 'Regel 4: Activiteit, Dag, Begintijd, Omschrijving, Soort');
  assert.deepEqual(await meanings(page), ['title', 'date', 'from', 'description', 'sort']);
  await assertLooksRight(page, 'the row of the headings');
  const told = await check(page);
  assert.match(told, /Koersbal.*nieuw/);
  assert.match(told, /Regel 6, Dag: Bij een vaste dag is een begintijd nodig/);
  await page.getByRole('button', { name: 'Voer dit in' }).click();
  await page.getByText('Klaar.').waitFor();
  assert.deepEqual((await desks.record('koersbal')).activity.schedule, [{ days: ['tue'], from: '14:00' }]);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('another row can be chosen, in any encoding, and what was found before is gone', async () => {
  const text = 'Naam;Dag\nReünie;01-12-2026\nKolom é;Kolom b\nDammen;02-12-2026\n';
  const page = await withFile('lijst.csv', Buffer.from(text, 'latin1'));
  assert.deepEqual(await headings(page), ['Naam', 'Dag']);
  await page.getByLabel('Welke soort is het').selectOption({ label: 'Wandelgroep' });
  assert.match(await check(page), /Reünie.*nieuw/);
  await page.getByLabel('In welke regel staan de koppen?').selectOption({ label: 'Regel 3: Kolom é, Kolom b' });
  assert.equal(await page.locator('.changes').count(), 0);
  assert.deepEqual(await headings(page), ['Kolom é', 'Kolom b']);
  await page.selectOption('#kolom-0', 'title');
  await page.selectOption('#kolom-1', 'date');
  await page.getByLabel('Welke soort is het').selectOption({ label: 'Wandelgroep' });
  const told = await check(page);
  assert.match(told, /Dammen.*nieuw/);
  assert.equal(await page.locator('.changes', { hasText: 'Reünie' }).count(), 0);
  await page.context().close();
});

test('of a workbook the sheet with the offers is proposed, and another can be chosen', async () => {
  const page = await withFile('lijst.xlsx', workbook({
    Uitleg: [['Dit is ons overzicht'], ['Vragen? Bel de balie']],
    Leeg: [],
    'Voorjaar & zomer': [['Overzicht 2026'], [], ['Naam', 'Dag', 'Begintijd', 'Omschrijving'], ['Jeu de boules', date('2027-04-06'), time(10, 0), 'Wij gooien.'], ['', date('2027-04-07'), time(10, 0), 'Iets.']],
    Najaar: [['Naam', 'Dag'], ['Sjoelen in de herfst', date('2026-12-08')]],
  }));
  const sheet = page.getByLabel('Er zijn 3 bladen met regels. Welk blad wilt u invoeren?');
  assert.equal(await sheet.locator('option:checked').textContent(), 'Voorjaar & zomer');
  assert.deepEqual(await meanings(page), ['title', 'date', 'from', 'description']);
  await assertLooksRight(page, 'the choice of a sheet');
  await page.getByLabel('Welke soort is het').selectOption({ label: 'Wandelgroep' });
  const told = await check(page);
  assert.match(told, /Jeu de boules.*nieuw/);
  assert.match(told, /Regel 5/);
  await sheet.selectOption('Najaar');
  assert.deepEqual(await headings(page), ['Naam', 'Dag']);
  await page.getByLabel('Welke soort is het').selectOption({ label: 'Wandelgroep' });
  assert.match(await check(page), /Sjoelen in de herfst.*nieuw/);
  assert.equal(await page.locator('.changes', { hasText: 'Jeu de boules' }).count(), 0);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('a sort that is no kind is asked with what it may mean, and days as people write them are read', async () => {
  const page = await withFile('lijst.csv', ['Naam;Soort;Wanneer;Tijd', 'Lekker strekken;yoga;1e maandag van de maand;9.30-10.30', 'Kerstdiner;Blablabla;za 19 december 2026;17:30',
    'Ommetje;Wandelgroep;vr 19 december 2026;10:00'].join('\n'));
  const sort = (word) => page.getByLabel(word, { exact: true });
  await sort('Blablabla').waitFor();
  assert.equal(await page.locator('#soorten ~ ul li').count(), 2);
  await assertLooksRight(page, 'the sorts of a list');
  const first = await check(page);
  assert.equal(await sort('yoga').inputValue(), 'yoga-tai-chi');
  assert.match(first, /Lekker strekken.*nieuw/);
  assert.match(first, /Regel 3, Soort: Deze soort kennen wij niet/);
  assert.match(first, /Regel 4, Wanneer: Deze dag en deze datum horen niet bij elkaar/);
  await sort('Blablabla').selectOption({ label: 'Eettafel of samen eten' });
  assert.equal(await page.locator('.changes').count(), 0);
  assert.match(await check(page), /Kerstdiner.*nieuw/);
  await page.getByRole('button', { name: 'Voer dit in' }).click();
  await page.getByText('Klaar.').waitFor();
  const { activity } = await desks.record('lekker-strekken');
  assert.deepEqual([activity.kinds, activity.schedule], [['yoga-tai-chi'], [{ monthly: { days: ['mon'], weeks: [1] }, from: '09:30', to: '10:30' }]]);
  assert.deepEqual((await desks.record('kerstdiner')).activity.schedule, [{ on: ['2026-12-19'], from: '17:30' }]);
  await page.selectOption('#kolom-1', '');
  assert.equal(await page.locator('#soorten').count(), 0);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});
