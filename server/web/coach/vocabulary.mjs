// The words of the vocabulary and the people of the network; read once.
import { read } from './results_calls.mjs';

/** Lists of {id, label, …}. Without a connection they are empty. */
export const vocabulary = read('vocabulary').catch(() => ({}))
  .then((all) => Object.fromEntries(['needs', 'kinds', 'domains', 'traits', 'signals', 'audiences', 'dimensions'].map((name) => [name, all[name] ?? []])));

/** Labels by list and id. */
export const labels = vocabulary.then((all) => Object.fromEntries(Object.entries(all)
  .map(([name, words]) => [name, new Map(words.map(({ id, label }) => [id, label]))])));

/** Who refers, and who may introduce. */
export const network = read('network?node=practice&node=professional').catch(() => ({ nodes: [] })).then(({ nodes }) => ({
  names: new Map(nodes.map(({ id, name }) => [id, name])),
  practices: nodes.filter(({ kind }) => kind === 'practice'),
  coaches: nodes.filter(({ kind, sector }) => kind === 'professional' && sector === 'welfare'),
}));
