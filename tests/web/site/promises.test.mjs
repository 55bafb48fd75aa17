// Each promise of the page on privacy, held in a browser. A promise without a test here fails.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { program, startServer } from '../server.mjs';
import { arriveAt } from './browser.mjs';
import { useSite } from './site.mjs';

const site = useSite();

const match = { path: '/wat-past', sent: { at: '5', go: 'next', home: '9912AB', age: '74', 'need[]': 'debt' } };

/** What a browser keeps of the site after a visit. */
const keptBy = async (page) => ({
  cookies: await page.context().cookies(),
  storage: await page.evaluate(() => ({ ...localStorage, ...sessionStorage })),
});

const promises = {
  'geen-naam': async (page) => {
    const questions = ['1', '2', '3', '4'].map((at) => ({ path: '/wat-past', sent: { at, go: 'next' } }));
    for (const state of [{ path: '/' }, { path: '/wat-past' }, ...questions]) {
      await arriveAt(page, state);
      const asked = await page.evaluate(() => [...document.querySelectorAll('input')].map(({ name, type }) => `${name} ${type}`));
      assert.ok(asked.length > 2);
      assert.ok(asked.every((field) => !/naam|name|mail|phone|tel|birth|bsn|password/i.test(field)), asked.join());
    }
  },
  'geen-cookies': async (page) => {
    await page.goto('/zoeken?q=wandelen&near=9912');
    await page.goto('/activiteiten/wandelen-nieuwland');
    await arriveAt(page, match);
    assert.deepEqual(await keptBy(page), { cookies: [], storage: {} });
  },
  'geen-anderen': async (page) => {
    for (const path of ['/', '/activiteiten/wandelen-nieuwland', '/hulp', '/netwerk']) await page.goto(path);
    assert.deepEqual(page.problems, []);  // a request to another host is one
  },
  'niet-bewaard': async (page) => {
    await page.goto('/zoeken?q=kanarievogel&near=9912');
    await arriveAt(page, match);
    assert.doesNotMatch(site.server.said(), /kanarievogel|9912/);
  },
  'niet-in-adres': async (page) => {
    const answer = await arriveAt(page, match);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(answer.headers()['cache-control'], 'no-store');
  },
  'wel-in-adres': async (page) => {
    await page.goto('/');
    await page.fill('#q', 'wandelen');
    await Promise.all([page.waitForNavigation(), page.press('#q', 'Enter')]);
    assert.equal(new URL(page.url()).searchParams.get('q'), 'wandelen');
  },
  bericht: async () => {
    const data = await mkdtemp(join(tmpdir(), 'socialmap-'));
    const taking = await startServer('--rate-limit', '0', '--data', data);
    try {
      const sent = await taking.send('POST', '/activiteiten/wandelen-nieuwland/klopt-niet', {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Kanarievogel' }, body: 'message=Het+begint+later',
      });
      assert.equal(sent.status, 201);
      const said = execFileSync(program, ['key', 'add', '--data', data, '--role', 'moderator', '--label', 'Redactie'], { encoding: 'utf8' });
      const queue = (await taking.get('/api/v1/queue', { authorization: `Bearer ${/sm_\S+/.exec(said)[0]}` })).text();
      assert.match(queue, /Het begint later/);
      const kept = await Promise.all((await readdir(data)).map((file) => readFile(join(data, file), 'latin1')));
      for (const told of [queue, ...kept, taking.said()]) assert.doesNotMatch(told, /127\.0\.0\.1(?!:)|Kanarievogel/);
    } finally {
      await taking.stop();
      await rm(data, { recursive: true });
    }
  },
};

test('every promise of the page has a test', async () => {
  const page = await site.browser.open();
  await page.goto('/privacy');
  const told = await page.evaluate(() => [...document.querySelectorAll('main section')].map(({ id }) => id));
  assert.deepEqual(told.sort(), Object.keys(promises).sort());
});

for (const [promise, holds] of Object.entries(promises)) {
  test(promise, async () => {
    const page = await site.browser.open();
    await holds(page);
    await page.context().close();
  });
}
