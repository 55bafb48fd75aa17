// What the answer warns of, always in view: what to do, what to ask, whom to call.
import { el } from '../dom.mjs';
import { call, redraw } from './results_dom.mjs';
import { signals as texts } from './texts_results_nl.mjs';

const contact = ({ name, phone }) => el('li', {}, `${name} `, phone && call(phone));

function signalCard({ id, source, from, label, advice, ask, contacts }) {
  return el('article', { class: `signal signal-${source}`, 'aria-labelledby': `signaal-${id}` },
    el('h3', { id: `signaal-${id}` }, label),
    el('p', { class: 'note' }, source === 'text' ? texts.read(from ?? '') : texts.ticked),
    contacts.length > 0 && el('div', { class: 'calls' }, el('strong', {}, texts.callThis), el('ul', { class: 'contacts' }, contacts.map(contact))),
    el('p', {}, advice),
    ask && el('p', {}, el('strong', {}, `${texts.askThis}: `), `“${ask}”`));
}

/** Draws the cards; nothing stands there without a signal. */
export function showSignals(box, mode, signals) {
  box.hidden = signals.length === 0;
  box.classList.toggle('escalate', mode === 'escalate');
  redraw(box, ...(signals.length ? [el('h2', { class: 'visually-hidden' }, texts.title), ...signals.map(signalCard)] : []));
}
