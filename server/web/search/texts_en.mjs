// What the search form says while somebody types, in English.
export const texts = {
  types: { kind: 'Kinds', activity: 'Offers', provider: 'Organisations', word: 'Words', place: 'Places' },
  many: (count) => (count === 1 ? '1 suggestion, choose with the arrows' : `${count} suggestions, choose with the arrows`),
  none: 'No suggestions',
  list: 'Suggestions',
  withThese: (count) => `With these choices: ${count}`,
};
