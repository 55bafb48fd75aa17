// Every page by keyboard alone: the first stop skips to the contents, each stop is seen, none is a trap, none is missed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arriveAt } from './browser.mjs';
import { useSite } from './site.mjs';
import { states } from './states.mjs';

const site = useSite();

/** Every control that is shown gets a number; how many there are. */
const numberControls = () => {
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  all.forEach((element, number) => { element.dataset.stop = String(number); });
  return all.length;
};

/** Where the focus is, and whether that can be seen. */
const stopHere = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return {
    number: element.dataset.stop,
    text: (element.innerText || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 40),
    href: element.getAttribute('href'),
    seen: width > 0 && height > 0 && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
};

for (const state of states) {
  test(state.name, async () => {
    const page = await site.browser.open();
    await arriveAt(page, state);
    const total = await page.evaluate(numberControls);
    const stops = new Map();
    for (let pressed = 0; pressed <= total + 5; ++pressed) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(stopHere);
      if (!stop) break;
      assert.ok(!stops.has(stop.number) || stops.size === total, `comes back to "${stop.text}" after ${stops.size} of ${total}`);
      if (stops.has(stop.number)) break;
      assert.ok(stop.seen, `the focus on "${stop.text}" is not seen`);
      stops.set(stop.number, stop);
    }
    const first = [...stops.values()][0];
    assert.equal(first.href, '#inhoud', `the first stop is "${first.text}"`);
    assert.equal(stops.size, total, 'not every control is a stop');
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });
}

test('the skip link leads past the header', async () => {
  const page = await site.browser.open();
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
  await page.context().close();
});

test('somebody finds an offer by keyboard', async () => {
  const page = await site.browser.open();
  await page.goto('/');
  await page.focus('#q');
  await page.keyboard.type('wandelen');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.focus('.card a');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(new URL(page.url()).pathname, /^\/activiteiten\//);
  await page.context().close();
});
