// What is known of one field, in a few words: "Geld: € 5 per keer".
import { homeInWords } from './home.mjs';
import { more } from './texts_form_nl.mjs';
import { form as texts, known } from './texts_nl.mjs';

const money = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
const kilometres = new Intl.NumberFormat('nl-NL', { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
const days = new Map(more.days.map(([id, label]) => [id, label.slice(0, 2).toLowerCase()]));
const clock = (time) => time.replace(':', '.');

/** The labels of ids, in the order of the profile; an id that is in no list stands as it is. */
const labelsOf = (pairs) => (ids) => ids.map((id) => new Map(pairs).get(id) ?? id).join(', ');
const passes = () => JSON.parse(document.getElementById('gesprek').dataset.passes ?? '[]').map(({ id, label }) => [id, label]);

const ways = {
  home: homeInWords,
  age: String,
  griefMonths: String,
  travel: ({ modes = [], maxMinutes, maxMetres }) => [...modes.map((mode) => more.modes[mode].toLowerCase()),
    maxMinutes !== undefined && known.minutes(maxMinutes), maxMetres !== undefined && kilometres.format(maxMetres / 1000)].filter(Boolean).join(', '),
  budget: ({ perVisit, perMonth, passes: own = [] }) => [perVisit !== undefined && known.perVisit(money.format(perVisit)),
    perMonth !== undefined && known.perMonth(money.format(perMonth)), own.length > 0 && labelsOf(passes())(own)].filter(Boolean).join(', '),
  availability: (entries) => entries.map(({ days: on, from, to }) => `${on.map((day) => days.get(day)).join(' ')} ${clock(from)}–${clock(to)}`).join(', '),
  languages: labelsOf(more.languages[1]),
  accessibility: labelsOf(more.accessibility[1]),
  audiences: (ids, words) => labelsOf(words.audiences)(ids),
  positiveHealth: (figures, words) => Object.entries(figures).map(([id, figure]) => `${words.dimensions.get(id) ?? id} ${figure}`).join(', '),
  referrer: (id, words) => words.people.get(id) ?? id,
  coach: (id, words) => words.people.get(id) ?? id,
  icpc: (codes) => codes.join(', '),
};

function chosen(name, value) {
  const [, values] = more.choices[name] ?? [undefined, []];
  return values.find(([one]) => one === value)?.[1].toLowerCase();
}

/** `words`: the labels of the vocabulary by list and id, and `people` of the network. */
export function fieldInWords(name, value, words) {
  const said = ways[name] ? ways[name](value, words) : chosen(name, value);
  return said ? `${texts.fields[name]}: ${said}` : texts.fields[name];
}
