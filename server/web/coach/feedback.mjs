// The message to the referrer: read together first, then copied; it is sent nowhere.
import { el } from '../dom.mjs';
import { ask } from './results_calls.mjs';
import { button } from './results_dom.mjs';
import { trouble } from './results_trouble.mjs';
import { onChange, profile, shortlist } from './state.mjs';
import { feedback as texts } from './texts_results_nl.mjs';

const text = el('textarea', { id: 'bericht', rows: 12, autocomplete: 'off' });
const agreed = el('input', { id: 'samen-gelezen', type: 'checkbox' });
const told = el('p', { role: 'status', class: 'note' });
const problem = el('div');
const copyButton = button(texts.copy, 'copy', () => void copy(), { class: 'button', disabled: true });
const dialog = el('dialog', { class: 'desk-dialog', 'aria-labelledby': 'bericht-kop' },
  el('h2', { id: 'bericht-kop' }, texts.title),
  el('p', { class: 'lead' }, texts.together),
  problem,
  el('label', { for: text.id }, texts.label), text,
  el('p', { class: 'tick' }, agreed, el('label', { for: agreed.id }, texts.agreed)),
  el('div', { class: 'dialog-buttons' }, copyButton, button(texts.close, 'close', () => dialog.close(), { class: 'button quiet' })),
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

/** What the client chose is told too: the API tells what was proposed. */
function withChoices(message) {
  const chosen = shortlist().map(({ title, provider }) => (provider?.name ? `${title} (${provider.name})` : title));
  return chosen.length ? `${message} ${texts.chosen(chosen.join(', '))}` : message;
}

async function open() {
  forget();
  if (!dialog.open) dialog.showModal();
  try {
    const answer = await ask('matches', { ...profile(), feedback: true });
    if (dialog.open) text.value = answer.feedback ? withChoices(answer.feedback) : '';
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
  place.append(button(texts.open, 'feedback', () => void open(), { class: 'button quiet' }));
  return { stale: () => {} };
}
