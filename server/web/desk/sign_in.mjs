// Asks for the key when a session is over. The page stays as it is behind the question.
import { el, freshId } from './dom.mjs';
import { texts } from './texts_nl.mjs';

async function signIn(key) {
  const answer = await fetch('/aanmelden', { method: 'POST', body: new URLSearchParams({ key }) });
  return answer.status;
}

let asking;

/** Resolves when there is a session again. Asked twice at once, it asks one question. */
export function askForKey(renewToken) {
  asking ??= ask(renewToken).finally(() => { asking = undefined; });
  return asking;
}

function ask(renewToken) {
  const title = freshId('vraag');
  const field = freshId('sleutel');
  const input = el('input', { id: field, type: 'password', autocomplete: 'current-password', required: true });
  const problem = el('p', { role: 'alert', class: 'field-error' });
  const form = el('form', { method: 'dialog' },
    el('h2', { id: title }, texts.sessionOver), el('p', {}, texts.nothingLost),
    el('div', { class: 'field' }, el('label', { for: field }, texts.yourKey), input), problem,
    el('button', { class: 'button', type: 'submit' }, texts.goOn),
    el('p', {}, el('a', { href: '/aanmelden', target: '_blank', rel: 'noopener' }, texts.otherTab)),
    el('button', { class: 'button quiet', type: 'button', id: freshId('elders') }, texts.signedInElsewhere));
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': title }, form);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    const finish = async (said) => {
      if (!await renewToken()) { problem.textContent = said; input.focus(); return; }
      dialog.close();
      dialog.remove();
      resolve();
    };
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const status = await signIn(input.value.trim()).catch(() => 0);
      input.value = '';
      await finish(status === 429 ? texts.tooOften : texts.wrongKey).catch(() => { problem.textContent = texts.noConnection; });
    });
    form.querySelector('.quiet').addEventListener('click', () => finish(texts.notSignedIn).catch(() => { problem.textContent = texts.noConnection; }));
  });
}
