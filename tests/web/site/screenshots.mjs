// Pictures of the pages for eyes: node screenshots.mjs [--theme FILE.css] [DIR]; see scripts/screenshots.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, startServer } from '../server.mjs';
import { startBrowser } from './browser.mjs';

const { values: { theme }, positionals: [folder] } = parseArgs({
  options: { theme: { type: 'string' } }, allowPositionals: true,
});

const pages = {
  start: '/',
  search: '/zoeken?q=wandelen&near=9912',
  nothing: '/zoeken?q=parapente&near=9912&free=true',
  offer: '/activiteiten/wandelen-nieuwland',
  support: '/activiteiten/bewindvoering-op-orde',
  provider: '/organisaties/belkring-veenmeer',
  neighbourhood: '/buurten/oosterveld',
  map: '/kaart?q=wandelen',
  help: '/hulp',
  privacy: '/privacy',
  accessibility: '/toegankelijkheid',
  match: '/wat-past',
  report: '/activiteiten/wandelen-nieuwland/klopt-niet',
  missing: '/bestaat-niet',
};

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
const looks = {
  wide: { viewport: wide },
  narrow: { viewport: narrow },
  dark: { viewport: wide, colorScheme: 'dark' },
  'narrow-dark': { viewport: narrow, colorScheme: 'dark' },
  contrast: { viewport: wide, forcedColors: 'active' },
  print: { viewport: { width: 794, height: 1123 }, media: 'print' },
};

/** What docs/look.md shows: a page, a look, and whether it has the second theme. */
const shown = [
  ['start', 'wide'], ['start', 'narrow'], ['search', 'wide'], ['search', 'dark'], ['offer', 'wide'], ['offer', 'contrast'],
  ['map', 'wide'], ['nothing', 'narrow'], ['search', 'wide', 'brinkhaven'],
];
const every = Object.keys(pages).flatMap((page) => Object.keys(looks).map((look) => [page, look]));

/** One picture, to `file`. Of the whole page, or of what a visitor sees first. */
async function take(browser, { page: name, look, sheet, file, fullPage }) {
  const { media, ...options } = looks[look];
  const page = await browser.open({ ...options, reducedMotion: 'reduce' });
  if (sheet) await page.route('**/assets/*/theme.css', (route) => route.fulfill({ contentType: 'text/css', body: sheet }));
  await page.goto(pages[name], { waitUntil: 'networkidle' });
  if (media) await page.emulateMedia({ media });
  await page.screenshot({ path: file, fullPage });
  await page.context().close();
}

const second = `${root}/docs/examples/theme-brinkhaven.css`;
const target = folder ?? `${root}/docs/screenshots`;
await mkdir(target, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'socialmap-'));  // with one, the form for a report is there
const server = await startServer('--rate-limit', '0', '--data', data);
const browser = await startBrowser(server.origin);
try {
  for (const [page, look, other] of folder ? every : shown) {
    const css = other ? second : theme;
    const file = join(target, `${[page, look, ...(other ? [other] : [])].join('-')}.png`);
    await take(browser, { page, look, file, sheet: css && await readFile(css, 'utf8'), fullPage: Boolean(folder) });
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(data, { recursive: true });
}
