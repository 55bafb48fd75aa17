// Who goes through a desk by keyboard sees where one is: nothing that sticks to an edge covers it (WCAG 2.4.11).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { change } from './coach_desk.mjs';
import { go, useDesks } from './desks.mjs';

const desks = useDesks();

/** Runs in the page: what has the focus, when none of its corners nor its middle can be seen. */
function covered() {
  const held = document.activeElement;
  const { left, right, top, bottom, width } = held.getBoundingClientRect();
  if (held === document.body || width === 0) return '';
  const points = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]];
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there && (held.contains(there) || [...held.labels ?? []].some((label) => label.contains(there)));
  });
  return isSeen ? '' : `${held.tagName} ${(held.textContent || held.id).slice(0, 40)} at ${Math.round(top)}`;
}

const drawn = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });

async function assertSeen(page, steps) {
  for (const [width, height] of [[1280, 900], [390, 844], [320, 256]]) {
    await page.setViewportSize({ width, height });
    for (const [key, start] of [['Shift+Tab', 'footer a'], ['Tab', 'h1']]) {
      const from = page.locator(start).last();
      await from.evaluate((one) => { if (one.matches('h1')) one.tabIndex = -1; });
      await from.focus();
      const missed = [];
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(key);
        await page.evaluate(drawn);
        missed.push(await page.evaluate(covered));
      }
      assert.deepEqual(missed.filter(Boolean), [], `${key} at ${width} by ${height}`);
    }
  }
}

test('at the desk of the coach, with a signal and a choice for the recipe', async () => {
  const page = await desks.openCoach({ reducedMotion: 'reduce' });
  await change(page, { needs: [{ id: 'loneliness', weight: 2 }], interests: ['walking-group'], signals: ['eviction-shutoff'] });
  await page.locator('.match .star').first().click();
  await assertSeen(page, 45);
  await page.click('#opnieuw');
  await page.waitForFunction(() => document.documentElement.style.scrollPaddingTop + document.documentElement.style.scrollPaddingBottom === '');
  await page.context().close();
});

test('in the editor of an offer', async () => {
  const page = await desks.signIn(desks.publisher, '/aanbieder', { reducedMotion: 'reduce' });
  await go(page, 'nieuw', '#f-title');
  await assertSeen(page, 40);
  await page.context().close();
});
