// A server with a data directory, keys for it, and people who work at its desks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { program, startServer } from '../server.mjs';
import { broken, startBrowser } from './browser.mjs';

export const provider = 'wijkhuis-oosterveld';

/** Desks for the tests of one file: started before the first and stopped after the last. */
export function useDesks() {
  const desks = {};
  before(async () => { Object.assign(desks, await startDesks()); });
  after(() => desks.stop?.());
  return desks;
}

/**
 * Keys: `publisher` (of `provider`), `moderator`, `coach`, and `key(role, …)` for another. `call(key, …)` asks the API;
 * `openPublisher()`, `openModerator()`, `openCoach()` and `signIn(key, path)` give a page that is signed in.
 */
async function startDesks() {
  const data = mkdtempSync(join(tmpdir(), 'socialmap-desks-'));
  const server = await startServer('--data', data, '--rate-limit', '0');
  const browser = await startBrowser(server.origin);

  const run = (...options) => {
    const { status, stdout, stderr } = spawnSync(program, ['key', ...options, '--data', data], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const key = (role, ...more) => run('add', '--role', role, '--label', 'Balie', ...more);
  const [publisher, moderator, coach] = [key('publisher', '--provider', provider), key('moderator'), key('coach')];
  const call = async (bearer, method, path, { body, revision, type = 'application/json' } = {}) => {
    const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': type };
    if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
    const answer = await server.send(method, `/api/v1${path}`, { headers, body: body && JSON.stringify(body) });
    return { status: answer.status, ...(answer.body.length && answer.json()) };
  };
  // One sign-in a key, as an address may try ten times a minute.
  const sessions = new Map();
  const signIn = async (secret, path, { ready = '#desk h1[tabindex]', ...options } = {}) => {
    const page = await browser.open({ storageState: sessions.get(secret), ...options });
    await page.goto(path);
    if (new URL(page.url()).pathname === '/aanmelden') {
      await page.fill('#key', secret);
      await page.click('main button[type=submit]');
      await page.waitForURL((url) => url.pathname === path);
      sessions.set(secret, await page.context().storageState());
    }
    await page.waitForSelector(ready);
    return page;
  };
  const stop = async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true });
  };
  return {
    server, browser, data, publisher, moderator, coach, run, key, call, signIn, stop,
    record: (id) => call(moderator, 'GET', `/activities/${id}/record`),
    sessionOf: (secret) => sessions.get(secret),
    openPublisher: () => signIn(publisher, '/aanbieder'),
    openModerator: () => signIn(moderator, '/redactie'),
    openCoach: (options) => signIn(coach, '/coach', { ready: '#uitkomst h2', ...options }),
  };
}

/** The day that it is now in the municipality: what is verified is so today, whatever day the server searches for. */
export const dayNow = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** A view of the publisher's desk, as by its link. */
export async function go(page, hash, selector) {
  await page.goto(`/aanbieder#${hash}`);
  await page.reload();
  await page.waitForSelector(selector);
}

/** What went wrong in a page, but for the refusals that a test asks the API for. */
export const problemsOf = (page) => page.problems.filter((one) => !/status of 4(00|01|03|09|12)/.test(one));

/** Wide, narrow and dark: no rule of accessibility broken, and nothing that sticks out. */
export async function assertLooksRight(page, what) {
  for (const [width, colorScheme] of [[1280, 'light'], [390, 'light'], [1280, 'dark']]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await broken(page), [], `${what}, ${width} wide, ${colorScheme}`);
    const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(sticksOut <= 0, `${what} sticks out ${sticksOut} px at ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

export const said = (page, words) => page.waitForFunction((part) => document.querySelector('.said')?.textContent.includes(part), words);
