// The lists to choose from: the words of the vocabulary, and what the municipality and the key have.
import { pageList } from './dom.mjs';
import { get } from './session.mjs';

const own = ['providers', 'passes', 'funding', 'guides', 'neighbourhoods'];
let words = {};

/** To be called once, before anything is shown. */
export async function loadVocabulary() {
  const answer = await get('/vocabulary');
  words = answer.ok ? answer.body : {};
  for (const name of own) words[name] = pageList(name);
  words.languages = (words.languages ?? []).map(({ code, name }) => ({ id: code, label: name }));
  return answer;
}

/** [{id, label}] */
export const optionsOf = (list) => words[list] ?? [];
export const labelOfOption = (list, id) => optionsOf(list).find((one) => one.id === id)?.label ?? id;
