// A search as files for other programs, read back with what such programs use.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { startServer, today } from './server.mjs';

const site = 'https://kaart.example.org';
let server;
let offers;
before(async () => {
  server = await startServer('--rate-limit', '0', '--site', site);
  offers = [];
  for (let page = 1; page <= 3; page += 1)
    offers.push(...(await server.get(`/api/v1/activities?pageSize=100&page=${page}&sort=title`)).json().items);
});
after(() => server.stop());

/** The events of a feed by the id of their offer. */
function eventsIn(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = new Map();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const [, offer] = /^[^.]+\.(.*)@veenmeer$/.exec(event.uid);
    events.set(offer, [...events.get(offer) ?? [], event]);
  }
  return events;
}

/** The first ten moments at which the events of an offer meet, in milliseconds. */
function meetings(events) {
  const moments = new Set();
  for (const event of events) {
    const each = event.iterator();
    let next = each.next();
    for (let found = 0; next && found < 10; found += 1, next = each.next()) moments.add(next.toJSDate().getTime());
  }
  return [...moments].sort((a, b) => a - b).slice(0, 10);
}

test('the calendar of a search meets when the offers meet, with holidays and cancelled days left out', async () => {
  const { status, headers, text } = await server.get('/feeds/activities.ics');
  assert.equal(status, 200);
  assert.match(headers['content-type'], /^text\/calendar; charset=utf-8$/);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.doesNotMatch(text(), /[^\r]\n/);
  for (const line of text().split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const events = eventsIn(text());
  const uids = [...events.values()].flat().map(({ uid }) => uid);
  assert.equal(new Set(uids).size, uids.length);
  let compared = 0;
  for (const { id } of offers) {
    const { nextOccurrences, schedule } = (await server.get(`/api/v1/activities/${id}`)).json();
    const told = nextOccurrences.map(({ start }) => Date.parse(start));
    const until = Date.parse(today) + 380 * 86_400_000;
    const read = meetings(events.get(id) ?? []).filter((moment) => told.length === 10 || moment < until);
    assert.deepEqual(read, told, id);
    if (told.length > 0) compared += 1;
    if (!schedule?.length) assert.ok(!events.has(id), id);
  }
  assert.ok(compared > 200, `${compared}`);
});

test('the calendar of one offer has its title, address and link', async () => {
  const { text, status } = await server.get('/feeds/activities/wandelen-nieuwland.ics');
  assert.equal(status, 200);
  const [event] = eventsIn(text()).get('wandelen-nieuwland');
  const { title } = (await server.get('/api/v1/activities/wandelen-nieuwland')).json();
  assert.equal(event.summary, title);
  assert.equal(event.component.getFirstPropertyValue('url'), `${site}/activiteiten/wandelen-nieuwland`);
  for (const path of ['/feeds/activities/bestaat-niet.ics', '/feeds/activities/wandelen-nieuwland', '/feeds/activities/.ics'])
    assert.equal((await server.get(path)).status, 404, path);
});

test('the same search is a map, a table and a calendar', async () => {
  const query = 'q=wandelen&near=9912&radius=5000';
  const { total } = (await server.get(`/api/v1/activities?${query}`)).json();
  assert.ok(total > 3);
  const map = await server.get(`/feeds/activities.geojson?${query}`);
  assert.match(map.headers['content-type'], /^application\/geo\+json/);
  assert.match(map.headers['content-crs'], /CRS84/);
  assert.equal(map.json().features.length, total);
  const table = (await server.get(`/feeds/activities.csv?${query}`)).text();
  const ids = [...table.matchAll(/^"([a-z0-9-]+)",/gm)].map(([, id]) => id);
  assert.deepEqual(ids.slice(1), map.json().features.map(({ id }) => id));
  for (const feed of ['geojson', 'csv', 'ics']) {
    const { headers } = await server.get(`/feeds/activities.${feed}?${query}`);
    assert.equal(headers['cache-control'], 'private, no-cache', feed);
    assert.equal(headers['referrer-policy'], 'same-origin', feed);
  }
});

test('GeoJSON has longitude first, and no point where one goes to none', async () => {
  const { features } = (await server.get('/feeds/activities.geojson')).json();
  assert.equal(features.length, offers.length);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  for (const { type, id, geometry, properties } of features) {
    const { lat, lon, title } = byId.get(id);
    assert.equal(type, 'Feature');
    assert.deepEqual(geometry, lat === undefined ? null : { type: 'Point', coordinates: [lon, lat] });
    assert.equal(properties.title, title);
  }
  assert.ok(features.some(({ geometry }) => geometry === null));
  const page = await server.get('/api/v1/activities?pageSize=5', { accept: 'application/geo+json' });
  assert.equal(page.json().features.length, 5);
  assert.equal(page.headers['content-crs'], '<http://www.opengis.net/def/crs/OGC/1.3/CRS84>');
  const areas = (await server.get('/feeds/neighbourhoods.geojson')).json();
  assert.ok(areas.features.every(({ geometry }) => /Polygon$/.test(geometry.type)));
});

test('an unknown parameter is told with the nearest one, and a feed has no pages', async () => {
  for (const feed of ['ics', 'geojson', 'csv']) {
    const wrong = await server.get(`/feeds/activities.${feed}?neigbourhood=oosterveld`);
    assert.equal(wrong.status, 400);
    assert.match(wrong.headers['content-type'], /^application\/problem\+json/);
    assert.equal(wrong.json().errors[0].suggestion, 'neighbourhood');
    assert.equal((await server.get(`/feeds/activities.${feed}?page=2`)).status, 400);
  }
});
