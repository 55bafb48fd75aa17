// What the element <sociale-kaart> says, in plain Dutch.
export const texts = {
  label: 'Wat is er te doen?',
  q: 'Wat zoekt u?',
  near: 'Postcode of buurt',
  search: 'Zoeken',
  busy: 'Even zoeken …',
  none: 'We vonden niets. Probeer een ander woord, of bekijk alles.',
  failed: 'De lijst kan nu niet komen. Bekijk de sociale kaart zelf, of probeer het later nog eens.',
  unread: 'We konden dit niet lezen. Kijk de postcode of buurt nog eens na.',
  all: 'Bekijk alles op de sociale kaart',
  newWindow: ' (opent een nieuw venster)',
  free: 'Gratis',
  unknownPrice: 'Prijs onbekend, vraag na',
  unknownTime: 'Vraag na wanneer',
  results: (total) => (total === 1 ? '1 resultaat' : `${total} resultaten`),
  per: { visit: 'per keer', month: 'per maand', year: 'per jaar', course: 'per cursus' },
};
