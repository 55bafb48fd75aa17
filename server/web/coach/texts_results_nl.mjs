// What the outcome and the recipe say, in Dutch.

const number = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;

export const points = (value) => number.format(value);
export const newWindow = ' (opent een nieuw venster)';
export const unknown = 'Onbekend, vraag na';

export const outcome = {
  title: 'Voorstellen',
  empty: 'Hier komen de voorstellen. Vul iets in, bijvoorbeeld wat iemand graag doet.',
  asking: 'Ik zoek …',
  state: (shown, total, support) => `${many(shown, 'voorstel', 'voorstellen')}, ${total} ${total === 1 ? 'past' : 'passen'}`
    + (support ? `; ${many(support, 'keer', 'keer')} hulp` : ''),
  escalated: 'Nu geen voorstellen. Kijk eerst naar het signaal.',
  matches: 'Dit past',
  alsoFits: 'Dit past ernaast',
  notNear: 'Hiervan is niets in de eigen buurt.',
  more: 'Toon meer voorstellen',
  lost: 'Er is geen verbinding. Wat u invulde, staat er nog.',
  failed: 'Dit lukte niet. Wat u invulde, staat er nog.',
  refused: {
    401: 'U bent afgemeld. Wat u invulde, staat er nog. Meld u eerst weer aan.',
    429: 'Het is nu erg druk. Probeer het over een minuut weer.',
  },
  again: 'Probeer opnieuw',
};

export const mistakes = {
  title: 'Dit klopt nog niet',
  personal: 'Hier staan persoonsgegevens. Haal ze weg.',
  other: 'Kijk dit nog eens na.',
  fields: {
    needs: 'Wat er speelt', interests: 'Wat iemand graag doet', wish: 'De eigen woorden', avoid: 'Wat iemand niet wil',
    require: 'Wat moet', signals: 'Signalen', age: 'Leeftijd', gender: 'Geslacht', audiences: 'Groepen', home: 'Waar iemand woont',
    travel: 'Reizen', mobility: 'Lopen', availability: 'Dagen en uren', budget: 'Geld', languages: 'Talen',
    dutchLevel: 'Nederlands', reading: 'Lezen', digital: 'Computer en telefoon', accessibility: 'Toegankelijkheid',
    group: 'De groep', socialAnxiety: 'Spanning in een groep', positiveHealth: 'Positieve gezondheid',
    griefMonths: 'Rouw', careDuties: 'Zorg voor een ander', referrer: 'Verwijzer', coach: 'Coach', icpc: 'Codes van de huisarts',
  },
};

export const support = {
  first: 'Eerst hulp',
  also: 'Is er ook hulp nodig?',
  checked: 'Nagekeken:',
  needs: { debt: 'schulden', 'housing-problem': 'wonen', 'low-literacy': 'lezen en schrijven', 'burdensome-circumstances': 'zware omstandigheden', 'feeling-unsafe': 'veiligheid' },
  youth: 'Jonger dan 18',
};

export const card = {
  when: 'Wanneer', way: 'Reis', price: 'Kosten', first: 'Eerste stap', wait: 'Wachttijd', introduce: 'Wie kan introduceren',
  why: 'Waarom dit past', reasons: (count, score) => `Alle ${count} redenen, samen ${points(score)} punten`,
  checks: 'Let op', prerequisites: 'Eerst regelen',
  next: (moment) => `Eerste keer: ${moment}`,
  noDate: 'Geen vaste datum bekend, vraag na',
  weeks: (count) => (count === 0 ? 'Geen wachttijd' : many(count, 'week', 'weken')),
  bridge: 'In de tussentijd',
  guide: (name) => `${name} helpt bij de eerste stap`,
  pick: 'Zet op het recept', picked: 'Staat op het recept', about: (title) => `: ${title}`,
  stale: 'De gegevens zijn al lang niet nagekeken. Bel eerst.',
};

export const signals = {
  title: 'Signalen', several: (labels) => `${labels.length} signalen: ${labels.join('; ')}`, ticked: 'Aangevinkt', read: (words) => `Gelezen in de tekst: “${words}”. Vraag het na.`,
  referred: 'De verwijzing wijst hierop. Vraag het na.',
  askThis: 'Vraag', callThis: 'Bel', yes: 'Ja, dit speelt', no: 'Gevraagd, het speelt niet',
};

export const questions = { title: 'Nog te vragen', why: 'Het antwoord kan de voorstellen veranderen.' };

export const relaxations = {
  title: 'Wat meer ruimte geeft', applied: (what) => `Aangepast: ${what}`, undo: 'Maak ongedaan', undone: 'Ongedaan gemaakt.',
};

export const nothing = {
  title: 'Niets past bij alles tegelijk',
  what: 'Kijk wat er ruimer kan, of bel het wijkteam. Een gesprek kan ook het voorstel zijn.',
  refused: (count) => `Waarom ${count} andere niet passen`,
  rule: (count, because, asked) => `${count} keer: ${because}` + (asked ? ` (${asked} alleen omdat het niet bekend is)` : ''),
};

export const plans = {
  title: 'Weekplannen',
  none: 'Er is geen weekplan te maken. Vul eerst in wat er speelt of wat iemand graag doet.',
  plan: (place) => `Plan ${place}`, week: (place) => `De week van plan ${place}`,
  free: 'niets', loose: 'Zonder vaste tijd', adds: 'Wat het bijdraagt', open: 'Nog open', support: 'Hulp',
  cost: (money) => `Samen ${money} per maand`, costUnknown: (count) => `van ${count} is de prijs niet bekend`,
  pick: 'Zet dit plan op het recept', picked: (place) => `Plan ${place} staat op het recept.`,
  full: 'Op een recept passen drie keuzes. Hulp staat voorop.',
  days: { mon: 'maandag', tue: 'dinsdag', wed: 'woensdag', thu: 'donderdag', fri: 'vrijdag', sat: 'zaterdag', sun: 'zondag' },
};

export const whyNot = {
  title: 'Waarom staat iets er niet bij?', label: 'Zoek een activiteit of hulp', none: 'Niets gevonden met deze naam.',
  found: (count) => `${count} gevonden. Kies met de pijltjes.`,
  wouldHelp: 'Wat het verder naar voren brengt', change: 'Pas dit aan', then: (place) => `dan plaats ${place}`,
  refuses: 'Dit houdt het tegen', asks: 'Dit moet u vragen', rules: (count) => `Alle ${count} regels`,
  factors: (count) => `Alle ${count} onderdelen van de score`,
  columns: ['Regel', 'Geldt dit?'], factorColumns: ['Onderdeel', 'Geldt dit?', 'Punten'],
  ofMost: (got, most) => `${points(got)} van ${points(most)}`,
  answers: { yes: 'ja', no: 'nee', unknown: 'niet bekend' },
  files: {
    modes: 'Wat voorgaat', help: 'Hulp ernaast', refuse: 'Wat niet kan', choose: 'Afwisseling', checks: 'Wat u moet vragen',
    prerequisites: 'Wat eerst geregeld moet', questions: 'Vragen aan de cliënt',
  },
};

export const shortlist = {
  title: 'Op het recept', count: (count) => `${count} van 3 gekozen`,
  make: 'Maak het recept', remove: 'Haal weg', full: 'Er staan al drie keuzes op het recept. Haal er eerst een weg.',
  added: (title) => `${title} staat op het recept.`, removed: (title) => `${title} is van het recept af.`,
};

export const feedback = {
  open: 'Bericht aan de verwijzer', title: 'Bericht aan de verwijzer',
  together: 'Lees dit eerst samen. Haal weg wat de cliënt niet wil delen.',
  chosen: (titles) => `Op het recept staat: ${titles}.`,
  agreed: 'Wij lazen dit samen, en het mag zo weg', copy: 'Kopieer', copied: 'Gekopieerd.',
  selected: 'De tekst is gekozen. Kopieer met Ctrl en C.', close: 'Sluit', label: 'Het bericht',
};
