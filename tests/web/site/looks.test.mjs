// Every state of every page in a browser, for eyes that need it large, dark, contrasting or spaced out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arriveAt, broken, cutOff, spaceOut, tooWide } from './browser.mjs';
import { useSite } from './site.mjs';
import { states } from './states.mjs';

const site = useSite();

for (const state of states) {
  test(state.name, async () => {
    const page = await site.browser.open();
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
