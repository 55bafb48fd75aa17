// A copy of an offer for a next season: its dates move on by whole weeks, and what belonged to the old one is empty.
import { daysBetween, daysLater } from '../desk/dates.mjs';
import { today } from '../desk/session.mjs';

const season = 364;  // 52 weeks: the days of the week stay

function lastDay(record) {
  const days = (record.schedule ?? []).flatMap((slot) => [...(slot.on ?? []), slot.end, slot.start]);
  return [...days, ...(record.enrolment?.starts ?? [])].filter(Boolean).sort().at(-1);
}

/** Until the last day lies ahead; once at least. */
function shiftFor(record) {
  const last = lastDay(record);
  return last ? Math.max(1, Math.ceil((daysBetween(last, today) + 1) / season)) * season : 0;
}

function movedSlot(slot, shift) {
  const { except, ...rest } = slot;
  if (rest.on) rest.on = rest.on.map((day) => daysLater(day, shift));
  for (const name of ['start', 'end']) if (rest[name]) rest[name] = daysLater(rest[name], shift);
  return rest;
}

/** {record, weeks}; 0 weeks: it had no dates. */
export function copyOf(original) {
  const { id, status, verified, cancelled, capacity, ...record } = structuredClone(original);
  const shift = shiftFor(record);
  if (capacity?.places !== undefined) record.capacity = { places: capacity.places };
  if (record.schedule) record.schedule = record.schedule.map((slot) => movedSlot(slot, shift));
  if (record.enrolment?.starts) record.enrolment.starts = record.enrolment.starts.map((day) => daysLater(day, shift));
  return { record, weeks: shift / 7 };
}
