// Every answer is what the OpenAPI document says: its status is documented and its body fits the schema.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { documentOf, pointerTo } from './documented.mjs';
import { profile, startServer } from './server.mjs';

let server;
let document;
let ajv;
let assertDocumented;
before(async () => {
  server = await startServer();
  ({ document, ajv, assertDocumented } = await documentOf(server));
});
after(() => server?.stop());

const longWord = 'a'.repeat(300);
const gets = [
  ['/activities', '', 200],
  ['/activities', '?q=wandelen&near=9912&radius=2000&facets=kind,domain,neighbourhood,day,price', 200],
  ['/activities', '?near=53.1,6.2&sort=distance&pageSize=100', 200],
  ['/activities', '?kind=walking-group&kind=communal-meal&day=mon&day=tue&age=74&free=true&strict=true', 200],
  ['/activities', '?layer=support&need=debt&domain=money-debt&maxPrice=2.50&sort=verified', 200],
  ['/activities', '?q=wandlen&sort=title&page=2&pageSize=1', 200],
  ['/activities', '?neighbourhood=oosterveld&sort=next&on=2026-12-01', 200],
  ['/activities', '?page=1000000', 200],
  ['/activities', '?audience=older-adults&gender=x&language=nl&language=tr&pass=veenmeerpas&available=true', 200],
  ['/activities', '?trait=free&trait=evening&provider=geldgenoten&accessibility=stepFree&accessibility=lift', 200],
  ['/activities', '?day=wed&daypart=evening&from=2026-12-01&to=2026-12-31&on=2026-11-23', 200],
  ['/activities', '?bbox=6.18,53.09,6.22,53.11&facets=audience,trait,language', 200],
  ['/activities', '?audience=martians&trait=shiny&provider=nobody&pass=goldcard', 400],
  ['/activities', '?gender=man&language=Nederlands&daypart=night&accessibility=stairs&available=soon', 400],
  ['/activities', '?from=2026-12-31&to=2026-12-01', 400],
  ['/activities', '?from=2026-01-01&to=2028-12-01', 400],
  ['/activities', '?bbox=53.1,6.2', 400],
  ['/activities', '?bbox=6.3,53.0,6.1,53.2', 400],
  ['/activities/wandelen-nieuwland/related', '', 200],
  ['/activities/bestaat-niet/related', '', 404],
  ['/activities/wandelen-nieuwland/related', '?limit=3', 400],
  ['/activities', '?nera=9912', 400],
  ['/activities', '?near=nergenshuizen', 400],
  ['/activities', '?kind=bungee', 400],
  ['/activities', '?age=oud&page=0&sort=mooi&maxPrice=-1&free=ja', 400],
  ['/activities', '?on=2026-13-45', 400],
  ['/activities', '?sort=distance', 400],
  ['/activities', '?facets=colour', 400],
  ['/activities', '?age=1&age=2', 400],
  ['/activities', `?q=${longWord}`, 400],
  ['/activities/wandelen-nieuwland', '', 200],
  ['/activities/breicafe-oosterveld', '', 200],
  ['/activities/bestaat-niet', '', 404],
  ['/activities/wandelen-nieuwland', '?q=koffie', 400],
  ['/neighbourhoods', '', 200],
  ['/neighbourhoods', '?pageSize=1000', 400],
  ['/neighbourhoods/oosterveld', '', 200],
  ['/neighbourhoods/bestaat-niet', '', 404],
  ['/network', '', 200],
  ['/network', '?neighbourhood=oosterveld&sector=sport&kind=guides&kind=works-with', 200],
  ['/network', '?neighbourhood=oosterveldt&neighbourhood=broekum', 400],
  ['/network', '?sector=sports&kind=knows', 400],
  ['/network', '?from=a', 400],
  ['/places', '?q=9912', 200],
  ['/places', '?q=oosterveld', 200],
  ['/places', '', null],
  ['/providers', '?page=2&pageSize=7', 200],
  ['/providers', '?page=x', 400],
  ['/providers/geldgenoten', '', 200],
  ['/providers/bestaat-niet', '', 404],
  ['/suggestions', '?q=wandel', 200],
  ['/suggestions', '?q=wamdelgroep&type=kind&type=activity', 200],
  ['/suggestions', '?q=%3F%21', 200],
  ['/suggestions', '', 400],
  ['/suggestions', '?q=wandel&type=martian', 400],
  ['/suggestions', `?q=${longWord}`, 400],
  ['/vocabulary', '', 200],
  ['/vocabulary', '?q=x', 400],
  ['/openapi.json', '', 200],
];

/** The template of a path: /activities/x → /activities/{id}, /activities/x/related → /activities/{id}/related. */
const templateOf = (path) => (document.paths[path] ? path : path.replace(/^(\/[^/]+)\/[^/]+/, '$1/{id}'));

for (const [path, query, status] of gets) {
  test(`GET ${path}${query.slice(0, 60)} answers as documented${status ? `, ${status}` : ''}`, async () => {
    const answer = await server.get(`/api/v1${path}${query}`);
    if (status) assert.equal(answer.status, status, answer.text().slice(0, 300));
    assertDocumented(templateOf(path), 'get', answer, path + query);
  });
}

const posts = [
  ['an empty profile', {}, 200],
  ['the example profile', profile, 200],
  ['a neighbourhood as home', { home: { neighbourhood: 'broekum' }, limit: 25 }, 200],
  ['a client of 16', { age: 16, needs: [{ id: 'loneliness' }] }, 200],
  ['a signal', { signals: ['suicidality'] }, 200],
  ['a wish', { wish: 'graag zingen, geen bingo, kan niet ver lopen, alleen overdag, wil niet dood' }, 200],
  ['an unknown field', { intrests: ['walking-group'] }, 400],
  ['an unknown need', { needs: [{ id: 'lonelyness' }] }, 400],
  ['many mistakes', { age: 'zeventig', limit: 99, gender: 'q', home: { postcode: 'x' } }, 400],
  ['codes of ICPC', { icpc: ['Z15'] }, 400],
  ['a list', [], 400],
  ['half a document', '{"age":', 400],
  ['a body that is too large', { wish: 'a'.repeat(300_000) }, 413],
];
for (const [what, body, status] of posts) {
  test(`POST /matches with ${what} answers as documented, ${status}`, async () => {
    const answer = await server.post('/api/v1/matches', body);
    assert.equal(answer.status, status, answer.text().slice(0, 300));
    assertDocumented('/matches', 'post', answer, what);
  });
}

const explanations = [
  ['an offer that fits', { profile: { ...profile, home: { neighbourhood: 'oosterveld' } }, activity: 'wandelen-nieuwland' }, 200],
  ['help', { profile, activity: 'schuldhulpverlening' }, 200],
  ['an empty profile', { profile: {}, activity: 'wandelen-nieuwland' }, 200],
  ['a wish that can move', { profile: { ...profile, budget: { perVisit: 0 }, travel: { maxMetres: 100 } }, activity: 'wandelen-nieuwland' }, 200],
  ['a signal', { profile: { signals: ['suicidality'] }, activity: 'wandelen-nieuwland' }, 200],
  ['an unknown activity', { profile, activity: 'wandelen-niewland' }, 400],
  ['no activity', { profile }, 400],
  ['no profile', { activity: 'wandelen-nieuwland' }, 400],
  ['a mistake in the profile', { profile: { needs: [{ id: 'lonelyness' }] }, activity: 'wandelen-nieuwland' }, 400],
  ['a list', [], 400],
];
for (const [what, body, status] of explanations) {
  test(`POST /explanations with ${what} answers as documented${status ? `, ${status}` : ''}`, async () => {
    const answer = await server.post('/api/v1/explanations', body);
    if (status) assert.equal(answer.status, status, answer.text().slice(0, 300));
    assertDocumented('/explanations', 'post', answer, what);
  });
}

test('an explanation names an unknown activity and a wrong profile where they stand', async () => {
  const body = { profile: { needs: [{ id: 'lonelyness' }] }, activity: 'wandelen-niewland' };
  const { errors } = (await server.post('/api/v1/explanations', body)).json();
  assert.deepEqual(errors.map(({ pointer, suggestion }) => [pointer, suggestion]),
    [['/profile/needs/0/id', 'loneliness'], ['/activity', 'wandelen-nieuwland']]);
});

test('answers about matching say by which catalogue and which rules they were made', async () => {
  const of = async (path, body) => (await server.post(path, body)).json().versions;
  const versions = await of('/api/v1/matches', profile);
  assert.match(versions.rules, /^sha256:[0-9a-f]{64}$/);
  assert.ok(Number.isSafeInteger(versions.catalogue) && versions.catalogue > 0, String(versions.catalogue));
  assert.deepEqual(await of('/api/v1/explanations', { profile, activity: 'wandelen-nieuwland' }), versions);
});

const plans = [
  ['an empty profile', { profile: {} }, 200],
  ['the example profile', { profile, maxActivities: 2 }, 200],
  ['a client of 16', { profile: { age: 16, needs: [{ id: 'loneliness' }] } }, 200],
  ['a signal', { profile: { signals: ['suicidality'] }, maxActivities: 1 }, 200],
  ['too many activities', { profile, maxActivities: 4 }, 400],
  ['no profile', {}, 400],
  ['codes', { profile: { ...profile, icpc: ['Z15'] } }, 400],
  ['an unknown field', { profile, limit: 3 }, 400],
];
for (const [what, body, status] of plans) {
  test(`POST /plans with ${what} answers as documented, ${status}`, async () => {
    const answer = await server.post('/api/v1/plans', body);
    assert.equal(answer.status, status, answer.text().slice(0, 300));
    assertDocumented('/plans', 'post', answer, what);
  });
}

const texts = [
  ['a story', { text: 'mw 74, man overleden, houdt van zingen maar geen bingo, alleen overdag, max 5 euro per keer' }, 200],
  ['limits of every sort', { text: 'rollator, spreekt Arabisch, hooguit een kwartier, ben 74, kan niet op dinsdag' }, 200],
  ['a signal', { text: 'Ik wil niet meer leven.' }, 200],
  ['nothing', { text: 'goedemorgen' }, 200],
  ['a phone number', { text: 'bel 0123-456789' }, 400],
  ['two thousand and one characters', { text: 'a'.repeat(2001) }, 400],
  ['no text', {}, 400],
  ['half a document', '{"text":', 400],
];
for (const [what, body, status] of texts) {
  test(`POST /interpretations with ${what} answers as documented, ${status}`, async () => {
    const answer = await server.post('/api/v1/interpretations', body);
    assert.equal(answer.status, status, answer.text().slice(0, 300));
    assertDocumented('/interpretations', 'post', answer, what);
  });
}

test('the example profile fits the schema of the request', () => {
  const at = pointerTo('paths', '/matches', 'post', 'requestBody', 'content', 'application/json', 'schema');
  const fits = ajv.compile({ $ref: `document:#/${at}` });
  assert.ok(fits(profile), ajv.errorsText(fits.errors));
});

test('an unacceptable Accept is a documented 406', async () => {
  const answer = await server.get('/api/v1/activities', { accept: 'image/png' });
  assert.equal(answer.status, 406);
  assertDocumented('/activities', 'get', answer, 'Accept: image/png');
});

const odd = ['0', '-1', '1e309', 'NaN', 'null', "' OR 1=1 --", '<script>', '../../etc/passwd', '%00', '\u0000', 'é😀', longWord,
  '9'.repeat(40), '[]', '1,2', '1,2,3', '\r\nX: y', '2026-13-45', '٣', ','];
test('odd values of every query parameter get a documented answer', async () => {
  for (const [path, { get }] of Object.entries(document.paths)) {
    for (const { name } of (get?.parameters ?? []).filter((parameter) => parameter.in === 'query')) {
      for (const value of odd) {
        const asked = `${path}?${name}=${encodeURIComponent(value)}`;
        assertDocumented(path, 'get', await server.get(`/api/v1${asked}`), asked);
      }
    }
  }
});
