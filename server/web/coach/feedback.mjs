// The message to the referrer: read together first, then copied; it is sent nowhere.
import { ask } from './results_calls.mjs';
import { button, make } from './results_dom.mjs';
import { trouble } from './results_trouble.mjs';
import { onChange, profile } from './state.mjs';
import { feedback as texts } from './texts_results_nl.mjs';

const text = make('textarea', { id: 'bericht', rows: 12, autocomplete: 'off' });
const agreed = make('input', { id: 'samen-gelezen', type: 'checkbox' });
const told = make('p', { role: 'status', className: 'note' });
const problem = make('div');
const copyButton = button(texts.copy, 'copy', () => void copy(), { className: 'button', disabled: true });
const dialog = make('dialog', { className: 'desk-dialog', 'aria-labelledby': 'bericht-kop' },
  make('h2', { id: 'bericht-kop' }, texts.title),
  make('p', { className: 'lead' }, texts.together),
  problem,
  make('label', { htmlFor: text.id }, texts.label), text,
  make('p', { className: 'tick' }, agreed, make('label', { htmlFor: agreed.id }, texts.agreed)),
  make('div', { className: 'dialog-buttons' }, copyButton, button(texts.close, 'close', () => dialog.close(), { className: 'button quiet' })),
  told);

function forget() {
  text.value = '';
  agreed.checked = false;
  copyButton.disabled = true;
  told.textContent = '';
  problem.replaceChildren();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(text.value);
    told.textContent = texts.copied;
  } catch {  // no clipboard without a secure connection
    text.select();
    told.textContent = texts.selected;
  }
}

async function open() {
  forget();
  if (!dialog.open) dialog.showModal();
  try {
    const answer = await ask('matches', { ...profile(), feedback: true });
    if (dialog.open) text.value = answer.feedback ?? '';
  } catch (error) {
    problem.replaceChildren(trouble(error, () => void open()));
  }
}

/** Adds the button to `place`, and the dialog to the page. */
export function startFeedback(place) {
  agreed.addEventListener('change', () => { copyButton.disabled = !agreed.checked; });
  dialog.addEventListener('close', forget);
  addEventListener('pagehide', forget);
  onChange(() => { if (dialog.open) dialog.close(); });
  document.body.append(dialog);
  place.append(button(texts.open, 'feedback', () => void open(), { className: 'button quiet' }));
  return { stale: () => {} };
}
