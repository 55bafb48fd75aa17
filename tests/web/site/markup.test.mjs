// The HTML of every state, as the server sends it, by the rules of html-validate.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { startServer } from '../server.mjs';
import { states } from './states.mjs';

const rules = new HtmlValidate(new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': ['error', { maxlength: 90 }],
    'require-sri': 'off',  // every file is ours, and its address carries its hash
  },
}));

let server;
before(async () => { server = await startServer('--rate-limit', '0'); });
after(() => server?.stop());

const answerOf = ({ path, sent }) => (sent
  ? server.send('POST', path, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: String(new URLSearchParams(sent)) })
  : server.get(path, { accept: 'text/html' }));

for (const state of [...states, { name: 'the map', path: '/kaart?q=wandelen' }]) {
  test(state.name, async () => {
    const answer = await answerOf(state);
    const html = answer.text();
    assert.equal(answer.status, state.status ?? 200);
    const report = await rules.validateString(html);
    const told = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`));
    assert.deepEqual(told, []);
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, 'one h1');
  });
}
