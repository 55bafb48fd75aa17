// What the API is told of a table: which heading means what, which sorts are which kinds, and where the places are.
import { letters } from '../desk/plain.mjs';
import { optionsOf } from '../desk/vocabulary.mjs';

/** The places of the provider by their names, and by their streets where only one place has it. */
function venuesOf({ locations = [] }) {
  const taken = new Set(locations.map(({ id, name }) => letters(name ?? id)));
  return locations.map(({ id, name, street, postcode, place, lat, lon }) => {
    const isNew = street && !taken.has(letters(street));
    if (isNew) taken.add(letters(street));
    return { id, name: name ?? id, ...(isNew && { also: [street] }), ...(street && { street }), ...(postcode && { postcode }), ...(place && { place }), ...(lat !== undefined && { lat, lon }) };
  });
}

/** JSON is YAML too. `columns()`: heading by meaning; `sorts()`: kinds by word; `kind()`: for rows whose sort is not known, or nothing. */
export function mappingFor(provider, { columns, kind, sorts }) {
  const { id, name, kind: sort } = provider;
  return JSON.stringify({
    provider: { id, name, ...(sort && { kind: sort }) },
    columns: columns(),
    defaults: { price: { per: 'visit' } },
    kinds: { ...Object.fromEntries(optionsOf('kinds').map((one) => [one.label, [one.id]])), ...sorts() },
    ...(kind() && { defaultKind: kind() }),
    venues: venuesOf(provider),
    summary: ['{description}', '{title}'],
  });
}
