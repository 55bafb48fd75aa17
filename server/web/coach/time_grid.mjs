// When somebody can: days by parts of the day, as ticks in a table. A tick stands for hours that overlap that part, so that
// hours that were read in a text show too, and stay as they are until their own cell is changed.
import { el } from '../dom.mjs';
import { follow } from './form_parts.mjs';
import { hidden } from './results_dom.mjs';
import { change, profile } from './state.mjs';
import { more as texts } from './texts_form_nl.mjs';

/** The hours that a tick puts in the profile. Times of one length compare as texts. */
const hours = { morning: ['07:00', '12:30'], afternoon: ['12:30', '17:30'], evening: ['17:30', '23:00'] };
const week = texts.days.map(([day]) => day);

const overlaps = (entry, day, [from, to]) => entry.days.includes(day) && entry.from < to && entry.to > from;

/** What is left of an entry when a day loses some hours. */
function cut(entry, day, [from, to]) {
  if (!overlaps(entry, day, [from, to])) return [entry];
  const left = [{ ...entry, days: entry.days.filter((one) => one !== day) },
    { days: [day], from: entry.from, to: from }, { days: [day], from: to, to: entry.to }];
  return left.filter((one) => one.days.length > 0 && one.from < one.to);
}

function added(entries, day, [from, to]) {
  const same = entries.find((entry) => entry.from === from && entry.to === to);
  if (!same) return [...entries, { days: [day], from, to }];
  const days = week.filter((one) => one === day || same.days.includes(one));
  return entries.map((entry) => (entry === same ? { ...same, days } : entry));
}

export function timeGrid() {
  const boxes = [];
  const cell = (day, dayName, part) => {
    const input = el('input', { type: 'checkbox', id: `tijd-${day}-${part}` });
    input.addEventListener('change', () => {
      const entries = profile().availability ?? [];
      change({ availability: input.checked ? added(entries, day, hours[part]) : entries.flatMap((entry) => cut(entry, day, hours[part])) });
    });
    boxes.push({ day, part, input });
    return el('td', {}, el('label', { for: input.id }, input, hidden(`${dayName}, ${texts.dayparts[part].toLowerCase()}`)));
  };
  const name = (words) => [el('span', { class: 'long' }, words), el('span', { class: 'short', 'aria-hidden': 'true' }, words.slice(0, 2))];
  const rows = texts.days.map(([day, dayName]) => el('tr', {}, el('th', { scope: 'row' }, name(dayName)), Object.keys(hours).map((part) => cell(day, dayName, part))));
  follow(({ availability = [] }) => {
    for (const { day, part, input } of boxes) input.checked = availability.some((entry) => overlaps(entry, day, hours[part]));
  });
  return el('table', { class: 'time-grid' }, el('caption', { class: 'visually-hidden' }, texts.time),
    el('thead', {}, el('tr', {}, el('td', {}), Object.values(texts.dayparts).map((part) => el('th', { scope: 'col' }, part)))), el('tbody', {}, rows));
}
