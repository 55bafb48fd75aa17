// A provider keeps its offers at /aanbieder: publish, change, cancel, verify and copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLooksRight, dayNow, go, problemsOf, provider, said, useDesks } from './desks.mjs';

const desks = useDesks();

const card = (page, id) => page.locator(`[data-id="${id}"]`);

test('a first-time user publishes a weekly group in under 25 interactions', async () => {
  const page = await desks.openPublisher();
  let count = 0;
  const act = async (doing) => { ++count; await doing; };
  await act(page.getByRole('link', { name: 'Nieuw aanbod' }).click());
  await act(page.getByLabel('Titel').fill('Breien op dinsdag'));
  await act(page.locator('#f-kinds input[type=search]').fill('sokken breien'));
  await act(page.getByLabel('Handwerken en textiel').check());
  await act(page.getByLabel('Samenvatting').fill('Wij breien samen. U kunt zo binnenlopen.'));
  await act(page.getByLabel('Op vaste momenten').check());
  await act(page.getByLabel('dinsdag').check());
  await act(page.getByLabel('Van', { exact: true }).fill('14:00'));
  await act(page.getByLabel('Tot', { exact: true }).fill('16:00'));
  await act(page.getByLabel('Plek', { exact: true }).selectOption('wijkhuis'));
  await page.waitForSelector('.dates li');
  assert.match(await page.textContent('.dates li'), /dinsdag 24 november 2026, 14:00 tot 16:00/);
  await act(page.getByLabel('Bedrag in euro').fill('2,50'));
  await act(page.getByLabel('Dit bedrag is').selectOption('visit'));
  await act(page.locator('#f-language-readingNeeded').getByLabel('Nee').check());
  await act(page.locator('#f-language-digitalNeeded').getByLabel('Nee').check());
  await act(page.getByLabel('Hoeveel Nederlands').selectOption('?'));
  await act(page.locator('#f-welcomePerson').getByLabel('Ja').check());
  await act(page.getByLabel('Wat is de eerste stap?').fill('Loop binnen'));
  await act(page.locator('#f-access-selfReferral').getByLabel('Weet ik niet').check());
  await act(page.getByLabel('Telefoon', { exact: true }).fill('0123-450101'));
  await act(page.getByRole('button', { name: 'Bewaar en dien in' }).click());
  await said(page, 'is ingediend');
  assert.ok(count < 25, `${count} interactions`);

  const { activity, revision } = await desks.record('breien-op-dinsdag');
  assert.deepEqual(activity.schedule, [{ days: ['tue'], from: '14:00', to: '16:00' }]);
  assert.deepEqual(activity.price, { amount: 2.5, per: 'visit' });
  assert.deepEqual(activity.language, { readingNeeded: false, digitalNeeded: false });
  assert.deepEqual(activity.access, { firstStep: 'Loop binnen' });
  assert.equal(activity.status, 'submitted');
  const published = await desks.call(desks.moderator, 'POST', '/activities/breien-op-dinsdag/transitions', { body: { to: 'published' }, revision });
  assert.equal(published.status, 200);
  await page.goto('/activiteiten/breien-op-dinsdag');
  assert.equal(await page.textContent('h1'), 'Breien op dinsdag');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('one click says that an offer is still true, and one date is cancelled and restored', async () => {
  const page = await desks.openPublisher();
  const id = 'samen-eten-oosterveld';
  const before = dayNow();
  await card(page, id).getByRole('button', { name: 'Klopt nog' }).click();
  await said(page, 'klopt nog');
  const { on } = (await desks.record(id)).activity.verified;
  assert.ok(on >= before && on <= dayNow(), on);
  await go(page, `datum=${id}`, 'select');
  await assertLooksRight(page, 'the dates');
  await page.getByLabel('Reden voor bezoekers').fill('De kok is ziek');
  await page.getByRole('button', { name: 'Zeg deze datum af' }).click();
  await said(page, 'gaat niet door');
  assert.deepEqual((await desks.record(id)).activity.cancelled, [{ on: '2026-11-25', note: 'De kok is ziek' }]);
  await go(page, `datum=${id}`, 'select');
  assert.doesNotMatch(await page.textContent('select'), /25 november/);
  await page.getByRole('button', { name: /toch doorgaan/ }).click();
  await said(page, 'gaat toch door');
  assert.equal((await desks.record(id)).activity.cancelled, undefined);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('every field of an offer survives the editor untouched, and a change changes only itself', async () => {
  const page = await desks.openPublisher();
  const id = 'samen-eten-oosterveld';
  const before = (await desks.record(id)).activity;
  await go(page, `wijzig=${id}`, '#f-title');
  await page.waitForSelector('.place');
  await page.getByLabel('Titel').fill('Samen eten in de wijk');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await said(page, 'Bewaard');
  assert.deepEqual((await desks.record(id)).activity, { ...before, title: 'Samen eten in de wijk' });
  await go(page, `versies=${id}`, '.changes');
  assert.match(await page.textContent('.changes'), /Samen eten op woensdag.*Samen eten in de wijk/);
  await assertLooksRight(page, 'the history');
  await page.context().close();
});

test('a rejected offer says why', async () => {
  const activity = { id: 'afgewezen-groep', title: 'Afgewezen groep', kinds: ['walking-group'], summary: 'Wij lopen.', status: 'submitted' };
  const made = await desks.call(desks.publisher, 'POST', '/activities', { body: { activity } });
  const note = 'Noem de straat & het "huis".';
  await desks.call(desks.moderator, 'POST', '/activities/afgewezen-groep/transitions', { body: { to: 'rejected', note }, revision: made.revision });
  const page = await desks.openPublisher();
  await card(page, 'afgewezen-groep').getByText(`Afgewezen: ${note}`).waitFor();
  await card(page, 'afgewezen-groep').getByRole('button', { name: 'Dien in' }).click();
  await said(page, 'is ingediend');
  assert.equal((await desks.record('afgewezen-groep')).activity.status, 'submitted');
  await page.context().close();
});

test('a place is added with its accessibility, and can be that of another organisation', async () => {
  const page = await desks.openPublisher();
  await go(page, 'wijzig=perzische-thee-oosterveld', '.place');
  const place = page.getByLabel('Plek', { exact: true });
  await place.selectOption('+');
  await page.getByLabel('Naam van de plek').fill('De Schuur');
  await page.getByLabel('Postcode').fill('onzin');
  await page.getByRole('group', { name: 'Kan iemand zonder drempels naar binnen?' }).getByLabel('Ja').check();
  await page.getByRole('button', { name: 'Bewaar de plek' }).click();
  await page.waitForFunction(() => document.querySelector('#f-place-postcode > .field-error').textContent !== '');
  await page.getByLabel('Postcode').fill('9912 AB');
  await page.getByRole('button', { name: 'Bewaar de plek' }).click();
  await page.waitForFunction(() => document.querySelector('#f-location-control').value === 'de-schuur');
  const { provider: kept } = await desks.call(desks.publisher, 'GET', `/providers/${provider}/record`);
  assert.deepEqual(kept.locations.at(-1), { id: 'de-schuur', name: 'De Schuur', postcode: '9912 AB', accessibility: { stepFree: true } });
  await place.selectOption('/');
  await page.getByLabel('Naam van die organisatie').fill('bibliotheek');
  await page.getByRole('button', { name: 'Zoek plekken' }).click();
  await page.locator('.place li button').first().click();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await said(page, 'Bewaard');
  assert.match((await desks.record('perzische-thee-oosterveld')).activity.location, /^[a-z-]+\/[a-z-]+$/);
  await page.context().close();
});

test('a copy for a next season has dates a year later, and leaves the old offer alone', async () => {
  const page = await desks.openPublisher();
  const before = await desks.record('kerstlunch-wijkhuis-oosterveld');
  await go(page, 'kopie=kerstlunch-wijkhuis-oosterveld', '#f-title');
  await page.getByLabel('Titel').fill('Kerstlunch volgend jaar');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await said(page, 'Bewaard');
  const { activity: copy } = await desks.record('kerstlunch-volgend-jaar');
  assert.deepEqual(copy.schedule[0].on, ['2027-12-24']);
  assert.equal(copy.status, 'draft');
  assert.equal(copy.verified, undefined);
  assert.equal(copy.capacity?.free, undefined);
  assert.deepEqual(await desks.record('kerstlunch-wijkhuis-oosterveld'), before);
  await page.context().close();
});

test('what is withdrawn or over stands apart, and a new offer is made of it', async () => {
  const id = 'bordspellen-wijkhuis-oosterveld';
  const gone = (await desks.call(desks.moderator, 'GET', `/quality?provider=${provider}&pageSize=100`)).items.at(-1);
  await desks.call(desks.publisher, 'POST', `/activities/${gone.id}/transitions`, { body: { to: 'withdrawn' }, revision: (await desks.record(gone.id)).revision });
  const activity = { id, title: 'Bordspellen in oktober', kinds: ['games-cards'], summary: 'Wij spelen.', status: 'published', schedule: [{ on: ['2026-10-07'], from: '14:00' }] };
  const made = await desks.call(desks.moderator, 'POST', '/activities', { body: { provider, activity } });
  assert.equal(made.status, 201, JSON.stringify(made));
  const page = await desks.openPublisher();
  const fold = (words) => page.locator('details.closed', { has: page.locator('summary', { hasText: words }) });
  await fold('Ingetrokken (1)').waitFor();
  assert.equal(await page.locator(`.cards > [data-id="${gone.id}"]:visible`).count(), 0);
  await fold('Ingetrokken').locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await fold('Ingetrokken').locator('.offer-card').getAttribute('data-id'), gone.id);
  await fold('Afgelopen').locator('summary').click();
  await assertLooksRight(page, 'what needs no keeping');
  await fold('Afgelopen').locator(`[data-id="${id}"]`).getByRole('link', { name: 'Maak een nieuwe hiervan' }).click();
  await page.waitForSelector('#f-title');
  await page.getByLabel('Titel').fill('Bordspellen volgend jaar');
  await page.getByRole('button', { name: 'Bewaar als concept' }).click();
  await said(page, 'Bewaard');
  assert.deepEqual((await desks.record('bordspellen-volgend-jaar')).activity.schedule, [{ on: ['2027-10-06'], from: '14:00' }]);
  assert.equal((await desks.record(id)).activity.title, 'Bordspellen in oktober');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('the history says who it was: the label of one\'s own key, the role of another', async () => {
  const id = 'koersbal-oosterveld-proef';
  const activity = { id, title: 'Koersbal', kinds: ['games-cards'], summary: 'Wij spelen.', status: 'submitted' };
  const made = await desks.call(desks.publisher, 'POST', '/activities', { body: { activity } });
  await desks.call(desks.moderator, 'POST', `/activities/${id}/transitions`, { body: { to: 'published' }, revision: made.revision });
  const page = await desks.openPublisher();
  await go(page, `versies=${id}`, '.form-section');
  const notes = await page.locator('.form-section > .note').allTextContents();
  assert.deepEqual(notes, ['door de redactie', 'door een aanbieder (Balie)']);
  assert.doesNotMatch(await page.textContent('#desk'), new RegExp(`${desks.publisher.split('_')[1]}|${desks.moderator.split('_')[1]}`));
  await page.context().close();
});

test('the list and a whole editor look right, and the editor works by keyboard', async () => {
  const page = await desks.openPublisher();
  await page.waitForSelector('.offer-card');
  await assertLooksRight(page, 'the list');
  await go(page, 'wijzig=samen-eten-oosterveld', '.place');
  await page.waitForSelector('.dates li');
  await page.evaluate(() => { for (const fold of document.querySelectorAll('#desk details')) fold.open = true; });
  await assertLooksRight(page, 'the editor');
  await page.locator('#f-welcomePerson input:checked').focus();
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('#f-welcomePerson').getByLabel('Nee').isChecked(), true);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'Bewaard');
  assert.equal((await desks.record('samen-eten-oosterveld')).activity.welcomePerson, false);
  await page.context().close();
});
