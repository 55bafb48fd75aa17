// A list of offers from a spreadsheet: first what would happen, then doing it.
import { button, el, show, viewHeading } from '../desk/dom.mjs';
import { failureInWords, faultInWords } from '../desk/faults.mjs';
import { call, get } from '../desk/session.mjs';
import { labelOf } from '../desk/fields.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { texts } from './texts_nl.mjs';

const columns = { title: 'titel', date: 'datum', from: 'van', to: 'tot', venue: 'plek', sort: 'soort', description: 'omschrijving', price: 'prijs' };
const example = ['Samen eten', '25-11-2026', '17:30', '19:30', '', 'Eettafel of samen eten', 'Wij eten samen een warme maaltijd.', '4,50'];

/** What the columns of our own example mean; JSON is YAML too. */
function mappingFor(provider) {
  const { id, name, kind, locations = [] } = provider;
  return JSON.stringify({
    provider: { id, name, ...(kind && { kind }) },
    columns,
    dateFormat: 'd-m-yyyy',
    defaults: { price: { per: 'visit' } },
    kinds: Object.fromEntries(optionsOf('kinds').map((one) => [one.label, [one.id]])),
    venues: locations.map(({ id: known, name: called, street, postcode, place, lat, lon }) => ({ id: known, name: called ?? known, ...(street && { street }), ...(postcode && { postcode }), ...(place && { place }), ...(lat !== undefined && { lat, lon }) })),
    summary: ['{description}', '{title}'],
  });
}

async function send(file, provider, dryRun) {
  const record = await get(`/providers/${provider}/record`);
  if (!record.ok) return record;
  const form = new FormData();
  form.append('file', file, 'lijst.csv');
  form.append('mapping', new Blob([mappingFor(record.body.provider)]), 'mapping.yaml');
  const query = new URLSearchParams({ format: 'csv', source: 'upload', provider });
  if (dryRun) query.set('dryRun', 'true');
  return call('POST', `/imports?${query}`, { form });
}

/** "file:3:1 soort" is what is wrong in row 3, in the column "soort". */
function rowWords(problem) {
  const [, row, column] = /^file:(\d+)(?::\d+)?(?: (.+))?$/.exec(problem.pointer) ?? [];
  const where = row ? `${texts.uploadRow} ${row}${column ? `, ${column}` : ''}: ` : '';
  return `${where}${faultInWords(problem)}${problem.got ? ` (${problem.got})` : ''}`;
}

const problemWords = ({ pointer, message }) => `${pointer ? `${labelOf(pointer.slice(1).replaceAll('/', '.'))}: ` : ''}${faultInWords({ message })}`;

function reportTable({ records = [] }) {
  const cell = (label, ...words) => el('td', { 'data-label': label }, ...words);
  const row = (one) => el('tr', {}, el('th', { scope: 'row' }, one.id), cell(texts.uploadOutcome, texts.outcomes[one.outcome] ?? one.outcome),
    cell(texts.uploadProblems, [...(one.changed ?? []).map(labelOf), ...(one.errors ?? []).map(problemWords)].join('; ')));
  return el('table', { class: 'changes' }, el('caption', {}, texts.uploadWhat),
    el('thead', {}, el('tr', {}, [texts.uploadWhat, texts.uploadOutcome, texts.uploadProblems].map((words) => el('th', { scope: 'col' }, words)))),
    el('tbody', {}, records.map(row)));
}

function report({ dryRun, report: found }, lead) {
  const problems = found.problems ?? [];
  return el('section', { class: 'section form-section', tabindex: '-1' }, el('p', {}, el('strong', {}, lead ?? (dryRun ? texts.uploadDry : texts.uploadDone))),
    reportTable(found),
    problems.length > 0 && el('div', {}, el('h2', {}, texts.uploadNotTaken), el('ul', {}, problems.map((one) => el('li', {}, rowWords(one))))));
}

function exampleTable() {
  const cells = (name, words) => el('tr', {}, words.map((one) => el(name, name === 'th' ? { scope: 'col' } : {}, one)));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': texts.uploadExample },
    el('table', { class: 'example' }, el('thead', {}, cells('th', Object.values(columns))), el('tbody', {}, cells('td', example))));
}

export function showUpload(root) {
  const providers = optionsOf('providers');
  const whose = el('select', { id: 'provider' }, providers.map(({ id, label }) => el('option', { value: id }, label)));
  const file = el('input', { type: 'file', id: 'bestand', accept: '.csv,text/csv' });
  const status = el('p', { role: 'status', class: 'said' });
  const result = el('div');
  /** A large file goes on after the answer. */
  const finished = async (answer) => {
    let now = answer;
    while (now.ok && now.body.state === 'running') {
      status.textContent = texts.uploadBusy(now.body.done, now.body.total);
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
      now = await get(`/imports/${answer.body.id}`);
    }
    return now;
  };
  const tell = async (first, next) => {
    const answer = await finished(first);
    if (!answer.ok) {
      const faults = (answer.body.errors ?? []).map((one) => el('li', {}, rowWords(one)));
      result.replaceChildren(el('ul', {}, faults));
      status.textContent = answer.status === 400 ? texts.uploadNotRead : failureInWords(answer);
      return;
    }
    status.textContent = '';
    const box = answer.body.report ? report(answer.body) : el('p', {}, answer.body.failure ?? texts.uploadNotRead);
    result.replaceChildren(box, ...(next ? [next] : []));
    box.focus?.();
  };
  const carryOut = async () => tell(await send(file.files[0], whose.value, false));
  const check = async () => {
    if (!file.files[0]) { status.textContent = texts.uploadNoFile; file.focus(); return; }
    const answer = await send(file.files[0], whose.value, true);
    await tell(answer, button(texts.uploadDo, carryOut, { class: 'button' }));
  };
  file.addEventListener('change', () => result.replaceChildren());
  show(root, viewHeading(texts.uploadTitle), el('p', { class: 'lead' }, texts.uploadLead), el('section', { class: 'section form-section' },
    el('p', {}, texts.uploadHeadings), exampleTable(),
    providers.length > 1 && el('div', { class: 'field' }, el('label', { for: 'provider' }, texts.forWhom), whose),
    el('div', { class: 'field' }, el('label', { for: 'bestand' }, texts.uploadFile), file),
    button(texts.uploadCheck, check, { class: 'button' }), status), result, el('a', { class: 'page-link', href: '#' }, texts.title));
}
