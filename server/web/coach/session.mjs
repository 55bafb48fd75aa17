// Whether the coach is still signed in. Proposals need no session, so the conversation goes on without one: the end of
// it is told beside the proposals, never over a signal, and who wants signs in again without leaving the page.
import { el } from '../dom.mjs';
import { askForKey } from '../desk/sign_in.mjs';
import { button, redraw } from './results_dom.mjs';
import { session as texts } from './texts_nl.mjs';

const notice = el('div', { class: 'session-over', tabindex: -1, role: 'status' });
let isOver = false;
let looking = false;

/** The token to sign out with is that of the session that the browser has now. */
async function renewToken() {
  const answer = await fetch('/coach', { cache: 'no-store' });
  if (!answer.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('#afmelden [name="csrf"]');
  if (!fresh) return false;
  document.querySelector('#afmelden [name="csrf"]').value = fresh.value;
  return true;
}

async function signIn() {
  if (!await askForKey(renewToken, { mayWait: true })) return;
  isOver = false;
  redraw(notice, el('span', {}, texts.back));
  notice.focus({ preventScroll: true });
}

/** Says that the session is over, once. */
export function tellOver() {
  if (isOver) return;
  isOver = true;
  redraw(notice, el('span', {}, texts.over), button(texts.signIn, 'sign-in', () => void signIn(), { class: 'button small' }));
}

/** Looks whether the session lives; looking counts as work, so that who works stays signed in. */
export async function lookAfterSession() {
  if (looking) return;
  looking = true;
  try {
    const answer = await fetch('/coach', { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect' || answer.status === 403) tellOver();
    else if (answer.ok) await goOn();
  } catch {
    // Without a connection nothing is known; the proposals tell that.
  } finally {
    looking = false;
  }
}

/** Somebody may have signed in again in another tab. */
async function goOn() {
  if (isOver && !await renewToken()) return;
  isOver = false;
  redraw(notice);
}

/** Puts the place where it is told in `box`. */
export function startSession(box) {
  box.append(notice);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void lookAfterSession(); });
}
