// Asks for the key when a session is over. The page stays as it is behind the question.
import { el, freshId } from './dom.mjs';
import { texts } from './texts_nl.mjs';

async function signIn(key) {
  const answer = await fetch('/aanmelden', { method: 'POST', body: new URLSearchParams({ key }) });
  return answer.status;
}

let asking;

/** True once there is a session again, false when it was put off, which `mayWait` allows. Asked twice at once, it asks one question. */
export function askForKey(renewToken, { mayWait = false } = {}) {
  asking ??= ask(renewToken, mayWait).finally(() => { asking = undefined; });
  return asking;
}

function ask(renewToken, mayWait) {
  const title = freshId('vraag');
  const field = freshId('sleutel');
  const input = el('input', { id: field, type: 'password', autocomplete: 'current-password', required: true });
  const problem = el('p', { role: 'alert', class: 'field-error' });
  const form = el('form', { method: 'dialog' },
    el('h2', { id: title }, texts.sessionOver), el('p', {}, texts.nothingLost),
    el('div', { class: 'field' }, el('label', { for: field }, texts.yourKey), input), problem,
    el('button', { class: 'button', type: 'submit' }, texts.goOn),
    el('p', {}, el('a', { href: '/aanmelden', target: '_blank', rel: 'noopener' }, texts.otherTab)),
    el('button', { class: 'button quiet', type: 'button', id: freshId('elders') }, texts.signedInElsewhere),
    mayWait && el('button', { class: 'button quiet', type: 'button', id: freshId('later') }, texts.later));
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': title }, form);
  if (!mayWait) dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const end = (signedIn) => {
      dialog.close();
      dialog.remove();
      resolve(signedIn);
    };
    const finish = async (said) => {
      if (await renewToken()) { end(true); return; }
      problem.textContent = said;
      input.focus();
    };
    // A browser closes a dialog at the second Escape, whatever is answered to the first.
    dialog.addEventListener('close', () => {
      if (!dialog.isConnected) return;
      if (mayWait) end(false);
      else dialog.showModal();
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const status = await signIn(input.value.trim()).catch(() => 0);
      input.value = '';
      await finish(status === 429 ? texts.tooOften : texts.wrongKey).catch(() => { problem.textContent = texts.noConnection; });
    });
    const [elsewhere, later] = form.querySelectorAll('.quiet');
    elsewhere.addEventListener('click', () => finish(texts.notSignedIn).catch(() => { problem.textContent = texts.noConnection; }));
    later?.addEventListener('click', () => end(false));
  });
}
