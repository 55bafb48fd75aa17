// What the element <sociale-kaart> says, in English.
export const texts = {
  label: 'What is there to do?',
  q: 'What are you looking for?',
  near: 'Postcode or neighbourhood',
  search: 'Search',
  busy: 'Searching …',
  none: 'We found nothing. Try another word, or see everything.',
  failed: 'The list cannot be shown now. Go to the social map itself, or try again later.',
  unread: 'We could not read this. Check the postcode or neighbourhood.',
  all: 'See everything on the social map',
  newWindow: ' (opens a new window)',
  free: 'Free',
  unknownPrice: 'Price unknown, please ask',
  unknownTime: 'Ask when it is',
  results: (total) => (total === 1 ? '1 result' : `${total} results`),
  per: { visit: 'a visit', month: 'a month', year: 'a year', course: 'a course' },
};
