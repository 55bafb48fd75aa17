// A list of offers from a spreadsheet: first what would happen, then doing it.
import { button, el, show, viewHeading } from '../desk/dom.mjs';
import { failureInWords, faultInWords } from '../desk/faults.mjs';
import { call, get } from '../desk/session.mjs';
import { labelOf } from '../desk/fields.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';
import { mappingFor } from './mapping.mjs';
import { readTable } from './table.mjs';
import { texts } from './texts_nl.mjs';
import { tableView } from './table_view.mjs';

const example = { titel: 'Samen eten', soort: 'Eettafel of samen eten', dag: '25-11-2026', begintijd: '17:30', eindtijd: '19:30', plek: '', omschrijving: 'Wij eten samen een warme maaltijd.', prijs: '4,50' };

async function send(provider, chosen, dryRun) {
  const record = await get(`/providers/${provider}/record`);
  if (!record.ok) return record;
  const form = new FormData();
  form.append('file', await chosen.file(), 'lijst.csv');
  form.append('mapping', new Blob([mappingFor(record.body.provider, chosen)]), 'mapping.yaml');
  const query = new URLSearchParams({ format: 'csv', source: 'upload', provider });
  if (dryRun) query.set('dryRun', 'true');
  return call('POST', `/imports?${query}`, { form });
}

/** "file:3:1 soort" is what is wrong in row 3, in the column "soort"; `above` rows were not sent. */
function rowWords(problem, above) {
  const [, row, column] = /^file:(\d+)(?::\d+)?(?: (.+))?$/.exec(problem.pointer) ?? [];
  const where = row ? `${texts.uploadRow} ${Number(row) + above}${column ? `, ${column}` : ''}: ` : '';
  return `${where}${faultInWords(problem)}${problem.got ? ` (${problem.got})` : ''}`;
}

const problemWords = ({ pointer, message }) => `${pointer ? `${labelOf(pointer.slice(1).replaceAll('/', '.'))}: ` : ''}${faultInWords({ message })}`;

/** The organisation itself is told only where something becomes of it. */
const isTold = ({ type, outcome }) => type === 'activity' || outcome !== 'unchanged';

const taken = new Set(['created', 'changed', 'unchanged']);

/** Whether any row is an offer that can be brought in. Else a list that went wrong would only say what is no longer in it. */
const isOfUse = ({ records = [] }) => records.some(({ type, outcome }) => type === 'activity' && taken.has(outcome));

/** Of a list that cannot be brought in, only what was refused. */
const toldOf = (found) => (found.records ?? []).filter((one) => isTold(one) && (isOfUse(found) || one.outcome === 'refused'));

function reportTable(found) {
  const cell = (label, ...words) => el('td', { 'data-label': label }, ...words);
  const row = (one) => el('tr', {}, el('th', { scope: 'row' }, one.title || one.id), cell(texts.uploadOutcome, texts.outcomes[one.outcome] ?? one.outcome),
    cell(texts.uploadProblems, [...(one.changed ?? []).map(labelOf), ...(one.errors ?? []).map(problemWords)].join('; ')));
  return el('table', { class: 'changes' }, el('caption', {}, texts.uploadCaption),
    el('thead', {}, el('tr', {}, [texts.uploadWhat, texts.uploadOutcome, texts.uploadProblems].map((words) => el('th', { scope: 'col' }, words)))),
    el('tbody', {}, toldOf(found).map(row)));
}

function outcomeWords({ dryRun, report: found }) {
  if (!dryRun) return texts.uploadDone;
  if (isOfUse(found)) return texts.uploadDry;
  return toldOf(found).length || found.problems?.length ? texts.uploadNothing : texts.uploadNoRows;
}

function report(answer, above) {
  const { report: found } = answer;
  const problems = found.problems ?? [];
  return el('section', { class: 'section form-section', tabindex: '-1' }, el('p', {}, el('strong', {}, outcomeWords(answer))),
    toldOf(found).length > 0 && reportTable(found),
    problems.length > 0 && el('div', {}, el('h2', {}, texts.uploadNotTaken), el('ul', {}, problems.map((one) => el('li', {}, rowWords(one, above))))));
}

function exampleTable() {
  const cells = (name, words) => el('tr', {}, words.map((one) => el(name, name === 'th' ? { scope: 'col' } : {}, one)));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': texts.uploadExample },
    el('table', { class: 'example' }, el('thead', {}, cells('th', Object.keys(example))), el('tbody', {}, cells('td', Object.values(example)))));
}

export function showUpload(root) {
  const providers = optionsOf('providers');
  const whose = el('select', { id: 'provider' }, providers.map(({ id, label }) => el('option', { value: id }, label)));
  const file = el('input', { type: 'file', id: 'bestand', accept: '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  const status = el('p', { role: 'status', class: 'said' });
  const result = el('div');
  const headings = el('div');
  let chosen;
  let unread = texts.uploadNotRead;
  let reading = Promise.resolve();
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
  const tell = async (first, above, next) => {
    const answer = await finished(first);
    if (!answer.ok) {
      const faults = (answer.body.errors ?? []).map((one) => el('li', {}, rowWords(one, above)));
      result.replaceChildren(el('ul', {}, faults));
      status.textContent = answer.status === 400 ? texts.uploadNotRead : failureInWords(answer);
      return;
    }
    status.textContent = '';
    const box = answer.body.report ? report(answer.body, above) : el('p', {}, answer.body.failure ? texts.uploadFailed : texts.uploadNotRead);
    result.replaceChildren(box, ...(next && isOfUse(answer.body.report ?? {}) ? [next] : []));
    box.focus?.();
  };
  const carryOut = async (view) => tell(await send(whose.value, view, false), view.above());
  const check = async () => {
    await reading;
    await chosen?.ready();
    const fault = file.files[0] ? chosen?.fault() : { words: texts.uploadNoFile, select: file };
    if (!chosen || fault) { status.textContent = fault?.words ?? unread; (fault?.select ?? file).focus(); return; }
    const view = chosen;
    await tell(await send(whose.value, view, true), view.above(), button(texts.uploadDo, () => carryOut(view), { class: 'button' }));
  };
  /** What was found before does not hold for another file or other columns. */
  const changed = () => {
    status.textContent = '';
    result.replaceChildren();
  };
  const readFile = async (picked) => {
    chosen = undefined;
    headings.replaceChildren();
    const made = picked && await readTable(picked);
    const view = made?.sheets?.length ? await tableView(made.sheets, changed) : undefined;
    if (!made || picked !== file.files[0]) return;
    unread = made.fault ?? texts.uploadNotRead;
    if (!view) { status.textContent = unread; return; }
    chosen = view;
    headings.replaceChildren(chosen.node);
  };
  file.addEventListener('change', () => {
    changed();
    reading = readFile(file.files[0]);
  });
  whose.addEventListener('change', changed);
  show(root, viewHeading(texts.uploadTitle), el('p', { class: 'lead' }, texts.uploadLead), el('section', { class: 'section form-section' },
    el('p', {}, texts.uploadHeadings), exampleTable(),
    providers.length > 1 && el('div', { class: 'field' }, el('label', { for: 'provider' }, texts.forWhom), whose),
    el('div', { class: 'field' }, el('label', { for: 'bestand' }, texts.uploadFile), file)), headings,
  el('div', { class: 'actions' }, button(texts.uploadCheck, check, { class: 'button' }), status), result, el('a', { class: 'page-link', href: '#' }, texts.title));
}
