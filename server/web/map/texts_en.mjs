// What the map says, in English.
export const texts = {
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  more: (count) => `${count} together. Choose to look closer.`,
  withoutPlace: (count) => `${count} ${count === 1 ? 'has' : 'have'} no place to go to: online, at home, by phone or unknown. ${count === 1 ? 'It is' : 'They are'} in the list only.`,
  failed: 'The map cannot come now. Please use the list.',
  close: 'Close',
};
