// An offer's record in the words of the recipe.
import { capital, clock, dayOf, listed, priceLines, travelWords } from './results_words.mjs';
import { company, paper, places, schedule as texts } from './texts_recipe_nl.mjs';

const mostDates = 3;
const date = (day) => dayOf(`${day}T12:00:00Z`);
const hours = ({ from, to }) => (to ? texts.between(clock(from), clock(to)) : texts.at(clock(from)));

function rhythm(slot) {
  if (slot.on) return slot.on.length <= mostDates ? texts.on(listed(slot.on.map(date))) : texts.someDays(slot.on.length);
  const days = (slot.monthly ?? slot).days;
  const names = listed(days.map((day) => texts.days[day]));
  if (slot.monthly) return texts.monthly(listed(slot.monthly.weeks.map((week) => texts.weeks[week])), names);
  if (slot.everyWeeks === 2) return texts.everyOther(names);
  if (slot.everyWeeks > 2) return texts.everyWeeks(slot.everyWeeks, names);
  if (days.length === 7) return texts.daily;
  return ['mon', 'tue', 'wed', 'thu', 'fri'].join() === days.join() ? texts.workdays : texts.every(names);
}

/** When it is, and the first time that one can go. */
export function whenLines({ schedule, nextOccurrences, capacity }) {
  const lines = schedule?.map((slot) => `${capital(rhythm(slot))} ${hours(slot)}.`) ?? [texts.unknown];
  if (schedule?.length === 0) lines.push(`${texts.appointment}.`);
  const weeks = capacity?.free === 0 ? capacity.waitingWeeks : 0;
  if (weeks > 0) lines.push(texts.wait(weeks));
  else if (nextOccurrences.length && schedule?.some((slot) => !slot.on)) lines.push(texts.first(dayOf(nextOccurrences[0].start)));
  return lines;
}

/** Where it is: an address, or that one need not go anywhere. */
export function whereWords({ place, location }) {
  if (place) return [place.name, place.street, [place.postcode, place.place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  if (typeof location === 'string') return places[location] ?? paper.unknown;
  return location?.atHome ? places['at-home'] : location?.area ? places.area : paper.unknown;
}

export const wayWords = (travel) => travelWords(travel) ?? '';
export const costLines = (price) => priceLines(price).map((line) => `${line}.`);

/** [label, words] of whom to call: the number first, then a role, never a person. Who has no number is mailed. */
export function callRow({ contact, provider }, { phone, email }) {
  const who = [contact?.role, provider.name].filter(Boolean).join(', ');
  const number = contact?.phone ?? phone;
  if (number) return [paper.call, `${number}${contact?.bestTime ? ` (${contact.bestTime})` : ''}: ${who}`];
  const address = contact?.email ?? email;
  return address ? [paper.mail, `${address}: ${who}`] : [paper.ask, `${who}. ${paper.unknown}`];
}

/** Who goes along; nothing is promised that the offer does not say. */
export function companyLines({ support = [], welcomePerson, location }, guide) {
  const lines = [
    guide && company.guide(guide.name),
    support.includes('accompany-first-visit') && company.visit,
    support.includes('buddy-at-activity') && company.buddy,
    welcomePerson === true && company.welcome,
  ].filter(Boolean);
  if (lines.length) return lines.slice(0, 2);
  return [location === 'online' || location === 'phone' ? company.phone : company.ask];
}
