// The commands as somebody types them: 0 done, 1 wrong files or data, 2 a wrong option; every mistake where it was made.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = process.env.SOCIALMAP ?? `${root}build/release/socialmap`;
const map = ['--catalog', `${root}catalog/veenmeer`, '--on', '2026-11-23'];

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', timeout: 30_000 });
  return { status, stdout, said: stdout + stderr, lines: stderr.trimEnd().split('\n') };
}

const wrongUsage = [
  ['search', ...map, '--sort', 'x'], ['search', ...map, '--radius', 'x'], ['search', ...map, '--near', 'nergens'],
  ['search', ...map, '--kind', 'bungee'], ['search', ...map, '--age', '1', '--age', '2'], ['search', ...map, '--nera', '9912'],
  ['search', ...map.slice(0, 2), '--on', 'x'], ['match', ...map.slice(0, 2), '--on', '2026-13-01', '-'], ['check', '--on', 'x'],
  ['evaluate', 'vignettes', ...map, `${root}tests/vignettes`, '--format', 'xml'], ['evaluate'],
  ['serve', ...map, '--port', 'x'], ['serve', ...map, '--rate-limit', '-1'], ['serve', ...map, '--trusted-proxy', 'x'],
  ['serve', ...map, '--trusted-proxy', '10.0.0.0/8'], ['serve'], ['bestaat-niet'], [],
];
for (const args of wrongUsage) {
  test(`socialmap ${args.slice(-3).join(' ')} is wrong usage, 2`, () => {
    const { status, said } = run(args);
    assert.equal(status, 2, said);
    const option = args.at(-2);
    if (option?.startsWith('--')) assert.match(said, new RegExp(`^${option}\\b|: ${option}\\b`, 'm'));
  });
}

test('everything wrong with a search is told at once, by the option as typed', () => {
  const { status, lines } = run(['search', ...map, '--sort', 'x', '--kind', 'bungee', '--near', 'nergens', '--age', 'oud']);
  assert.equal(status, 2);
  assert.deepEqual(lines.map((line) => line.split(':')[0]).sort(), ['--age', '--kind', '--near', '--sort']);
});

test('words without quotes are searched for together', () => {
  const loose = run(['search', ...map, 'koffie', 'thee']);
  assert.equal(loose.status, 0, loose.said);
  assert.equal(loose.stdout, run(['search', ...map, 'koffie thee']).stdout);
  assert.equal(loose.stdout, run(['search', ...map, '--pageSize', '20', 'koffie', 'thee']).stdout);
  assert.notEqual(loose.stdout, run(['search', ...map, 'koffie']).stdout);
});

const missing = '/bestaat/niet';
const withoutFiles = [
  ['serve', '--catalog', missing], ['search', '--catalog', missing, 'koffie'], ['match', ...map, missing],
  ['evaluate', 'vignettes', ...map, missing],
  ['import', 'csv', missing, '--mapping', fileURLToPath(import.meta.url), '--to', `${root}catalog/veenmeer`],
];
for (const args of withoutFiles) {
  test(`socialmap ${args[0]} says no more of ${missing} than that it does not exist, 1`, () => {
    const { status, lines } = run(args);
    assert.equal(status, 1);
    assert.deepEqual(lines, [`${missing}: does not exist`]);
  });
}

test('a mistake in a profile names file, line and column', () => {
  const { status, lines } = run(['match', ...map, '-'], '{"age": 74,\n "needs": [{"id": "dept"}]}');
  assert.equal(status, 1);
  assert.deepEqual(lines, ['<stdin>:2:19 needs[0].id: is no known need, got "dept"; did you mean "debt"?']);
  assert.match(run(['match', ...map, '-'], '{').lines[0], /^<stdin>:1:2: is no valid JSON/);
});

test('match --explain tells of one offer why it is or is not proposed', () => {
  const told = run(['match', ...map, '--explain', 'wandelen-nieuwland', '-'], '{"travel": {"maxMetres": 1}, "home": {"neighbourhood": "oosterveld"}}');
  assert.equal(told.status, 0, told.said);
  assert.match(told.stdout, /^“Wandelgroep .* wordt niet voorgesteld: te ver/);
  assert.match(told.stdout, / - too-far: .*pair\.reach = too-far/);
  assert.match(told.stdout, / ~ Tot .* \(place \d+\)/);
  const json = run(['match', ...map, '--json', '--explain', 'wandelen-nieuwland', '-'], '{}');
  assert.equal(JSON.parse(json.stdout).activity.id, 'wandelen-nieuwland');
  const unknown = run(['match', ...map, '--explain', 'wandelen-niewland', '-'], '{}');
  assert.equal(unknown.status, 2);
  assert.deepEqual(unknown.lines, ['--explain: is no activity that is shown, got "wandelen-niewland"; did you mean "wandelen-nieuwland"?']);
});

test('check tells of a municipality without places, and of a catalogue without municipality', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    cpSync(`${root}catalog/vocabulary`, join(folder, 'vocabulary'), { recursive: true });
    const none = run(['check', folder]);
    assert.equal(none.status, 1, none.said);
    assert.match(none.said, /holds no folder of a municipality/);
    mkdirSync(join(folder, 'dorp', 'providers', 'oud'), { recursive: true });
    writeFileSync(join(folder, 'dorp', 'municipality.yaml'), 'id: dorp\nname: Dorp\n');
    const empty = run(['check', folder]).said;
    assert.match(empty, /neighbourhoods\.geojson: warning: does not exist/);
    assert.match(empty, /postcodes\.csv: warning: holds no postcode/);
    assert.match(empty, /providers\/oud: warning: is a folder/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an unknown subcommand is named, with the one that was meant', () => {
  const { status, said } = run(['serch', 'koffie']);
  assert.equal(status, 2);
  assert.match(said, /serch is no subcommand; did you mean search\?/);
});

test('bytes that are no text are not searched for', () => {
  const { status, said } = run(['search', ...map, Buffer.from([0xff, 0xfe]).toString('latin1')]);
  assert.equal(status, 0, said);
  const broken = spawnSync('sh', ['-c', `exec "$0" search --catalog "$1" "$(printf '\\377\\376')"`, program, map[1]], { encoding: 'utf8', timeout: 30_000 });
  assert.equal(broken.status, 2, broken.stdout);
  assert.match(broken.stderr, /words: must be UTF-8 text/);
});

test('facets that are asked for are printed', () => {
  assert.match(run(['search', ...map, '--facets', 'day', 'koffie']).stdout, /^day:\n +\d+ {2}\w{3}$/m);
});

test('evaluate prints the figures of each case, each set and in total, the same in text and JSON', () => {
  const args = ['evaluate', 'vignettes', ...map.slice(0, 2), `${root}tests/vignettes`];
  const text = run(args);
  assert.equal(text.status, 0, text.said);
  const figures = JSON.parse(run([...args, '--format', 'json']).stdout);
  assert.deepEqual(Object.keys(figures.sets), ['practice', 'tuning', 'held-out']);
  assert.equal(figures.cases.length, figures.total.cases);
  for (const [name, set] of [...Object.entries(figures.sets), ['total', figures.total]]) {
    const hard = figures.cases.filter((one) => name === 'total' || one.set === name).flatMap((one) => one.hardWrong);
    assert.equal(hard.length, set.hardWrong);
    assert.match(text.stdout, new RegExp(`^${name} +${set.cases} +${set.ndcg.toFixed(3)} +${set.hardWrong} +${set.softWrong} `, 'm'));
  }
  for (const one of figures.cases) {
    const gain = one.ndcg === undefined ? '-' : one.ndcg.toFixed(3);
    assert.match(text.stdout, new RegExp(`^${one.id} +${one.set} +${one.mode} +${gain} +${one.hardWrong.length} `, 'm'));
    for (const wrong of one.hardWrong) assert.ok(text.stdout.includes(`${one.id} hard-wrong: ${wrong.id} (${wrong.why})`));
  }
});

test('evaluate --ablate tells the figures without each weight', () => {
  const args = ['evaluate', 'vignettes', ...map.slice(0, 2), `${root}tests/vignettes`, '--ablate'];
  const { ablation, total } = JSON.parse(run([...args, '--format', 'json']).stdout);
  assert.ok(ablation.length > 0);
  assert.ok(ablation.some((one) => one.total.ndcg < total.ndcg));
  const text = run(args).stdout;
  assert.match(text, new RegExp(`^\\(nothing\\) .* ${total.ndcg.toFixed(3)}$`, 'm'));
  for (const one of ablation) assert.match(text, new RegExp(`^${one.without} .* ${one.total.ndcg.toFixed(3)}$`, 'm'));
});

test('a mistake in a vignette names file, line and column, and nothing is judged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    writeFileSync(join(folder, 'v1.yaml'), 'id: v1\ntitle: T\nmode: match\ntext: T\nprofile: {}\nexpected: {mode: mach}\nwrong: {}\n');
    const { status, stdout, lines } = run(['evaluate', 'vignettes', ...map, folder]);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(lines[0], /v1\.yaml:6:18 expected\.mode: .*got "mach"; did you mean "match"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
