// Days as the API writes them ("2026-11-23"), and in words.
import { months } from './texts_nl.mjs';

const dayNames = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const msADay = 86_400_000;
const utc = (day) => Date.parse(`${day}T00:00:00Z`);

export const daysBetween = (from, to) => Math.round((utc(to) - utc(from)) / msADay);
export const daysLater = (day, count) => new Date(utc(day) + count * msADay).toISOString().slice(0, 10);

/** "woensdag 25 november 2026" */
export function dayInWords(day) {
  const at = new Date(utc(day));
  if (Number.isNaN(at.getTime())) return String(day);
  return `${dayNames[at.getUTCDay()]} ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

/** "woensdag 25 november 2026, 17:30 tot 19:30" of a meeting; its times are those of the place itself. */
export function meetingInWords({ start, end }) {
  const until = end ? ` tot ${end.slice(11, 16)}` : '';
  return `${dayInWords(start.slice(0, 10))}, ${start.slice(11, 16)}${until}`;
}

/** A moment in UTC, in the time of who reads it. */
export function momentInWords(moment) {
  return new Date(moment).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' });
}
