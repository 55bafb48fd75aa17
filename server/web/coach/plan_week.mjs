// The week of a plan: seven days beside each other, and for a screen reader a list of days.
import { el } from '../dom.mjs';
import { capital, clock } from './results_words.mjs';
import { plans as texts } from './texts_results_nl.mjs';

const hours = ({ from, to }) => (to ? `${clock(from)}–${clock(to)}` : clock(from));

function day(name, label, planned) {
  const meetings = planned.filter(({ slot }) => slot?.day === name).sort((a, b) => a.slot.from.localeCompare(b.slot.from));
  const items = meetings.map(({ slot, activity }) => el('li', {}, el('span', { class: 'hours' }, hours(slot)), ' ', activity.title));
  return el('li', { class: items.length ? 'day' : 'day free' }, el('span', { class: 'day-name' }, el('span', {}, capital(label)), el('span', { class: 'day-short', 'aria-hidden': 'true' }, capital(label.slice(0, 2)))),
    items.length ? el('ul', {}, items) : el('span', { class: 'note' }, texts.free));
}

/** `planned` are offers with a `slot`; those without stand under the week. */
export function weekView(planned, label) {
  const loose = planned.filter(({ slot }) => !slot);
  return el('div', {},
    el('ol', { class: 'week', 'aria-label': label }, Object.entries(texts.days).map(([name, text]) => day(name, text, planned))),
    loose.length > 0 && el('p', {}, el('strong', {}, `${texts.loose}: `), loose.map(({ activity }) => activity.title).join(', ')));
}
