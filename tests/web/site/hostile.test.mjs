// A catalogue with the nastiest texts that are still plain text: shown as they are written, everywhere, without breaking a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { program, root, startServerIn } from '../server.mjs';
import { cutOff, spaceOut, startBrowser, tooWide } from './browser.mjs';

const backwards = '\u202E';  // what follows is written from right to left
const nasty = `">' &lt;b&gt; ]]> {{7*7}} \${x} %3C\\n;, 👩‍👩‍👧 ${backwards}netteP`;
const texts = {
  title: `=1 ${nasty}`,
  name: `${nasty} ${'Welzijn'.repeat(6)}`,
  summary: `${nasty} ${'s'.repeat(220)}`,
  description: `${nasty} ${'Rolstoel'.repeat(612)}`,
  place: `${nasty} ${'Gebouw'.repeat(20)}`,
  step: `${nasty} ${'x'.repeat(130)}`,
};
const offer = 'wandelen-nieuwland';
const provider = 'sportservice-veenmeer';
const file = `catalog/veenmeer/providers/${provider}.yaml`;

/** A copy of the example in which one offer of one provider has other texts: [what is there, what comes instead]. */
async function changed(...changes) {
  const home = await mkdtemp(join(tmpdir(), 'socialmap-'));
  for (const folder of ['catalog', 'rules']) await cp(join(root, folder), join(home, folder), { recursive: true });
  let yaml = await readFile(join(root, file), 'utf8');
  for (const [old, text] of changes) {
    assert.ok(yaml.includes(old), old);
    yaml = yaml.replace(old, () => text);
  }
  await writeFile(join(home, file), yaml);
  return home;
}

const title = 'title: Wandelgroep Nieuwland, rustig tempo';
const quoted = JSON.stringify;
let home;
let server;
let browser;
before(async () => {
  home = await changed(
    ['name: Sportservice Veenmeer', `name: ${quoted(texts.name)}`],
    ['name: Startpunt bij De Planeet', `name: ${quoted(texts.place)}`],
    [title, `title: ${quoted(texts.title)}\n    description: ${quoted(texts.description)}`],
    [/summary: "Een uurtje door de wijk.*/.exec(await readFile(join(root, file), 'utf8'))[0], `summary: ${quoted(texts.summary)}`],
    ['"Sta om tien voor tien bij de deur van De Planeet, we dragen een geel hesje"', quoted(texts.step)],
  );
  server = await startServerIn({ home }, '--rate-limit', '0', '--site', 'https://kaart.example.org');
  browser = await startBrowser(server.origin);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(home, { recursive: true });
});

for (const text of ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '<!--', 'bel\u0007']) {
  test(`the catalogue refuses ${quoted(text)}, and says where`, async () => {
    const refused = await changed([title, `title: ${quoted(text)}`]);
    try {
      const check = () => execFileSync(program, ['check', join(refused, 'catalog/veenmeer')], { encoding: 'utf8', stdio: 'pipe' });
      assert.throws(check, ({ stdout, stderr }) => new RegExp(`${provider}\\.yaml:\\d+:\\d+ activities\\[0\\]\\.title: has (HTML|a control)`).test(stdout + stderr));
    } finally {
      await rm(refused, { recursive: true });
    }
  });
}

/** Every page that shows these texts, and which of them it has to show, whole. */
const pages = {
  [`/activiteiten/${offer}`]: ['title', 'name', 'summary', 'description', 'place', 'step'],
  [`/activiteiten/${offer}/klopt-niet`]: ['title'],
  [`/organisaties/${provider}`]: ['title', 'name', 'summary'],
  '/buurten/nieuwland': ['title', 'name', 'summary'],
  '/zoeken?neighbourhood=nieuwland&kind=walking-group': ['title', 'name', 'summary'],
  '/kaart?neighbourhood=nieuwland&kind=walking-group': ['title', 'name'],
  '/inbedden?neighbourhood=nieuwland&kind=walking-group': ['title', 'name'],
};

for (const [path, shown] of Object.entries(pages)) {
  test(`${path} shows the texts as they are written, and stays in its width`, async () => {
    const page = await browser.open({ viewport: { width: 320, height: 640 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const words = await page.evaluate(() => document.body.textContent);
    for (const name of shown) assert.ok(words.includes(texts[name]), name);
    assert.equal(await page.locator('img, iframe, main script:not([type="application/ld+json"])').count(), 0);
    assert.equal(await page.evaluate(tooWide), '', '320 wide');
    await page.evaluate(spaceOut);
    assert.equal(await page.evaluate(tooWide), '', '320 wide, spaced out');
    assert.deepEqual(await page.evaluate(cutOff), [], 'spaced out');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.evaluate(tooWide), '', 'in print');
    assert.deepEqual(page.problems.filter((problem) => !problem.includes('404')), []);
    await page.context().close();
  });
}

test('for machines the texts are the same: the head, JSON-LD, the API and the files of a search', async () => {
  const page = await browser.open();
  await page.goto(`/activiteiten/${offer}`);
  assert.ok((await page.title()).startsWith(texts.title));
  assert.equal(await page.getAttribute('meta[name=description]', 'content'), texts.summary);
  assert.equal(await page.getAttribute('meta[property="og:title"]', 'content'), texts.title);
  const data = JSON.parse(await page.textContent('script[type="application/ld+json"]'));
  assert.ok(quoted(data).includes(quoted(texts.title)) && quoted(data).includes(quoted(texts.name)));
  await page.context().close();
  const query = 'neighbourhood=nieuwland&kind=walking-group';
  assert.equal((await server.get(`/api/v1/activities/${offer}`)).json().description, texts.description);
  const { features } = (await server.get(`/feeds/activities.geojson?${query}`)).json();
  assert.ok(features.some(({ properties }) => properties.title === texts.title));
  const calendar = new ICAL.Component(ICAL.parse((await server.get(`/feeds/activities/${offer}.ics`)).text()));
  const [event] = calendar.getAllSubcomponents('vevent');
  assert.equal(event.getFirstPropertyValue('summary'), texts.title);
  const table = (await server.get(`/feeds/activities.csv?${query}`)).text();
  assert.ok(table.includes(`"'${texts.title.replaceAll('"', '""')}"`), 'a formula for a spreadsheet is a text, quotes are doubled');
});

test('pin and popup on the map have the texts', async () => {
  const page = await browser.open();
  await page.goto('/kaart?neighbourhood=nieuwland&kind=walking-group');
  const pin = page.locator('#kaart').getByRole('button', { name: texts.title, exact: true });
  await pin.focus();
  await page.keyboard.press('Enter');
  const popup = page.locator('.leaflet-popup-content');
  assert.equal(await popup.locator('a').textContent(), texts.title);
  assert.ok((await popup.textContent()).includes(texts.name));
  assert.ok(await popup.evaluate((box) => box.scrollWidth <= box.clientWidth));
  assert.deepEqual(page.problems, []);
  await page.context().close();
});
