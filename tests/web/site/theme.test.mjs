// One file is the look: another theme gives the same names other values, and stays readable.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { root } from '../server.mjs';
import { broken } from './browser.mjs';
import { useSite } from './site.mjs';

const read = (file) => readFile(`${root}/${file}`, 'utf8');
const own = await read('server/web/theme.css');
const second = await read('docs/examples/theme-brinkhaven.css');
/** Every other sheet of the site, also those in folders. */
const sheets = (await readdir(`${root}/server/web`, { recursive: true }))
  .filter((file) => file.endsWith('.css') && file !== 'theme.css').map((file) => `server/web/${file}`);
const names = (css, pattern) => [...new Set([...css.matchAll(pattern)].map(([, name]) => name))].sort();
const given = /(--[a-z0-9-]+):/g;

const site = useSite();

test('the pages use no name that a theme does not give, and both themes give the same', async () => {
  assert.ok(sheets.includes('server/web/site.css'));
  for (const sheet of sheets) {
    const used = names(await read(sheet), /var\((--[a-z0-9-]+)/g);
    assert.deepEqual(used.filter((name) => !names(own, given).includes(name)), [], sheet);
  }
  assert.deepEqual(names(second, given), names(own, given));
});

test('no colour stands outside the theme', async () => {
  for (const sheet of sheets) assert.doesNotMatch(await read(sheet), /#[0-9a-f]{3,8}\b(?=[^{}]*;)/i, sheet);
});

for (const colorScheme of ['light', 'dark']) {
  test(`the second theme is readable, ${colorScheme}`, async () => {
    const page = await site.browser.open({ colorScheme });
    await page.route('**/assets/*/theme.css', (route) => route.fulfill({ contentType: 'text/css', body: second }));
    for (const path of ['/zoeken?q=wandelen&near=9912', '/activiteiten/wandelen-nieuwland', '/hulp', '/wat-past']) {
      await page.goto(path);
      assert.deepEqual(await broken(page), [], path);
    }
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Georgia/);
    await page.context().close();
  });
}
