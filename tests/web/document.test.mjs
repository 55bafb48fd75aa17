// The OpenAPI document keeps the Dutch API Design Rules: spectral with Logius' rules, without a warning.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
let server;
let folder;
before(async () => {
  server = await startServer();
  folder = mkdtempSync(path.join(tmpdir(), 'socialmap-'));
});
after(async () => {
  if (folder) rmSync(folder, { recursive: true });
  await server?.stop();
});

function lint(document) {
  const file = path.join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const spectral = path.join(here, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const rules = path.join(here, 'adr-linter.yaml');
  return spawnSync(process.execPath, [spectral, 'lint', '-r', rules, '--fail-severity=warn', file], { encoding: 'utf8' });
}

test('the document passes the Dutch API Design Rules', async () => {
  const document = (await server.get('/api/v1/openapi.json')).json();
  const { status, stdout, stderr } = lint(document);
  assert.equal(status, 0, stdout + stderr);
});

test('the check sees a path with a trailing slash', async () => {
  const document = (await server.get('/api/v1/openapi.json')).json();
  document.paths['/activities/'] = document.paths['/vocabulary'];
  const { status, stdout } = lint(document);
  assert.equal(status, 1);
  assert.match(stdout, /path-keys-no-trailing-slash/);
});
