// Reads a long story of a client in pieces, of whole sentences where it has them: the API reads 2,000 characters at once.
import { ask } from './results_calls.mjs';

/** Nothing of it is left out. A character may be two units of a string, so the patterns count characters. */
export function pieces(text) {
  const found = [];
  for (let rest = text; rest;) {
    const [first] = /^.{0,2000}$/su.exec(rest) ?? /^.{1,1998}(?:[.!?]\s|\n)/su.exec(rest) ?? /^.{1,1999}\s/su.exec(rest) ?? /^.{2000}/su.exec(rest);
    found.push(first);
    rest = rest.slice(first.length);
  }
  return found;
}

const keyOf = ({ list, id, word, field }) => [list, id ?? word ?? field].join(' ');

/** Each once, as it was read first; what is sure goes before what is a guess. */
function joined(items) {
  const all = new Map();
  for (const item of items) {
    const known = all.get(keyOf(item));
    if (!known || (known.ambiguous && !item.ambiguous)) all.set(keyOf(item), item);
  }
  return [...all.values()];
}

/** What POST /api/v1/interpretations answers about all of `text`. */
export async function readStory(text, signal) {
  const answers = [];
  for (const piece of pieces(text)) if (piece.trim()) answers.push(await ask('interpretations', { text: piece }, signal));
  return Object.fromEntries(['needs', 'interests', 'avoid', 'constraints', 'signals'].map((part) => [part, joined(answers.flatMap((one) => one[part]))]));
}
