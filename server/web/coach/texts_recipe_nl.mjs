// What stands on the recipe and around it, in plain Dutch.

export const dialog = {
  title: 'Welzijnsrecept', name: 'Naam cliënt (mag leeg)', nameNote: 'De naam komt alleen op papier. Na het printen is hij hier weg.',
  coach: 'Uw nummer (mag leeg)', print: 'Print', close: 'Sluit', wait: 'Ik maak het recept …',
  noLonger: (title, because) => `${title} past niet meer: ${because}.`, only: 'Maak eerst een recept. De rest van deze pagina wordt niet geprint.',
};

export const paper = {
  title: 'Welzijnsrecept', for: (name) => `Voor ${name}`, choice: (place) => `Keuze ${place}: `,
  what: 'Wat', when: 'Wanneer', where: 'Waar', way: 'Reizen', price: 'Wat kost het', call: 'Wie belt u', mail: 'Wie mailt u', ask: 'Wie vraagt u', first: 'Eerste stap', company: 'Wie gaat mee',
  code: (title) => `QR-code van ${title}`, more: 'Meer lezen? Richt de camera van uw telefoon op de code.',
  own: 'U kiest zelf. Past het niet? Dan zoeken we samen iets anders.', questions: (who) => `Vragen? Bel ${who}.`,
  unknown: 'Dat weten we niet. Vraag het na.',
};

export const places = { online: 'Online, met computer of telefoon', phone: 'Met de telefoon', 'at-home': 'Bij u thuis', area: 'In de buurt' };

export const schedule = {
  unknown: 'Dag en tijd weten we niet. Vraag het na.', appointment: 'Op afspraak',
  first: (day) => `De eerste keer kan op ${day}.`, wait: (weeks) => `Er is een wachttijd van ${weeks} ${weeks === 1 ? 'week' : 'weken'}.`,
  days: { mon: 'maandag', tue: 'dinsdag', wed: 'woensdag', thu: 'donderdag', fri: 'vrijdag', sat: 'zaterdag', sun: 'zondag' },
  weeks: { '-1': 'laatste', 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde' },
  workdays: 'elke werkdag', daily: 'elke dag', every: (days) => `elke ${days}`, everyOther: (days) => `om de week op ${days}`,
  everyWeeks: (weeks, days) => `elke ${weeks} weken op ${days}`, monthly: (weeks, days) => `elke ${weeks} ${days} van de maand`,
  on: (days) => `op ${days}`, someDays: (count) => `op ${count} losse dagen`,
  between: (from, to) => `van ${from} tot ${to} uur`, at: (from) => `om ${from} uur`,
};

export const company = {
  guide: (name) => `${name} helpt u bij de eerste stap.`, visit: 'De eerste keer kan er iemand met u mee.',
  buddy: 'Er is een maatje op de plek zelf.', welcome: 'Er is iemand die u ontvangt.', ask: 'Wilt u niet alleen? Vraag uw coach wie er mee kan.',
  phone: 'U kunt dit thuis doen. Uw coach kan helpen.',
};
