// Calls of the API by the session of this page. When it is over, the page asks for the key and goes on where it was.
import { askForKey } from './sign_in.mjs';

const desk = document.getElementById('desk');
let csrf = desk.dataset.csrf;

export const role = desk.dataset.role;
export const today = desk.dataset.today;
export const isModerator = role !== 'publisher';

/** Takes the token of the session that the browser has now; false when there is none. */
async function renewToken() {
  const answer = await fetch('/aanbieder', { cache: 'no-store' });
  if (!answer.ok || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  csrf = page.getElementById('desk')?.dataset.csrf ?? '';
  return csrf !== '';
}

function send(method, path, { body, form, revision, type = 'application/json', headers = {} }) {
  const all = { Accept: 'application/json', ...headers };
  if (method !== 'GET') all['X-CSRF-Token'] = csrf;
  if (revision !== undefined) all['If-Match'] = `"${revision}"`;
  if (body !== undefined) all['Content-Type'] = type;
  return fetch(`/api/v1${path}`, { method, headers: all, cache: 'no-store', body: form ?? (body === undefined ? undefined : JSON.stringify(body)) });
}

/** A token of a session that was replaced is refused with 403. */
async function sendAgain(method, path, options, first) {
  if (first.status === 401) await askForKey(renewToken);
  else if (first.status !== 403 || method === 'GET' || !await renewToken()) return first;
  return send(method, path, options);
}

/** {status, ok, body}; a status of 0 when there is no connection. */
export async function call(method, path, options = {}) {
  let answer;
  try {
    answer = await send(method, path, options);
    if (answer.status === 401 || answer.status === 403) answer = await sendAgain(method, path, options, answer);
  } catch {
    return { status: 0, ok: false, body: {} };
  }
  const body = await answer.json().catch(() => ({}));
  return { status: answer.status, ok: answer.ok, body };
}

export const get = (path) => call('GET', path);

/** A change of a record: its revision is fetched when it is not told. */
export async function change(id, method, step, body, revision) {
  let known = revision;
  if (known === undefined) {
    const record = await get(`/activities/${id}/record`);
    if (!record.ok) return record;
    known = record.body.revision;
  }
  const type = method === 'PATCH' ? 'application/merge-patch+json' : undefined;
  return call(method, `/activities/${id}${step}`, { body, revision: known, ...(type && { type }) });
}
