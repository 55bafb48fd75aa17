// What the search form says while somebody types, in plain Dutch.
export const texts = {
  types: { kind: 'Soorten', activity: 'Aanbod', provider: 'Organisaties', word: 'Woorden', place: 'Plaatsen' },
  many: (count) => (count === 1 ? '1 voorstel, kies met de pijltjes' : `${count} voorstellen, kies met de pijltjes`),
  none: 'Geen voorstellen',
  list: 'Voorstellen',
  withThese: (count) => `Met deze keuzes: ${count}`,
};
