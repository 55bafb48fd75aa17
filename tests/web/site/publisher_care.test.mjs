// What somebody typed at /aanbieder is not lost: mistakes, another who was first, a session that ends, hostile texts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLooksRight, go, problemsOf, provider, said, useDesks } from './desks.mjs';

const hostile = '<img src=x onerror=alert(1)>';
const rtl = 'مرحبا 😀 </script>';

const desks = useDesks();

test('what decides whether somebody can take part is asked before submitting', async () => {
  const page = await desks.openPublisher();
  await go(page, 'nieuw', '#f-title');
  await page.getByLabel('Titel').fill('Open vragen');
  await page.getByRole('button', { name: 'Bewaar en dien in' }).click();
  await page.waitForSelector('.mistakes:focus');
  assert.deepEqual((await page.locator('.mistakes a').allTextContents()).map((words) => words.split(':')[0]).sort(), ['Samenvatting', 'Soort']);
  await page.getByLabel('Samenvatting').fill('Wij praten.');
  await page.locator('#f-kinds input[type=search]').fill('wandelen');
  await page.getByRole('checkbox', { name: 'Wandelgroep' }).check();
  await page.getByRole('button', { name: 'Bewaar en dien in' }).click();
  await page.waitForSelector('.asks:focus');
  const asked = await page.locator('.asks li').allTextContents();
  for (const words of ['Bedrag', 'lezen', 'internet', 'eerste stap', 'Telefoon']) assert.ok(asked.some((one) => one.includes(words)), words);
  await page.locator('.asks a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-price-amount-control');
  assert.equal((await desks.record('open-vragen')).status, 404);
  page.once('dialog', (dialog) => dialog.accept());
  await page.context().close();
});

test('what the server finds wrong stands at its field, and the summary takes the focus', async () => {
  const page = await desks.openPublisher();
  await go(page, 'nieuw', '#f-title');
  await page.getByLabel('Titel').fill('Zonder rest');
  await page.getByLabel('Bedrag in euro').fill('veel');
  await page.getByLabel('Leeftijd vanaf').fill('300');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.waitForSelector('.mistakes:focus');
  for (const id of ['f-kinds', 'f-summary', 'f-price-amount', 'f-audience-minAge']) assert.ok(await page.textContent(`#${id} > .field-error`), id);
  assert.equal(await page.getAttribute('#f-price-amount-control', 'aria-invalid'), 'true');
  assert.doesNotMatch(await page.textContent('.mistakes'), /must|lacks|required/);
  await assertLooksRight(page, 'an editor with mistakes');
  await page.locator('.mistakes a', { hasText: 'Leeftijd vanaf' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-audience-minAge-control');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('somebody who saved first is not overruled: both versions can be chosen from', async () => {
  const page = await desks.openPublisher();
  const id = 'koffie-inloop-oosterveld';
  await go(page, `wijzig=${id}`, '#f-title');
  await page.getByLabel('Titel').fill('Koffie van mij');
  await page.getByLabel('Wat is de eerste stap?').fill('Kom langs');
  const { revision } = await desks.record(id);
  const theirs = { title: 'Koffie van de ander', summary: 'Andere samenvatting.' };
  assert.equal((await desks.call(desks.moderator, 'PATCH', `/activities/${id}`, { body: theirs, revision, type: 'application/merge-patch+json' })).status, 200);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.waitForSelector('.mistakes:focus');
  assert.match(await page.textContent('.mistakes'), /Koffie van mij.*Koffie van de ander/s);
  await assertLooksRight(page, 'a conflict');
  await page.getByLabel('Van de ander').check();
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click();
  await said(page, 'Bewaard');
  const { activity } = await desks.record(id);
  assert.equal(activity.title, 'Koffie van de ander');
  assert.equal(activity.summary, 'Andere samenvatting.');
  assert.equal(activity.access.firstStep, 'Kom langs');
  await page.context().close();
});

test('a session that ends takes nothing away: the key is asked, and the work goes on', async () => {
  const secret = desks.key('publisher', '--provider', provider);
  const page = await desks.signIn(secret, '/aanbieder');
  await go(page, 'nieuw', '#f-title');
  await page.getByLabel('Titel').fill('Blijft staan');
  await page.locator('#f-kinds input[type=search]').fill('wandelgroep');
  await page.getByLabel('Wandelgroep').check();
  await page.getByLabel('Samenvatting').fill('Wij lopen een rondje.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.waitForSelector('dialog[open]');
  await assertLooksRight(page, 'the question for the key');
  for (let i = 0; i < 3; ++i) await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]:modal');
  await page.getByLabel('Uw sleutel').fill('sm_verkeerd');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.waitForFunction(() => document.querySelector('dialog .field-error').textContent !== '');
  assert.equal(await page.inputValue('dialog input'), '');
  await page.getByLabel('Uw sleutel').fill(secret);
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await said(page, 'Bewaard');
  assert.equal((await desks.record('blijft-staan')).activity.summary, 'Wij lopen een rondje.');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.context().close();
});

test('who signs in again in another tab goes on with the token of the new session', async () => {
  const secret = desks.key('publisher', '--provider', provider);
  const page = await desks.signIn(secret, '/aanbieder');
  await go(page, 'wijzig=zondagbel-oosterveld', '#f-title');
  await page.getByLabel('Titel').fill('De zondagse bel');
  await page.context().clearCookies();
  const other = await page.context().newPage();
  await other.goto('/aanmelden');
  await other.fill('#key', secret);
  await other.click('main button[type=submit]');
  await other.waitForURL((url) => url.pathname === '/aanbieder');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await said(page, 'Bewaard');
  assert.equal((await desks.record('zondagbel-oosterveld')).activity.title, 'De zondagse bel');
  await page.context().close();
});

test('unsaved work is not left without a question', async () => {
  const page = await desks.openPublisher();
  await go(page, 'wijzig=breicafe-oosterveld', '#f-title');
  await page.getByLabel('Titel').fill('Nog niet bewaard');
  const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
  await page.locator('.save-bar').getByRole('link', { name: 'Mijn aanbod' }).click();
  await asked;
  assert.equal(await page.inputValue('#f-title-control'), 'Nog niet bewaard');
  await page.context().close();
});

test('what somebody typed is shown as it is, also in the preview', async () => {
  const page = await desks.openPublisher();
  await go(page, 'nieuw', '#f-title');
  await page.getByLabel('Titel').fill(`Veilig ${rtl}`);
  await page.locator('#f-kinds input[type=search]').fill('wandelgroep');
  await page.getByLabel('Wandelgroep').check();
  await page.getByLabel('Samenvatting').fill(hostile);
  await page.getByLabel('Meer uitleg').fill('a'.repeat(5001));
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await page.waitForSelector('.mistakes:focus');
  assert.match(await page.textContent('#f-summary > .field-error'), /HTML/);
  assert.match(await page.textContent('#f-description > .field-error'), /5001 tekens/);
  await page.getByLabel('Titel').fill('Veilig مرحبا 😀 & "zo"');
  await page.getByLabel('Samenvatting').fill("'; alert(1) // & \"x\"");
  await page.getByLabel('Meer uitleg').fill('');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await said(page, 'Bewaard');
  assert.match(await page.textContent('h1'), /Veilig مرحبا 😀 & "zo"/);
  const [, id] = page.url().split('=');
  await page.goto(`/aanbieder/voorbeeld/${id}`);
  assert.equal(await page.textContent('.lead'), "'; alert(1) // & \"x\"");
  await assertLooksRight(page, 'the preview');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});
