// The rest of the conversation, folded: only what comes up is opened.
import { el } from '../dom.mjs';
import { interests } from './interests.mjs';
import { choice, codes, euros, follow, inEuros, inKilometres, metres, typed, part, searched, ticks, whole } from './form_parts.mjs';
import { change, onClear, profile } from './state.mjs';
import { timeGrid } from './time_grid.mjs';
import { more as texts } from './texts_form_nl.mjs';
import { network, vocabulary } from './vocabulary.mjs';
import { wheel } from './wheel.mjs';

const choices = (...names) => names.map((name) => choice(name, ...texts.choices[name]));
const plain = (name) => [(now) => now[name] ?? [], (values) => change({ [name]: values })];
const inside = (field, name) => [(now) => now[field]?.[name] ?? [], (values) => change({ [field]: without({ ...profile()[field], [name]: values }) })];

/** Without what is empty, so that an emptied part leaves the profile. */
function without(part) {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}

const figure = (field, name, label, read, wrong, show) => typed(`${field}-${name}`, label, {
  read, wrong, show, get: (now) => now[field]?.[name], put: (value) => change({ [field]: without({ ...profile()[field], [name]: value }) }),
});

function travel() {
  return part(texts.travel, ticks('modes', texts.travel, Object.entries(texts.modes), ...inside('travel', 'modes')),
    figure('travel', 'maxMinutes', texts.minutes, whole, texts.wrongNumber),
    figure('travel', 'maxMetres', texts.kilometres, metres, texts.wrongKilometres, inKilometres));
}

/** The passes stand in the page: they are the municipality's own. */
function money(place) {
  const passes = JSON.parse(place.dataset.passes ?? '[]').map(({ id, label }) => [id, label]);
  return part(texts.money, figure('budget', 'perVisit', texts.perVisit, euros, texts.wrongMoney, inEuros),
    figure('budget', 'perMonth', texts.perMonth, euros, texts.wrongMoney, inEuros),
    passes.length ? ticks('passes', texts.passes, passes, ...inside('budget', 'passes')) : null);
}

function avoidWords() {
  const id = 'mijd-woorden';
  const note = el('p', { class: 'note', id: `${id}-noot` }, texts.avoidNote);
  const input = el('input', { id, type: 'text', autocomplete: 'off', 'aria-describedby': note.id });
  const [get, put] = inside('avoid', 'words');
  input.addEventListener('change', () => put(input.value.split(',').map((word) => word.trim()).filter(Boolean)));
  follow((now) => { if (document.activeElement !== input) input.value = get(now).join(', '); });
  onClear(() => { input.value = ''; });
  return el('div', { class: 'field' }, el('label', { for: id }, texts.avoidWords), note, input);
}

/** Hints only: what they point at is asked, and never decides. */
const codesOfReferral = () => typed('icpc', texts.codes, {
  read: codes, wrong: texts.wrongCodes, get: (now) => now.icpc, put: (icpc) => change({ icpc }), show: (all) => all.join(', '), inputmode: 'text',
});

/** Words of the vocabulary that somebody does not want, or insists on. */
function wishes(field, name, { kinds, traits }, titles) {
  const pairs = (list) => list.map(({ id, label }) => [id, label]);
  return [searched(`${name}-soort`, titles.kinds, pairs(kinds), ...inside(field, 'kinds'), { shut: true }),
    searched(name, titles.traits, pairs(traits), ...inside(field, 'traits'))];
}

/** Adds the folded parts to `place`. */
export async function startMore(place) {
  const [words, people] = await Promise.all([vocabulary, network]);
  const joined = words.kinds.filter(({ layer }) => layer === 'activity');  // help is not chosen by what must be
  const named = (nodes) => nodes.map(({ id, name }) => [id, name]);
  place.append(
    part(texts.interests, interests(words)),
    part(texts.time, el('p', { class: 'note' }, texts.timeNote), timeGrid()),
    travel(), money(place),
    part(texts.person, choices('gender', 'careDuties', 'group', 'socialAnxiety'),
      ticks('audiences', texts.person, words.audiences.map(({ id, label }) => [id, label]), ...plain('audiences'))),
    part(texts.building, choices('mobility'), ticks('accessibility', ...texts.accessibility, ...plain('accessibility'))),
    part(texts.reading, choices('dutchLevel', 'reading', 'digital'), ticks('languages', ...texts.languages, ...plain('languages'))),
    part(texts.avoid, avoidWords(), ...wishes('avoid', 'mijd', words, texts.avoided), ...wishes('require', 'moet', { kinds: joined, traits: words.traits }, texts.required)),
    part(texts.around, choice('referrer', texts.referrer, named(people.practices)), choice('coach', texts.coach, named(people.coaches)), codesOfReferral()),
    part(texts.health, wheel(words.dimensions)),
  );
}
