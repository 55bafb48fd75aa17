// Every page of the site and the states in which a visitor meets it: a path, and for an answer to the form what is
// filled in.
export const states = [
  { name: 'the search', path: '/' },
  { name: 'a search with results', path: '/zoeken?q=wandelen&near=9912' },
  { name: 'a search with filters', path: '/zoeken?near=9912&radius=5000&free=true&day=mon&kind=walking-group' },
  { name: 'the last page of a search', path: '/zoeken?q=samen&page=2' },
  { name: 'a search without results', path: '/zoeken?q=parapente&near=9912&free=true' },
  { name: 'a search that cannot be read', path: '/zoeken?near=nergens&maxPrice=veel', status: 400 },
  { name: 'an offer', path: '/activiteiten/wandelen-nieuwland' },
  { name: 'an offer of help', path: '/activiteiten/bewindvoering-op-orde' },
  { name: 'an organisation', path: '/organisaties/belkring-veenmeer' },
  { name: 'a neighbourhood', path: '/buurten/oosterveld' },
  { name: 'help', path: '/hulp' },
  { name: 'privacy', path: '/privacy' },
  { name: 'accessibility', path: '/toegankelijkheid' },
  { name: 'the match form', path: '/wat-past' },
  { name: 'a match', path: '/wat-past', filled: { home: '9912AB', age: '74', 'need[]': 'debt' } },
  { name: 'a match with a signal', path: '/wat-past', filled: { 'signal[]': 'suicidality' } },
  { name: 'a match that cannot be read', path: '/wat-past', filled: { home: 'nergens' }, status: 400 },
  { name: 'the network', path: '/netwerk' },
  { name: 'one in the network', path: '/netwerk?who=welzijnscoach-oost' },
  { name: 'a page that is not there', path: '/bestaat-niet', status: 404 },
];
