// The main job over HTTP: find an offer near, and match a client.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { profile, startServer } from './server.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

const match = (changes) => server.post('/api/v1/matches', { ...profile, ...changes });
const hundredths = (points) => Math.round(points * 100);

describe('search', () => {
  test('walking near 9912 finds offers, the nearest first on request', async () => {
    const list = (await server.get('/api/v1/activities?q=wandelen&near=9912&sort=distance')).json();
    assert.ok(list.total > 0);
    assert.equal(list.interpretation.near.neighbourhood.id, 'oosterveld');
    const distances = list.items.map((item) => item.distance).filter((distance) => distance !== undefined);
    assert.ok(distances.length > 0);
    assert.deepEqual(distances, [...distances].sort((a, b) => a - b));
  });

  test('what is found can be opened', async () => {
    const [first] = (await server.get('/api/v1/activities?q=wandelen&near=9912')).json().items;
    const offer = await server.get(`/api/v1/activities/${first.id}`);
    assert.equal(offer.status, 200);
    assert.equal(offer.json().title, first.title);
  });

  test('the links lead through every page, each offer once', async () => {
    const seen = [];
    let total;
    for (let next = '/api/v1/activities?near=9912&pageSize=25'; next;) {
      const page = (await server.get(next)).json();
      total = page.total;
      seen.push(...page.items.map((item) => item.id));
      next = page.links.next;
    }
    assert.equal(seen.length, total);
    assert.equal(new Set(seen).size, total);
  });

  test('an unknown parameter is a 400 that names the nearest', async () => {
    const answer = await server.get('/api/v1/activities?nera=9912');
    assert.equal(answer.status, 400);
    assert.equal(answer.headers['content-type'], 'application/problem+json');
    assert.equal(answer.json().errors[0].suggestion, 'near');
  });
});

describe('match', () => {
  test('a score is the sum of the points of its reasons', async () => {
    const answer = await match();
    assert.equal(answer.status, 200);
    const { matches, support } = answer.json();
    assert.equal(matches.length, 5);
    for (const found of [...matches, ...support.matches]) {
      const sum = found.reasons.reduce((total, { points }) => total + hundredths(points), 0);
      assert.equal(hundredths(found.score), sum, found.activity.id);
      assert.ok(found.reasons.every(({ because }) => because.length > 0), found.activity.id);
    }
  });

  test('with debts, help comes first', async () => {
    const { mode, support } = (await match()).json();
    assert.equal(mode, 'support-first');
    assert.equal(support.required, true);
    assert.ok(support.matches.length > 0);
  });

  test('every refused offer is counted under one rule with its sentence', async () => {
    const { refused } = (await match()).json();
    assert.ok(refused.total > 0);
    assert.equal(refused.byRule.reduce((total, { count }) => total + count, 0), refused.total);
    assert.ok(refused.byRule.every(({ because }) => because.length > 0));
  });

  test('what the client dislikes is not offered', async () => {
    const first = (await match()).json().matches[0].activity;
    const without = (await match({ avoid: { kinds: first.kinds }, limit: 25 })).json();
    assert.ok(without.matches.every(({ activity }) => !activity.kinds.some((kind) => first.kinds.includes(kind))));
  });

  test('the same profile gets the same bytes', async () => {
    assert.deepEqual((await match()).body, (await match()).body);
  });

  test('a signal that escalates gives whom to call and no offers', async () => {
    const { mode, signals, matches, support, total } = (await match({ signals: ['suicidality'] })).json();
    assert.equal(mode, 'escalate');
    assert.deepEqual(matches, []);
    assert.deepEqual(support.matches, []);
    assert.equal(total, 0);
    assert.ok(signals[0].contacts.some(({ phone }) => phone === '0800-0113'));
  });

  const personal = [
    ['an e-mail address', 'schrijf naar piet.kanarie@example.org'],
    ['a phone number', 'bel 06-87654321 na zessen'],
    ['a BSN', 'mijn nummer is 111222333'],
    ['a birth date', 'geboren op 14-03-1951'],
  ];
  for (const [what, wish] of personal) {
    test(`${what} in the wish is a 400 that does not repeat it`, async () => {
      const answer = await match({ wish });
      assert.equal(answer.status, 400);
      assert.ok(answer.json().errors.some(({ pointer }) => pointer === '/wish'));
      for (const word of wish.split(' ').filter((word) => /[\d@]/.test(word))) {
        assert.ok(!answer.text().includes(word), answer.text());
      }
    });
  }
});
