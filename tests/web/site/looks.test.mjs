// Every state of every page in a browser, for eyes that need it large, dark, contrasting or spaced out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from '../server.mjs';
import { arriveAt, broken, startBrowser } from './browser.mjs';
import { states } from './states.mjs';

let server;
let browser;
before(async () => {
  server = await startServer('--rate-limit', '0');
  browser = await startBrowser(server.origin);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** What sticks out at the right of the window. A box that scrolls by itself may hold something wide (WCAG 1.4.10: pictures, tables). */
const tooWide = () => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  return wide > 0 ? `scrolls sideways by ${wide}px` : '';
};

/** Text that is cut off by its box. */
const cutOff = () => [...document.querySelectorAll('main *')].filter((element) => {
  const style = getComputedStyle(element);
  const hides = [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
  return hides && element.clientWidth > 1 && element.innerText?.trim()
    && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2);
}).map((element) => element.outerHTML.slice(0, 80));

/** The distances a reader may set (WCAG 1.4.12). */
const spaceOut = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
};

for (const state of states) {
  test(state.name, async () => {
    const page = await browser.open();
    const answer = await arriveAt(page, state);
    assert.equal(answer.status(), state.status ?? 200);
    assert.doesNotMatch(answer.headers()['content-security-policy'], /unsafe-|\*/);
    assert.deepEqual(await broken(page), [], '1280 wide');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await broken(page), [], 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    assert.deepEqual(await broken(page), [], '390 wide');
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(tooWide), '', '320 wide');
    await page.evaluate(spaceOut);
    assert.equal(await page.evaluate(tooWide), '', '320 wide, spaced out');
    assert.deepEqual(await page.evaluate(cutOff), [], 'spaced out');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}
