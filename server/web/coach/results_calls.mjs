// Questions to the server. A profile goes in the body of a POST and is kept nowhere.

/** What the server refused; `mistakes` are its own words about each field. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.title ?? String(status));
    this.status = status;
    this.mistakes = problem.errors ?? [];
  }
}

async function answerOf(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

const options = { cache: 'no-store', headers: { accept: 'application/json' } };

export async function ask(path, body, signal) {
  const token = document.querySelector('#afmelden [name="csrf"]')?.value ?? '';
  const headers = { ...options.headers, 'content-type': 'application/json', 'x-csrf-token': token };
  return answerOf(await fetch(`/api/v1/${path}`, { ...options, method: 'POST', headers, body: JSON.stringify(body), signal }));
}

export async function read(path, signal) {
  return answerOf(await fetch(`/api/v1/${path}`, { ...options, signal }));
}

/** The latest question only: asking again drops the one before; `null` is the answer of a dropped one. */
export function latest() {
  let running = null;
  return async (question) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const answer = await question(mine.signal);
      return mine.signal.aborted ? null : answer;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    }
  };
}

/** Calls `act` once nothing was asked for `milliseconds`. */
export function settled(milliseconds, act) {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  later.drop = () => clearTimeout(timer);
  return later;
}
