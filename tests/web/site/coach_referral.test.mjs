// The codes of a referral at the coach's desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useDesks } from './desks.mjs';

const desks = useDesks();

test('codes of the referral are hints: the need is named, a danger is asked, and they go as they came', async () => {
  const page = await desks.openCoach();
  const sentBy = async (act) => {
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/matches'));
    await act();
    return (await asked).postDataJSON();
  };
  await page.getByText('Wie verwijst en wie begeleidt').click();
  await page.fill('#typ-icpc', 'p3');
  await page.locator('#typ-icpc').blur();
  await page.getByText('Vul codes in, zoals P03 of Z15.').waitFor();
  await page.fill('#typ-icpc', 'z24, P77');
  const written = await sentBy(() => page.locator('#typ-icpc').blur());
  assert.deepEqual(written.icpc, ['Z24', 'P77']);
  await page.fill('#typ-icpc', 'A04, P77');
  await page.locator('#typ-icpc').blur();
  await page.getByText('Laat codes met een andere letter weg.').waitFor();
  await page.fill('#typ-icpc', 'z24 en p 77/Z24');
  const noCodes = page.locator('#typ-icpc-fout:empty');
  await page.locator('#typ-icpc').blur();
  await noCodes.waitFor({ state: 'attached' });
  await page.fill('#typ-icpc', 'P77 + Z24.01');
  assert.deepEqual((await sentBy(() => page.locator('#typ-icpc').blur())).icpc, ['P77', 'Z24.01']);
  await page.fill('#typ-icpc', 'z24 en p 77/Z24');
  const sent = await sentBy(() => page.locator('#typ-icpc').blur());
  assert.deepEqual(sent.icpc, ['Z24', 'P77']);
  const card = page.locator('.signal-referral');
  await card.getByText('De verwijzing wijst hierop. Vraag het na.').waitFor();
  await page.getByText(/^Uw verwijzer gaf dit mee; .* kan helpen bij eenzaamheid/).first().waitFor({ state: 'attached' });
  const told = await sentBy(() => card.getByRole('button', { name: /^Ja, dit speelt/ }).click());
  assert.deepEqual(told.signals, ['suicidality']);
  await page.getByRole('button', { name: /^Haal weg: Codes van de huisarts: Z24, P77/ }).click();
  await page.waitForFunction(() => document.getElementById('typ-icpc').value === '');
  await page.context().close();
});
