// The desks have a field for everything that the API takes: a new field of an offer or a profile is missed here first.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fields } from '../../server/web/desk/fields.mjs';
import { root, startServer } from './server.mjs';

let server;
let schemas;
before(async () => {
  server = await startServer();
  schemas = (await server.get('/api/v1/openapi.json')).json().components.schemas;
});
after(() => server?.stop());

const named = ({ $ref, allOf }) => schemas[($ref ?? allOf?.[0].$ref ?? '').split('/').at(-1)];

/** "price.amount" for each member; `whole` are taken as they are. */
function pathsOf(schema, whole, prefix = '') {
  return Object.entries(schema.properties).flatMap(([name, member]) => {
    const path = `${prefix}${name}`;
    const inner = named(member) ?? member;
    return !whole.has(path) && inner.properties ? pathsOf(inner, whole, `${path}.`) : [path];
  });
}

test('the editor has every field of an offer, but for what has a button or follows by itself', () => {
  const without = new Set(['id', 'layer', 'status', 'verified', 'cancelled', 'source']);
  const known = new Set(fields.map(({ path }) => path));
  const missing = pathsOf(schemas.Activity, new Set([...known, ...without])).filter((path) => !known.has(path) && !without.has(path));
  assert.deepEqual(missing, []);
});

test('the coach\'s desk has every field of a profile, but for what a question asks by itself', async () => {
  const without = new Set(['wish', 'on', 'limit', 'feedback']);
  const folder = join(root, 'server/web/coach');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.mjs') && !/^(texts|results|recipe)/.test(name));
  const text = (await Promise.all(scripts.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  const whole = new Set(['home', 'positiveHealth']);
  const missing = pathsOf(schemas.Profile, whole).filter((path) => !without.has(path) && !path.split('.').every((name) => new RegExp(`\\b${name}\\b`).test(text)));
  assert.deepEqual(missing, []);
});
