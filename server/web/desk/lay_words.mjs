// People's own words for what stands in a list: "voetbal" is a team sport. In the body of a POST: a word may tell of a client.

const pause = 250;
const isWords = (text) => /^\p{L}[\p{L}\s'’-]{1,60}$/u.test(text);

/** The ids of the kinds and needs that a text means, likes first; none for what cannot be read. */
export async function meantBy(text, signal) {
  if (!isWords(text)) return new Set();
  try {
    const answer = await fetch('/api/v1/interpretations', {
      method: 'POST', cache: 'no-store', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify({ text }), signal,
    });
    const { interests = [], needs = [] } = answer.ok ? await answer.json() : {};
    return new Set([...interests, ...needs].map(({ id }) => id));
  } catch {
    return new Set();
  }
}

/** `look(text)` calls `found` with the ids that the text means, once nothing was typed for a moment; `look.drop()` forgets it. */
export function layWords(found) {
  let timer = 0;
  let asked = new AbortController();
  const drop = () => {
    clearTimeout(timer);
    asked.abort();
    asked = new AbortController();
  };
  const ask = async (text, { signal }) => {
    const ids = await meantBy(text, signal);
    if (!signal.aborted) found(ids);
  };
  const look = (text) => {
    drop();
    if (!isWords(text)) {
      found(new Set());
      return;
    }
    timer = setTimeout(ask, pause, text, asked);
  };
  look.drop = drop;
  return look;
}
