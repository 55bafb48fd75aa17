// When somebody can: days by parts of the day, as ticks in a table.
import { follow } from './form_parts.mjs';
import { hidden, make } from './results_dom.mjs';
import { change } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

/** The hours that each part of a day stands for in a profile. */
const hours = { morning: ['07:00', '12:30'], afternoon: ['12:30', '17:30'], evening: ['17:30', '23:00'] };

const nameOf = (from, to) => Object.keys(hours).find((part) => hours[part][0] === from && hours[part][1] === to);

function availabilityOf(boxes) {
  return Object.entries(hours).map(([part, [from, to]]) => ({ days: boxes.filter((box) => box.part === part && box.input.checked).map(({ day }) => day), from, to }))
    .filter(({ days }) => days.length > 0);
}

export function timeGrid() {
  const boxes = [];
  const cell = (day, dayName, part) => {
    const input = make('input', { type: 'checkbox', id: `tijd-${day}-${part}` });
    input.addEventListener('change', () => change({ availability: availabilityOf(boxes) }));
    boxes.push({ day, part, input });
    return make('td', {}, make('label', { htmlFor: input.id }, input, hidden(`${dayName}, ${texts.dayparts[part].toLowerCase()}`)));
  };
  const rows = texts.days.map(([day, dayName]) => make('tr', {}, make('th', { scope: 'row' }, dayName), Object.keys(hours).map((part) => cell(day, dayName, part))));
  follow((now) => {
    const chosen = new Set((now.availability ?? []).flatMap(({ days, from, to }) => days.map((day) => `${day} ${nameOf(from, to)}`)));
    for (const { day, part, input } of boxes) input.checked = chosen.has(`${day} ${part}`);
  });
  return make('table', { className: 'time-grid' }, make('caption', { className: 'visually-hidden' }, texts.time),
    make('thead', {}, make('tr', {}, make('td', {}), Object.values(texts.dayparts).map((name) => make('th', { scope: 'col' }, name)))), make('tbody', {}, rows));
}
