// A moderator deals with what waits at /redactie.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLooksRight, dayNow, problemsOf, said, useDesks } from './desks.mjs';

const desks = useDesks();

async function submit(id, more = {}) {
  const activity = { id, title: id, kinds: ['walking-group'], summary: 'Wij lopen samen.', status: 'submitted', ...more };
  const made = await desks.call(desks.publisher, 'POST', '/activities', { body: { activity } });
  assert.equal(made.status, 201, JSON.stringify(made));
}

const card = (page, title) => page.locator('article', { has: page.getByRole('heading', { name: title, exact: true }) });

test('a submission is looked at and published, by keyboard alone', async () => {
  await submit('rondje-een', { title: 'Rondje "een" & meer مرحبا' });
  const page = await desks.openModerator();
  const one = card(page, 'Rondje "een" & meer مرحبا');
  await one.locator('summary').focus();
  await page.keyboard.press('Enter');
  await one.locator('.changes').waitFor();
  assert.match(await one.textContent(), /Wij lopen samen\./);
  await assertLooksRight(page, 'the queue');
  await one.getByRole('button', { name: 'Publiceer' }).focus();
  await page.keyboard.press('Enter');
  await said(page, 'is gepubliceerd');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'said');
  assert.equal((await desks.record('rondje-een')).activity.status, 'published');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('a submission is rejected with a reason only', async () => {
  await submit('rondje-twee');
  const page = await desks.openModerator();
  const one = card(page, 'rondje-twee');
  await one.getByRole('button', { name: 'Wijs af' }).click();
  assert.match(await one.textContent(), /Vul een reden in/);
  assert.equal((await desks.record('rondje-twee')).activity.status, 'submitted');
  await one.getByLabel('Reden voor de aanbieder').fill('De titel zegt te weinig.');
  await one.getByRole('button', { name: 'Wijs af' }).click();
  await said(page, 'is afgewezen');
  const { items } = await desks.call(desks.publisher, 'GET', '/activities/rondje-twee/revisions');
  assert.equal(items[0].what, 'rejected');
  assert.equal(items[0].why, 'De titel zegt te weinig.');
  await page.context().close();
});

test('a reason that is being typed survives a decision about another offer, and is gone after its own', async () => {
  for (const id of ['reden-een', 'reden-twee', 'reden-drie']) await submit(id);
  const page = await desks.openModerator();
  const reason = card(page, 'reden-twee').getByLabel('Reden voor de aanbieder');
  await reason.fill('Noem de straat.');
  await card(page, 'reden-een').getByRole('button', { name: 'Publiceer' }).click();
  await said(page, 'is gepubliceerd');
  assert.equal(await reason.inputValue(), 'Noem de straat.');
  await card(page, 'reden-twee').getByRole('button', { name: 'Wijs af' }).click();
  await said(page, '“reden-twee” is afgewezen');
  const { revision } = await desks.record('reden-twee');
  assert.equal((await desks.call(desks.publisher, 'POST', '/activities/reden-twee/transitions', { body: { to: 'submitted' }, revision })).status, 200);
  await card(page, 'reden-drie').getByRole('button', { name: 'Publiceer' }).click();
  await said(page, '“reden-drie” is gepubliceerd');
  assert.equal(await reason.inputValue(), '');
  await page.context().close();
});

test('what was published before comes with what differs', async () => {
  const id = 'samen-eten-oosterveld';
  const move = async (bearer, to) => desks.call(bearer, 'POST', `/activities/${id}/transitions`, { body: { to }, revision: (await desks.record(id)).revision });
  assert.equal((await move(desks.publisher, 'withdrawn')).status, 200);
  assert.equal((await desks.call(desks.publisher, 'PATCH', `/activities/${id}`, { body: { price: { amount: 6, per: 'visit' } }, revision: (await desks.record(id)).revision, type: 'application/merge-patch+json' })).status, 200);
  assert.equal((await move(desks.publisher, 'submitted')).status, 200);
  const page = await desks.openModerator();
  const table = await card(page, 'Samen eten op woensdag').locator('.changes').textContent();
  assert.match(table, /Bedrag in euro: € 5,00.*Bedrag in euro: € 6,00/);
  await page.context().close();
});

test('somebody else was first: the card says so and nothing is undone', async () => {
  await submit('rondje-drie');
  const page = await desks.openModerator();
  const { revision } = await desks.record('rondje-drie');
  await desks.call(desks.moderator, 'POST', '/activities/rondje-drie/transitions', { body: { to: 'rejected' }, revision });
  const one = card(page, 'rondje-drie');
  await one.getByRole('button', { name: 'Publiceer' }).click();
  await one.getByText('Iemand anders veranderde dit net').waitFor();
  assert.equal((await desks.record('rondje-drie')).activity.status, 'rejected');
  await page.context().close();
});

test('a visitor\'s report is shown in the visitor\'s words and decided', async () => {
  const report = { field: 'price', message: 'Het kost nu 4 euro & niet "3" مرحبا' };
  const answer = await desks.server.post(`/api/v1/activities/breicafe-oosterveld/reports`, report);
  assert.ok(answer.status < 300, answer.text());
  const page = await desks.openModerator();
  assert.equal(await page.textContent('blockquote'), report.message);
  await page.getByLabel('Toelichting').fill('Prijs aangepast');
  await page.getByRole('button', { name: 'Opgelost' }).click();
  await said(page, 'opgelost');
  assert.equal(await page.locator('blockquote').count(), 0);
  assert.equal((await desks.call(desks.moderator, 'GET', '/queue')).totals.reports, 0);
  await page.context().close();
});

test('an offer that is told twice goes into the other one', async () => {
  const schedule = [{ days: ['fri'], from: '10:00' }];
  for (const id of ['dubbel-een', 'dubbel-twee']) {
    await submit(id, { title: 'Wandelen langs het water', schedule, location: 'wijkhuis' });
    await desks.call(desks.moderator, 'POST', `/activities/${id}/transitions`, { body: { to: 'published' }, revision: (await desks.record(id)).revision });
  }
  const page = await desks.openModerator();
  const one = page.locator('article', { hasText: 'Wandelen langs het water – Wandelen langs het water' });
  await one.locator('summary').click();
  await one.locator('.changes, p:text("gelijk")').first().waitFor();
  await assertLooksRight(page, 'duplicates side by side');
  page.once('dialog', (dialog) => dialog.accept());
  await one.getByRole('button', { name: 'Houd “Wandelen langs het water (Wijkhuis Oosterveld), dubbel-twee”' }).click();
  await said(page, 'is samengevoegd');
  assert.equal((await desks.record('dubbel-een')).activity.status, 'withdrawn');
  assert.equal((await desks.record('dubbel-twee')).activity.status, 'published');
  await page.context().close();
});

test('two offers that only look alike are told apart, and stay so after the page is opened again', async () => {
  const schedule = [{ days: ['wed'], from: '14:00' }];
  for (const id of ['apart-een', 'apart-twee']) {
    await submit(id, { title: 'Fietsen door de polder', schedule, location: 'wijkhuis' });
    await desks.call(desks.moderator, 'POST', `/activities/${id}/transitions`, { body: { to: 'published' }, revision: (await desks.record(id)).revision });
  }
  const page = await desks.openModerator();
  const pair = page.locator('article', { hasText: 'Fietsen door de polder – Fietsen door de polder' });
  await pair.getByRole('button', { name: /^Niet dubbel: “Fietsen.*apart-een” en .*apart-twee”$/ }).click();
  await said(page, 'blijven allebei');
  assert.equal(await pair.count(), 0);
  await page.reload();
  await page.waitForSelector('section[aria-labelledby=dubbel]');
  assert.equal(await pair.count(), 0);
  for (const id of ['apart-een', 'apart-twee']) assert.equal((await desks.record(id)).activity.status, 'published');
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('what grew old is found and verified, and the page says where keys are managed', async () => {
  const page = await desks.openModerator();
  assert.match(await page.textContent('#desk'), /socialmap key/);
  await page.getByLabel('Toon', { exact: true }).selectOption('aging');
  const first = page.locator('section[aria-labelledby=verouderd] article').first();
  await first.waitFor();
  const { items } = await desks.call(desks.moderator, 'GET', '/quality?state=aging&pageSize=1');
  const before = dayNow();
  await first.getByRole('button', { name: 'Klopt nog' }).click();
  await said(page, 'klopt nog');
  const { on } = (await desks.record(items[0].id)).activity.verified;
  assert.ok(on >= before && on <= dayNow(), on);
  assert.deepEqual(problemsOf(page), []);
  await page.context().close();
});

test('a publisher has no business here, and is sent on from nowhere else', async () => {
  const page = await desks.openPublisher();
  const answer = await page.goto('/redactie');
  assert.equal(answer.status(), 403);
  assert.match(await page.textContent('h1'), /niet voor u/);
  for (const outside of ['//elders.example', 'https://elders.example', '/\\elders.example']) {
    await page.context().clearCookies();
    await page.goto(`/aanmelden?naar=${encodeURIComponent(outside)}`);
    assert.equal(await page.locator('input[name=naar]').count(), 0, outside);
    await page.fill('#key', desks.publisher);
    await page.click('main button[type=submit]');
    await page.waitForURL((url) => url.pathname === '/aanbieder');
  }
  await page.context().close();
});
