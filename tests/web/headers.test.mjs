// What every answer carries, and what odd requests get: the conventions of the Dutch API Design Rules and of the browser.
import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { after, before, describe, test } from 'node:test';
import { profile, startServer } from './server.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

describe('every answer', () => {
  const paths = ['/', '/activiteiten/wandelen-nieuwland', '/bestaat-niet', '/health/live', '/health/ready', '/metrics',
    '/api/v1/openapi.json', '/api/v1/activities', '/api/v1/activities?nera=1', '/api/v1/bestaat-niet'];
  for (const path of paths) {
    test(`GET ${path} has the version and the protecting headers`, async () => {
      const { headers } = await server.get(path);
      assert.match(headers['api-version'], /^\d+\.\d+\.\d+$/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['x-frame-options'], 'DENY');
      assert.match(headers['content-security-policy'], /frame-ancestors 'none'/);
      assert.match(headers['content-security-policy'], /default-src '(self|none)'/);
      assert.doesNotMatch(headers['content-security-policy'], /unsafe/);
      assert.ok(headers['cache-control']);
      assert.doesNotMatch(headers.server ?? '', /\d/);
    });
  }
});

describe('the API', () => {
  test('any site may read the document', async () => {
    const { status, headers } = await server.get('/api/v1/openapi.json');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['content-type'], 'application/json');
  });

  test('an unknown path is a 404 as a problem', async () => {
    const answer = await server.get('/api/v1/bestaat-niet');
    assert.equal(answer.status, 404);
    assert.equal(answer.headers['content-type'], 'application/problem+json');
    assert.equal(answer.json().status, 404);
  });

  test('a trailing slash is a 404', async () => {
    for (const path of ['/openapi.json/', '/activities/', '/matches/', '/activities/wandelen-nieuwland/']) {
      assert.equal((await server.get(`/api/v1${path}`)).status, 404, path);
    }
  });

  test('a body that is no JSON is a 400', async () => {
    assert.equal((await server.post('/api/v1/matches', '{"a":')).status, 400);
  });

  test('a body of another type is a 415', async () => {
    const answer = await server.send('POST', '/api/v1/matches', { headers: { 'content-type': 'text/plain' }, body: 'x' });
    assert.equal(answer.status, 415);
  });

  test('another method is a 405 that names the right ones', async () => {
    const answer = await server.send('DELETE', '/api/v1/vocabulary');
    assert.equal(answer.status, 405);
    assert.match(answer.headers.allow, /GET/);
  });

  test('a match is never cached', async () => {
    assert.equal((await server.post('/api/v1/matches', profile)).headers['cache-control'], 'no-store');
  });

  test('an answer to a search text is not for shared caches, and its URL stays here', async () => {
    for (const path of ['/api/v1/activities?q=koffie', '/api/v1/activities?near=9912', '/zoeken?q=koffie', '/zoeken?near=9912']) {
      const { headers } = await server.get(path);
      assert.equal(headers['cache-control'], 'private, no-cache', path);
      assert.equal(headers['referrer-policy'], 'same-origin', path);
    }
  });
});

describe('the connection', () => {
  test('TRACE is refused', async () => {
    assert.ok((await server.send('TRACE', '/')).status >= 400);
  });

  test('an answer is compressed for who accepts it', async () => {
    for (const path of ['/', '/api/v1/activities']) {
      const packed = await server.get(path, { 'accept-encoding': 'gzip' });
      assert.equal(packed.headers['content-encoding'], 'gzip', path);
      assert.deepEqual(gunzipSync(packed.body), (await server.get(path)).body);
    }
  });

  test('a path out of the site is refused', async () => {
    for (const path of ['/../../../../etc/passwd', '/assets/../../etc/passwd', '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd']) {
      const answer = await server.get(path);
      assert.ok([400, 404].includes(answer.status), path);
      assert.doesNotMatch(answer.text(), /root:/);
    }
  });

  test('an unchanged answer is a 304 without a body', async () => {
    for (const path of ['/', '/api/v1/activities', '/api/v1/openapi.json', '/activiteiten/wandelen-nieuwland']) {
      const { etag } = (await server.get(path)).headers;
      assert.ok(etag, path);
      const again = await server.get(path, { 'if-none-match': etag });
      assert.equal(again.status, 304, path);
      assert.equal(again.body.length, 0, path);
    }
  });
});
