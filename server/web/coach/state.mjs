// The conversation as it stands, in the memory of this page only.

let fields = {};
let chosen = [];
const listeners = [];
const cleaners = [];

function isEmpty(value) {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The fields that say something; a list inside a field that holds nothing is left out too. */
function withoutEmpty(all) {
  const isPart = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, isPart(value) ? withoutEmpty(value) : value])
    .filter(([, value]) => !isEmpty(value)));
}

function tell() {
  for (const listener of listeners) listener(profile());
}

/** The body of POST /api/v1/matches as it stands now, without empty fields. */
export const profile = () => structuredClone(fields);

/** Merges top-level fields; an empty one takes it away. */
export function change(changes) {
  fields = withoutEmpty({ ...fields, ...structuredClone(changes) });
  tell();
}

/** Calls `listener(profile)` after each change. */
export function onChange(listener) {
  listeners.push(listener);
}

/** Calls `cleaner` when all is to be emptied, also what was typed and is in no profile yet. */
export function onClear(cleaner) {
  cleaners.push(cleaner);
}

/** Everything empty, the shortlist too. */
export function clear() {
  fields = {};
  chosen = [];
  for (const cleaner of cleaners) cleaner();
  tell();
}

/** The summaries of offers that were chosen, in that order. */
export const shortlist = () => [...chosen];

export function toggleShortlisted(activity) {
  const without = chosen.filter(({ id }) => id !== activity.id);
  chosen = without.length < chosen.length ? without : [...chosen, activity];
}
