// The value of a field in words, for who compares two versions.
import { dayInWords } from './dates.mjs';
import { fields, otherLabels } from './fields.mjs';
import { optionsOf } from './vocabulary.mjs';
import { dayWords, shortDays, statusWords, texts, weekWords } from './texts_nl.mjs';

const isNothing = (value) => value === undefined || value === null || (Array.isArray(value) && value.length === 0);
const days = (all) => all.map((day) => shortDays[day] ?? day).join(', ');
const hours = ({ from, to, overnight }) => `${from}${to ? ` tot ${to}` : ''}${overnight ? ' de volgende dag' : ''}`;

function term({ start, end, except }) {
  return [start && ` vanaf ${dayInWords(start)}`, end && ` tot en met ${dayInWords(end)}`,
    except?.length && ` (niet op ${except.map(dayInWords).join(', ')})`].filter(Boolean).join('');
}

export function slotInWords(slot) {
  if (slot.on) return `op ${slot.on.map(dayInWords).join(', ')}, ${hours(slot)}`;
  if (slot.monthly) {
    const weeks = slot.monthly.weeks.map((week) => weekWords[week] ?? week).join(' en ');
    return `elke ${weeks} ${slot.monthly.days.map((day) => dayWords[day] ?? day).join(' en ')} van de maand, ${hours(slot)}${term(slot)}`;
  }
  const every = slot.everyWeeks > 1 ? `elke ${slot.everyWeeks} weken` : 'elke week';
  return `${every} op ${days(slot.days ?? [])}, ${hours(slot)}${term(slot)}`;
}

function placeInWords(place) {
  const named = { online: 'online', phone: 'telefonisch', 'at-home': 'bij iemand thuis' };
  const hoods = (ids) => ids.map((id) => labelIn('neighbourhoods', id)).join(', ');
  if (place.area) return `ergens in ${hoods(place.area)}`;
  if (place.atHome) return `bij iemand thuis, alleen in ${hoods(place.atHome)}`;
  return named[place] ?? String(place);
}

const labelIn = (list, id) => optionsOf(list).find((one) => one.id === id)?.label ?? String(id);

function fieldInWords(field, value) {
  if (field.type === 'truth') return value === true ? texts.yes : value === false ? texts.no : String(value);
  if (field.type === 'euro') return `€ ${Number(value).toFixed(2).replace('.', ',')}`;
  if (field.type === 'day') return dayInWords(value);
  if (field.type === 'days') return value.map(dayInWords).join(', ');
  if (field.type === 'schedule') return value.length === 0 ? 'op afspraak' : value.map(slotInWords).join('; ');
  if (field.type === 'location') return placeInWords(value);
  if (field.type === 'strengths' || field.type === 'amounts')
    return Object.entries(value).map(([id, number]) => `${labelIn(field.list, id)}: ${number}`).join(', ');
  if (field.type === 'images') return value.map((image) => `${image.alt} (${image.url})`).join(', ');
  if (field.options) return field.options.find((one) => one.id === value)?.label ?? String(value);
  if (field.list) return [value].flat().map((id) => labelIn(field.list, id)).join(', ');
  return [value].flat().join(', ');
}

function partsInWords(name, value) {
  const parts = fields.filter((field) => field.path.startsWith(`${name}.`))
    .map((field) => ({ field, part: value[field.path.slice(name.length + 1)] }))
    .filter(({ part }) => !isNothing(part));
  return parts.map(({ field, part }) => `${field.label}: ${fieldInWords(field, part)}`).join('; ');
}

/** One member of a record: "price" is told with all that lies in it. */
export function memberInWords(name, value) {
  const field = fields.find((one) => one.path === name);
  if (isNothing(value) && name !== 'schedule') return texts.nothing;
  if (value === undefined || value === null) return texts.nothing;
  if (field) return fieldInWords(field, value);
  if (name === 'status') return statusWords[value] ?? String(value);
  if (name === 'verified') return `op ${dayInWords(value.on)}`;
  if (name === 'layer') return value === 'support' ? 'hulp' : 'activiteit';
  if (name === 'cancelled') return value.map(({ on, note }) => dayInWords(on) + (note ? ` (${note})` : '')).join(', ');
  if (typeof value === 'object' && !Array.isArray(value)) return partsInWords(name, value) || JSON.stringify(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function memberLabel(name) {
  return fields.find((one) => one.path === name)?.label ?? otherLabels[name] ?? name;
}
