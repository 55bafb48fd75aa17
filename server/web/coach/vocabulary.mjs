// The words of the vocabulary by list and id; read once. Without a connection the ids stand for themselves.
import { read } from './results_calls.mjs';

export const labels = read('vocabulary').catch(() => ({})).then((vocabulary) => {
  const of = (name) => new Map((vocabulary[name] ?? []).map(({ id, label }) => [id, label]));
  return { needs: of('needs'), kinds: of('kinds'), traits: of('traits'), signals: of('signals') };
});
