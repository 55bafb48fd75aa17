// What the map says, in plain Dutch.
export const texts = {
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  more: (count) => `${count} bij elkaar. Kies om dichterbij te kijken.`,
  failed: 'De kaart kan nu niet komen. Gebruik de lijst.',
  close: 'Sluit',
};
