// What went wrong, in words of the one who types, and how to go on.
import { knownFault } from '../desk/faults.mjs';
import { el } from '../dom.mjs';
import { Refused } from './results_calls.mjs';
import { button, list } from './results_dom.mjs';
import { tellOver } from './session.mjs';
import { mistakes as texts, outcome } from './texts_results_nl.mjs';

/** In the words of the desks; personal data is told as such, whichever it is. */
export function mistakeWords({ message }) {
  return message.includes('personal data') ? texts.personal : knownFault(message) ?? texts.other;
}

function mistake({ pointer, message }) {
  const field = pointer.replace(/^\/profile/, '').split('/')[1];
  return `${texts.fields[field] ?? field}: ${mistakeWords({ message })}`;
}

/** A message with a button to try again; mistakes of the profile are named. */
export function trouble(error, again) {
  if (error instanceof Refused && error.status === 400) {
    return el('div', { class: 'part mistakes', role: 'alert' }, el('h3', {}, texts.title), list([...new Set(error.mistakes.map(mistake))]));
  }
  if (error instanceof Refused && error.status === 401) tellOver();
  const text = error instanceof Refused ? outcome.refused[error.status] ?? outcome.failed : outcome.lost;
  return el('div', { class: 'part mistakes', role: 'alert' }, el('p', {}, text), button(outcome.again, 'again', again, { class: 'button small' }));
}
