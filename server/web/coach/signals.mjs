// What the answer warns of and what was read in the words, always in view: what to do, what to ask, whom to call.
import { keepClear } from '../desk/keep_clear.mjs';
import { el } from '../dom.mjs';
import { ask, latest } from './results_calls.mjs';
import { button, call, redraw } from './results_dom.mjs';
import { change, onClear, profile } from './state.mjs';
import { signals as texts } from './texts_results_nl.mjs';

const wordsOf = ({ id, from = '' }) => `${id}: ${from}`;
const contact = ({ name, phone }) => el('li', {}, `${name} `, phone && call(phone));
const asking = latest();
const answered = new Set();  // the client was asked about these words, and said no
let box = null;
let told = [];
let heard = [];

/** Nothing counts before the client was asked; the card goes when the coach says what the answer was. */
function answers(signal) {
  const yes = () => change({ signals: [...(profile().signals ?? []), signal.id] });
  const no = () => {
    answered.add(wordsOf(signal));
    draw();
    if (box.hidden) document.getElementById('verhaal').focus();
  };
  return el('p', { class: 'dialog-buttons' }, button(texts.yes, `ja-${signal.id}`, yes, { class: 'button small', 'aria-label': `${texts.yes}: ${signal.label}` }),
    button(texts.no, `nee-${signal.id}`, no, { class: 'button small', 'aria-label': `${texts.no}: ${signal.label}` }));
}

function signalCard(signal) {
  const { id, source, from, label, advice, ask: question, contacts } = signal;
  const asked = question && el('p', {}, el('strong', {}, `${texts.askThis}: `), `“${question}”`);
  const isRead = source !== 'ticked';
  return el('article', { class: `signal signal-${source}`, 'aria-labelledby': `signaal-${id}` },
    el('h3', { id: `signaal-${id}` }, label),
    el('p', { class: 'note' }, { text: texts.read(from ?? ''), referral: texts.referred, ticked: texts.ticked }[source]),
    isRead && [asked, answers(signal)],
    contacts.length > 0 && el('div', { class: 'calls' }, el('strong', {}, texts.callThis), el('ul', { class: 'contacts' }, contacts.map(contact))),
    advice && el('p', {}, advice),
    !isRead && asked);
}

/** On a small screen the cards below the first are out of sight: their names are not. */
function headingOf(all) {
  if (all.length === 1) return el('h2', { class: 'visually-hidden' }, texts.title);
  return el('h2', {}, texts.several(all.map(({ label }) => label)));
}

/** Whether the client is still to be asked about a signal that was read. */
export const isOpen = (signal) => !answered.has(wordsOf(signal));

function draw() {
  const known = told.filter((one) => one.source === 'ticked' || isOpen(one));
  const all = [...known, ...heard.filter((one) => isOpen(one) && !known.some(({ id }) => id === one.id))];
  box.hidden = all.length === 0;
  redraw(box, ...(all.length ? [headingOf(all), ...all.map(signalCard)] : []));
}

export function startSignals(element) {
  box = element;
  box.tabIndex = -1;
  keepClear(box, 'top');
  onClear(() => {
    void asking(async () => null);
    answered.clear();
    heard = [];
    draw();
  });
}

/** Draws the signals of an answer above those that were read; nothing stands there without a signal. */
export function showSignals(mode, signals) {
  told = signals;
  box.classList.toggle('escalate', mode === 'escalate');
  draw();
}

/** Shows the signals that were read in the words, {id, label, from, ask}, in place of those of the words before. */
export async function hear(read) {
  const cards = read.map((one) => ({ ...one, source: 'text', contacts: [] }));
  heard = cards;
  draw();
  if (cards.length === 0) return;
  const answer = await asking((signal) => ask('matches', { signals: read.map(({ id }) => id), limit: 1 }, signal)).catch(() => undefined);
  if (!answer || heard !== cards) return;
  const whole = new Map(answer.signals.map((one) => [one.id, one]));
  heard = cards.map((one) => ({ ...one, advice: whole.get(one.id)?.advice, contacts: whole.get(one.id)?.contacts ?? [] }));
  draw();
}
