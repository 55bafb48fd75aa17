// The end of a session at /coach takes nothing away: it is told, and who wants signs in again without leaving.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { change, profileOf } from './coach_desk.mjs';
import { useDesks } from './desks.mjs';

const desks = useDesks();

const client = { needs: [{ id: 'loneliness', weight: 2 }], interests: ['walking-group'] };
const over = (page) => page.locator('.session-over', { hasText: 'U bent afgemeld' });

/** A desk with a client and words that are not read yet, of which the session ended. */
async function signedOut(options) {
  const page = await desks.openCoach(options);
  await change(page, client);
  await page.fill('#verhaal', 'Nog niet gelezen');
  await page.context().clearCookies();
  await change(page, { age: 74 });
  await over(page).waitFor();
  return page;
}

test('proposals go on without a session, and signing in again keeps all that was typed', async () => {
  const page = await signedOut();
  assert.ok(await page.locator('.match').count() > 0);
  assert.deepEqual(await broken(page), []);
  await page.getByRole('button', { name: 'Meld u weer aan' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.dialog[open]');
  for (const [width, colorScheme] of [[1280, 'light'], [390, 'dark']]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await broken(page), [], `${width} wide, ${colorScheme}`);
  }
  await page.getByLabel('Uw sleutel').fill('sm_verkeerd');
  await page.keyboard.press('Enter');
  await page.getByText('Deze sleutel klopt niet').waitFor();
  await page.getByLabel('Uw sleutel').fill(desks.coach);
  await page.keyboard.press('Enter');
  await page.getByText('U bent weer aangemeld.').waitFor();
  assert.equal(await page.inputValue('#verhaal'), 'Nog niet gelezen');
  assert.deepEqual(await profileOf(page), { ...client, age: 74 });
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search]), [0, 0, '']);
  await Promise.all([page.waitForURL('**/afmelden'), page.getByRole('button', { name: 'Meld af' }).click()]);
  assert.match(await page.textContent('main'), /U bent afgemeld/);
  await page.goto('/coach');
  assert.equal(new URL(page.url()).pathname, '/aanmelden');
  await page.context().close();
});

test('who puts it off goes on, also with Escape, and a sign-in in another tab is seen', async () => {
  const page = await signedOut();
  for (const leave of [() => page.getByRole('button', { name: 'Later' }).click(), () => page.keyboard.press('Escape')]) {
    await page.getByRole('button', { name: 'Meld u weer aan' }).click();
    await page.waitForSelector('dialog.dialog[open]');
    await leave();
    await page.waitForSelector('dialog.dialog', { state: 'detached' });
    await over(page).waitFor();
  }
  await page.context().addCookies(desks.sessionOf(desks.coach).cookies);
  await change(page, { age: 75 });
  await over(page).waitFor({ state: 'detached' });
  assert.equal((await profileOf(page)).age, 75);
  await page.context().close();
});

test('a danger that was told stays in sight when the session is over', async () => {
  const page = await desks.openCoach();
  await change(page, { ...client, signals: ['suicidality'] });
  await page.context().clearCookies();
  await change(page, { age: 74 });
  await over(page).waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.ok(await page.locator('#signalen a[href="tel:08000113"]').isVisible());
  await page.context().close();
});

test('a call that is refused for want of a session says so, and goes on after', async () => {
  const page = await desks.openCoach();
  await page.route('**/api/v1/matches', (route) => route.fulfill({ status: 401, json: {} }));
  await change(page, client);
  await page.getByText('Meld u eerst weer aan').waitFor();
  await page.unroute('**/api/v1/matches');
  await page.locator('.answer button', { hasText: 'Probeer opnieuw' }).click();
  await page.waitForSelector('.match');
  assert.deepEqual(await profileOf(page), client);
  await page.context().close();
});

test('without a connection a place is not called unknown, and is looked up when asked again', async () => {
  const page = await desks.openCoach();
  await change(page, { ...client, home: { postcode: '9912AB' } });
  await page.context().setOffline(true);
  await page.fill('#woonplaats', 'Oosterveld');
  await page.locator('#woonplaats').blur();
  await page.getByText('Dit konden wij niet nakijken.').waitFor();
  assert.equal(await page.getByText('kennen we niet').count(), 0);
  assert.equal((await profileOf(page)).home, undefined);
  assert.deepEqual(await broken(page), []);
  await page.context().setOffline(false);
  const again = page.locator('#gesprek').getByRole('button', { name: 'Probeer opnieuw' });
  await again.focus();
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'hidden' });
  assert.deepEqual((await profileOf(page)).home, { neighbourhood: 'oosterveld' });
  assert.equal(await page.evaluate(() => document.activeElement.id), 'woonplaats');
  assert.equal(await page.textContent('#woonplaats-fout'), '');
  await page.context().close();
});

test('while the words are read on a slow line that is told, and no longer when they are', async () => {
  const page = await desks.openCoach();
  let goOn;
  const held = new Promise((resolve) => { goOn = resolve; });
  await page.route('**/api/v1/interpretations', async (route) => {
    await held;
    await route.continue();
  });
  await page.fill('#verhaal', 'Ik ben eenzaam');
  await page.locator('button', { hasText: 'Lees dit' }).click();
  const told = page.locator('[role=status]', { hasText: 'Ik lees het …' });
  await told.waitFor();
  goOn();
  await page.locator('button', { hasText: 'Dit klopt' }).waitFor();
  assert.equal(await told.count(), 0);
  await page.context().close();
});
