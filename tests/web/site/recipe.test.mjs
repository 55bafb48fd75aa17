// What comes out of the conversation at the coach's desk: proposals, plans, explanations, and a recipe on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken } from './browser.mjs';
import { change, codesOf, isWhole, profileOf, sheets } from './coach_desk.mjs';
import { useDesks } from './desks.mjs';

const desks = useDesks();

const client = {
  needs: [{ id: 'loneliness', weight: 3 }, { id: 'debt', weight: 2 }], interests: ['walking-group', 'communal-meal'],
  age: 74, home: { postcode: '9912AB' }, travel: { modes: ['walk', 'bike'], maxMetres: 3000 },
  budget: { perVisit: 5, passes: ['veenmeerpas'] }, coach: 'welzijnscoach-oost',
};
const hostile = '<img src=x onerror=alert(1)></script><b>vet</b> مرحبا 😀 ';

/** A desk with what fits `fields`; nothing may go wrong in the page while `act` runs. */
async function withDesk(fields, act, options) {
  const page = await desks.openCoach(options);
  await change(page, fields);
  await act(page);
  assert.deepEqual(page.problems, []);
  await page.context().close();
}

const star = (page, place) => page.locator('.match .star').nth(place).click();

async function makeRecipe(page, choices) {
  await page.locator('.chosen .button').click();
  await page.waitForFunction((count) => document.querySelectorAll('.recipe-choice').length === count, choices);
}

test('help comes first, with who introduces, and every part passes axe', async () => {
  for (const options of [{}, { viewport: { width: 390, height: 844 } }, { colorScheme: 'dark' }]) {
    await withDesk(client, async (page) => {
      assert.match(await page.textContent('#uitkomst .state'), /^5 voorstellen, \d+ passen; \d keer hulp$/);
      assert.match(await page.locator('#uitkomst .part').first().textContent(), /Eerst hulp.*Nagekeken: schulden, wonen/s);
      assert.match(await page.locator('.match .facts').first().textContent(), /Wie kan introduceren.*Welzijnscoach Oost/s);
      await page.locator('.match summary').first().click();
      assert.deepEqual(await broken(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, 'the page scrolls sideways');
    }, options);
  }
});

test('what was looked at besides is told once', async () => {
  await withDesk({ needs: [{ id: 'loneliness', weight: 2 }], age: 74 }, async (page) => {
    const also = await page.textContent('.part.support:not(.required)');
    assert.match(also, /We keken ook of hulp nodig is bij schulden(?!.*Nagekeken)/s);
  });
});

test('a relaxation is one click, and so is the way back', async () => {
  await withDesk({ ...client, budget: { perVisit: 1 } }, async (page) => {
    const before = await profileOf(page);
    await page.locator('.part .chip').first().click();
    await page.waitForSelector('.undo button');
    assert.notDeepEqual(await profileOf(page), before);
    await page.click('.undo button');
    assert.deepEqual(await profileOf(page), before);
    assert.equal(await page.locator('.undo button').count(), 0);
  });
});

test('a ticked danger shows whom to call, and no offer, star or plan', async () => {
  await withDesk(client, async (page) => {
    await star(page, 0);
    await change(page, { signals: ['suicidality'] });
    assert.match(await page.textContent('#signalen'), /Denkt u aan zelfmoord/);
    assert.ok(await page.locator('#signalen a[href="tel:08000113"]').isVisible());
    assert.equal(await page.locator('#uitkomst a[href^="/activiteiten/"]').count(), 0);
    assert.ok(await page.locator('.chosen').isHidden());
    assert.ok(await page.locator('.more-tools').isHidden());
    assert.deepEqual(await broken(page), []);
  });
});

test('nothing that fits is told with what to do and why', async () => {
  await withDesk({ require: { kinds: ['dancing'] }, avoid: { kinds: ['dancing'] } }, async (page) => {
    assert.match(await page.textContent('.nothing-found'), /Niets past bij alles tegelijk/);
    await page.locator('#uitkomst summary', { hasText: 'andere niet passen' }).click();
    assert.match(await page.locator('#uitkomst details[open]').first().textContent(), /\d+ keer: /);
  });
});

test('why an offer is not there: found with the keyboard, every rule told', async () => {
  await withDesk(client, async (page) => {
    await page.locator('summary', { hasText: 'Waarom staat iets' }).click();
    await page.fill('#waarom-zoek', 'zwem');
    await page.waitForSelector('[role=option]');
    assert.equal(await page.getAttribute('#waarom-zoek', 'aria-expanded'), 'true');
    await page.press('#waarom-zoek', 'ArrowDown');
    assert.equal(await page.getAttribute('#waarom-zoek', 'aria-activedescendant'), 'waarom-lijst-0');
    const answered = page.waitForResponse((response) => response.url().endsWith('/explanations'));
    await page.press('#waarom-zoek', 'Enter');
    const answer = await (await answered).json();
    await page.waitForSelector('.explanation');
    assert.ok((await page.textContent('.explanation')).includes(answer.because));
    await page.locator('.explanation summary').first().click();
    assert.equal(await page.locator('.explanation .rules tbody tr').count(), answer.rules.length + answer.factors.length);
    assert.deepEqual(await broken(page), []);
    await change(page, { age: 16 });
    await page.waitForFunction(() => /Voor volwassenen/.test(document.querySelector('.explanation')?.textContent));
  });
});

test('a plan is a week that goes on the recipe in one click', async () => {
  await withDesk(client, async (page) => {
    await page.locator('summary', { hasText: 'Weekplannen' }).click();
    await page.waitForSelector('.plan');
    assert.equal(await page.locator('.plan').first().locator('.week > li').count(), 7);
    assert.match(await page.locator('.plan').first().textContent(), /Samen € \d+ per maand/);
    assert.deepEqual(await broken(page), []);
    await page.locator('.plan').first().locator('button', { hasText: 'Zet dit plan' }).click();
    assert.equal(await page.locator('.chosen .chip').count(), 3);
    assert.match(await page.locator('.plan .star[aria-pressed=true]').first().textContent(), /Staat op het recept/);
  });
});

test('one choice and three choices are each one sheet, with a code of the public address only', async () => {
  await withDesk(client, async (page) => {
    const titles = [];
    for (const [place, count] of [[0, 1], [3, 2], [4, 3]]) {
      titles.push(await page.locator('.match h4 a').nth(place).evaluate(({ pathname }) => pathname));
      await star(page, place);
      if (count === 2) continue;
      await makeRecipe(page, count);
      assert.deepEqual(await broken(page), []);
      assert.equal(await sheets(page), 1);
      assert.ok(await isWhole(page));
      assert.deepEqual(await codesOf(page, desks.browser), titles.map((path) => desks.server.origin + path));
      for (const label of ['Wat', 'Wanneer', 'Waar', 'Reizen', 'Wat kost het', 'Eerste stap', 'Wie belt u', 'Wie gaat mee']) {
        assert.equal(await page.locator('.recipe dt', { hasText: new RegExp(`^${label}$`) }).count(), count, label);
      }
      await page.keyboard.press('Escape');
    }
    await star(page, 5);
    assert.equal(await page.locator('.chosen .chip').count(), 3);
    assert.match(await page.textContent('.full'), /al drie keuzes/);
  });
});

test('who has no number is mailed, and is not said to be called', async () => {
  await withDesk(client, async (page) => {
    const detail = { contact: { role: 'Gastvrouw', email: 'post@example.org' }, provider: { name: 'Het Huis' } };
    const rows = await page.evaluate(async (offer) => {
      const script = document.querySelector('script[src*="/coach/"]').src;
      const { callRow } = await import(new URL('recipe_words.mjs', script).href);
      const silent = { provider: offer.provider };
      return [callRow(offer, {}), callRow(offer, { phone: '0123-456789' }), callRow(silent, { email: 'huis@example.org' }), callRow(silent, {})];
    }, detail);
    assert.deepEqual(rows, [['Wie mailt u', 'post@example.org: Gastvrouw, Het Huis'], ['Wie belt u', '0123-456789: Gastvrouw, Het Huis'],
      ['Wie mailt u', 'huis@example.org: Het Huis'], ['Wie vraagt u', 'Het Huis. Dat weten we niet. Vraag het na.']]);
  });
});

test('at 400 % zoom no bar covers what one is at, and no name of a day breaks', async () => {
  await withDesk(client, async (page) => {
    await star(page, 0);
    await page.locator('summary', { hasText: 'Weekplannen' }).click();
    await page.waitForSelector('.plan');
    for (const width of [1280, 900, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const broken = await page.$$eval('.day-name', (names) => names.map((name) => [...name.children].map((part) => part.getClientRects().length)).flat().filter((lines) => lines > 1).length);
      assert.equal(broken, 0, `${width} wide`);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    assert.equal(await page.$eval('.chosen', (bar) => getComputedStyle(bar).position), 'static');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    for (const link of await page.locator('.match h4 a').all()) {
      await link.focus();
      const seen = await link.evaluate((one) => {
        const { left, top, width, height } = one.getClientRects()[0];
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return one.contains(there) ? 'seen' : `covered at ${top} by ${there?.outerHTML.slice(0, 120)}`;
      });
      assert.equal(seen, 'seen', await link.textContent());
    }
  }, { reducedMotion: 'reduce' });
});

test('a name is on the paper only, and gone after printing and closing', async () => {
  await withDesk(client, async (page) => {
    await star(page, 0);
    await makeRecipe(page, 1);
    await page.evaluate(() => { globalThis.print = () => { globalThis.printed = document.querySelector('.recipe').textContent; dispatchEvent(new Event('afterprint')); }; });
    await page.fill('#recept-naam', 'Kwikzilverinck');
    await page.locator('.recipe-tools button', { hasText: 'Print' }).click();
    assert.match(await page.evaluate(() => globalThis.printed), /Voor Kwikzilverinck/);
    assert.doesNotMatch(await page.textContent('body'), /Kwikzilverinck/);
    assert.equal(await page.inputValue('#recept-naam'), '');
    await page.fill('#recept-naam', 'Kwikzilverinck');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('#recept-naam').value === '');
    assert.doesNotMatch(await page.textContent('body'), /Kwikzilverinck/);
  });
});

test('paper shows the recipe alone: no signal, and without a recipe no profile', async () => {
  await withDesk({ ...client, signals: ['eviction-shutoff'] }, async (page) => {
    await star(page, 0);
    await page.emulateMedia({ media: 'print' });
    assert.equal((await page.innerText('body')).trim(), 'Maak eerst een recept. De rest van deze pagina wordt niet geprint.');
    await page.emulateMedia({ media: 'screen' });
    await makeRecipe(page, 1);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.innerText('body');
    assert.match(paper, /^Welzijnsrecept/);
    assert.doesNotMatch(paper, /ontruiming|afsluiting|Signalen|Voorstellen/i);
  });
});

/** Puts texts in the answers of the server that no catalogue takes: long, and hostile. */
async function poison(page) {
  const long = `${hostile}${'heel lange woorden '.repeat(40)}`;
  await page.route('**/api/v1/matches', async (route) => {
    const answer = await (await route.fetch()).json();
    for (const match of [...answer.support.matches, ...answer.matches]) {
      match.activity.title = hostile + match.activity.title;
      match.activity.summary = match.firstStep = long;
      match.reasons[0].because = hostile;
    }
    await route.fulfill({ json: answer });
  });
  await page.route('**/api/v1/activities/*', async (route) => {
    const answer = await (await route.fetch()).json();
    const days = ['mon', 'tue', 'wed', 'thu', 'sat'];
    const schedule = Array(6).fill({ days, from: '09:00', to: '11:30', everyWeeks: 3 });
    const changed = { title: hostile, summary: long, schedule, access: { firstStep: long }, contact: { role: long, phone: '0123-456789', bestTime: long },
      place: { name: long, street: long }, price: { amount: 12.5, per: 'course', passes: ['een', 'twee', 'drie'] } };
    await route.fulfill({ json: { ...answer, ...changed } });
  });
}

test('long and hostile texts are shown as they are, on one sheet, with the number to call', async () => {
  const page = await desks.openCoach();
  await poison(page);
  await change(page, client);
  assert.ok((await page.locator('.match h4').first().textContent()).startsWith(hostile));
  for (const place of [0, 3, 4]) await star(page, place);
  await makeRecipe(page, 3);
  assert.ok((await page.locator('.recipe h2').first().textContent()).includes(hostile.trim()));
  assert.equal(await page.locator('.recipe dd', { hasText: '0123-456789' }).count(), 3);
  assert.equal(await sheets(page), 1);
  assert.ok(await isWhole(page));
  assert.equal(await page.locator('#uitkomst img, .recipe img, #uitkomst b, .recipe b').count(), 0);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('the message to the referrer is read together before it can be copied', async () => {
  await withDesk(client, async (page) => {
    await star(page, 4);
    const chosen = `Op het recept staat: ${await page.locator('.chosen .chip-text').textContent()} (`;
    await page.locator('button', { hasText: 'Bericht aan de verwijzer' }).click();
    await page.waitForFunction(() => document.querySelector('#bericht').value.startsWith('Terugkoppeling'));
    assert.ok((await page.inputValue('#bericht')).includes(chosen));
    assert.match(await page.textContent('dialog[open]'), /Lees dit eerst samen/);
    const copy = page.locator('dialog button', { hasText: 'Kopieer' });
    assert.ok(await copy.isDisabled());
    assert.deepEqual(await broken(page), []);
    await page.check('#samen-gelezen');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await page.waitForFunction(() => document.querySelector('dialog[open] [role=status]').textContent === 'Gekopieerd.');
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Terugkoppeling/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('#bericht').value === '');
  });
});

test('without a connection the desk says so, and goes on when it is back', async () => {
  const page = await desks.openCoach();
  await change(page, client);
  await page.route('**/api/v1/matches', (route) => route.abort());
  await page.locator('.part .chip').first().click();
  await page.waitForSelector('.answer [role=alert]');
  assert.match(await page.textContent('.answer'), /geen verbinding/);
  await page.unroute('**/api/v1/matches');
  await page.locator('.answer button', { hasText: 'Probeer opnieuw' }).click();
  await page.waitForSelector('.match');
  await page.context().close();
});

test('personal data and other mistakes are named as what they are', async () => {
  const page = await desks.openCoach();
  await change(page, { wish: 'bel mij op 06-12345678' });
  await page.waitForSelector('.answer [role=alert]');
  assert.match(await page.textContent('.answer'), /De eigen woorden: Hier staan persoonsgegevens/);
  await change(page, { wish: null, travel: { maxMinutes: 9999 } });
  await page.waitForSelector('.answer [role=alert]');
  assert.match(await page.textContent('.answer'), /Reizen: Vul een heel getal in van \d+ tot \d+\./);
  for (const [words, told] of [[hostile, 'Gebruik geen HTML'], ['bel mij op 06-12345678', 'Hier staan persoonsgegevens']]) {
    await page.fill('#verhaal', words);
    await page.locator('#verhaal').blur();
    await page.locator('#gesprek [role=status]', { hasText: told }).waitFor();
  }
  await page.context().close();
});
