// A provider brings in a list of offers at /aanbieder: its own headings are understood, or asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLooksRight, go, problemsOf, provider, useDesks } from './desks.mjs';
import { date, money, time, workbook } from './workbook.mjs';

const hostile = '<img src=x onerror=alert(1)>';

const desks = useDesks();

const choose = (page, text, name = 'lijst.csv') => page.setInputFiles('#bestand', { name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const check = (page) => page.getByRole('button', { name: 'Controleer het bestand' }).click();
const told = (page, words) => page.waitForFunction((part) => document.querySelector('.said').textContent.includes(part), words);

test('a spreadsheet is looked at first and brought in after', async () => {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  const rows = ['titel;datum;van;tot;plek;soort;omschrijving;prijs', 'Bingo;01-12-2026;14:00;16:00;Wijkhuis Oosterveld;Wandelgroep;Wij spelen bingo.;2,50', `${hostile};02-12-2026;14:00;;;Wandelgroep;Iets.;`, 'Soep;02-12-2026;14:00;;;Onzin;Iets.;'];
  await page.setInputFiles('#bestand', { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) });
  await page.getByRole('button', { name: 'Controleer het bestand' }).click();
  await page.waitForSelector('.changes');
  assert.match(await page.textContent('#desk'), /Regel 3, titel: Gebruik geen HTML.*Regel 4, soort: Deze soort kennen wij niet/s);
  assert.equal((await desks.record('bingo')).status, 404);
  await assertLooksRight(page, 'the report on a file');
  await page.getByRole('button', { name: 'Voer dit in' }).click();
  await page.waitForFunction(() => document.body.textContent.includes('Klaar.'));
  const { activity } = await desks.record('bingo');
  assert.equal(activity.status, 'submitted');
  assert.equal(activity.location, 'wijkhuis');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('the headings of a provider are understood, weekly days and numbers to call too', async () => {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  const rows = ['Naam;Omschrijving;Adres;Dag;Begintijd;Eindtijd;Prijs;Telefoon;E-mail;Opmerking',
    'Koersbal;Wij spelen koersbal.;Wijkhuis Oosterveld;elke dinsdag;14.00;16.00;gratis;0123-456789;info@wijkhuis.example;x',
    'Kerstbingo;Wij spelen bingo.;Wijkhuis Oosterveld;19-12-2026;14:00;;2,50;;;',
    'Zonder tijd;Iets.;;donderdag;;;;;;'];
  await choose(page, rows.join('\r\n'));
  await page.waitForSelector('#koppen');
  assert.deepEqual(await page.locator('.per-word select').evaluateAll((all) => all.map(({ value }) => value)),
    ['title', 'description', 'venue', 'date', 'from', 'to', 'price', 'phone', 'email', '']);
  await assertLooksRight(page, 'the meaning of headings');
  await page.getByLabel('Welke soort is het').selectOption({ label: 'Wandelgroep' });
  await check(page);
  await page.waitForSelector('.changes');
  assert.match(await page.textContent('.changes'), /Koersbalnieuw/);
  assert.doesNotMatch(await page.textContent('.changes'), /wijkhuis-oosterveld/);
  assert.match(await page.textContent('#desk'), /Regel 1: Deze koppen gebruiken wij niet. \(Opmerking\)/);
  assert.match(await page.textContent('#desk'), /Regel 2: Hier staat geen soort. Wij nemen/);
  assert.match(await page.textContent('#desk'), /Regel 4, Dag: Bij een vaste dag is een begintijd nodig/);
  await page.getByRole('button', { name: 'Voer dit in' }).click();
  await page.waitForFunction(() => document.body.textContent.includes('Klaar.'));
  const { activity } = await desks.record('koersbal');
  assert.deepEqual(activity.schedule, [{ days: ['tue'], from: '14:00', to: '16:00' }]);
  assert.deepEqual(activity.contact, { phone: '0123-456789', email: 'info@wijkhuis.example' });
  assert.equal(activity.location, 'wijkhuis');
  assert.deepEqual((await desks.record('kerstbingo')).activity.schedule, [{ on: ['2026-12-19'], from: '14:00' }]);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('what cannot be guessed is asked, and a file that is no table is told', async () => {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  await check(page);
  await told(page, 'Kies eerst een bestand');
  await choose(page, '');
  await check(page);
  await told(page, 'kunnen wij niet lezen');
  await choose(page, `Kolom A;Kolom B;Kolom C;${hostile}\nPuzzelen;02-12-2026;Wandelgroep;${hostile}\n`);
  await page.waitForSelector('#koppen');
  assert.ok((await page.textContent('#desk')).includes(hostile));
  await check(page);
  await told(page, 'Kies welke kop “Titel” is');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'kolom-0');
  await page.selectOption('#kolom-0', 'title');
  await page.selectOption('#kolom-1', 'title');
  await check(page);
  await told(page, 'staat er twee keer');
  await page.selectOption('#kolom-1', 'date');
  await page.selectOption('#kolom-2', 'sort');
  await check(page);
  await page.waitForSelector('.changes');
  assert.match(await page.textContent('.changes'), /Puzzelen.*nieuw/);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('a list without a sort is asked for one, and a list of which nothing can be taken is not offered to bring in', async () => {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  await choose(page, 'Wat doen we?;Op welke dag;Hoe laat;In welke ruimte\nSjoelen;elke dinsdag;14.00-16.00;Wijkhuis Oosterveld\n');
  await page.waitForSelector('#koppen');
  assert.deepEqual(await page.locator('.per-word select').evaluateAll((all) => all.map(({ value }) => value)), ['title', 'date', 'time', 'venue']);
  await check(page);
  await told(page, 'staat geen kop “Soort”');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'soort-anders');
  await page.selectOption('#soort-anders', { label: 'Wandelgroep' });
  await check(page);
  await page.getByRole('button', { name: 'Voer dit in' }).waitFor();
  await choose(page, 'Titel;Dag;Soort\nSjoelen;ooit;Wandelgroep\nDammen;02-12-2026;\n');
  await page.waitForFunction(() => document.querySelector('#kolom-2')?.value === 'sort');
  await check(page);
  await page.getByText('Geen regel kan zo mee.').waitFor();
  assert.match(await page.textContent('#desk'), /Regel 3, Soort: Hier staat geen soort. Kies boven de knop/);
  assert.equal(await page.locator('.changes').count() + await page.getByRole('button', { name: 'Voer dit in' }).count(), 0);
  await assertLooksRight(page, 'a file of which nothing can be taken');
  await choose(page, 'Titel;Dag;Soort\n');
  await check(page);
  await page.getByText('Onder de koppen staan geen regels.').waitFor();
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

const chooseBook = (page, buffer, name = 'lijst.xlsx') => page.setInputFiles('#bestand', { name, mimeType: 'application/octet-stream', buffer });

test('a workbook of Excel is read as it is: dates, times, money and words', async () => {
  const page = await desks.openPublisher();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await go(page, 'bestand', '#bestand');
  await choose(page, 'titel;dag\nIets;02-12-2026\n');
  await page.waitForSelector('#koppen');
  assert.ok(!asked.some((url) => url.includes('excel')), 'the reader is loaded for a CSV too');
  await chooseBook(page, workbook([
    ['Naam', 'Soort', 'Dag', 'Begintijd', 'Eindtijd', 'Prijs', 'Plek', 'Omschrijving'],
    ['Sjoelen & "meer"; écht', 'Wandelgroep', date('2026-12-03'), time(14, 10), time(16, 0), money(2.5), 'Wijkhuis Oosterveld', 'Wij sjoelen.\nKom gerust.'],
    ['Schaken', 'Wandelgroep', 'elke dinsdag', time(9, 30), '', 0, 'Wijkhuis Oosterveld', 'Wij schaken.'],
    [hostile, 'Wandelgroep', date('2026-12-04'), time(10, 0), '', '', '', 'Iets.'],
  ]));
  await page.waitForFunction(() => document.querySelector('#koppen') && document.querySelectorAll('.per-word').length === 8);
  await check(page);
  await page.waitForSelector('.changes');
  assert.match(await page.textContent('#desk'), /Regel 4, Naam: Gebruik geen HTML/);
  await page.getByRole('button', { name: 'Voer dit in' }).click();
  await page.waitForFunction(() => document.body.textContent.includes('Klaar.'));
  const list = await desks.call(desks.publisher, 'GET', '/quality?pageSize=100');
  const idOf = (title) => list.items.find((one) => one.title.startsWith(title)).id;
  const { activity } = await desks.record(idOf('Sjoelen'));
  assert.equal(activity.title, 'Sjoelen & "meer"; écht');
  assert.deepEqual(activity.schedule, [{ on: ['2026-12-03'], from: '14:10', to: '16:00' }]);
  assert.equal(activity.price.amount, 2.5);
  assert.equal(activity.location, 'wijkhuis');
  assert.deepEqual((await desks.record(idOf('Schaken'))).activity.schedule, [{ days: ['tue'], from: '09:30' }]);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('what is no workbook, or too large a one, is told with what helps', async () => {
  const page = await desks.openPublisher();
  await go(page, 'bestand', '#bestand');
  await chooseBook(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 10, 65, 10]), 'lijst.ods');
  await told(page, 'als Excel-bestand (.xlsx) of als CSV');
  await chooseBook(page, workbook([['naam', 'dag']]).subarray(0, 700));
  await check(page);
  await told(page, 'als Excel-bestand (.xlsx) of als CSV');
  await chooseBook(page, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'lijst.xls');
  await told(page, 'als Excel-bestand (.xlsx) of als CSV');
  await chooseBook(page, workbook([['naam', 'dag'], ...Array.from({ length: 12_000 }, (_, at) => [at, date('2026-12-03')])]));
  await told(page, 'te groot');
  await chooseBook(page, workbook([['naam', 'dag'], ['Dammen', date('2026-12-03')]]));
  await page.waitForSelector('#koppen');
  assert.equal(await page.textContent('.said'), '');
  await page.context().close();
});
