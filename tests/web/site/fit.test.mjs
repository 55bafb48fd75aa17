// "Wat past bij mij?" as a resident goes through it: five questions and an answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { arriveAt } from './browser.mjs';
import { canary, fillAll, leads, press, startFit, step, title } from './fit.mjs';

let fit;
before(async () => { fit = await startFit(); });
after(() => fit?.stop());
const open = (options) => fit.open(options);

for (const javaScriptEnabled of [true, false]) {
  test(`five questions and an answer ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const page = await open({ javaScriptEnabled });
    const seen = await fillAll(page);
    assert.deepEqual(seen, ['1', '1', '2', '3', '3', '4', '5'].map((number) => `Stap ${number} van 5`));
    assert.equal(await title(page), 'Dit past misschien bij u');
    const offers = page.locator('.fitting');
    const count = await offers.count();
    assert.ok(count > 0 && count <= 5);
    for (let i = 0; i < count; i += 1) {
      const reasons = await offers.nth(i).locator('h4:text-is("Waarom dit past") + ul > li').count();
      assert.ok(reasons >= 2 && reasons <= 4, `${reasons} reasons`);
    }
    const words = await page.textContent('main');
    assert.match(words, /\d (m|km)\b/);
    assert.doesNotMatch(words, /cliënt|[Pp]unten|score/);
    assert.equal(await page.locator('main a[href^="/activiteiten/"]').count(), count);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test('back keeps what was filled in, and skipping forgets one question', async () => {
  const page = await open({ javaScriptEnabled: false });
  await fillAll(page);
  await press(page, 'Wanneer kunt u, en wat mag het kosten?');
  assert.equal(await page.getByLabel('Maandag').isChecked(), true);
  assert.equal(await page.getByLabel('Hoe oud bent u?').inputValue(), '74');
  await page.getByLabel('Hoe oud bent u?').fill('75');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Postcode of buurt').inputValue(), canary.home);
  await press(page, 'Sla over');
  assert.equal(await page.getByLabel('Hoe oud bent u?').inputValue(), '75');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Postcode of buurt').inputValue(), '');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('Of zeg het zelf').inputValue(), canary.like);
  await press(page, 'Terug');
  await press(page, 'Terug');
  assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), canary.wish);
  assert.equal(await page.getByLabel('Rouw en verlies').isChecked(), true);
  await press(page, 'Laat zien wat past');  // once answered, straight back to it
  assert.equal(await title(page), 'Dit past misschien bij u');
  await page.context().close();
});

test('a reading that is wrong can be taken off', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill('Ik wil graag zingen');
  await press(page, 'Volgende');
  const tick = page.getByLabel(/U zoekt of houdt van: zingen/);
  assert.equal(await tick.isChecked(), true);
  await tick.uncheck();
  await press(page, 'Volgende');
  await press(page, 'Terug');
  await press(page, 'Volgende');
  assert.equal(await tick.isChecked(), false);
  await page.context().close();
});

test('being looser gives more, and can be taken back', async () => {
  const page = await open({ javaScriptEnabled: false });
  for (const skipped of ['1', '2', '3']) {
    if (skipped === '1') await page.goto('/wat-past');
    await press(page, 'Sla over');
  }
  await page.getByLabel('Postcode of buurt').fill('9912');
  await page.getByLabel('Lopend').check();
  await page.getByLabel('Hoeveel minuten mag de reis duren?').fill('5');
  await press(page, 'Volgende');
  await page.getByLabel('Dinsdag').check();
  await page.getByLabel('Ochtend').check();
  await press(page, 'Laat zien wat past');
  const looser = page.getByRole('button', { name: /^Mag het ook verder weg, tot \d+ minuten reizen\? Dan (is er 1|zijn er \d+) meer\.$/ });
  const further = /tot (\d+) minuten/.exec(await looser.textContent())[1];
  await leads(page, () => looser.click());
  assert.equal(await title(page), 'Dit past misschien bij u');
  await press(page, 'Waar woont u, en hoe komt u er?');
  assert.equal(await page.getByLabel('Hoeveel minuten mag de reis duren?').inputValue(), further);
  await page.context().close();
});

test('a signal in the words is answered at once and asked about; told, it comes before everything', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill('Ik wil niet meer leven');
  await press(page, 'Volgende');
  assert.match(await page.textContent('.signal-card'), /113/);
  assert.match(await page.textContent('.signal-card'), /Praat er nu met iemand over/);
  await page.getByLabel(/Dit speelt nu bij mij: gedachten aan zelfdoding/).check();
  await press(page, 'Volgende');
  assert.equal(await title(page), 'Praat nu met iemand');
  assert.equal(await page.locator('main a[href^="/activiteiten/"]').count(), 0);
  assert.ok(await page.locator('.signal-card a[href="tel:08000113"]').isVisible());
  assert.equal(await page.getByRole('button', { name: /Deel|Print|Lees voor/ }).count(), 0);
  await page.context().close();
});

test('the card of a signal is not on paper', async () => {
  const page = await open();
  await page.goto('/wat-past');
  for (const tick of [null, /Dreigende ontruiming/, null, null, null]) {
    if (tick) await page.getByLabel(tick).check();
    await page.locator('button[value=next]').focus();
    await leads(page, () => page.keyboard.press('Enter'));
  }
  assert.equal(await page.locator('.signal-card').isVisible(), true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.signal-card').isVisible(), false);
  assert.ok(await page.locator('.fitting').first().isVisible());
  const printed = await page.evaluate(() => document.body.innerText);
  assert.doesNotMatch(printed, /ontruiming/i);
  await page.context().close();
});

test('on paper stands no heading or sentence of which the rest is left out', async () => {
  const page = await open();
  const printed = async (sent) => {
    await page.emulateMedia({ media: 'screen' });
    await arriveAt(page, { path: '/wat-past', sent: { at: '5', go: 'next', home: '9912AB', ...sent } });
    const shown = await page.evaluate(() => document.body.innerText);
    await page.emulateMedia({ media: 'print' });
    return [shown, await page.evaluate(() => document.body.innerText)];
  };
  for (const [sent, sentence] of [
    [{ 'need[]': 'debt', 'day[]': 'mon', 'daypart[]': 'morning' }, 'Wilt u meer keuze?'],
    [{ 'signal[]': 'suicidality' }, 'Dit kunt u nu doen:'],
  ]) {
    const [shown, paper] = await printed(sent);
    assert.ok(shown.includes(sentence), `shown: ${sentence}`);
    assert.ok(!paper.includes(sentence), `on paper: ${sentence}`);
    assert.ok(paper.includes('113 Zelfmoordpreventie'));
  }
  await page.context().close();
});

test('by keyboard alone, with Enter in a field going on', async () => {
  const page = await open();
  await page.goto('/wat-past');
  const tabTo = async (selector) => {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`no way to ${selector}`);
  };
  const enter = () => leads(page, () => page.keyboard.press('Enter'));
  await tabTo('input[value=loneliness]');
  await page.keyboard.press('Space');
  await tabTo('button[value=next]');
  await enter();
  assert.equal(await step(page), 'Stap 2 van 5');
  await tabTo('button[value=skip]');
  await enter();
  await tabTo('summary');
  await page.keyboard.press('Enter');
  await tabTo('details[open] input');
  await page.keyboard.press('Space');
  await tabTo('button[value=next]');
  await enter();
  await tabTo('#fit-home');
  await page.keyboard.type('9912');
  await enter();
  assert.equal(await step(page), 'Stap 5 van 5');
  await tabTo('#fit-age');
  await page.keyboard.type('74');
  await enter();
  assert.equal(await title(page), 'Dit past misschien bij u');
  await page.context().close();
});

const hostile = ['<img src=x onerror=alert(1)>', '</textarea><script>alert(1)</script>', '"\'><b>', '\u202Eom\u202C 😀 שלום', '&lt;'];
test('hostile words are shown as text', async () => {
  const page = await open();
  for (const typed of hostile) {
    await page.goto('/wat-past');
    await page.getByLabel('In uw eigen woorden').fill(`${typed} Ik wil graag zingen`);
    await press(page, 'Volgende');
    await press(page, 'Terug');
    assert.equal(await page.getByLabel('In uw eigen woorden').inputValue(), `${typed} Ik wil graag zingen`);
    assert.equal(await page.locator('main img, main script').count(), 0);
  }
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
