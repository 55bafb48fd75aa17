// Debian's Chromium for one test file: pages that remember what went wrong in them. CHROMIUM names another one.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Without a sandbox, as it has to be in a container; only pages of our own server are opened. */
const options = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
};

/** `open(options)` gives a page in a context of its own; `close()` ends every process of the browser. */
export async function startBrowser(origin) {
  const browser = await chromium.launch(options);
  const open = async (more = {}) => {
    const context = await browser.newContext({ locale: 'nl-NL', baseURL: origin, viewport: { width: 1280, height: 900 }, ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.problems = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) page.problems.push(`asks another host: ${url}`);
    });
    page.on('pageerror', (error) => page.problems.push(`fails: ${error}`));
    page.on('console', (message) => {
      // A 4xx that the test asks for is told as an error too.
      const asked = message.location().url === page.url() && /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !asked) page.problems.push(`says: ${message.text()}`);
    });
    return page;
  };
  return { open, close: () => browser.close() };
}

/** Runs in the page: sends a form as those of the page are sent. */
const sendForm = ({ path, fields }) => {
  const form = document.createElement('form');
  form.action = path;
  form.method = 'post';
  for (const [name, value] of fields) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  document.body.append(form);
  form.submit();
};

/** Opens a state: a page, or what it answers to `sent`, the fields of its form. */
export async function arriveAt(page, { path, sent }) {
  const answer = await page.goto(path);
  if (!sent) return answer;
  const [answered] = await Promise.all([page.waitForNavigation(), page.evaluate(sendForm, { path, fields: Object.entries(sent) })]);
  return answered;
}

/** The rules of WCAG 2.2 A and AA and good practice that the page breaks, with the elements. */
export async function broken(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target).join(' ; ')}`);
}

/** What sticks out at the right of the window. A box that scrolls by itself may hold something wide (WCAG 1.4.10: pictures, tables). */
export const tooWide = () => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  return wide > 0 ? `scrolls sideways by ${wide}px` : '';
};

/** Text that is cut off by its box. A map goes on past its edges, and can be moved. */
export const cutOff = () => [...document.querySelectorAll('main *:not(.map, .map *)')].filter((element) => {
  const style = getComputedStyle(element);
  const hides = [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
  return hides && element.clientWidth > 1 && element.innerText?.trim()
    && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2);
}).map((element) => element.outerHTML.slice(0, 80));

/** The distances a reader may set (WCAG 1.4.12). */
export const spaceOut = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
};
