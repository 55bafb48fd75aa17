// What the map says, in plain Dutch.
export const texts = {
  zoomIn: 'Dichterbij',
  zoomOut: 'Verder weg',
  more: (count) => `${count} bij elkaar. Kies om dichterbij te kijken.`,
  withoutPlace: (count) => `Bij ${count} is er geen plek om heen te gaan: online, thuis, per telefoon of onbekend. ${count === 1 ? 'Dat staat' : 'Die staan'} alleen in de lijst.`,
  failed: 'De kaart kan nu niet komen. Gebruik de lijst.',
  close: 'Sluit',
};
