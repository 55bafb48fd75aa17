// Looking into the record of an offer and changing it, by paths such as "price.amount".

export function valueAt(record, path) {
  return path.split('.').reduce((node, name) => node?.[name], record);
}

const isEmpty = (value) => value === undefined || value === null || value === '';

/** Puts a value; an empty one takes the field away, and what held nothing else with it. */
export function putAt(record, path, value) {
  const [first, ...rest] = path.split('.');
  if (rest.length === 0) {
    if (isEmpty(value)) delete record[first];
    else record[first] = value;
    return;
  }
  const inner = record[first] ?? {};
  putAt(inner, rest.join('.'), value);
  if (Object.keys(inner).length === 0) delete record[first];
  else record[first] = inner;
}

/** The same value, whatever the order of members. */
export function isSame(one, other) {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

/** The members of two records that differ: {field, before, after}. */
export function differences(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
