// Going through the five questions of "Wat past bij mij?" as a resident does.
import assert from 'node:assert/strict';
import { startServer } from '../server.mjs';
import { startBrowser } from './browser.mjs';

/** A server and a browser; `open(options)` gives a page that tells leads() whether it runs scripts. */
export async function startFit() {
  const server = await startServer('--rate-limit', '0');
  const browser = await startBrowser(server.origin).catch(async (error) => {
    await server.stop();
    throw error;
  });
  return {
    server,
    open: async (options) => Object.assign(await browser.open(options), { plain: options?.javaScriptEnabled === false }),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Does something that leads to another question, and waits for it: with scripts within the page. */
export async function leads(page, act) {
  if (page.plain) return Promise.all([page.waitForNavigation(), act()]);
  const shown = await page.$('main');
  await act();
  return page.waitForFunction((main) => !main.isConnected, shown);
}
export const press = (page, words) => leads(page, () => page.getByRole('button', { name: words, exact: true }).click());
export const step = async (page) => (await page.textContent('.fit-step strong')).trim();
export const title = (page) => page.textContent('h1');

/** Words that stand nowhere else, so that they are found wherever they go. */
export const canary = { wish: 'Ik ben eenzaam, mijn kanarievogeltje is weg', like: 'Ik zing graag over dondergroen', home: '9912AB' };

/** Fills in all five questions; the pages it came by. */
export async function fillAll(page) {
  const seen = [];
  const next = async (words = 'Volgende') => {
    seen.push(await step(page));
    await press(page, words);
  };
  await page.goto('/wat-past');
  await page.getByLabel('In uw eigen woorden').fill(canary.wish);
  await page.getByLabel('Rouw en verlies').check();
  await next();
  assert.match(await title(page), /goed begrepen/);
  await next();
  await next();  // nothing urgent
  await page.getByLabel('Of zeg het zelf').fill(canary.like);
  await next();
  await next();  // what was read
  await page.getByLabel('Postcode of buurt').fill(canary.home);
  await page.getByLabel('Met de fiets').check();
  await next();
  await page.getByLabel('Maandag').check();
  await page.getByLabel('Hoeveel euro mag het kosten per keer?').fill('7,50');
  await page.getByLabel('Hoe oud bent u?').fill('74');
  await next('Laat zien wat past');
  return seen;
}
