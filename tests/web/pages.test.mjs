// The pages as a browser gets them, before any script: safe, complete, in HTML.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from './server.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

for (const path of ['/', '/zoeken?q=wandelen&near=9912', '/zoeken?kind=bungee', '/activiteiten/wandelen-nieuwland', '/hulp', '/privacy', '/organisaties/belkring-veenmeer', '/buurten/oosterveld',
  '/netwerk', '/netwerk?who=welzijnscoach-oost',
  '/netwerk?sector=tovenarij', '/bestaat-niet']) {
  test(`${path} is HTML in Dutch without inline script or style`, async () => {
    const answer = await server.get(path, { accept: 'text/html' });
    const html = answer.text();
    assert.match(answer.headers['content-type'], /^text\/html/);
    assert.match(html, /^<!DOCTYPE html>\s*<html lang="nl">/);
    assert.doesNotMatch(html, /<style|\sstyle=|<script(?! type="application\/ld\+json">|[^>]*\ssrc=)|\son\w+=|javascript:/i);
    assert.match(answer.headers['content-security-policy'], /default-src 'self'/);
  });
}

test('the network is drawn, and everybody who can be chosen in it is there', async () => {
  const html = (await server.get('/netwerk')).text();
  assert.match(html, /<svg class="web" viewBox="0 0 \d+ \d+" role="group" aria-labelledby="web-title"/);
  const links = new Set([...html.matchAll(/href="(\/netwerk\?who=[^"]+)"/g)].map(([, link]) => link));
  assert.ok(links.size > 60);
  for (const link of links) assert.equal((await server.get(link)).status, 200, link);
  assert.equal((await server.get('/netwerk?who=niemand')).status, 400);
});

test('the network as a file is GraphML, and a wrong choice is a 400', async () => {
  const { status, headers } = await server.get('/feeds/network.graphml?sector=care');
  assert.equal(status, 200);
  assert.match(headers['content-type'], /^application\/graphml\+xml/);
  assert.equal((await server.get('/feeds/network.graphml?sector=x')).status, 400);
});

test('a form that cannot be read is refused whole, for the part that is lost may be a signal', async () => {
  for (const broken of ['home=%FF', 'home=100%', 'home=%00']) {
    const answer = await form(`signal[]=suicidality&${broken}`);
    assert.equal(answer.status, 400, broken);
    assert.doesNotMatch(answer.text(), /Dit past/);
  }
});

test('list and map lead from a form sent without scripts to an address of what was filled in', async () => {
  const sent = 'q=wandelen&near=&radius=&maxPrice=2%2C50&accessibility%5B%5D=lift&sort=relevance&fbclid=abc';
  for (const path of ['/zoeken', '/kaart', '/en/zoeken', '/en/kaart']) {
    const { status, headers } = await server.get(`${path}?${sent}`);
    assert.equal(status, 303, path);
    assert.equal(headers.location, `${path}?q=wandelen&maxPrice=2.50&accessibility=lift`);
    assert.equal((await server.get(headers.location)).status, 200, path);
    assert.equal((await server.get(`${path}?q=&near=`)).headers.location, path);
  }
});

test('the search and an offer answer 200, an unknown offer 404', async () => {
  assert.equal((await server.get('/')).status, 200);
  assert.equal((await server.get('/activiteiten/wandelen-nieuwland')).status, 200);
  assert.equal((await server.get('/activiteiten/bestaat-niet', { accept: 'text/html' })).status, 404);
});

test('every card of the search leads to its offer', async () => {
  const html = (await server.get('/zoeken?near=9912')).text();
  const links = [...html.matchAll(/href="(\/activiteiten\/[^"]+)"/g)].map(([, link]) => link);
  assert.ok(links.length >= 10);
  for (const link of links) assert.equal((await server.get(link)).status, 200, link);
});

test('every local file of a page is there, for a year', async () => {
  const html = (await server.get('/')).text();
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file);
  assert.ok(files.length > 0);
  for (const file of files) {
    const { status, headers } = await server.get(file);
    assert.equal(status, 200, file);
    assert.match(headers['cache-control'], /immutable/, file);
  }
});

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' autofocus onfocus='alert(1)", '&lt;b&gt;', '</title><b>'];
for (const typed of hostile) {
  test(`${typed} as a search is shown as text`, async () => {
    const answer = await server.get(`/zoeken?q=${encodeURIComponent(typed)}&near=${encodeURIComponent(typed)}`);
    const html = answer.text();
    assert.ok([200, 400].includes(answer.status));
    assert.ok(!html.includes(typed), 'is in the page as typed');
    const shown = /<input id="q" name="q" value="([^"]*)"/.exec(html)[1];
    const text = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    assert.equal(text, typed);
  });
}

const form = (body) => server.send('POST', '/wat-past', {
  headers: { 'content-type': 'application/x-www-form-urlencoded' }, body,
});

test('the form answers with help first and reasons, and is kept nowhere', async () => {
  const first = await server.get('/wat-past');
  assert.equal(first.status, 200);
  assert.equal(first.headers['cache-control'], 'no-store');
  const answer = await form('at=5&go=next&home=9912AB&age=74&budget=5&mode[]=walk&need[]=debt&interest[]=communal-meal');
  const html = answer.text();
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['cache-control'], 'no-store');
  assert.ok(html.indexOf('<h2>Eerst hulp</h2>') < html.indexOf('<h2>Dit kunt u daarnaast doen</h2>'));
  assert.match(html, /U noemde zelf eettafel/);
  assert.doesNotMatch(server.said(), /9912AB|communal-meal/);
});

test('a ticked signal of danger shows whom to call and no offer', async () => {
  const html = (await form('at=2&go=next&signal[]=suicidality&interest[]=walking-group')).text();
  assert.match(html, /tel:08000113/);
  assert.doesNotMatch(html, /href="\/activiteiten\//);
});

test('a question with mistakes comes back filled in, with what to mend', async () => {
  const answer = await form('at=4&go=next&home=nergens%3Cb%3E');
  assert.equal(answer.status, 400);
  assert.match(answer.text(), /Deze postcode of buurt kennen wij niet/);
  assert.match(answer.text(), /value="nergens&lt;b&gt;"/);
});

test('an error has the numbers of the municipality too', async () => {
  const errors = [await server.get('/bestaat-niet', { accept: 'text/html' }), await form('at=1&wish=%FF'), await server.get('/%zz')];
  assert.deepEqual(errors.map(({ status }) => status), [404, 400, 400]);
  for (const error of errors) {
    for (const call of ['tel:112', 'tel:08000113', 'tel:08002000', 'tel:0123456112']) assert.ok(error.text().includes(call), call);
  }
});

test('the address of a page with a slash behind it leads to the page', async () => {
  for (const path of ['/hulp', '/en/hulp', '/zoeken', '/activiteiten/wandelen-nieuwland']) {
    const answer = await server.get(`${path}/?q=rust%20%26%20zo`);
    assert.equal(answer.status, 308, path);
    assert.equal(answer.headers.location, `${path}?q=rust%20%26%20zo`);
  }
  for (const path of ['/bestaat-niet/', '//hulp/', '/api/v1/activities/', '/assets/']) assert.equal((await server.get(path)).status, 404, path);
});
