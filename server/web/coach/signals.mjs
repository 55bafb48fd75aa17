// What the answer warns of, always in view: what to do, what to ask, whom to call.
import { call, make, redraw } from './results_dom.mjs';
import { signals as texts } from './texts_results_nl.mjs';

const contact = ({ name, phone }) => make('li', {}, `${name} `, phone && call(phone));

function signalCard({ id, source, from, label, advice, ask, contacts }) {
  return make('article', { className: `signal signal-${source}`, 'aria-labelledby': `signaal-${id}` },
    make('h3', { id: `signaal-${id}` }, label),
    make('p', { className: 'note' }, source === 'text' ? texts.read(from ?? '') : texts.ticked),
    contacts.length > 0 && make('div', { className: 'calls' }, make('strong', {}, texts.callThis), make('ul', { className: 'contacts' }, contacts.map(contact))),
    make('p', {}, advice),
    ask && make('p', {}, make('strong', {}, `${texts.askThis}: `), `“${ask}”`));
}

/** Draws the cards; nothing stands there without a signal. */
export function showSignals(box, mode, signals) {
  box.hidden = signals.length === 0;
  box.classList.toggle('escalate', mode === 'escalate');
  redraw(box, ...(signals.length ? [make('h2', { className: 'visually-hidden' }, texts.title), ...signals.map(signalCard)] : []));
}
