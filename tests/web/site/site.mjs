// A server on Veenmeer, without a data directory, and a browser at it.
import { after, before } from 'node:test';
import { startServer } from '../server.mjs';
import { startBrowser } from './browser.mjs';

/** `server` and `browser` for the tests of one file: started before the first and stopped after the last. */
export function useSite() {
  const site = {};
  before(async () => {
    site.server = await startServer('--rate-limit', '0');
    site.browser = await startBrowser(site.server.origin);
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.stop();
  });
  return site;
}
