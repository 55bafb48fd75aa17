// What the conversation says, in Dutch.

export const session = {
  over: 'U bent afgemeld. Wat u invulde, staat er nog. U kunt gewoon verder.', signIn: 'Meld u weer aan', back: 'U bent weer aangemeld.',
};

export const form = {
  text: 'Wat vertelt de cliënt?', textNote: 'Typ geen namen, adressen of telefoonnummers.',
  understood: 'Ik begreep dit. Klopt het?', maybe: 'Bedoelt u misschien dit?', maybeToo: 'En misschien dit?',
  use: 'Dit klopt', takeTicked: 'Neem over wat is aangevinkt', taken: 'Overgenomen. Het staat bij “Wat ik nu weet”.', noneTaken: 'Er is niets overgenomen.',
  none: 'Hier las ik niets in dat helpt bij het zoeken.', allKnown: 'Alles hieruit staat al bij “Wat ik nu weet”.', signalRead: 'Er staat een signaal bovenaan. Vraag dat eerst na.',
  reading: 'Ik lees het …', failed: 'Het lezen lukte niet. Probeer het nog eens.',
  home: 'Postcode of buurt', unknownHome: 'Deze postcode of buurt kennen we niet.',
  notChecked: 'Dit konden wij niet nakijken. Het telt nog niet mee.', again: 'Probeer opnieuw',
  age: 'Leeftijd', wrongAge: 'Vul een getal in van 0 tot en met 120.', known: 'Wat ik nu weet', remove: 'Haal weg',
  read: 'Lees dit', ticks: { needs: 'Wat speelt er?', signals: 'Zorgen die voorgaan' },
  readIn: (words) => `(uit: “${words}”)`,
  signal: (label) => `Signaal: ${label}`, avoid: (what) => `Niet: ${what}`, require: (what) => `Moet: ${what}`,
  fields: {
    home: 'Woonplek', age: 'Leeftijd', travel: 'Reizen', budget: 'Geld', availability: 'Dagen en uren', group: 'Groep', gender: 'Geslacht',
    mobility: 'Lopen', audiences: 'Groepen', languages: 'Talen', dutchLevel: 'Nederlands', reading: 'Lezen', digital: 'Computer en telefoon',
    accessibility: 'Toegankelijkheid', socialAnxiety: 'Spanning', careDuties: 'Zorg voor een ander', griefMonths: 'Maanden sinds het verlies', positiveHealth: 'Positieve gezondheid', referrer: 'Verwijzer', coach: 'Welzijnscoach', icpc: 'Codes van de huisarts',
  },
};

export const known = {
  minutes: (count) => `${count} minuten`, perVisit: (amount) => `${amount} per keer`, perMonth: (amount) => `${amount} per maand`,
};
